// Keeps what is owed in every round as rows: what the round says after a batch, by the difference to what it said before.
import type { IsoDate } from '#domain/ids';
import { obligationsOf, type Debtor, type Obligation } from '#domain/round/obligations';
import type { OpenedRound, Round } from '#domain/round/states';
import type { EventStore } from '#event-store/store';
import type { Subscriber } from '#event-store/subscription';
import { remove, upsert } from '../rows/bulk.js';
import { obligationRows, type DebtorTag, type ObligationRow } from '../rows/obligation.js';
import { FoldedRounds } from './folded-rounds.js';
import { subjectOf } from './subjects.js';

/** A round at both ends of a batch. */
interface Stretch {
  readonly organization: string;
  readonly id: string;
  readonly before: Round;
  readonly after: Round;
}

/** The projection of what is owed. */
export function obligationsProjection(store: Pick<EventStore, 'readStream'>): Subscriber {
  const rounds = new FoldedRounds(store);
  return {
    name: 'obligations',
    handle: async (batch, tx) => {
      const stretches = new Map<string, Stretch>();
      for (const event of batch) {
        const step = await rounds.step(event);
        if (!step) continue;
        const { organization, stream } = event;
        const key = `${organization}\0${stream}`;
        const before = stretches.get(key)?.before ?? step.before.round;
        stretches.set(key, { organization, id: step.id, before, after: step.after.round });
      }
      const changes = [...stretches.values()].map(changeOf);
      await remove(
        tx,
        obligationRows,
        changes.flatMap(({ gone }) => gone),
      );
      await upsert(
        tx,
        obligationRows,
        changes.flatMap(({ changed }) => changed),
      );
    },
  };
}

function changeOf({ organization, id, before, after }: Stretch) {
  const old = new Map(rowsOf(organization, id, before).map((row) => [row.key, row]));
  const now = rowsOf(organization, id, after);
  const still = new Set(now.map(({ key }) => key));
  return {
    gone: [...old.values()].filter(({ key }) => !still.has(key)),
    changed: now.filter((row) => JSON.stringify(row) !== JSON.stringify(old.get(row.key))),
  };
}

/** The rows of a round: whether one is overdue is for the reader to say, who knows what day it is. */
export function rowsOf(organization: string, id: string, round: Round): readonly ObligationRow[] {
  if (round.status === 'none') return [];
  return obligationsOf(round, anyDay).map(({ key, kind, debtor, due, item }) => {
    const topic = item && topicOf(round, item);
    const about = topic === undefined ? undefined : subjectOf(round, topic);
    return {
      organization,
      round: id,
      key,
      kind,
      committee: round.committee,
      title: round.title,
      debtor,
      debtorTags: tagsOfDebtor(debtor),
      due: due ?? null,
      itemKind: item?.kind ?? null,
      item: item?.id ?? null,
      number: about?.number ?? null,
      name: about?.name ?? null,
    };
  });
}

const anyDay: IsoDate = '2000-01-01';

function topicOf(round: OpenedRound, { kind, id }: NonNullable<Obligation['item']>): string | undefined {
  switch (kind) {
    case 'topic':
      return id;
    case 'remark':
      return round.remarks[id]?.topic;
    case 'opinion':
      return round.opinions[id]?.topic;
  }
}

function tagsOfDebtor(debtor: Debtor): readonly DebtorTag[] {
  switch (debtor.kind) {
    case 'department':
      return [`${debtor.rank ?? 'department'}:${debtor.department}`];
    case 'posts':
      return debtor.posts.map((post) => `post:${post}`);
    case 'seats':
      return [`${debtor.role}:${debtor.committee}`];
  }
}
