// The worker in a process of its own, beside any number of APIs on the same database.
import { People } from '#accounts/people';
import { readOrigin } from '#delivery/origin';
import { openCarriers, readDelivery } from '#delivery/settings';
import { migrate, openHouse } from '#door/house';
import { lostWhileStarting, unusable } from '#door/unusable';
import { keptIn } from '#files/keeps';
import { openFiles, readFiles } from '#files/settings';
import { backendAt } from '#jobs/backend';
import { QueueWatch } from '#jobs/queue-watch';
import { Metrics } from '#metrics/metrics';
import { traceAppend } from '#observing/appended';
import { currentCause } from '#observing/cause';
import { openObserving } from '#observing/observing';
import { readObserving } from '#observing/settings';
import { spaceAt } from '#observing/space';
import { versionOfProduct } from '#observing/version';
import { saidOf } from '#observing/withheld';
import { readFigures } from './figures-settings.js';
import { figuresProblem, serveFigures } from './figures.js';
import { healthOfWorker } from './health.js';
import { furtherMigrations } from './migrations.js';
import { startWorker } from './start-worker.js';

/** So long, in milliseconds, it may take to end what is under way; a database that is away could keep it for ever. */
const stopLimit = 10_000;

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

const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = process.env;
if (!databaseUrl) fail('DATABASE_URL이 필요합니다. DATABASE_URL is needed.');

const delivery = readDelivery(process.env);
const origin = readOrigin(process.env.PUBLIC_URL);
const files = readFiles(process.env);
const watched = readObserving(process.env);
const figures = readFigures(process.env);
const dataDir = process.env.DATA_DIR || '.data';
if (
  'problem' in delivery ||
  'problem' in origin ||
  'problem' in files ||
  'problem' in watched ||
  'problem' in figures
) {
  const all = [delivery, origin, files, watched, figures];
  fail(...all.flatMap((read) => ('problem' in read ? [read.problem] : [])));
}

const stopRequested = new Promise((resolve) => {
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});

await migrate(databaseUrl, furtherMigrations).catch((error: unknown) => fail(...unusable(error)));
const observing = await openObserving('worker', versionOfProduct(), watched.value);
const { log, traces } = observing;
const metrics = new Metrics();
const keeping = openFiles(files.value, dataDir);
const house = await openHouse(
  databaseUrl,
  log.warn,
  (append) => {
    metrics.appended(append);
    traceAppend(traces, append);
  },
  keptIn(keeping),
  currentCause,
).catch(failToStart);
metrics.watchProcess({
  ...{ part: 'worker', version: versionOfProduct(), pool: house.pool },
  space: () => spaceAt(dataDir),
});
const { clock } = house;
const people = new People(house);
const worker = await startWorker({
  ...house,
  databaseUrl,
  redisUrl: redisUrl || undefined,
  delivery: {
    carriers: openCarriers(delivery.value, {
      dataDir,
      origin: origin.value,
      trueTime: () => new Date(clock.now().getTime() - clock.ahead),
    }),
    recipient: (person) => people.find(person),
  },
  files: keeping,
  metrics,
  observing,
  log: log.warn,
}).catch(failToStart);
house.followClock(
  () => void worker.sweep().catch((error: unknown) => log.warn(`reminders: ${saidOf(error)}`)),
);
if (figures.value) {
  const { store } = house;
  const queues = await QueueWatch.open(backendAt({ databaseUrl, redisUrl }), log.warn).catch(failToStart);
  const health = healthOfWorker({
    ...{ store, queues, worker, files: keeping, dataDir },
    smtpUrl: delivery.value.smtpUrl,
  });
  const place = figures.value;
  const { address } = await serveFigures(place, { metrics, health, queues, worker, clock }).catch(
    (error: unknown) => {
      const problem = figuresProblem(place, error);
      if (problem === undefined) throw error;
      fail(problem);
    },
  );
  log.info(`지표 · figures: ${address}`);
}
log.info('작업 프로세스를 시작했습니다. The worker is running.');

await stopRequested;
setTimeout(() => process.exit(1), stopLimit).unref();
await worker.stop();
await house.close();
await traces.close();
// A Redis that is away leaves timers behind that would hold the process.
process.exit(0);
