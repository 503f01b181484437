// Keeps what is owed in rounds, cycles and plans as rows: what a stream says after a batch, by the difference to before it.
import { obligationsIn, type Owing } from '#domain/between/obligations';
import type { IsoDate } from '#domain/ids';
import type { Debtor } from '#domain/obligations';
import type { EventStore } from '#event-store/store';
import type { Subscriber } from '#event-store/subscription';
import type { EntitySchema } from 'typeorm';
import { remove, upsert } from '../rows/bulk.js';
import { obligationRows, type DebtorTag, type ObligationRow } from '../rows/obligation.js';
import { OwedSubjects } from './owed-subjects.js';
import { OwingStreams, type OwingStep } from './owing-streams.js';

/**
 * The projection of what is owed.
 * @param table where the rows go
 * @param kept how many streams of each kind are kept folded
 */
export function obligationsProjection(
  store: Pick<EventStore, 'readStream'>,
  table: EntitySchema<ObligationRow> = obligationRows,
  kept?: number,
): Subscriber {
  const streams = new OwingStreams(store, kept);
  const subjects = new OwedSubjects(store);
  return {
    name: 'obligations',
    handle: async (batch, tx) => {
      const stretches = new Map<string, OwingStep>();
      for (const event of batch) {
        const step = await streams.step(event);
        if (!step) continue;
        const key = `${event.organization}\0${event.stream}`;
        const before = stretches.get(key)?.before ?? step.before;
        stretches.set(key, { ...step, before });
      }
      const changes = await Promise.all(
        [...stretches.values()].map((stretch) => changeOf(stretch, subjects)),
      );
      await remove(
        tx,
        table,
        changes.flatMap(({ gone }) => gone),
      );
      await upsert(
        tx,
        table,
        changes.flatMap(({ changed }) => changed),
      );
    },
  };
}

async function changeOf({ organization, id, before, after }: OwingStep, subjects: OwedSubjects) {
  const rows = await Promise.all([before, after].map((owing) => rowsOf(organization, id, owing, subjects)));
  const [old = [], now = []] = rows;
  const was = new Map(old.map((row) => [row.key, JSON.stringify(row)]));
  const still = new Set(now.map(({ key }) => key));
  return {
    gone: old.filter(({ key }) => !still.has(key)),
    changed: now.filter((row) => JSON.stringify(row) !== was.get(row.key)),
  };
}

const anyDay: IsoDate = '2000-01-01';

/** The rows of a stream: whether one is overdue is for the reader to say, who knows what day it is. */
async function rowsOf(
  organization: string,
  id: string,
  owing: Owing,
  subjects: OwedSubjects,
): Promise<readonly ObligationRow[]> {
  const { stream } = owing;
  return Promise.all(
    obligationsIn(owing, anyDay).map(async ({ key, kind, debtor, due, item }) => {
      const about = await subjects.subjectOf(organization, owing, item);
      return {
        organization,
        stream,
        id,
        key,
        kind,
        ...headingOf(owing),
        debtor,
        debtorTags: tagsOfDebtor(debtor),
        due: due ?? null,
        itemKind: item?.kind ?? null,
        item: item?.id ?? null,
        number: about?.number ?? null,
        name: about?.name ?? null,
      };
    }),
  );
}

/** A round and a plan have titles; a cycle goes by its year. */
function headingOf({ stream, state }: Owing): Pick<ObligationRow, 'committee' | 'title'> {
  if (state.status === 'none') return { committee: null, title: '' };
  switch (stream) {
    case 'round':
      return { committee: state.committee, title: state.title };
    case 'cycle':
      return { committee: state.committee, title: String(state.year) };
    case 'plan':
      return { committee: null, title: state.title };
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
    case 'office':
      return ['office'];
  }
}
