// `npm run verify`: checks the log of an installation, running or not, and names whatever was done to it behind its back.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings, type Settings } from '#api/settings';
import { verifyLog, type Finding } from '#event-store/postgres/verify';
import pg from 'pg';
import { lockInstance } from './instance-lock.js';
import { runningServer, startPostgres } from './postgres/start-postgres.js';
import { Problem } from './problem.js';

const projectFolder = fileURLToPath(new URL('../../../../', import.meta.url));

/** What each finding means to an operator. */
const sayings: Readonly<Record<Finding['kind'], string>> = {
  changed: '내용이 바뀌었습니다 · its content was changed',
  missing: '있어야 할 기록이 없습니다 · a record is missing',
  foreign: '서비스가 적지 않은 기록입니다 · the product did not write it',
  misnumbered: '순서 번호가 이어지지 않습니다 · its stream is not numbered without gaps',
  commandDiffers: '요청의 기록과 맞지 않습니다 · it disagrees with what is kept of its command',
  endDiffers: '마지막 기록이 맞지 않습니다 · the last record is not the one that was written last',
};

/** Where the database is: given, already running on the data folder, or started for this check and stopped after it. */
async function databaseOf(settings: Settings): Promise<{ readonly url: string; stop(): Promise<void> }> {
  if (settings.databaseUrl) return { url: settings.databaseUrl, stop: async () => undefined };
  const dataDir = resolve(projectFolder, settings.dataDir);
  const running = await runningServer(dataDir);
  if (running) return { url: running, stop: async () => undefined };
  if (!existsSync(dataDir)) throw nothingThere();
  const lock = lockInstance(dataDir, 'npm run verify');
  const postgres = await startPostgres({ dataDir, log: () => undefined });
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      lock.release();
    },
  };
}

/** SQLSTATEs of a schema and a table that are not there. */
const noLog = ['3F000', '42P01'];

function nothingThere(): Problem {
  return new Problem(
    '확인할 기록이 없습니다. DATA_DIR나 DATABASE_URL을 확인해 주세요.',
    'There is no log to verify here. Check DATA_DIR or DATABASE_URL.',
  );
}

/** Prints the report; answers the exit code: 0 intact, 1 not. */
async function verify(settings: Settings): Promise<number> {
  const database = await databaseOf(settings);
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  try {
    const { events, organizations, head, findings } = await verifyLog(pool, progress);
    for (const finding of findings) console.log(lineOf(finding));
    console.log(
      findings.length === 0
        ? `온전합니다: 기관 ${organizations}곳, 기록 ${events}건, 마지막 위치 ${head} · intact: ${organizations} organizations, ${events} events, head ${head}`
        : `온전하지 않습니다: ${findings.length}곳 · not intact: ${findings.length} findings`,
    );
    return findings.length === 0 ? 0 : 1;
  } finally {
    await pool.end();
    await database.stop();
  }
}

function progress(position: number, head: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${position}/${head}${position === head ? '\n' : ''}`);
}

function lineOf({ kind, position, organization, about }: Finding): string {
  const place = [position, organization, about].filter((part) => part !== undefined).join(' ');
  return `[${kind}] ${place}: ${sayings[kind]}`;
}

const read = readSettings(process.env);
if ('problems' in read) {
  for (const problem of read.problems) console.error(problem);
  process.exit(1);
}
process.exitCode = await verify(read.settings).catch((error: unknown) => {
  const code = error instanceof pg.DatabaseError ? (error.code ?? '') : '';
  const said = noLog.includes(code) ? nothingThere() : error;
  console.error(said instanceof Problem ? said.message : said);
  return 2;
});
