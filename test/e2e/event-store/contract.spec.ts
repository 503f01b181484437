// Holds the store in PostgreSQL to the contract.
import { jest } from '@jest/globals';
import { describeEventStore } from '#testing/event-store-contract';
import { freshLog } from './fresh-log.js';

/** Databases are made and dropped here, on machines that may be busy. */
jest.setTimeout(30_000);

describeEventStore('in PostgreSQL', async () => {
  const log = await freshLog();
  return { store: log.store(), close: () => log.drop() };
});
