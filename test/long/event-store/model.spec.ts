// The model of the log in its long form: MODEL_RUNS random histories on PostgreSQL, 300 unless told, fifty times as many
// in memory, and the planted faults on PostgreSQL too.
import { describe, it, jest } from '@jest/globals';
import { expectFound, expectLawful } from '../../e2e/event-store/model/expectations.js';
import { faults } from '../../e2e/event-store/model/faults.js';
import { memoryBed } from '../../e2e/event-store/model/memory-bed.js';
import { postgresBed } from '../../e2e/event-store/model/postgres-bed.js';

jest.setTimeout(24 * 3_600_000);

const runs = Number(process.env['MODEL_RUNS'] ?? 300);
const longest = 20;

describe('a log in memory', () => {
  it('does what the model does', () => expectLawful(memoryBed, 50 * runs, longest));
});

describe('a log in PostgreSQL', () => {
  it('does what the model does', () => expectLawful(postgresBed, runs, longest));

  it.each(Object.entries(faults))('that %s is found out', (_, fault) =>
    expectFound(postgresBed, fault, 300, longest),
  );
});
