// `npm run faults -- --minutes 30 --seed 7`: an installation at work under faults for as long as one likes; ends with 1 where
// anything was found that must not be.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { campaign } from './campaign.js';
import { linesIn } from './report.js';
import { withoutEnd } from './schedule.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    journeys: { type: 'string', default: '6' },
  },
});
const seed = Number(values.seed);
const notes = mkdtempSync(join(tmpdir(), 'cycles-faults-notes-'));
const began = performance.now();
const log = (line: string) => {
  const seconds = String(Math.round((performance.now() - began) / 1_000)).padStart(5);
  console.log(`${seconds} s  ${line}`);
};

log(`seed ${seed}; what everybody says lies in ${notes}`);
const report = await campaign({
  seed,
  notes,
  log,
  redisServer: process.env['TEST_REDIS_SERVER'] || undefined,
  faults: withoutEnd(seed),
  longest: Number(values.minutes) * 60_000,
  usual: Number(values.journeys),
});
for (const line of linesIn(report)) console.log(line);
process.exit(report.violations.length === 0 ? 0 : 1);
