// `backup`: takes a backup of an installation, running or not, into a file, into a folder where the latest stay, or into a pipe.
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { furtherMigrations } from '#api/migrations';
import { writePacked } from '#event-store/packed-lines';
import { openFiles, usualFiles } from '#files/settings';
import pg from 'pg';
import { mayHold } from '../backup/holding.js';
import { backupName, keepLatest, type Rotated } from '../backup/rotation.js';
import { takeBackup, type BackedUp } from '../backup/take-backup.js';
import type { Asked, Run } from '../command.js';
import { fileNamed, newFileNamed, onLog, showProgress } from '../operator.js';
import { outputProblem } from '../operator-problem.js';
import { Problem } from '../problem.js';

/** Where a backup goes. */
type Place =
  | { readonly kind: 'pipe' }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'folder'; readonly folder: string; readonly file: string; readonly keep?: number };

export const backup: Run = (asked) => {
  const place = placeOf(asked);
  return onLog(asked, (_pool, databaseUrl) => take(asked, databaseUrl, place));
};

function placeOf({ words: [name = ''], options }: Asked): Place {
  const isFolder = name !== '-' && statSync(fileNamed(name), { throwIfNoEntry: false })?.isDirectory();
  const keep = keepOf(options.keep);
  if (isFolder) {
    const folder = fileNamed(name);
    return { kind: 'folder', folder, file: join(folder, backupName(new Date())), ...(keep && { keep }) };
  }
  if (keep !== undefined)
    throw new Problem(
      '--keep은 이미 있는 폴더를 적을 때만 쓸 수 있습니다.',
      '--keep goes with a folder that is there already.',
    );
  return name === '-' ? pipe() : { kind: 'file', file: newFileNamed(name) };
}

/** npm says what it runs on the output too, before the backup: nobody could read such a file. */
function pipe(): Place {
  if (process.env.npm_lifecycle_event !== undefined)
    throw new Problem(
      `npm run은 표준 출력에 제 말을 섞습니다. 이렇게 불러 주세요: ${direct}`,
      `npm run writes into the output itself. Call it so: ${direct}`,
    );
  if (process.stdout.isTTY)
    throw new Problem(
      `백업은 화면에 내지 않습니다. 파일이나 다른 프로그램으로 보내 주세요: ${direct} > cycles.backup.gz`,
      `A backup is not for a screen. Send it to a file or a program: ${direct} > cycles.backup.gz`,
    );
  return { kind: 'pipe' };
}

const direct = 'node dist/apps/standalone/src/cycles.js backup -';

function keepOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new Problem(
    `--keep은 1 이상의 정수여야 합니다(지금 값: '${text}').`,
    `--keep must be a whole number from 1 (it is '${text}').`,
  );
}

async function take({ settings }: Asked, databaseUrl: string, place: Place): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  // A connection that breaks fails the next query, which is soon enough.
  client.on('error', () => undefined);
  const files = openFiles(settings.files ?? usualFiles, settings.dataDir);
  try {
    const taken = await takeBackup(
      { client, files, migrations: furtherMigrations, tell: showProgress },
      (bytes) => (place.kind === 'pipe' ? print(bytes) : writePacked(place.file, bytes)),
    );
    say(taken, place.kind === 'pipe' ? '-' : place.file);
    if (place.kind === 'folder' && place.keep !== undefined)
      sayRotated(await rotated(place.folder, place.keep, place.file, taken));
    return taken.lost.length === 0 ? 0 : 3;
  } finally {
    await client.end();
  }
}

async function print(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  let broken: NodeJS.ErrnoException | undefined;
  process.stdout.once('error', (error: NodeJS.ErrnoException) => (broken = error));
  try {
    await pipeline(bytes, createGzip(), process.stdout);
  } catch (error) {
    // A pipe that nobody reads any more breaks with the code of a connection to the database that does.
    throw broken ? outputProblem(broken.code ?? broken.message) : error;
  }
}

function rotated(folder: string, keep: number, file: string, { lost }: BackedUp): Promise<Rotated> {
  return keepLatest(folder, { keep, fresh: basename(file), isWanted: (old) => mayHold(old, lost) });
}

function sayRotated({ removed, wanted, ahead }: Rotated): void {
  for (const name of removed) console.error(`지웠습니다 · removed: ${name}`);
  for (const name of wanted)
    console.error(
      `[kept] ${name}: 빠진 파일이 들어 있을 수 있어 지우지 않았습니다 · it may have what is missing, and was not removed`,
    );
  for (const name of ahead)
    console.error(
      `[ahead] ${name}: 아직 오지 않은 시각의 이름이라 세지도 지우지도 않았습니다. 시계를 확인해 주세요 · its moment is still to come, so it was neither counted nor removed; check the clock`,
    );
}

/** Beside the output, which may be the backup itself. */
function say({ header, files, lost }: BackedUp, where: string): void {
  for (const { organization, hash } of lost)
    console.error(
      `[missing] ${organization} ${hash}: 기록이 말하는 파일이 없거나 달라져 백업에 없습니다 · a file that the log names is not there as it was kept, and not in the backup`,
    );
  const { head, organizations, takenAt } = header;
  console.error(
    `백업했습니다: 기관 ${organizations}곳, 기록 ${head}건, 파일 ${files}개(${takenAt}) → ${where}\n` +
      `backed up: ${organizations} organizations, ${head} events, ${files} files, as of ${takenAt}`,
  );
}
