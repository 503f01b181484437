// Keeps the streams that a projection has folded, so that an event costs one step and not a whole history.
import type { EventStore, Recorded } from '#event-store/store';

/** How the streams of one kind are folded: their ids begin with `prefix`, and each event leads from a state to the next. */
export interface StreamFold<S> {
  /** With its slash: `round/`. */
  readonly prefix: string;
  readonly initial: S;
  readonly next: (state: S, event: Recorded) => S;
}

/** A stream after some of its events. */
export interface Folded<S> {
  readonly version: number;
  readonly state: S;
}

/**
 * So many events may the kept streams have together: some 60 MB. A stream of many events weighs more than one of few, and
 * in a log that is read from its beginning a thousand streams take turns.
 */
const mostEvents = 100_000;
/** What a stream brings with its first event, the scope of a round, weighs like so many others. */
const weightOfBeginning = 20;

/** One event of a stream, and the stream before and after it. */
export interface Step<S> {
  /** The id without the prefix. */
  readonly id: string;
  readonly event: Recorded;
  readonly before: Folded<S>;
  readonly after: Folded<S>;
}

export class FoldedStreams<S> {
  /** The one used longest ago first. */
  private readonly kept = new Map<string, Folded<S>>();
  private weight = 0;

  /** @param limit how many events the kept streams may have together, some more counted for the beginning of each */
  constructor(
    private readonly store: Pick<EventStore, 'readStream'>,
    private readonly fold: StreamFold<S>,
    private readonly limit = mostEvents,
  ) {}

  /**
   * What an event did to its stream; undefined for an event of another kind of stream. Whatever was kept is checked
   * against the event's version: a batch may be offered again.
   * @throws TypeError or ImpossibleHistory where the event is none that such a stream can have
   */
  async step(event: Recorded): Promise<Step<S> | undefined> {
    const { prefix } = this.fold;
    if (!event.stream.startsWith(prefix)) return undefined;
    const key = `${event.organization}\0${event.stream}`;
    const known = this.kept.get(key);
    const before = known?.version === event.version - 1 ? known : await this.foldBefore(event);
    const after = this.after(before, event);
    this.keep(key, after);
    return { id: event.stream.slice(prefix.length), event, before, after };
  }

  private async foldBefore({ organization, stream, position, version }: Recorded): Promise<Folded<S>> {
    const begun = { version: 0, state: this.fold.initial };
    if (version === 1) return begun;
    const events = await this.store.readStream(organization, stream, { upToPosition: position - 1 });
    return events.reduce<Folded<S>>((folded, event) => this.after(folded, event), begun);
  }

  private after({ state }: Folded<S>, event: Recorded): Folded<S> {
    return { version: event.version, state: this.fold.next(state, event) };
  }

  private keep(key: string, folded: Folded<S>): void {
    this.drop(key);
    this.kept.set(key, folded);
    this.weight += weightOf(folded);
    // The one at hand stays whatever it weighs: its next event would fold it all again.
    for (const oldest of this.kept.keys()) {
      if (this.weight <= this.limit || oldest === key) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    const folded = this.kept.get(key);
    if (!folded) return;
    this.kept.delete(key);
    this.weight -= weightOf(folded);
  }
}

function weightOf({ version }: Folded<unknown>): number {
  return weightOfBeginning + version;
}
