// Decides the commands of one stream in turn, without waiting for each to be written before the next is decided.
import { randomBytes } from 'node:crypto';
import { fold, unfolded } from './folding.js';
import type { CommandStamp, Executed, Folded, Folding, StreamAddress } from './folding.js';
import { snapshotOf, type Snapshotting } from './snapshots.js';
import { asStored, instantInUtc } from './serialize.js';
import type { Appended, EventStore, NewEvent, Recorded } from './store.js';

/** How many events go by between two snapshots unless told. */
const usualInterval = 200;

/** How often a command is decided again because other processes wrote to the stream in between. */
const mostConflicts = 32;

/** A command that has not been answered. */
export interface Attempt<S> {
  readonly command: CommandStamp;
  readonly decide: (state: S, version: number) => Verdict;
  readonly answer: (executed: Executed<never>) => void;
  readonly fail: (error: unknown) => void;
  conflicts: number;
}

/** Events, or `refuse`, which answers the command with its refusal. */
export type Verdict = { readonly events: readonly NewEvent[] } | { readonly refuse: () => void };

/** What an attempt comes to on one state. */
type Considered<S> =
  { readonly events: readonly Recorded[]; readonly after: Folded<S> } | { readonly refuse: () => void };

/** An attempt that was decided on what the ones before it leave if all goes well. */
interface Pending<S> {
  readonly attempt: Attempt<S>;
  readonly before: Folded<S>;
  readonly after: Folded<S>;
  /** Absent when it was refused, which counts only once everything it was refused on is durable. */
  readonly append?: Sent;
}

/** An append that was sent to the store. */
interface Sent {
  readonly events: readonly Recorded[];
  readonly attempt: string;
  readonly outcome: Promise<Outcome>;
}

type Outcome = Appended | { readonly outcome: 'failed'; readonly error: unknown };

/**
 * While all goes as assumed, a command is decided at once on the state that the one before it leaves, and its append is
 * sent. When an append comes out differently, the lane decides nothing new, waits for what is under way (appends on top
 * of the lost one come back as conflicts, for each names the attempt it builds on), reads what the stream has become,
 * and decides again, in the order they came, the commands that were not answered.
 */
export class Lane<S> {
  private readonly waiting: Attempt<S>[] = [];
  private readonly pending: Pending<S>[] = [];
  /** Durable, perhaps behind the stream; undefined until first read. */
  private settled: Folded<S> | undefined;
  /** Whether `settled` and `pending` may be built on. */
  private onCourse = false;
  private running = false;
  /** The version of the snapshot that is kept or being kept. */
  private snapshotAt = 0;

  constructor(
    private readonly store: EventStore,
    private readonly address: StreamAddress,
    private readonly folding: Folding<S>,
    private readonly snapshotting?: Snapshotting,
  ) {}

  /** Nothing is waiting or under way. */
  get idle(): boolean {
    return !this.running;
  }

  execute(attempt: Attempt<S>): void {
    this.waiting.push(attempt);
    if (this.onCourse) {
      this.decideWaiting();
    }
    if (!this.running) {
      void this.run();
    }
  }

  /** The durable state, no older than the call. */
  async load(): Promise<Folded<S>> {
    const { organization, stream } = this.address;
    const { settled } = this;
    return settled && settled.version === (await this.store.streamVersion(organization, stream))
      ? settled
      : this.readOn();
  }

  /** Reads what came after the settled state, or the whole stream if nothing is settled. */
  private async readOn(): Promise<Folded<S>> {
    const { organization, stream } = this.address;
    const known = this.settled ?? (await this.fromSnapshot());
    const tail = await this.store.readStream(organization, stream, { afterVersion: known.version });
    const folded = fold(this.folding, known, tail);
    if (!this.settled || this.settled.version < folded.version) {
      this.settled = folded;
      this.takeSnapshot();
    }
    return folded;
  }

  /** Where folding begins; a snapshot that cannot be read is as good as none. */
  private async fromSnapshot(): Promise<Folded<S>> {
    if (!this.snapshotting) {
      return unfolded(this.folding);
    }
    const { snapshots, shape } = this.snapshotting;
    const kept = await snapshots.read(this.address, shape).catch(() => undefined);
    this.snapshotAt = kept?.version ?? 0;
    return kept ? { ...kept, state: kept.state as S } : unfolded(this.folding);
  }

