// The worker in a process of its own, beside any number of APIs on the same database.
import { accountsMigrations } from '#accounts/migrations';
import { People } from '#accounts/people';
import { deliveryMigrations } from '#delivery/migrations';
import { readOrigin } from '#delivery/origin';
import { openCarriers, readDelivery } from '#delivery/settings';
import { migrate, openHouse } from '#door/house';
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
import { listsMigrations } from '#read-models/migrations';
import { readFigures } from './figures-settings.js';
import { serveFigures } from './figures.js';
import { healthOfWorker } from './health.js';
import { startWorker } from './start-worker.js';

/** So long, in milliseconds, it may take to end what is under way; a database that is away could keep it for ever. */
const stopLimit = 10_000;

const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = process.env;
if (!databaseUrl) {
  console.error('DATABASE_URL이 필요합니다. DATABASE_URL is needed.');
  process.exit(1);
}

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
  for (const read of [delivery, origin, files, watched, figures])
    if ('problem' in read) console.error(read.problem);
  process.exit(1);
}

const stopRequested = new Promise((resolve) => {
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});

await migrate(databaseUrl, [...listsMigrations, ...accountsMigrations, ...deliveryMigrations]).catch(
  (error: NodeJS.ErrnoException) => {
    const reason = error.code ?? error.message;
    console.error(
      `DATABASE_URL의 데이터베이스를 쓸 수 없습니다: ${reason}\nThe database of DATABASE_URL cannot be used: ${reason}`,
    );
    process.exit(1);
  },
);
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
);
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
});
house.followClock(
  () => void worker.sweep().catch((error: unknown) => log.warn(`reminders: ${saidOf(error)}`)),
);
if (figures.value) {
  const { store } = house;
  const queues = await QueueWatch.open(backendAt({ databaseUrl, redisUrl }), log.warn);
  const health = healthOfWorker({
    ...{ store, queues, worker, files: keeping, dataDir },
    smtpUrl: delivery.value.smtpUrl,
  });
  const { address } = await serveFigures(figures.value, { metrics, health, queues, worker, clock });
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
