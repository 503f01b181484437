// The worker in a process of its own, beside any number of APIs on the same database.
import { People } from '#accounts/people';
import { readOrigin } from '#delivery/origin';
import { openCarriers, readDelivery } from '#delivery/settings';
import { migrate, openHouse } from '#door/house';
import { stopRequested } from '#door/stop-requested';
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
import { readFigures, type FiguresSettings } from './figures-settings.js';
import { figuresProblem, openFigures, type Figures } from './figures.js';
import { healthOfWorker } from './health.js';
import { furtherMigrations } from './migrations.js';
import { startWorker } from './start-worker.js';

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

/** Its port before its work: a worker that may not stay must not have begun to send. */
async function openFiguresAt(place: FiguresSettings): Promise<Figures> {
  return openFigures(place).catch((error: unknown) => {
    const problem = figuresProblem(place, error);
    if (problem === undefined) throw error;
    fail(problem);
  });
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

const toBeStopped = stopRequested();

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
const served = figures.value && (await openFiguresAt(figures.value));
const queues =
  served && (await QueueWatch.open(backendAt({ databaseUrl, redisUrl }), log.warn).catch(failToStart));
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
if (served && queues) {
  const { store } = house;
  const health = healthOfWorker({
    ...{ store, queues, worker, files: keeping, dataDir },
    smtpUrl: delivery.value.smtpUrl,
  });
  served.tell({ metrics, health, queues, worker, clock });
  log.info(`지표 · figures: ${served.address}`);
}
log.info('작업 프로세스를 시작했습니다. The worker is running.');

await toBeStopped;
await worker.stop();
await house.close();
await traces.close();
// A Redis that is away leaves timers behind that would hold the process.
process.exit(0);