  /** In the background: nobody waits for a snapshot, and a failure to keep one costs time later, nothing else. */
  private takeSnapshot(): void {
    const snapshot = this.settled && snapshotOf(this.settled);
    if (!this.snapshotting || !snapshot) {
      return;
    }
    const { snapshots, shape, every = usualInterval } = this.snapshotting;
    if (snapshot.version - this.snapshotAt >= every) {
      this.snapshotAt = snapshot.version;
      void snapshots.keep(this.address, shape, snapshot).catch(() => undefined);
    }
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0 || this.pending.length > 0) {
      if (!this.onCourse) {
        await this.getOnCourse();
      }
      this.decideWaiting();
      await this.settlePending();
    }
    this.running = false;
  }

  private async getOnCourse(): Promise<void> {
    try {
      await this.readOn();
      this.onCourse = true;
    } catch (error) {
      this.waiting.splice(0).forEach((attempt) => attempt.fail(error));
    }
  }

  private decideWaiting(): void {
    for (const attempt of this.waiting.splice(0)) {
      const before = this.pending.at(-1)?.after ?? this.settled ?? unfolded(this.folding);
      const considered = this.consider(attempt, before);
      if ('refuse' in considered) {
        this.pending.push({ attempt, before, after: before });
      } else {
        const { events, after } = considered;
        const base = this.pending.findLast(({ append }) => append)?.append;
        this.pending.push({ attempt, before, after, append: this.append(attempt, before, events, base) });
      }
    }
  }

  /** An error in deciding or evolving is treated as a refusal is: it may come from a state that never becomes durable. */
  private consider({ command, decide, fail }: Attempt<S>, before: Folded<S>): Considered<S> {
    try {
      const verdict = decide(before.state, before.version);
      if ('refuse' in verdict) {
        return verdict;
      }
      const { organization, stream } = this.address;
      const recordedAt = instantInUtc(command.recordedAt);
      const events = verdict.events.map((event, index) => ({
        ...asStored(event),
        organization,
        stream,
        position: 0,
        version: before.version + index + 1,
        commandId: command.id,
        recordedAt,
      }));
      return { events, after: fold(this.folding, before, events) };
    } catch (error) {
      return { refuse: () => fail(error) };
    }
  }

  /** @param base the append that `before` rests on, unless all of that is durable */
  private append(
    { command }: Attempt<S>,
    before: Folded<S>,
    events: readonly Recorded[],
    base: Sent | undefined,
  ): Sent {
    const { id: commandId, fingerprint, recordedAt } = command;
    const { version: expectedVersion, commandId: expectedCommandId } = before;
    const { organization, stream } = this.address;
    const attempt = nextAttempt();
    const outcome = this.store
      .append({
        organization,
        stream,
        commandId,
        fingerprint,
        attempt,
        expectedVersion,
        expectedCommandId,
        expectedAttempt: base?.attempt,
        recordedAt,
        events,
      })
      .catch((error: unknown): Outcome => ({ outcome: 'failed', error }));
    return { events, attempt, outcome };
  }

  /** Takes the outcomes in order; what they do not answer goes back to the front of those who wait. */
  private async settlePending(): Promise<void> {
    const unanswered: Attempt<S>[] = [];
    let overtakenAt: number | undefined;
    for (let first = this.pending[0]; first; first = this.pending[0]) {
      const outcome = await first.append?.outcome;
      this.pending.shift();
      if (this.onCourse && outcome?.outcome === 'conflict') {
        overtakenAt = outcome.version;
      }
      if (!this.settle(first, outcome)) {
        unanswered.push(first.attempt);
      }
    }
    this.waiting.unshift(
      ...unanswered.filter((attempt) => overtakenAt === undefined || !this.givesUp(attempt, overtakenAt)),
    );
  }

  /** Whether the attempt is answered, now or by what was set going. */
  private settle({ attempt, before, append }: Pending<S>, outcome: Outcome | undefined): boolean {
    if (!append || !outcome) {
      if (this.onCourse) {
        void this.confirmRefusal(attempt);
      }
      return this.onCourse;
    }
    this.onCourse &&= outcome.outcome === 'appended';
    switch (outcome.outcome) {
      case 'appended':
        this.acknowledge(attempt, before, append.events, outcome);
        return true;
      case 'conflict':
        return false;
      case 'repeated':
        void this.answerAsBefore(attempt).catch(attempt.fail);
        return true;
      case 'failed':
        attempt.fail(outcome.error);
        return true;
      case 'keyReused':
      case 'overloaded':
        attempt.answer({ outcome: outcome.outcome });
        return true;
    }
  }

  private acknowledge(
    attempt: Attempt<S>,
    before: Folded<S>,
    unplaced: readonly Recorded[],
    { version, position }: { version: number; position: number },
  ): void {
    const events = unplaced.map((event) => ({ ...event, position: position - (version - event.version) }));
    if (!this.settled || this.settled.version === before.version) {
      this.settled = fold(this.folding, before, events);
      this.takeSnapshot();
    }
    attempt.answer({ outcome: 'accepted', version, position, repeated: false, events });
  }

  /**
   * The refusal stands if the durable state refuses too, and if it is not the echo of the same command having been
   * accepted before.
   */
  private async confirmRefusal(attempt: Attempt<S>): Promise<void> {
    try {
      const current = await this.load();
      const considered = this.consider(attempt, current);
      if ('refuse' in considered) {
        if (!(await this.answerAsBefore(attempt))) {
          considered.refuse();
        }
      } else if (!this.givesUp(attempt, current.version)) {
        this.execute(attempt);
      }
    } catch (error) {
      attempt.fail(error);
    }
  }

  /** Answers a command that was stored before; false if it was not. */
  private async answerAsBefore({ command, answer }: Attempt<S>): Promise<boolean> {
    const { organization } = this.address;
    const known = await this.store.findCommand(organization, command.id);
    if (!known) {
      return false;
    }
    if (known.fingerprint !== command.fingerprint) {
      answer({ outcome: 'keyReused' });
      return true;
    }
    const { stream, version, position } = known;
    const events = await this.store.readStream(organization, stream, {
      afterVersion: version - known.events,
      upToPosition: position,
    });
    answer({ outcome: 'accepted', version, position, repeated: true, events });
    return true;
  }

  private givesUp(attempt: Attempt<S>, version: number): boolean {
    attempt.conflicts += 1;
    if (attempt.conflicts > mostConflicts) {
      attempt.answer({ outcome: 'conflict', version });
      return true;
    }
    return false;
  }
}

/** Tells the attempts of this process from those of all others. */
const origin = randomBytes(9).toString('base64url');
let attempts = 0;

function nextAttempt(): string {
  attempts += 1;
  return `${origin}${attempts.toString(36)}`;
}
