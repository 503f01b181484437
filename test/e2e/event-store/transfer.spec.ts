// Shows that an organization's log arrives in another installation as it left, or not at all, and with a word on why.
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { ExportLines } from '#event-store/export-file';
import { exportLog } from '#event-store/postgres/export-log';
import { importLog, type ImportProgress } from '#event-store/postgres/import-log';
import { verifyLog } from '#event-store/postgres/verify';
import type { EventStore, Recorded } from '#event-store/store';
import { Subscription } from '#event-store/subscription';
import { anAppend, anEvent } from '#testing/event-store-contract';
import { start } from './crash/children.js';
import { freshLog, type FreshLog } from './fresh-log.js';

/** Databases are made and dropped here, on machines that may be busy. */
const city = 'city-a';
const tricky = { bb: 1.25e-7, a: [1e21, -0, null], é: '의견"\\\n\u2028', b: { c: {} } };

let folder: string;
let file: string;
let source: FreshLog;
let from: pg.Pool;
let target: FreshLog;
let to: pg.Pool;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cycles-transfer-'));
  file = join(folder, 'city-a.log.gz');
  source = await freshLog();
  from = source.pool();
  await fill(source.store(), ['city-b', city], 5);
  expect(await exportLog(from, city, file)).toMatchObject({ outcome: 'exported', header: { events: 20 } });
});

beforeEach(async () => {
  target = await freshLog();
  to = target.pool();
  await fill(target.store(), ['town'], 2);
});

afterEach(() => target.drop());

afterAll(async () => {
  await source.drop();
  await rm(folder, { recursive: true });
});

/** Appends so many commands of two events for each organization to each of two streams, in turn. */
async function fill(store: EventStore, organizations: readonly string[], rounds: number): Promise<void> {
  for (let nth = 1; nth <= rounds; nth += 1)
    for (const stream of ['round-1', 'round-2'])
      for (const organization of organizations)
        await store.append({
          ...anAppend({ organization, stream, commandId: `${stream}-${nth}`, attempt: `attempt-${nth}` }),
          expectedVersion: (nth - 1) * 2,
          events: [anEvent({ nth, ...tricky }), anEvent()],
        });
}

/** All that must arrive as it was. */
async function carried(pool: pg.Pool, organization = city): Promise<readonly unknown[]> {
  const { rows } = await pool.query(
    `SELECT e.stream, e.version, e.type, e.data, e.metadata, e.command_id, e.recorded_at, encode(e.digest, 'hex') AS digest,
       c.fingerprint, c.attempt, c.events, c.version AS ends
     FROM eventstore.events e JOIN eventstore.commands c USING (organization, command_id)
     WHERE organization = $1 ORDER BY e.position`,
    [organization],
  );
  return rows;
}

async function linesOf(packed = file): Promise<string[]> {
  return gunzipSync(await readFile(packed))
    .toString()
    .trimEnd()
    .split('\n');
}

async function packed(text: string): Promise<string> {
  const path = join(folder, 'damaged.log.gz');
  await writeFile(path, gzipSync(text));
  return path;
}

/** The town's own log, and nothing else. */
async function expectUntouched(): Promise<void> {
  expect(await verifyLog(to)).toMatchObject({ events: 8, organizations: 1, head: 8, findings: [] });
}

