// Shows that the checker is awake: each thing that can go wrong is done to a sound installation, in its own database or to what is
// known of it outside, and is found and named; where nothing was done nothing is found.
import { randomUUID } from 'node:crypto';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { openHouse } from '#door/house';
import { DiskStore } from '#files/disk-store';
import type { QueueState } from '#jobs/queue-watch';
import { openLists } from '#read-models/open-lists';
import { allWellDone, type WellDone } from './at-work.js';
import { leftIn } from '../rest.js';
import { check, checkers, type CheckerName } from './check.js';
import type { FaultKind } from '../schedule.js';
import type { Evidence } from './evidence.js';
import { repeatsIn } from './repeats.js';
import { seenAtWork, violationKinds, type Violation, type ViolationKind } from './violation.js';

jest.setTimeout(600_000);

let sound: WellDone;

beforeAll(async () => {
  sound = await allWellDone();
});

afterAll(() => sound.remove());

interface Planted {
  /** What is done to a copy of the database, as somebody could who may do everything. */
  readonly statements?: readonly string[];
  readonly evidence?: (sound: Evidence) => Partial<Evidence>;
  readonly queues?: readonly QueueState[];
  readonly files?: (folder: string) => Pick<DiskStore, 'get'>;
  /** What is found besides. */
  readonly also?: ViolationKind;
}

/** Looks at the installation, or at a copy to which something was done, with all checkers or some. */
async function found(
  { statements, evidence, queues = [], files }: Planted,
  names?: readonly CheckerName[],
): Promise<readonly Violation[]> {
  const looked = async (url: string) => {
    const [house, lists] = await Promise.all([openHouse(url, () => undefined), openLists(url)]);
    const kept = files?.(sound.folder) ?? new DiskStore(sound.folder);
    const known = { ...sound.evidence, ...evidence?.(sound.evidence) };
    try {
      const left = await leftIn(house, lists).catch(String);
      return await check({ house, lists, queues, files: kept, left }, known, names);
    } finally {
      await lists.close();
      await house.close();
    }
  };
  return statements ? onCopy(statements, looked) : looked(sound.databaseUrl);
}

async function onCopy<T>(
  statements: readonly string[],
  work: (databaseUrl: string) => Promise<T>,
): Promise<T> {
  const copy = `copy_${randomUUID().replaceAll('-', '')}`;
  const server = process.env['TEST_DATABASE_URL'] ?? '';
  const url = new URL(sound.databaseUrl);
  await run(server, `CREATE DATABASE ${copy} TEMPLATE ${url.pathname.slice(1)}`);
  url.pathname = `/${copy}`;
  try {
    await run(url.href, ...triggersOff, ...statements);
    return await work(url.href);
  } finally {
    await run(server, `DROP DATABASE ${copy} WITH (FORCE)`);
  }
}

const triggersOff = [
  'ALTER TABLE eventstore.events DISABLE TRIGGER ALL',
  'ALTER TABLE eventstore.commands DISABLE TRIGGER ALL',
  'ALTER TABLE accounts.access_records DISABLE TRIGGER ALL',
];

