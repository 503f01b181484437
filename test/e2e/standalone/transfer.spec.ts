// An operator takes an organization from one installation to another: both running, both stopped, and when it goes wrong.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { ExportLines } from '#event-store/export-file';
import { openArchive } from '#standalone/backup/archive-file';
import { organizationFormat } from '#standalone/moving/take-out';
import { endAll, operate, run, settled, temporaryFolder, type Run } from './processes.js';

let old: string;
let young: string;
let file: string;

beforeEach(() => {
  old = temporaryFolder();
  young = temporaryFolder();
  file = join(old, 'city-s.log.gz');
});
afterEach(async () => {
  await endAll(old);
  await endAll(young);
});

interface Answer {
  readonly code: number | null;
  readonly said: string;
}

async function command(name: string, dataDir: string, ...args: readonly string[]): Promise<Answer> {
  const answer = await operate(name, dataDir, args, { INIT_CWD: old });
  expect(answer.said).not.toMatch(/^\s+at /m);
  return answer;
}

async function stop(product: Run): Promise<void> {
  product.child.kill('SIGTERM');
  await product.ended;
}

/** The lines of the log that moves in a file, beside people and files. */
async function linesOf(path: string): Promise<string> {
  const { parts } = await openArchive(path, organizationFormat);
  const pieces: Uint8Array[] = [];
  for await (const part of parts()) if (part.kind === 'log' && part.bytes) pieces.push(part.bytes);
  return gunzipSync(Buffer.concat(pieces)).toString();
}

it('moves whole or not at all from a running product to a running one, which repeats nothing that was done already', async () => {
  const source = run({ DATA_DIR: old, SAMPLE: 'case' });
  await settled(source);
  const exported = await command('export', old, 'city-s', 'city-s.log.gz');
  expect(exported).toMatchObject({ code: 0 });
  const [, events, digest] =
    /exported: city-s, (\d+) events, last digest ([0-9a-f]{64})/.exec(exported.said) ?? [];
  await stop(source);

  expect(await command('export', old, 'city-s', 'stopped.log.gz')).toMatchObject({ code: 0 });
  expect(await linesOf(join(old, 'stopped.log.gz'))).toBe(await linesOf(file));

  const target = run({ DATA_DIR: young, SAMPLE: 'none' });
  await settled(target);
  const lines = (await linesOf(file)).split('\n');
  writeFileSync(join(old, 'short.log.gz'), gzipSync(lines.toSpliced(2, 1).join('\n')));
  const damaged = await command('import', young, 'short.log.gz');
  expect(damaged.code).toBe(1);
  expect(damaged.said).toContain('3번째 줄, 있어야 할 줄이 없습니다.');
  expect(damaged.said).toContain('line 3, a line is missing.');
  const imported = await command('import', young, 'city-s.log.gz');
  expect(imported).toMatchObject({ code: 0 });
  expect(imported.said).toContain(`imported: city-s, ${events} events at 1–${events}, last digest ${digest}`);
  await settled(target);
  await stop(target);
  expect((await command('verify', young)).said).toContain(
    `intact: 1 organizations, ${events} events, head ${events}`,
  );

  const again = await command('import', young, file);
  expect(again).toMatchObject({ code: 0 });
  expect(again.said).toContain(
    `already there: this log has all ${events} events of city-s and was not changed`,
  );
});

it('refuses what would stop the lists of everybody, and says what to do about it', async () => {
  const event = {
    ...{ organization: 'city-n', stream: 'round/r-1', version: 1, position: 1, type: 'OfALaterVersion' },
    ...{ commandId: 'c-1', recordedAt: '2021-08-07T00:00:00.000Z', metadata: {} },
    data: { by: { person: 'p-1', post: { kind: 'office', post: 'o-1' } }, on: '2021-08-07' },
  };
  const written = (digest: string) => {
    const lines = new ExportLines();
    const last = { stream: event.stream, version: 1, position: 1 };
    const text = [
      lines.header({ organization: 'city-n', events: 1, head: 1, last, digest }),
      lines.command({ id: 'c-1', fingerprint: 'f', attempt: null, events: 1 }),
      lines.event(event),
      lines.end(),
    ].join('');
    return { text, digest: Buffer.from(lines.digest).toString('hex') };
  };
  writeFileSync(file, gzipSync(written(written('').digest).text));
  const product = run({ DATA_DIR: young, SAMPLE: 'none' });
  await settled(product);
  const refused = await command('import', young, file);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain('3번째 줄(round/r-1의 OfALaterVersion)');
  expect(refused.said).toContain('bring this program up to date first');
  await settled(product);
  await stop(product);
  expect((await command('verify', young)).said).toContain('intact: 0 organizations, 0 events, head 0');
});

it('says in plain words what cannot be done', async () => {
  const product = run({ DATA_DIR: old, SAMPLE: 'case' });
  await settled(product);
  await stop(product);

  expect(await command('export', old)).toMatchObject({ code: 2, said: expect.stringContaining('Usage:') });
  expect(await command('export', old, 'nowhere', file)).toMatchObject({
    code: 2,
    said: expect.stringContaining("There is no record of 'nowhere'."),
  });
  expect(existsSync(file)).toBe(false);
  await command('export', old, 'city-s', file);
  expect(await command('export', old, 'city-s', file)).toMatchObject({
    code: 2,
    said: expect.stringContaining('exists already'),
  });

  expect(await command('import', young, 'no-such-file')).toMatchObject({ code: 2 });
});
