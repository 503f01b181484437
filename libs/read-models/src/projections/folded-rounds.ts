// Keeps the rounds that a projection has folded, so that an event costs one step and not a whole history.
import { applyEvent, type Stamped } from '#domain/gate/evolution';
import { readBack } from '#domain/history';
import type { OpinionId, RoundId } from '#domain/ids';
import { evolveRound } from '#domain/round/evolve';
import type { Round, RoundVocabulary } from '#domain/round/states';
import type { RoundEvent } from '#domain/round/words';
import type { EventStore, Recorded } from '#event-store/store';

const prefix = 'round/';

/** A round after some of its events. */
export interface FoldedRound {
  readonly version: number;
  readonly round: Round;
  /** The version at which each opinion was issued. */
  readonly issued: Readonly<Record<OpinionId, number>>;
}

/** One event of a round, and the round before and after it. */
export interface RoundStep {
  readonly id: RoundId;
  readonly event: Recorded;
  readonly before: FoldedRound;
  readonly after: FoldedRound;
}

const unopened: FoldedRound = { version: 0, round: { status: 'none' }, issued: {} };

export class FoldedRounds {
  /** The one used longest ago first. */
  private readonly kept = new Map<string, FoldedRound>();

  /** @param limit how many rounds are kept */
  constructor(
    private readonly store: Pick<EventStore, 'readStream'>,
    private readonly limit = 200,
  ) {}

  /**
   * What an event did to its round; undefined for an event of another kind of stream. Whatever was kept is checked
   * against the event's version: a batch may be offered again.
   * @throws TypeError or ImpossibleHistory where the event is none that a round can have
   */
  async step(event: Recorded): Promise<RoundStep | undefined> {
    if (!event.stream.startsWith(prefix)) return undefined;
    const key = `${event.organization}\0${event.stream}`;
    const known = this.kept.get(key);
    const before = known?.version === event.version - 1 ? known : await this.foldBefore(event);
    const after = foldOne(before, event);
    this.keep(key, after);
    return { id: event.stream.slice(prefix.length), event, before, after };
  }

  private async foldBefore({ organization, stream, position, version }: Recorded): Promise<FoldedRound> {
    if (version === 1) return unopened;
    const events = await this.store.readStream(organization, stream, { upToPosition: position - 1 });
    return events.reduce(foldOne, unopened);
  }

  private keep(key: string, folded: FoldedRound): void {
    this.kept.delete(key);
    this.kept.set(key, folded);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.limit && oldest !== undefined) this.kept.delete(oldest);
  }
}

function foldOne({ round, issued }: FoldedRound, { type, data, version }: Recorded): FoldedRound {
  const event = readBack(type, data) as unknown as Stamped<RoundEvent>;
  return {
    version,
    round: applyEvent<RoundVocabulary>(evolveRound, round, event),
    issued: event.type === 'OpinionIssued' ? { ...issued, [event.id]: version } : issued,
  };
}
