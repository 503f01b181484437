// The lists that are made from the log alone, and so can be made again: what policies were refused is not among them.
import type { EventStore } from '#event-store/store';
import type { Subscriber } from '#event-store/subscription';
import type { Pool } from 'pg';
import type { EntitySchema } from 'typeorm';
import type { ListName } from './lists.js';
import { foundProjection } from './projections/found.js';
import { obligationsProjection } from './projections/obligations.js';
import { opinionsProjection } from './projections/opinions.js';
import { remindersProjection } from './projections/reminders.js';
import { foundRows } from './rows/found.js';
import { obligationRows } from './rows/obligation.js';
import { opinionRows } from './rows/opinion.js';
import { reminderRows } from './rows/reminder.js';
import { besideOf } from './rows/table.js';
import { shapeOfLists } from './shape.js';

export type MadeListName = Exclude<ListName, 'policies'>;

export interface MadeList {
  /** Of the list, of its subscription and of its checkpoint. */
  readonly name: MadeListName;
  /** The table that is read. */
  readonly live: EntitySchema;
  /** Its like in the session that makes it again. */
  readonly made: EntitySchema;
  /** Writes into the table that is read, and stops where other code took the list over. */
  readonly projection: Subscriber;
  /** Writes into its like. */
  readonly again: Subscriber;
}

/** The lists of this installation, with projections that have not folded anything yet. */
export function madeLists(
  store: Pick<EventStore, 'readStream'>,
  shape = shapeOfLists(),
): readonly MadeList[] {
  return [
    madeList(shape, opinionRows, (table) => opinionsProjection(store, table)),
    madeList(shape, obligationRows, (table) => obligationsProjection(store, table)),
    madeList(shape, reminderRows, (table) => remindersProjection(table)),
    madeList(shape, foundRows, (table) => foundProjection(store, table)),
  ];
}

/** Whether rows of any list were made by other code than this; such a list is to be made again before it goes on. */
export async function madeByOtherCode(
  database: Pick<Pool, 'query'>,
  lists: readonly MadeList[],
): Promise<boolean> {
  const { rows } = await database.query<{ subscription: string; shape: string | null }>(
    'SELECT subscription, shape FROM eventstore.checkpoints',
  );
  return lists.some(({ name, projection: { shape } }) =>
    rows.some((row) => row.subscription === name && row.shape !== shape),
  );
}

function madeList<R>(
  shape: string,
  live: EntitySchema<R>,
  projectionInto: (table: EntitySchema<R>) => Subscriber,
): MadeList {
  const made = besideOf(live);
  const projection = { ...projectionInto(live), shape };
  return {
    name: projection.name as MadeListName,
    live,
    made,
    projection,
    again: projectionInto(made),
  };
}
