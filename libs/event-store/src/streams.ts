// The way application code works on streams: commands decided in turn, states folded once and kept.
import { fold, unfolded } from './folding.js';
import type { CommandStamp, Decide, Executed, Folded, Folding, StreamAddress } from './folding.js';
import { Lane } from './lane.js';
import { shapeUnder, type Snapshotting } from './snapshots.js';
import type { EventStore } from './store.js';

/** A point of the past: a position of the log, or a recorded instant (ISO text with its offset). */
export type AsOf = { readonly position: number } | { readonly instant: string };

export class Streams {
  /** In order of their last use; each holds lanes of one folding. */
  private readonly lanes = new Map<string, { readonly idle: boolean }>();
  private readonly numbers = new WeakMap<object, number>();
  private foldings = 0;

  /**
   * @param options.cached how many streams' states are kept in memory; 1,000 unless told
   * @param options.snapshotting where states of long streams are kept beside the log; nowhere unless told
   */
  constructor(
    private readonly store: EventStore,
    private readonly options: { readonly cached?: number; readonly snapshotting?: Snapshotting } = {},
  ) {}

  /**
   * Decides a command on the present state of its stream and writes what it comes to. Commands given at the same time
   * are decided in the order of the calls, each on the state that the one before leaves.
   * @throws whatever deciding or evolving throws on a durable state
   * @throws the store's error when reading or writing failed; the same command can then be given again
   */
  execute<S, R>(
    address: StreamAddress,
    folding: Folding<S>,
    command: CommandStamp,
    decide: Decide<S, R>,
  ): Promise<Executed<R>> {
    return new Promise((answer, fail) => {
      this.lane(address, folding).execute({
        command,
        decide: (state, version) => {
          const decision = decide(state, version);
          return 'refusal' in decision
            ? { refuse: () => answer({ outcome: 'refused', refusal: decision.refusal, version }) }
            : decision;
        },
        answer,
        fail,
        conflicts: 0,
      });
    });
  }

  /**
   * The state of a stream with everything that was acknowledged before the call and nothing that is not durable, or the
   * state at a point of the past: what has not moved since a position is known without folding it anew. `version` and `position` are those of the last event in it, 0 if there is none.
   * @throws the store's error when reading failed
   */
  async load<S>(address: StreamAddress, folding: Folding<S>, asOf?: AsOf): Promise<Folded<S>> {
    if (!asOf) {
      return this.lane(address, folding).load();
    }
    if ('position' in asOf) {
      const now = await this.lane(address, folding).load();
      if (now.position <= asOf.position) return now;
    }
    const range = 'position' in asOf ? { upToPosition: asOf.position } : { upToInstant: asOf.instant };
    const events = await this.store.readStream(address.organization, address.stream, range);
    return fold(folding, unfolded(folding), events);
  }

  private lane<S>(address: StreamAddress, folding: Folding<S>): Lane<S> {
    const { organization, stream } = address;
    const key = `${this.numberOf(folding)}\0${organization}\0${stream}`;
    // The key holds the folding's number, so what lies under it was made with this very folding.
    const lane =
      (this.lanes.get(key) as Lane<S> | undefined) ??
      new Lane(this.store, { organization, stream }, folding, this.snapshottingOf(folding));
    this.lanes.delete(key);
    this.lanes.set(key, lane);
    this.forgetOldest();
    return lane;
  }

  /** None are kept of a folding without a name. */
  private snapshottingOf<S>({ name }: Folding<S>): Snapshotting | undefined {
    const { snapshotting } = this.options;
    return snapshotting && name !== undefined
      ? { ...snapshotting, shape: shapeUnder(name, snapshotting.shape) }
      : undefined;
  }

  private numberOf(folding: object): number {
    const number = this.numbers.get(folding) ?? (this.foldings += 1);
    this.numbers.set(folding, number);
    return number;
  }

  private forgetOldest(): void {
    let surplus = this.lanes.size - (this.options.cached ?? 1_000);
    for (const [key, lane] of this.lanes) {
      if (surplus <= 0) {
        return;
      }
      if (lane.idle) {
        this.lanes.delete(key);
        surplus -= 1;
      }
    }
  }
}