describe('an organization that moves', () => {
  it('arrives with the same events, commands and chain, at new positions without a gap', async () => {
    expect(await importLog(to, file)).toMatchObject({ outcome: 'imported', first: 9, last: 28 });
    const arrived = await carried(to);
    expect(arrived).toHaveLength(20);
    expect(arrived).toEqual(await carried(from));
    expect(await verifyLog(to)).toMatchObject({ events: 28, organizations: 2, head: 28, findings: [] });
  });

  it('takes nothing of its neighbour along', async () => {
    expect((await linesOf()).filter((line) => line.includes('city-b'))).toEqual([]);
    await importLog(to, file);
    expect(await carried(to, 'city-b')).toEqual([]);
  });

  it('goes on there: repeats are known, and what is new follows its chain', async () => {
    await importLog(to, file);
    const store = target.store();
    const known = anAppend({ organization: city, stream: 'round-1', commandId: 'round-1-5' });
    expect(await store.append(known)).toEqual({ outcome: 'repeated', version: 10, position: 26 });
    const further = anAppend({ organization: city, stream: 'round-1', expectedVersion: 10 });
    expect(await store.append({ ...further, expectedAttempt: 'attempt-5' })).toMatchObject({
      outcome: 'appended',
      version: 11,
      position: 29,
    });
    expect((await verifyLog(to)).findings).toEqual([]);
  });

  it('may move on from there with what it did there, under the same digests', async () => {
    await importLog(to, file);
    await target.store().append(anAppend({ organization: city, stream: 'round-3' }));
    const onward = join(folder, 'onward.log.gz');
    await exportLog(to, city, onward);
    const third = await freshLog();
    const there = third.pool();
    expect(await importLog(there, onward)).toMatchObject({ outcome: 'imported', first: 1, last: 21 });
    expect(await carried(there)).toEqual(await carried(to));
    expect((await verifyLog(there)).findings).toEqual([]);
    await third.drop();
  });

  it('is met by writers and a subscriber who go on meanwhile', async () => {
    const store = target.store();
    const seen: number[] = [];
    const handle = async (batch: readonly { position: number }[]) => {
      seen.push(...batch.map(({ position }) => position));
    };
    const subscription = new Subscription(store, to, { name: 'watch', handle });
    subscription.start();
    const written: Promise<unknown>[] = [];
    const write = ({ stage }: ImportProgress) => {
      for (let nth = 1; nth <= 5; nth += 1)
        written.push(store.append(anAppend({ organization: 'town', stream: `${stage}-${nth}` })));
    };
    expect(await importLog(to, file, { tell: write })).toMatchObject({ outcome: 'imported' });
    await Promise.all(written);
    expect(await subscription.waitFor(38, 30_000)).toBe(true);
    await subscription.stop();
    expect(seen).toEqual(Array.from({ length: 38 }, (_, index) => index + 1));
    expect((await verifyLog(to)).findings).toEqual([]);
  });
});

