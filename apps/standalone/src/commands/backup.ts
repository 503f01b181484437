// `backup`: takes a backup of an installation, running or not, into a file, into a folder where the latest stay, or into a pipe.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { writePacked } from '#event-store/packed-lines';
import { openFiles, usualFiles } from '#files/settings';
import pg from 'pg';
import { backupName, keepLatest } from '../backup/rotation.js';
import { takeBackup, type BackedUp } from '../backup/take-backup.js';
import type { Asked, Run } from '../command.js';
import { fileNamed, newFileNamed, onLog, showProgress } from '../operator.js';
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
  return name === '-' ? { kind: 'pipe' } : { kind: 'file', file: newFileNamed(name) };
}

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
    const taken = await takeBackup({ client, files, tell: showProgress }, (bytes) =>
      place.kind === 'pipe' ? pipeline(bytes, createGzip(), process.stdout) : writePacked(place.file, bytes),
    );
    const removed =
      place.kind === 'folder' && place.keep !== undefined ? await keepLatest(place.folder, place.keep) : [];
    say(taken, place.kind === 'pipe' ? '-' : place.file, removed);
    return taken.lost.length === 0 ? 0 : 3;
  } finally {
    await client.end();
  }
}

/** Beside the output, which may be the backup itself. */
function say({ header, files, lost }: BackedUp, where: string, removed: readonly string[]): void {
  for (const { organization, hash } of lost)
    console.error(
      `[missing] ${organization} ${hash}: 기록이 말하는 파일이 없거나 달라져 백업에 없습니다 · a file that the log names is not there as it was kept, and not in the backup`,
    );
  for (const name of removed) console.error(`지웠습니다 · removed: ${name}`);
  const { head, organizations, takenAt } = header;
  console.error(
    `백업했습니다: 기관 ${organizations}곳, 기록 ${head}건, 파일 ${files}개(${takenAt}) → ${where}\n` +
      `backed up: ${organizations} organizations, ${head} events, ${files} files, as of ${takenAt}`,
  );
}
