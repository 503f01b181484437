// `npm start`: the whole product in one process tree, started in order and stopped in the reverse order.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf, listenProblem } from '#api/listening';
import { readSettings, type Settings } from '#api/settings';
import type { Tell } from '#observing/log';
import { openObserving, type Observing } from '#observing/observing';
import { usualObserving } from '#observing/settings';
import { versionOfProduct } from '#observing/version';
import { saidOf } from '#observing/withheld';
import { mailFolderOf } from '#delivery/settings';
import pg from 'pg';
import { startApplication } from './application.js';
import { lockInstance } from './instance-lock.js';
import { operatorProblem } from './operator-problem.js';
import { startPostgres } from './postgres/start-postgres.js';
import { inFolder, Problem } from './problem.js';
import { stopRequested } from './stop-requests.js';

const stopLimitMs = 10_000;
const projectFolder = fileURLToPath(new URL('../../../../', import.meta.url));

/** What has been started, the last first. */
const stops: (() => void | Promise<void>)[] = [];

async function start(settings: Settings, observing: Observing): Promise<void> {
  const { dataDir } = settings;
  const { log, traces } = observing;
  stops.unshift(() => traces.close());
  const intended = addressOf(settings);
  const lock = await inFolder(dataDir, async () => {
    await mkdir(dataDir, { recursive: true, mode: 0o755 });
    return lockInstance(dataDir, intended);
  });
  stops.unshift(() => lock.release());

  const databaseUrl = settings.databaseUrl ?? (await startEmbedded(dataDir, log.info));
  if (settings.databaseUrl) await assertDatabaseAnswers(settings.databaseUrl);

  const application = await startApplication({
    ...{ settings, databaseUrl, log: log.info, observing },
    isWatched: process.stdout.isTTY,
  }).catch((error: unknown) => {
    const problem = listenProblem(settings, error);
    throw problem ? new Problem(problem.ko, problem.en) : error;
  });
  stops.unshift(() => application.stop());
  await inFolder(dataDir, async () => lock.moveTo(application.address));

  log.info(`\n주소 · address: ${application.address}`);
  // Past the log: the link of the first start belongs into none.
  for (const person of application.signIns) console.log(`  ${person}`);
  if (!settings.delivery?.smtpUrl) sayWhereMailsLie(settings, application.address, log.info);
  log.info('멈추려면 Ctrl-C · Ctrl-C stops it');
}

function sayWhereMailsLie({ dataDir, publicUrl }: Settings, address: string, say: Tell): void {
  say(
    '메일 서버가 설정되지 않아(SMTP_URL) 메일을 보내지 않고 모아 둡니다. No mail server is set (SMTP_URL); mails are kept:',
  );
  const page = publicUrl === undefined ? [`${address}/dev/mail`] : [];
  say(`  ${[...page, mailFolderOf(dataDir)].join('  ·  ')}`);
}

async function startEmbedded(dataDir: string, log: Tell): Promise<string> {
  const postgres = await startPostgres({ dataDir, log });
  stops.unshift(() => postgres.stop());
  return postgres.url;
}

async function assertDatabaseAnswers(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new Problem(
      `DATABASE_URL의 데이터베이스에 연결할 수 없습니다: ${reason}`,
      `The database of DATABASE_URL cannot be reached: ${reason}`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Never returns. What fails to stop does not keep the rest from stopping. */
async function stopAll(exitCode: number): Promise<void> {
  setTimeout(() => process.exit(1), stopLimitMs).unref();
  for (const stop of stops.splice(0)) {
    try {
      await stop();
    } catch (error) {
      console.error(saidOf(error));
      exitCode = 1;
    }
  }
  process.exit(exitCode);
}

const read = readSettings(process.env);
if ('problems' in read) {
  for (const problem of read.problems) console.error(problem);
  process.exit(1);
}

// A closed terminal or a `tee` that Ctrl-C ended must not turn our last lines into a crash.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

const { settings } = read;
const observing = await openObserving('standalone', versionOfProduct(), settings.observing ?? usualObserving);

let stopping = false;
void stopRequested().then(() => {
  stopping = true;
  observing.log.info('\n멈추는 중입니다. Stopping.');
  return stopAll(0);
});

start({ ...settings, dataDir: resolve(projectFolder, settings.dataDir) }, observing).catch(
  (error: unknown) => {
    if (stopping) return;
    const problem = error instanceof Problem ? error : operatorProblem(error);
    console.error(problem ? problem.message : saidOf(error));
    void stopAll(1);
  },
);
