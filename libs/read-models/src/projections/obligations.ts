// Keeps what is owed, in whichever kind of stream, as rows: what a stream says after a batch, by the difference to before it.
import { obligationsIn, type Owing } from '#domain/between/obligations';
import { tagsOfDebtor } from '#domain/debtors';
import type { IsoDate } from '#domain/ids';
import type { EventStore } from '#event-store/store';
import type { Subscriber } from '#event-store/subscription';
import type { EntitySchema } from 'typeorm';
import { remove, upsert } from '../rows/bulk.js';
import { obligationRows, type ObligationRow } from '../rows/obligation.js';
import { OwedSubjects } from './owed-subjects.js';
import { OwingStreams, type OwingStep } from './owing-streams.js';

/** By its key, how each row of a stream was written. */
type Written = ReadonlyMap<string, string>;

/**
 * The projection of what is owed.
 * @param table where the rows go
 * @param kept how many events the streams of each kind may have that are kept folded
 */
export function obligationsProjection(
  store: Pick<EventStore, 'readStream'>,
  table: EntitySchema<ObligationRow> = obligationRows,
  kept?: number,
): Subscriber {
  const streams = new OwingStreams(store, kept);
  const rows = new OwedRows(store);
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
      const changes = await Promise.all([...stretches.values()].map((stretch) => rows.changeOf(stretch)));
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

const anyDay: IsoDate = '2000-01-01';

class OwedRows {
  private readonly subjects: OwedSubjects;
  /** What one batch left is what the next one finds, as long as the stream is kept. */
  private readonly written = new WeakMap<Owing['state'], Written>();

  constructor(store: Pick<EventStore, 'readStream'>) {
    this.subjects = new OwedSubjects(store);
  }

  async changeOf({ organization, id, before, after }: OwingStep) {
    const was = this.written.get(before.state) ?? writtenAs(await this.rowsOf(organization, id, before));
    const rows = await this.rowsOf(organization, id, after);
    const now = writtenAs(rows);
    this.written.set(after.state, now);
    const { stream } = after;
    return {
      gone: [...was.keys()].filter((key) => !now.has(key)).map((key) => ({ organization, stream, id, key })),
      changed: rows.filter(({ key }) => now.get(key) !== was.get(key)),
    };
  }

  /** The rows of a stream: whether one is overdue is for the reader to say, who knows what day it is. */
  private async rowsOf(organization: string, id: string, owing: Owing): Promise<readonly ObligationRow[]> {
    const obligations = obligationsIn(owing, anyDay);
    const items = obligations.flatMap(({ item }) => item ?? []);
    const aboutOf = await this.subjects.among(organization, owing, items);
    const { stream } = owing;
    const heading = headingOf(id, owing);
    return obligations.map(({ key, kind, debtor, due, item }) => {
      const about = item && aboutOf(item);
      return {
        organization,
        stream,
        id,
        key,
        kind,
        ...heading,
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
}

function writtenAs(rows: readonly ObligationRow[]): Written {
  return new Map(rows.map((row) => [row.key, JSON.stringify(row)]));
}

/** A round and a plan have titles, a committee and a program their names; a cycle goes by its year, a meeting by its number. */
function headingOf(id: string, { stream, state }: Owing): Pick<ObligationRow, 'committee' | 'title'> {
  if (state.status === 'none') return { committee: null, title: '' };
  switch (stream) {
    case 'round':
      return { committee: state.committee, title: state.title };
    case 'cycle':
      return { committee: state.committee, title: String(state.year) };
    case 'plan':
      return { committee: null, title: state.title };
    case 'meeting':
      return { committee: state.committee, title: state.number };
    case 'committee':
      return { committee: id, title: state.name };
    case 'program':
      return { committee: null, title: state.name };
  }
}
