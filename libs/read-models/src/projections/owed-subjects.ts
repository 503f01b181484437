// What an obligation is about, by number and name, as the round that it comes from had them when it was opened.
import type { Owing } from '#domain/between/obligations';
import type { OpenedCycle } from '#domain/cycle/states';
import type { Obligation } from '#domain/obligations';
import type { OpenedRound } from '#domain/round/states';
import type { Scope } from '#domain/round/words';
import type { EventStore } from '#event-store/store';
import { roundFold } from './folds.js';
import { subjectOf } from './subjects.js';

/** Number and name of a program or strategy; the name is null where nobody knows it any more. */
export interface OwedSubject {
  readonly number: string;
  readonly name: string | null;
}

type ItemOf = NonNullable<Obligation['item']>;

export class OwedSubjects {
  /** By organization and round, the one read longest ago first. */
  private readonly scopes = new Map<string, Scope>();

  /** @param limit how many rounds' scopes are kept */
  constructor(
    private readonly store: Pick<EventStore, 'readStream'>,
    private readonly limit = 200,
  ) {}

  /**
   * Says of each item of a stream which program or strategy it is about: undefined for what is about neither, or comes
   * from no known round.
   * @param items all that will be asked for
   */
  async among(
    organization: string,
    owing: Owing,
    items: readonly ItemOf[],
  ): Promise<(item: ItemOf) => OwedSubject | undefined> {
    const { stream, state } = owing;
    if (state.status === 'none') return () => undefined;
    switch (stream) {
      case 'round':
        return (item) => {
          const topic = topicOf(state, item);
          return topic === undefined ? undefined : subjectOf(state, topic);
        };
      case 'cycle':
        return this.inCycle(organization, state, items);
      case 'plan':
      case 'meeting':
      case 'committee':
      case 'program':
        return () => undefined;
    }
  }

  private async inCycle(organization: string, cycle: OpenedCycle, items: readonly ItemOf[]) {
    const rounds = new Set(items.flatMap((item) => originOf(cycle, item)?.origin.round ?? []));
    const scopes = new Map<string, Scope | undefined>();
    for (const round of rounds) scopes.set(round, await this.scopeOf(organization, round));
    return (item: ItemOf): OwedSubject | undefined => {
      const about = originOf(cycle, item);
      if (!about) return undefined;
      const scope = scopes.get(about.origin.round);
      const program = scope?.programs.find((each) => each.program === about.program);
      if (program) return program;
      const number = 'number' in about ? about.number : undefined;
      const strategy = scope?.strategies.find((each) => each.number === number);
      return number === undefined ? undefined : { number, name: strategy?.title ?? null };
    };
  }

  /** Numbers and names stand in a round as they stood at its opening, which is its first event. */
  private async scopeOf(organization: string, round: string): Promise<Scope | undefined> {
    const key = `${organization}\0${round}`;
    const known = this.scopes.get(key);
    if (known) return known;
    const [opening] = await this.store.readStream(organization, `${roundFold.prefix}${round}`);
    const opened = opening && roundFold.next(roundFold.initial, opening);
    if (!opened || opened.status === 'none') return undefined;
    this.scopes.set(key, opened.scope);
    const [oldest] = this.scopes.keys();
    if (this.scopes.size > this.limit && oldest !== undefined) this.scopes.delete(oldest);
    return opened.scope;
  }
}

function originOf({ changes, owed }: OpenedCycle, { kind, id }: ItemOf) {
  return kind === 'change' ? changes[id]?.agreed : owed[id]?.entry;
}

function topicOf(round: OpenedRound, { kind, id }: ItemOf): string | undefined {
  switch (kind) {
    case 'topic':
      return id;
    case 'remark':
      return round.remarks[id]?.topic;
    case 'opinion':
      return round.opinions[id]?.topic;
    case 'change':
    case 'owed':
    case 'edition':
      return undefined;
  }
}
