// What a queue says of its troubles: what kind they are, and nothing of the jobs that met them.
import { saidBriefly } from '#observing/withheld';

/** The troubles of one queue, as lines of whoever watches. */
export class Troubles {
  private readonly said = new Set<string>();

  constructor(
    private readonly queue: string,
    private readonly log: (line: string) => void,
  ) {}

  readonly tell = (error: unknown): void => this.log(this.lineOf(error));

  /** A server that is away is tried for many times a minute, and said to be away once. */
  readonly tellNew = (error: unknown): void => {
    const line = this.lineOf(error);
    if (!this.said.has(line)) this.log(line);
    this.said.add(line);
  };

  /** What comes again after all was well is new. */
  allIsWell(): void {
    this.said.clear();
  }

  private lineOf(error: unknown): string {
    return `queue ${this.queue}: ${saidBriefly(error)}`;
  }
}