describe('an import', () => {
  it('that is repeated says so and does no harm, also when the organization has gone on since', async () => {
    await importLog(to, file);
    await target.store().append(anAppend({ organization: city, stream: 'round-3' }));
    expect(await importLog(to, file)).toMatchObject({ outcome: 'alreadyThere' });
    expect(await verifyLog(to)).toMatchObject({ events: 29, head: 29, findings: [] });
  });

  it('is refused where the organization has another history', async () => {
    await target.store().append(anAppend({ organization: city, stream: 'round-1' }));
    expect(await importLog(to, file)).toMatchObject({ outcome: 'otherHistory' });
    expect(await verifyLog(to)).toMatchObject({ events: 9, head: 9, findings: [] });
  });

  it('is refused where the organization began while it was read', async () => {
    const lock = await to.connect();
    await lock.query('SELECT pg_advisory_lock(435778055796)');
    const begun = target.store().append(anAppend({ organization: city, stream: 'new' }));
    await queued(1);
    const importing = importLog(target.pool(), file);
    await queued(2);
    await lock.query('SELECT pg_advisory_unlock(435778055796)');
    lock.release();
    expect(await begun).toMatchObject({ outcome: 'appended', position: 9 });
    expect(await importing).toMatchObject({ outcome: 'otherHistory' });
    expect(await verifyLog(to)).toMatchObject({ events: 9, head: 9, findings: [] });
  });

  it('of two at once is done once', async () => {
    const both = await Promise.all([importLog(to, file), importLog(target.pool(), file)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['alreadyThere', 'imported']);
    expect(await verifyLog(to)).toMatchObject({ events: 28, head: 28, findings: [] });
  });

  it.each(['reading', 'writing'])('killed while %s leaves nothing, and can be begun again', async (stage) => {
    const lock = await to.connect();
    await lock.query('SELECT pg_advisory_lock(435778055796)');
    const child = start('importer.ts', target.url, file, stage);
    await child.heard((lines) => lines.some((line) => line.said === 'importing' && line.stage === stage));
    if (stage === 'writing') await queued(1);
    child.kill();
    await child.ended;
    await lock.query('SELECT pg_advisory_unlock(435778055796)');
    lock.release();
    await expectUntouched();
    expect(await importLog(to, file)).toMatchObject({ outcome: 'imported', first: 9, last: 28 });
    expect((await verifyLog(to)).findings).toEqual([]);
  });
});

/** Resolves when so many wait for the lock of the positions; the test's own limit ends it. */
async function queued(waiting: number): Promise<void> {
  for (let found = 0; found < waiting;) {
    const { rows } = await to.query<{ waiting: string }>(
      `SELECT count(*) AS waiting FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    found = Number(rows[0]?.waiting);
  }
}

describe('a file that is not as it was written', () => {
  /** Line 2 is the first command, 3 and 4 are its events, 5 is the next command; 32 is the end. */
  const damages: readonly [string, (lines: string[]) => string[], string, number][] = [
    ['a changed byte in an event', (lines) => edited(lines, 4, '의견', '의건'), 'changed', 4],
    ['a changed byte in a command', (lines) => edited(lines, 5, '"f"', '"g"'), 'changed', 5],
    ['a changed count of events', (lines) => edited(lines, 1, '"events":20', '"events":21'), 'changed', 1],
    ['a changed end', (lines) => edited(lines, 32, '"digest":"', '"digest":"0'), 'changed', 32],
    ['an added blank', (lines) => edited(lines, 3, ', ', ',  '), 'changed', 3],
    ['a missing event', (lines) => lines.toSpliced(6, 1), 'missing', 7],
    ['a missing command', (lines) => lines.toSpliced(4, 1), 'missing', 5],
    ['a line that comes twice', (lines) => lines.toSpliced(7, 0, lines[6]!), 'foreign', 8],
    ['two lines exchanged', (lines) => lines.with(2, lines[3]!).with(3, lines[2]!), 'missing', 3],
    ['a line after the end', (lines) => [...lines, '{}'], 'foreign', 33],
    ['no end', (lines) => lines.slice(0, -1), 'torn', 32],
    ['no line at all', () => [], 'notAnExport', 1],
    ['no header', (lines) => lines.slice(1), 'notAnExport', 1],
    ['a later format', (lines) => edited(lines, 1, '"version":1', '"version":2'), 'newerFormat', 1],
  ];

  it.each(damages)('is refused for %s', async (_, damaged, damage, line) => {
    const lines = damaged(await linesOf());
    const path = await packed(lines.map((each) => `${each}\n`).join(''));
    expect(await importLog(to, path)).toEqual({ outcome: 'damaged', damage, line });
    await expectUntouched();
  });

  it('is refused for a line of another organization', async () => {
    const other = join(folder, 'city-b.log.gz');
    await exportLog(from, 'city-b', other);
    const [lines, foreign] = [await linesOf(), await linesOf(other)];
    const path = await packed(lines.toSpliced(5, 1, foreign[5]!).join('\n'));
    expect(await importLog(to, path)).toEqual({ outcome: 'damaged', damage: 'changed', line: 6 });
    await expectUntouched();
  });

  it('is refused when it is cut off, packed or not', async () => {
    const text = (await linesOf()).join('\n');
    const cut = await packed(text.slice(0, text.length / 2));
    expect(await importLog(to, cut)).toMatchObject({ outcome: 'damaged', damage: 'torn' });
    const torn = await packed(text);
    await truncate(torn, (await readFile(torn)).length - 20);
    expect(await importLog(to, torn)).toMatchObject({ outcome: 'damaged', damage: 'torn' });
    await expectUntouched();
  });

  it('is refused when it is no packed file', async () => {
    const path = join(folder, 'plain.txt');
    await writeFile(path, 'a letter');
    expect(await importLog(to, path)).toEqual({ outcome: 'damaged', damage: 'notAnExport', line: 1 });
  });
});

describe('a file whose digests were made anew', () => {
  const one: Recorded = {
    ...{ organization: city, stream: 's', version: 1, position: 7, commandId: 'c-1' },
    ...{ recordedAt: '2021-08-07T00:00:00.000Z', type: 'Noted', data: {}, metadata: {} },
  };

  it.each<[string, Partial<Recorded>, string, number]>([
    ['for a gap in a stream', { version: 3 }, 'misnumbered', 5],
    ['for a version that comes twice', { version: 1 }, 'misnumbered', 5],
    ['for a command that comes twice', { version: 2, commandId: 'c-1' }, 'misnumbered', 4],
    ['for an event of another organization', { version: 2, organization: 'town' }, 'foreign', 5],
  ])('is refused %s', async (_, changes, damage, line) => {
    const other = { ...one, commandId: 'c-2', position: 8, ...changes };
    const path = await packed(forged([one, other]));
    expect(await importLog(to, path)).toEqual({ outcome: 'damaged', damage, line });
    await expectUntouched();
  });

  /** Each event under a command of its own, with a header that fits. */
  function forged(events: readonly Recorded[]): string {
    const written = (digest: string) => {
      const lines = new ExportLines();
      const last = { stream: 's', version: 2, position: 8 };
      const text = [
        lines.header({ organization: city, events: events.length, head: 8, last, digest }),
        ...events.flatMap((event) => [
          lines.command({ id: event.commandId, fingerprint: 'f', attempt: null, events: 1 }),
          lines.event(event),
        ]),
        lines.end(),
      ].join('');
      return { text, digest: Buffer.from(lines.digest).toString('hex') };
    };
    return written(written('').digest).text;
  }
});

function edited(lines: readonly string[], line: number, was: string, is: string): string[] {
  const text = lines[line - 1] ?? '';
  expect(text).toContain(was);
  return lines.with(line - 1, text.replace(was, is));
}

describe('events that nobody here can read', () => {
  /** Reads whatever has not this place in this stream. */
  const stopsAt = (stream: string, version: number) => (opened: string) => (event: Recorded) => {
    expect(event.stream).toBe(opened);
    if (event.stream === stream && event.version === version) throw new TypeError('no such event');
  };

  it('are refused, and named by line, stream and type', async () => {
    expect(await importLog(to, file, { read: stopsAt('round-2', 3) })).toEqual({
      ...{ outcome: 'unreadable', stream: 'round-2', type: 'Noted' },
      line: 1 + (await linesOf()).findIndex((line) => line.includes('["city-a", "round-2", 3,')),
    });
    await expectUntouched();
  });

  it('are refused where the whole stream is unknown', async () => {
    const read = (stream: string) => {
      if (stream === 'round-1') throw new TypeError('no such stream');
      return () => undefined;
    };
    const first = { outcome: 'unreadable', line: 3, stream: 'round-1', type: 'Noted' };
    expect(await importLog(to, file, { read })).toEqual(first);
    await expectUntouched();
  });

  it('are looked for stream by stream, in order', async () => {
    const seen: string[] = [];
    const read = (opened: string) => {
      seen.push(opened);
      return (event: Recorded) => {
        seen.push(`${event.organization} ${event.stream} ${event.version} ${event.commandId}`);
      };
    };
    expect(await importLog(to, file, { read })).toMatchObject({ outcome: 'imported' });
    const of = (stream: string) =>
      Array.from({ length: 10 }, (_, index) =>
        [city, stream, index + 1, `${stream}-${Math.ceil((index + 1) / 2)}`].join(' '),
      );
    expect(seen).toEqual(['round-1', ...of('round-1'), 'round-2', ...of('round-2')]);
    expect((await verifyLog(to)).findings).toEqual([]);
  });
});

describe('an export', () => {
  const another = () => join(folder, 'another.log.gz');

  it('is refused where there is no such organization', async () => {
    expect(await exportLog(from, 'nowhere', another())).toEqual({ outcome: 'unknownOrganization' });
  });

  it('waits for those whose work does not go with it', async () => {
    const asked = { handledBy: ['policies'] };
    expect(await exportLog(from, city, another(), asked)).toEqual({
      outcome: 'behind',
      subscription: 'policies',
      position: 0,
    });
    await from.query("INSERT INTO eventstore.checkpoints VALUES ('policies', 40)");
    expect(await exportLog(from, city, another(), asked)).toMatchObject({ outcome: 'exported' });
    await rm(another());
  });

  it('of a log that was tampered with names where, and leaves no file', async () => {
    await importLog(to, file);
    await to.query('ALTER TABLE eventstore.events DISABLE TRIGGER append_only');
    await to.query(`UPDATE eventstore.events SET data = '{}' WHERE position = 12`);
    expect(await exportLog(to, city, another())).toEqual({ outcome: 'damaged', position: 12 });
    expect((await readdir(folder)).filter((name) => name.startsWith('another'))).toEqual([]);
  });

  it.each([
    ['more', 'round-1-2', 3, 13],
    ['fewer', 'round-1-2', 1, 14],
    ['no', 'round-1-2', 0, 13],
    ['more at the end', 'round-2-5', 3, 27],
  ])('of a command that says it has %s events names where', async (_, command, events, position) => {
    await importLog(to, file);
    await to.query('ALTER TABLE eventstore.commands DISABLE TRIGGER append_only');
    await to.query('UPDATE eventstore.commands SET events = $1 WHERE organization = $2 AND command_id = $3', [
      ...[events, city, command],
    ]);
    expect(await exportLog(to, city, another())).toEqual({ outcome: 'damaged', position });
    expect((await readdir(folder)).filter((name) => name.startsWith('another'))).toEqual([]);
  });
});
