// The one clock of an installation: recorded instants, deadlines and jobs all ask it; samples and tests move it.
export interface Clock {
  /** The present instant. */
  now(): Date;
}

/** The machine's own time. */
const systemClock: Clock = { now: () => new Date() };

/** A clock that runs on from wherever it was last set. */
export class MovableClock implements Clock {
  private offset = 0;

  constructor(private readonly base: Clock = systemClock) {}

  now(): Date {
    return new Date(this.base.now().getTime() + this.offset);
  }

  /** How far it is ahead of its base, in milliseconds. */
  get ahead(): number {
    return this.offset;
  }

  /** Runs on from `instant`. */
  moveTo(instant: Date): void {
    this.offset = instant.getTime() - this.base.now().getTime();
  }

  /** Runs on with this lead over its base, in milliseconds. */
  setAhead(milliseconds: number): void {
    this.offset = milliseconds;
  }
}
