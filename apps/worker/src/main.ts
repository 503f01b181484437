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
import { listsMigrations } from '#read-models/migrations';
import { serveFigures } from './figures.js';
import { startWorker } from './start-worker.js';

/** So long, in milliseconds, it may take to end what is under way; a database that is away could keep it for ever. */
const stopLimit = 10_000;

const log = (line: string) => console.log(line);

const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, METRICS_PORT: metricsPort } = process.env;
if (!databaseUrl) {
  console.error('DATABASE_URL이 필요합니다. DATABASE_URL is needed.');
  process.exit(1);
}

const delivery = readDelivery(process.env);
const origin = readOrigin(process.env.PUBLIC_URL);
const files = readFiles(process.env);
const dataDir = process.env.DATA_DIR || '.data';
if ('problem' in delivery || 'problem' in origin || 'problem' in files) {
  for (const read of [delivery, origin, files]) if ('problem' in read) console.error(read.problem);
  process.exit(1);
}

if (metricsPort && !(/^\d+$/.test(metricsPort) && Number(metricsPort) <= 65_535)) {
  console.error(
    'METRICS_PORT는 0에서 65535 사이의 정수여야 합니다. METRICS_PORT must be a whole number from 0 to 65535.',
  );
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
const metrics = new Metrics();
const keeping = openFiles(files.value, dataDir);
const house = await openHouse(databaseUrl, log, (append) => metrics.appended(append), keptIn(keeping));
house.followClock();
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
  log,
});
if (metricsPort) {
  const queues = await QueueWatch.open(backendAt({ databaseUrl, redisUrl }), log);
  const { address } = await serveFigures(Number(metricsPort), { metrics, queues, worker });
  log(`지표 · figures: ${address}`);
}
log('작업 프로세스를 시작했습니다. The worker is running.');

await stopRequested;
setTimeout(() => process.exit(1), stopLimit).unref();
await worker.stop();
await house.close();
// A Redis that is away leaves timers behind that would hold the process.
process.exit(0);
