// The short form of the fault suite: every kind of fault once on an installation at work, and nothing lost, doubled or
// unverifiable afterwards. The long form is `npm run faults`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import { campaign } from './campaign.js';
import { linesIn } from './report.js';
import { eachOnce, lineOf, type FaultKind } from './schedule.js';

jest.setTimeout(900_000);

const seed = 11;
/** What needs more than every machine has. */
const needing: readonly FaultKind[] = [
  'disk-full',
  'redis-killed',
  'redis-cut',
  'redis-silent',
  'queue-moved',
];

it('keeps all that it acknowledged through every kind of fault', async () => {
  const notes = mkdtempSync(join(tmpdir(), 'cycles-faults-notes-'));
  const faults = eachOnce(seed);
  const said: string[] = [];
  const report = await campaign({
    ...{ seed, notes, faults },
    redisServer: process.env['TEST_REDIS_SERVER'] || undefined,
    longest: Infinity,
    usual: 4,
    log: (line) => said.push(line),
  });
  const lines = linesIn(report);
  if (report.violations.length > 0)
    throw new Error([`${notes} keeps what everybody said`, ...faults.map(lineOf), ...lines].join('\n'));
  console.log(lines.join('\n'));
  expect(report.injected.size + report.skipped.size).toBe(faults.length);
  expect([...report.skipped.keys()].filter((kind) => !needing.includes(kind))).toEqual([]);
  // Where little happened little was shown.
  expect(report.acknowledged).toBeGreaterThan(60);
  expect(report.mails).toBeGreaterThan(20);
  expect(report.starts).toBeGreaterThanOrEqual(8);
  rmSync(notes, { recursive: true });
});
