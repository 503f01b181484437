// Holds the store in PostgreSQL to the contract.
import { describeEventStore } from '#testing/event-store-contract';
import { freshLog } from './fresh-log.js';

/** Databases are made and dropped here, on machines that may be busy. */
describeEventStore('in PostgreSQL', async () => {
  const log = await freshLog();
  return { store: log.store(), close: () => log.drop() };
});
