// Opens the lists on a migrated database.
import { inTime } from '#event-store/postgres/in-time';
import { DataSource } from 'typeorm';
import { Lists, type Nearby } from './lists.js';
import { foundRows } from './rows/found.js';
import { obligationRows } from './rows/obligation.js';
import { opinionRows } from './rows/opinion.js';
import { refusedFollowingRows } from './rows/refused-following.js';
import { reminderRows } from './rows/reminder.js';

/** The entities of the lists, for whoever opens the database by TypeORM. */
export const listsEntities = [opinionRows, obligationRows, reminderRows, foundRows, refusedFollowingRows];

/** In seconds: TypeORM hands a connection back although its server fell silent, and the next would wait on it again. */
const lifetime = 60;

/**
 * The lists, on connections of their own until `close`.
 * @param nearby the worker, if it runs in this process: waiting for a list is then a matter of milliseconds
 * @throws the driver's error when the database does not answer
 */
export async function openLists(databaseUrl: string, nearby?: Nearby): Promise<Lists> {
  const database = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    entities: listsEntities,
    poolSize: 4,
    extra: { ...inTime, maxLifetimeSeconds: lifetime },
  });
  return new Lists(await database.initialize(), nearby);
}
