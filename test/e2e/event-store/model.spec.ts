// Holds the log to a model over random histories: commands of several processes at once, repeats, reused ids, cut
// connections, restarts, snapshots, questions about the past, subscribers and rebuilds beside them. Many more of these:
// test/long/event-store/model.spec.ts.
import { describe, it } from '@jest/globals';
import { expectFound, expectLawful } from './model/expectations.js';
import { faults } from './model/faults.js';
import { memoryBed } from './model/memory-bed.js';
import { postgresBed } from './model/postgres-bed.js';

/** Databases are made and dropped here, on machines that may be busy. */
const longest = { inMemory: 16, inPostgres: 10 };
/** The others take longer to be met where every history has a database of its own. */
const plantedInPostgres = [
  'acknowledges a command and drops its events',
  'tears a batch: stores one of the commands that come together and acknowledges all',
  'swaps two events of the log',
  'doubles a command that comes again',
  'answers a stale snapshot',
] as const;

describe('a log in memory', () => {
  it('does what the model does', () => expectLawful(memoryBed, 200, longest.inMemory));

  it.each(Object.entries(faults))('that %s is found out', (_, fault) =>
    expectFound(memoryBed, fault, 2_000, longest.inMemory),
  );
});

describe('a log in PostgreSQL', () => {
  it('does what the model does', () => expectLawful(postgresBed, 12, longest.inPostgres));

  it.each(plantedInPostgres)('that %s is found out', (fault) =>
    expectFound(postgresBed, faults[fault], 50, longest.inPostgres),
  );
});
