// An operator backs an installation up while people write in it, loses the machine, and goes on from the backup on another one.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from '#testing/database';
import { officerAt, secretaryAt } from './bringing.js';
import {
  cyclesFile,
  databaseUrl,
  endAll,
  operate,
  run,
  settled,
  temporaryFolder,
  type Run,
} from './processes.js';

let old: string;
let young: string;
let shelf: string;
let file: string;
beforeEach(() => {
  [old, young, shelf] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  file = join(shelf, 'city.backup.gz');
});
afterEach(async () => {
  await endAll(old);
  await endAll(young);
  rmSync(shelf, { recursive: true, force: true });
});

const city = 'city-s';

async function stop(product: Run): Promise<void> {
  product.child.kill('SIGTERM');
  await product.ended;
}

async function rowsOf(url: string, query: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(query)).rows;
  } finally {
    await client.end();
  }
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

async function post(at: string, body: object): Promise<Answer> {
  const answer = await fetch(at, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(at).origin },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

const lastDigest = (said: string) => /^ {2}city-s: .*last digest ([0-9a-f]{64})$/m.exec(said)?.[1];

describe('a backup', () => {
  it('taken while people write is what stood at one moment, and comes back whole on an empty machine', async () => {
    const source = run({ DATA_DIR: old, SAMPLE: 'case' });
    await settled(source);
    const secretary = await secretaryAt(await source.address);
    const before = await secretary.attach('처음의 첨부');
    let writing = true;
    const load = (async () => {
      // Minutes take no more than twenty files: what was attached makes room again.
      for (let nth = 1; writing; nth += 1) await secretary.detach(await secretary.attach(`첨부 ${nth}`));
    })();
    const taken = await operate('backup', old, [file]);
    writing = false;
    await load;
    expect(taken).toMatchObject({ code: 0 });
    const [, head] = /backed up: 1 organizations, (\d+) events/.exec(taken.said) ?? [];
    const url = databaseUrl(old);
    const [last] = await rowsOf(
      url,
      `SELECT encode(digest, 'hex') AS digest, (SELECT position FROM eventstore.head) AS head
       FROM eventstore.events WHERE position = ${head}`,
    );
    expect(Number(last?.['head'])).toBeGreaterThan(Number(head));
    source.child.kill('SIGKILL');
    await source.ended;
    await endAll(old);
    expect(existsSync(old)).toBe(false);

    expect(await operate('check-backup', young, [file])).toMatchObject({ code: 0 });
    const restored = await operate('restore', young, [file]);
    expect(restored).toMatchObject({ code: 0 });
    expect(lastDigest(restored.said)).toBe(last?.['digest']);
    expect(restored.said).toContain('the lists follow from the log');

    const target = run({ DATA_DIR: young, SAMPLE: 'case' });
    await settled(target);
    const again = await secretaryAt(await target.address);
    expect(await again.taken(before)).toEqual(Buffer.from('처음의 첨부'));
    await again.attach('옮긴 뒤의 첨부');
    await stop(target);
    expect(await operate('verify', young)).toMatchObject({ code: 0 });
  });

  it('brings along what was taken in from files, which is undone and taken in again after it', async () => {
    const source = run({ DATA_DIR: old, SAMPLE: 'case' });
    await settled(source);
    const officer = await officerAt(await source.address);
    const [unanswered, sheet] = [await officer.unanswered(), await officer.bringSheet()];
    expect(unanswered.length).toBeGreaterThan(0);
    const everyRow = (row: object) => unanswered.map(() => expect.objectContaining(row));
    await officer.takeIn('before', sheet);
    expect(await officer.rows('before', 'carriedOut')).toEqual(everyRow({ outcome: 'done' }));
    expect(await operate('backup', old, [file])).toMatchObject({ code: 0 });
    await stop(source);

    expect(await operate('restore', young, [file])).toMatchObject({ code: 0 });
    const target = run({ DATA_DIR: young, SAMPLE: 'case' });
    await settled(target);
    const again = await officerAt(await target.address);
    expect(await again.rows('before', 'carriedOut')).toEqual(everyRow({ outcome: 'done' }));
    await again.undo('before');
    expect(await again.rows('before', 'undone')).toEqual(everyRow({ back: 'reversed' }));
    expect(await again.unanswered()).toEqual(unanswered);
    await again.takeIn('after', sheet);
    expect(await again.rows('after', 'carriedOut')).toEqual(everyRow({ outcome: 'done' }));
    await settled(target);
    await stop(target);
    expect(await operate('verify', young)).toMatchObject({ code: 0 });
  });

  it('goes from the embedded server to one of the operator and back, with the same lists, sign-ins and files', async () => {
    const founding = {
      ...{ organizationName: '나시', postTitle: '기획예산과 담당자', personName: '한서연' },
      ...{ email: 'seoyeon@city.example', password: 'ginkgo street 12' },
    };
    const signIn = { email: founding.email, password: founding.password };
    const source = run({ DATA_DIR: old, SAMPLE: 'none' });
    await source.address;
    await settled(source);
    // Nobody stands at a terminal here.
    expect(source.output()).not.toContain('secret=');
    const link = /secret=([\w-]+)/.exec((await operate('founding-link', old)).said)?.[1] ?? '';
    expect(await post(`${await source.address}/api/links/founding`, { link, ...founding })).toMatchObject({
      status: 200,
    });
    await settled(source);
    await stop(source);
    const first = await operate('verify', old);
    expect(await operate('backup', old, [file])).toMatchObject({ code: 0 });

    const database = await freshDatabase();
    const external = { DATABASE_URL: database.url };
    expect(await operate('restore', young, [file], external)).toMatchObject({ code: 0 });
    const target = run({ DATA_DIR: young, SAMPLE: 'none', ...external });
    await settled(target);
    expect(target.output()).not.toContain('secret=');
    expect(await post(`${await target.address}/api/session`, signIn)).toMatchObject({ status: 200 });
    const back = join(shelf, 'back.backup.gz');
    expect(await operate('backup', young, [back], external)).toMatchObject({ code: 0 });
    const lists = 'SELECT to_jsonb(f) AS row FROM lists.found f ORDER BY f::text';
    const listed = await rowsOf(database.url, lists);
    await stop(target);
    await database.drop();

    const home = temporaryFolder();
    const restored = await operate('restore', home, [back]);
    expect(restored).toMatchObject({ code: 0 });
    const digests = (said: string) => said.match(/last digest [0-9a-f]{64}/g)?.[0];
    expect(digests(restored.said)).toBe(digests(first.said));
    const atHome = run({ DATA_DIR: home, SAMPLE: 'none' });
    await settled(atHome);
    expect(await rowsOf(databaseUrl(home), lists)).toEqual(listed);
    expect(await post(`${await atHome.address}/api/session`, signIn)).toMatchObject({ status: 200 });
    await stop(atHome);
    await endAll(home);
  });

  it('goes nowhere where something is already, and is told from what is damaged, before anything is touched', async () => {
    const source = run({ DATA_DIR: old, SAMPLE: 'case' });
    await settled(source);
    await (await secretaryAt(await source.address)).attach('첨부');
    const twice = await Promise.all([operate('backup', old, [file]), operate('backup', old, [file])]);
    expect(twice.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(twice.find(({ code }) => code === 2)?.said).toContain(`${file} exists already.`);
    expect(readdirSync(shelf)).toEqual([basename(file)]);
    const busy = await operate('restore', old, [file]);
    expect(busy).toMatchObject({ code: 2, said: expect.stringContaining('already running') });
    await stop(source);
    const full = await operate('restore', old, [file]);
    expect(full).toMatchObject({ code: 1, said: expect.stringContaining('there is something here already') });
    expect(await operate('verify', old)).toMatchObject({ code: 0 });

    const whole = gunzipSync(readFileSync(file));
    const changed = Buffer.from(whole);
    const at = whole.indexOf('첨부');
    changed.write('참부', at);
    const wrong = join(shelf, 'wrong.backup.gz');
    for (const [bytes, said] of [
      [gzipSync(changed), 'it is not as it was made'],
      [readFileSync(file).subarray(0, -1_000), 'it is cut off'],
      [gzipSync('x'), 'it is not a file that this command reads'],
      [Buffer.from('x'), 'it is not a file that this command reads'],
    ] as const) {
      writeFileSync(wrong, bytes);
      for (const command of ['check-backup', 'restore'])
        expect(await operate(command, young, [wrong])).toMatchObject({
          code: 1,
          said: expect.stringContaining(said),
        });
    }
    expect(await operate('restore', young, [join(shelf, 'nothing')])).toMatchObject({ code: 2 });
    // A restore that was refused has left the place empty.
    expect(await operate('restore', young, [file])).toMatchObject({ code: 0 });
  });

  it('whose restore is killed, wherever it is, is restored by asking again', async () => {
    const source = run({ DATA_DIR: old, SAMPLE: 'case' });
    await settled(source);
    await stop(source);
    expect(await operate('backup', old, [file])).toMatchObject({ code: 0 });
    const database = await freshDatabase();
    const external = { DATABASE_URL: database.url };
    for (const afterMs of [300, 600, 900, 1_200, 1_500]) {
      const restoring = run({ DATA_DIR: young, ...external }, undefined, [
        ...[process.execPath, cyclesFile],
        ...['restore', file],
      ]);
      await Promise.race([pause(afterMs), restoring.ended]);
      restoring.child.kill('SIGKILL');
      if ((await restoring.ended) !== null) break;
      const [{ there } = { there: null }] = await rowsOf(
        database.url,
        "SELECT to_regclass('accounts.people') IS NOT NULL AS there",
      );
      if (there !== true) continue;
      const [{ people } = { people: 0 }] = await rowsOf(
        database.url,
        'SELECT count(*) AS people FROM accounts.people',
      );
      const [{ head } = { head: 0 }] = await rowsOf(
        database.url,
        'SELECT position AS head FROM eventstore.head',
      );
      // All of it or nothing; of what came whole only the lists may still be missing.
      if (Number(head) > 0) break;
      expect(Number(people)).toBe(0);
    }
    const again = await operate('restore', young, [file], external);
    const isWhole = again.code === 0 || again.said.includes('there is something here already');
    expect([isWhole, again.said]).toEqual([true, again.said]);
    const product = run({ DATA_DIR: young, SAMPLE: 'case', ...external });
    await settled(product);
    await stop(product);
    expect(await operate('verify', young, [], external)).toMatchObject({ code: 0 });
    await database.drop();
  });

  it('says which files are lost, leaves the latest in a folder, and names what it cannot do', async () => {
    const source = run({ DATA_DIR: old, SAMPLE: 'case' });
    await settled(source);
    const hash = await (await secretaryAt(await source.address)).attach('첨부');
    expect(hash).toBe(createHash('sha256').update('첨부').digest('hex'));
    await stop(source);
    for (const name of ['cycles-20200101T000000Z.backup.gz', 'cycles-20210101T000000Z.backup.gz', 'mine.gz'])
      writeFileSync(join(shelf, name), '');
    expect(await operate('backup', old, [shelf, '--keep', '2'])).toMatchObject({ code: 0 });
    expect(readdirSync(shelf).sort()).toEqual([
      'cycles-20210101T000000Z.backup.gz',
      expect.stringMatching(/^cycles-\d{8}T\d{6}Z\.backup\.gz$/),
      'mine.gz',
    ]);

    rmSync(join(old, 'files', city, hash.slice(0, 2), hash));
    const lacking = await operate('backup', old, [file]);
    expect(lacking).toMatchObject({ code: 3, said: expect.stringContaining(`[missing] ${city} ${hash}`) });
    const verified = await operate('verify', old);
    expect(verified).toMatchObject({ code: 1, said: expect.stringContaining(`[missing] ${city} ${hash}`) });
    const [unreadable = '', holding = ''] = readdirSync(shelf)
      .filter((name) => name.startsWith('cycles-'))
      .sort();
    const rotated = await operate('backup', old, [shelf, '--keep', '1']);
    expect(rotated).toMatchObject({ code: 3, said: expect.stringContaining(`[kept] ${holding}`) });
    expect(readdirSync(shelf)).toEqual(expect.arrayContaining([unreadable, holding]));

    for (const [words, said] of [
      [[], '<file|folder|-> is missing. Usage: npm run cycles -- backup'],
      [[file], 'exists already'],
      [[shelf, '--keep', 'all'], "--keep must be a whole number from 1 (it is 'all')"],
      [['-', '--keep', '1'], '--keep goes with a folder'],
      [[shelf, '--kept', '1'], '--kept cannot be used like this.'],
      [[shelf, 'more'], "'more' is one word too many."],
    ] as const)
      expect(await operate('backup', old, words)).toMatchObject({
        code: 2,
        said: expect.stringContaining(said),
      });
  });
});
