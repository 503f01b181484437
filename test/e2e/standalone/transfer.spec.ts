// An operator takes an organization from one installation to another: both running, both stopped, and when it goes wrong.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { AccountItem } from '#contract/account-views';
import { ExportLines } from '#event-store/export-file';
import { openArchive } from '#standalone/backup/archive-file';
import { organizationFormat } from '#standalone/moving/take-out';
import { call, signIn, type Answered } from '../api/booted.js';
import { Visitor } from '../api/visitor.js';
import { attachedFile, secretaryAt } from './bringing.js';
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

const password = 'a river under the bridge';
/** An address that somebody of the other installation has too. */
const taken = 'seoyeon@city.example';
const written = [
  { person: 'p-coordination-officer', name: '한서연', email: 'office@city.example', phone: '02-120' },
  { person: 'p-local-economy-officer', name: '이도윤', email: 'doyun@city.example' },
  { person: 'p-tourism-officer', name: '김민지', email: taken },
] as const;

/** Who is in the offices of an organization, as the coordinating one sees them. Terms of seats may have ended since. */
function whoIn({ body }: Answered) {
  const { accounts } = body as unknown as { readonly accounts: readonly AccountItem[] };
  return accounts
    .map(({ posts, ...each }) => ({ ...each, posts: posts.filter(({ kind }) => kind !== 'seat') }))
    .filter(({ posts }) => posts.length > 0)
    .map(({ person, name, email, phone, posts }) => ({ person, name, email, phone, posts }));
}

/** A browser in which somebody set their password by a link. */
async function enteredBy(link: string | undefined, address: string): Promise<Visitor> {
  const browser = new Visitor(address);
  const entered = await browser.post('/api/links/password', { link, password });
  expect(entered.status).toBe(200);
  return browser;
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

it('brings its people with names, addresses and posts, and its files; who comes first lets the others in', async () => {
  const source = run({ DATA_DIR: old, SAMPLE: 'case' });
  await settled(source);
  const from = await source.address;
  const office = await signIn(from, 'p-coordination-officer', 'post:coordination-officer');
  for (const body of written) {
    const answer = await call(`${from}/api/city-s/accounts/write`, {
      ...{ method: 'POST', token: office.token, body },
    });
    expect(answer).toMatchObject({ status: 200 });
  }
  const before = whoIn(await office.get('/accounts'));
  expect(before).toEqual(expect.arrayContaining(written.map((each) => expect.objectContaining(each))));
  expect(before.length).toBeGreaterThan(written.length);
  const text = '\ufeff회의 자료\r\n\n첨부\r\n';
  const hash = await (await secretaryAt(from)).attach(text);
  await settled(source);
  await stop(source);
  const whole = `${written.length} people, 1 files`;
  expect(await command('export', old, 'city-s', file)).toMatchObject({
    ...{ code: 0, said: expect.stringContaining(whole) },
  });

  const target = run({ DATA_DIR: young, SAMPLE: 'none' });
  await settled(target);
  const at = await target.address;
  const [, founding = ''] = /secret=([\w-]+)/.exec((await command('founding-link', young)).said) ?? [];
  const founded = await new Visitor(at).post('/api/links/founding', {
    ...{ link: founding, organizationName: '나시', postTitle: '기획예산과 담당자', personName: '한서연' },
    ...{ email: taken, password },
  });
  expect(founded.status).toBe(200);
  const imported = await command('import', young, file);
  expect(imported).toMatchObject({ code: 3, said: expect.stringContaining(whole) });
  expect(imported.said).toContain('p-tourism-officer: 전자우편 주소를 이 설치본의 다른 사람이 쓰고 있어');
  await settled(target);

  const linked = await command('sign-in-link', young, 'city-s', 'p-coordination-officer');
  const first = await enteredBy(/secret=([\w-]+)/.exec(linked.said)?.[1], at);
  const withoutTaken = before.map((each) => ({
    ...each,
    email: each.email === taken ? undefined : each.email,
  }));
  expect(whoIn(await first.get('/api/city-s/accounts'))).toEqual(withoutTaken);

  const cookie = first.cookieSent ?? '';
  expect(await attachedFile(at, { cookie }, hash)).toEqual(Buffer.from(text));

  const invited = await first.post('/api/city-s/accounts/link', { person: 'p-local-economy-officer' });
  const officer = await enteredBy((invited.body['link'] as { readonly secret: string }).secret, at);
  expect(await officer.session()).toMatchObject({
    ...{ organization: 'city-s', posts: [{ post: 'post:local-economy-officer' }] },
  });
  await settled(target);
  await stop(target);
  expect(await command('verify', young)).toMatchObject({
    ...{ code: 0, said: expect.stringContaining('files intact: 1') },
  });
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
