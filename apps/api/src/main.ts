// The API in a process of its own, beside any number of others and of workers on the same database.
import { migrate, openHouse } from '#door/house';
import { stopRequested } from '#door/stop-requested';
import { lostWhileStarting, unusable } from '#door/unusable';
import { keptIn } from '#files/keeps';
import { openFiles, usualFiles } from '#files/settings';
import { Metrics } from '#metrics/metrics';
import { traceAppend } from '#observing/appended';
import { currentCause } from '#observing/cause';
import { openObserving } from '#observing/observing';
import { usualObserving } from '#observing/settings';
import { spaceAt } from '#observing/space';
import { versionOfProduct } from '#observing/version';
import { howToBegin } from './first-sign-in.js';
import { listenProblem } from './listening.js';
import { furtherMigrations } from './migrations.js';
import { readSettings } from './settings.js';
import { startApi } from './start-api.js';

/** Says each line to the operator and ends. */
function fail(...lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

/** Ends by sentences where the database went away; what else goes wrong is a fault and keeps its stack. */
function failToStart(error: unknown): never {
  const lines = lostWhileStarting(error);
  if (lines) fail(...lines);
  throw error;
}

// A sample is loaded by the process that holds everything; here it is only named, for a database that has one.
const read = readSettings({ ...process.env, SAMPLE: process.env.SAMPLE || 'none' });
if ('problems' in read) fail(...read.problems);
const { settings } = read;
const { databaseUrl } = settings;
if (databaseUrl === undefined) fail('DATABASE_URL이 필요합니다. DATABASE_URL is needed.');

const toBeStopped = stopRequested();

await migrate(databaseUrl, furtherMigrations).catch((error: unknown) => fail(...unusable(error)));
const observing = await openObserving('api', versionOfProduct(), settings.observing ?? usualObserving);
const { log, traces } = observing;
const metrics = new Metrics();
const files = openFiles(settings.files ?? usualFiles, settings.dataDir);
const house = await openHouse(
  databaseUrl,
  log.warn,
  (append) => {
    metrics.appended(append);
    traceAppend(traces, append);
  },
  keptIn(files),
  currentCause,
).catch(failToStart);
metrics.watchProcess({
  ...{ part: 'api', version: versionOfProduct(), pool: house.pool },
  space: () => spaceAt(settings.dataDir),
});
house.followClock();
const ground = { settings, databaseUrl, house, files, metrics, observing, log: log.warn };
const api = await startApi(ground).catch((error: unknown) => {
  const problem = listenProblem(settings, error);
  if (problem) fail(problem.ko, problem.en);
  return failToStart(error);
});
log.info(`주소 · address: ${api.address}`);
if (!(await api.isFounded().catch(failToStart))) log.info(howToBegin);

await toBeStopped;
await api.stop();
await house.close();
await traces.close();
// A Redis that is away leaves timers behind that would hold the process.
process.exit(0);