async function run(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const theRenaming = "stream = 'program/p-001' AND version = 100";
const lateBy = (lateMs: number): QueueState => ({
  queue: 'reminders',
  jobs: { waiting: 1, delayed: 0, active: 0 },
  lateMs,
});

const plants: readonly (readonly [string, ViolationKind, Planted])[] = [
  [
    'a subscription stands still behind the log',
    'not-at-rest',
    {
      statements: [
        "UPDATE eventstore.checkpoints SET position = position - 10 WHERE subscription = 'notices'",
      ],
    },
  ],
  [
    'an acknowledged write is gone with all that tells of it',
    'lost',
    {
      statements: [
        `DELETE FROM eventstore.commands WHERE ${theRenaming}`,
        `DELETE FROM eventstore.events WHERE ${theRenaming}`,
      ],
    },
  ],
  [
    'the event of an acknowledged write is gone',
    'lost',
    { statements: [`DELETE FROM eventstore.events WHERE ${theRenaming}`] },
  ],
  [
    'a write stands elsewhere than its client was told',
    'moved',
    {
      evidence: ({ acknowledged }) => ({
        acknowledged: acknowledged.map((each, nth) =>
          nth === 4 ? { ...each, position: each.position + 1 } : each,
        ),
      }),
    },
  ],
  [
    'a write is there twice under one key',
    'doubled',
    {
      statements: [
        `INSERT INTO eventstore.events SELECT (e).* FROM (
           SELECT jsonb_populate_record(e, jsonb_build_object('position', position + 1000000, 'version', version + 1000000)) AS e
           FROM eventstore.events e WHERE ${theRenaming}) again`,
      ],
    },
  ],
  [
    'a remark is there twice under two keys',
    'doubled',
    {
      statements: [
        `UPDATE eventstore.events SET data = jsonb_set(data, '{id}', '"m-1"') WHERE type = 'RemarkSubmitted' AND data ->> 'id' = 'm-2'`,
      ],
    },
  ],
  [
    'a position is missing',
    'log-unsound',
    { statements: [`DELETE FROM eventstore.events WHERE ${theRenaming}`] },
  ],
  [
    'what an event says was changed',
    'log-unsound',
    { statements: [`UPDATE eventstore.events SET data = data || '{"reason": "!"}' WHERE ${theRenaming}`] },
  ],
  [
    'the end of a chain was changed',
    'log-unsound',
    { statements: ["UPDATE eventstore.chains SET digest = decode('00', 'hex')"] },
  ],
  [
    'a subscription is ahead of the log',
    'log-unsound',
    {
      statements: [
        "UPDATE eventstore.checkpoints SET position = position + 10 WHERE subscription = 'policies'",
      ],
    },
  ],
  [
    'a kept state is another than its stream comes to',
    'snapshot-differs',
    { statements: [`UPDATE eventstore.snapshots SET state = '{"status": "none"}'`] },
  ],
  [
    'a history cannot have happened',
    'unverifiable',
    {
      statements: [
        'DELETE FROM eventstore.snapshots',
        "DELETE FROM eventstore.events WHERE type = 'CommitteeEstablished'",
      ],
    },
  ],
  ['a row of a list is gone', 'list-differs', { statements: ['DELETE FROM lists.obligations'] }],
  [
    'a row of a list says something else',
    'list-differs',
    { statements: ["UPDATE lists.obligations SET title = title || '!'"] },
  ],
  [
    'what follows from an event was not done',
    'consequence-owed',
    {
      statements: [
        `DELETE FROM eventstore.events WHERE command_id LIKE 'policy:%' AND type = 'RoundNoted'`,
        `DELETE FROM eventstore.commands WHERE command_id LIKE 'policy:%'`,
      ],
    },
  ],
  ['somebody was not told what they owe', 'reminder-lost', { statements: ['DELETE FROM delivery.told'] }],
  [
    'the log does not know that somebody was told',
    'reminder-lost',
    { statements: [`UPDATE delivery.told SET about = '{}' WHERE thing NOT LIKE 'digest%'`] },
  ],
  [
    'a letter was written twice',
    'reminder-doubled',
    {
      also: 'mail-lost',
      statements: [
        'ALTER TABLE delivery.letters DROP CONSTRAINT letters_organization_person_key_key',
        `INSERT INTO delivery.letters (organization, person, key, kind, subject, paragraphs, written_at)
           SELECT organization, person, key, kind, subject, paragraphs, written_at FROM delivery.letters LIMIT 1`,
      ],
    },
  ],
  [
    'the log was told twice that somebody was told',
    'reminder-doubled',
    {
      statements: [
        `INSERT INTO eventstore.events SELECT (e).* FROM (
           SELECT jsonb_populate_record(e, jsonb_build_object('position', position + 1000000, 'version', version + 1000000)) AS e
           FROM eventstore.events e WHERE type = 'ReminderNoted' LIMIT 1) again`,
      ],
    },
  ],
  [
    'a mail came that nobody wrote',
    'reminder-doubled',
    {
      evidence: ({ arrivals }) => ({
        arrivals: [...arrivals, { ...arrivals[0]!, messageId: 'x@city.example' }],
      }),
    },
  ],
  [
    'a mail came twice and nothing had happened',
    'mail-repeated',
    {
      evidence: ({ arrivals }) => ({
        arrivals: [...arrivals, { ...arrivals[0]!, at: arrivals[0]!.at + 1_000 }],
        troubles: [{ kind: 'worker-killed', from: 0, until: 1_000 }],
      }),
    },
  ],
  [
    'a mail that is said to be sent never came',
    'mail-lost',
    { evidence: ({ arrivals }) => ({ arrivals: arrivals.slice(1) }) },
  ],
  [
    'a mail came to somebody else',
    'mail-lost',
    {
      evidence: ({ arrivals }) => ({
        arrivals: arrivals.map((each) => ({ ...each, to: 'else@city.example' })),
      }),
    },
  ],
  [
    'a letter is not on its way',
    'mail-lost',
    { statements: ["UPDATE delivery.deliveries SET state = 'waiting'"] },
  ],
  ['a letter was given up', 'mail-lost', { statements: ["UPDATE delivery.deliveries SET state = 'dead'"] }],
  ['a job waits long after its hour', 'queue-late', { queues: [lateBy(90_000)] }],
  ['a file is gone', 'file-missing', { files: () => ({ get: async () => undefined }) }],
  [
    'what an intake proposed is gone',
    'file-missing',
    {
      statements: [
        `UPDATE eventstore.events SET data = data || '{"proposal": "${'0'.repeat(64)}"}' WHERE ${theRenaming}`,
      ],
    },
  ],
  [
    'an access record was changed',
    'access-unsound',
    { statements: ["UPDATE accounts.access_records SET what = 'nothing' WHERE number = 1"] },
  ],
  [
    'an access record is gone',
    'access-unsound',
    { statements: ['DELETE FROM accounts.access_records WHERE number = 1'] },
  ],
  ['somebody came in unseen', 'access-missing', { evidence: () => ({ signedIn: [randomUUID()] }) }],
];

/** Who is to find it. */
const finders: Readonly<Partial<Record<ViolationKind, readonly CheckerName[]>>> = {
  'not-at-rest': ['rest'],
  lost: ['acknowledged'],
  moved: ['acknowledged'],
  doubled: ['acknowledged', 'namedOnce'],
  'log-unsound': ['log'],
  unverifiable: ['consequences'],
  'snapshot-differs': ['snapshots'],
  'list-differs': ['lists'],
  'consequence-owed': ['consequences'],
  'reminder-lost': ['told'],
  'reminder-doubled': ['mails'],
  'mail-repeated': ['mails'],
  'mail-lost': ['mails'],
  'queue-late': ['queues'],
  'file-missing': ['files'],
  'access-unsound': ['accesses'],
  'access-missing': ['accesses'],
};

it('finds nothing where all is well', async () => {
  const { acknowledged, arrivals } = sound.evidence;
  expect([acknowledged.length > 200, arrivals.length > 0]).toEqual([true, true]);
  expect(await found({ queues: [lateBy(0)] })).toEqual([]);
});

it.each(plants)('finds it where %s', async (_, kind, planted) => {
  const violations = await found(planted, finders[kind]);
  expect(new Set(violations.map((each) => each.kind))).toEqual(
    new Set([kind, ...(planted.also ? [planted.also] : [])]),
  );
});

it('plants every kind that is looked for at rest, and wakes every checker', () => {
  const seen = new Set<ViolationKind>(seenAtWork);
  const atRest = violationKinds.filter((kind) => !seen.has(kind));
  expect(new Set(plants.map(([, kind]) => kind))).toEqual(new Set(atRest));
  expect(new Set(Object.values(finders).flat())).toEqual(new Set(Object.keys(checkers)));
});

it('counts a repeated mail apart where something kept its sender from recording the first', () => {
  const first = { to: 'a@city.example', messageId: 'm', at: 10_000 };
  const arrivals = [first, { ...first, at: 400_000 }];
  const isExplained = (kind: FaultKind, from: number, until: number) =>
    repeatsIn({ arrivals, troubles: [{ kind, from, until }] }).explained.length === 1;
  expect(isExplained('worker-killed', 9_900, 10_200)).toBe(true);
  expect(isExplained('worker-killed', 300_000, 400_000)).toBe(false);
  expect(isExplained('mail-half-open', 9_900, 10_200)).toBe(true);
  expect(isExplained('mail-half-open', 40_000, 50_000)).toBe(false);
  expect(isExplained('jobs-doubled', 9_900, 10_200)).toBe(false);
});

it('finds a file that is no longer what it was', async () => {
  const names = readdirSync(sound.folder, { recursive: true, encoding: 'utf8' });
  const file = names
    .map((name) => join(sound.folder, name))
    .find((path) => /[0-9a-f]{64}$/.test(path) && statSync(path).isFile());
  if (!file) throw new Error('no file was kept');
  writeFileSync(file, 'something else');
  expect((await found({}, ['files'])).map(({ kind }) => kind)).toEqual(['file-missing']);
});
