// Holds the lists to the pages: after random histories every reader finds in them what a fresh fold would show.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import { everyPostOf, type Actor, type PostHeld } from '#domain/actor';
import { obligationsIn, type Owing } from '#domain/between/obligations';
import { streams } from '#domain/between/streams';
import type { Stamped } from '#domain/gate/evolution';
import type { Stream, Vocabulary } from '#domain/gate/gate';
import { owingStreams, type Debtor, type OwingStream } from '#domain/obligations';
import { answerDue } from '#domain/round/facts';
import { roundSeenBy, tagsOf } from '#domain/round/sight';
import type { OpenedRound } from '#domain/round/states';
import { Subscription } from '#event-store/subscription';
import { obligationsProjection } from '#read-models/projections/obligations';
import { opinionsProjection } from '#read-models/projections/opinions';
import { after, today } from '#testing/given';
import { fates, live, type Fate, type World } from '#testing/histories';
import {
  committeeWorld,
  cycleWorld,
  everybody,
  meetingWorld,
  planWorld,
  roundWorld,
} from '#testing/law-worlds';
import { city, freshHouse, type FreshHouse } from './fresh-house.js';

const patience = 60_000;
const wholeList = 10_000;

/** By the id of the stream: `round/1`. */
type Histories = ReadonlyMap<string, readonly Stamped<{ readonly type: string }>[]>;

const whole: Histories = new Map<string, readonly Stamped<{ readonly type: string }>[]>([
  ...livesIn('round', roundWorld, 20),
  ...livesIn('cycle', cycleWorld, 10),
  ...livesIn('plan', planWorld, 10),
  ...livesIn('meeting', meetingWorld, 10),
  ...livesIn('committee', committeeWorld, 5),
]);
const firstHalf = mapped(whole, (events) => events.slice(0, events.length / 2));
const secondHalf = mapped(whole, (events) => events.slice(events.length / 2));

let fresh: FreshHouse;
let running: Subscription[] = [];

beforeAll(async () => {
  fresh = await freshHouse();
});

afterEach(async () => {
  await Promise.all(running.map((projection) => projection.stop()));
});

afterAll(async () => {
  await fresh.drop();
});

describe('the lists after random histories', () => {
  it('show each reader what the pages show, taken in by small batches', async () => {
    start(3);
    await write(firstHalf);
    await expectListsOf(firstHalf);
  });

  it('go on from there in another process, by large batches', async () => {
    start(200);
    await write(secondHalf);
    await expectListsOf(whole);
  });

  it('are the same when they are thrown away and made again', async () => {
    const before = await allRows();
    const { pool } = fresh.house;
    await pool.query('TRUNCATE lists.opinions, lists.obligations');
    await pool.query('DELETE FROM eventstore.checkpoints');
    start(1_000);
    await caughtUp();
    expect(await allRows()).toEqual(before);
    expect(before.opinions.length).toBeGreaterThan(30);
    expect(before.obligations.length).toBeGreaterThan(10);
  });
});

function livesIn<V extends Vocabulary>(kind: OwingStream, world: World<V>, many: number) {
  return fc
    .sample(fates(150), { numRuns: many, seed: 20210807 })
    .map((fate, index) => [`${kind}/${index}`, lifeIn(world, fate)] as const);
}

function lifeIn<V extends Vocabulary>(world: World<V>, fate: Fate): readonly Stamped<V['event']>[] {
  const { beginnings } = world;
  const begun = beginnings[fate.beginning % beginnings.length] ?? [];
  return [...begun, ...[...live(world, fate)].map(({ event }) => event)];
}

function start(batch: number): void {
  const { store, pool } = fresh.house;
  running = [opinionsProjection(store), obligationsProjection(store)].map(
    (projection) => new Subscription(store, pool, projection, { batch }),
  );
  running.forEach((projection) => projection.start());
}

/** Some events of every round in turn, as when several committees work at once. */
async function write(histories: Histories): Promise<void> {
  const longest = Math.max(...[...histories.values()].map(({ length }) => length));
  for (let from = 0; from < longest; from += 5) {
    for (const [id, events] of histories) {
      const next = events.slice(from, from + 5);
      if (next.length > 0) await fresh.record(id, next);
    }
  }
}

async function caughtUp(): Promise<void> {
  const head = await fresh.house.store.head();
  for (const projection of running) {
    await projection.waitFor(head, patience);
    expect(projection.status()).toMatchObject({ state: 'running', position: head });
  }
}

async function expectListsOf(histories: Histories): Promise<void> {
  await caughtUp();
  const folded = [...histories].map(([id, events]) => foldOf(id, events));
  const rounds = folded.flatMap(({ id, owing: { stream, state } }) =>
    stream === 'round' && state.status !== 'none' ? [{ id, round: state }] : [],
  );
  for (const actor of everybody) {
    expect(await listedOpinions(actor)).toEqual(new Set(rounds.flatMap((each) => pageOpinions(each, actor))));
    expect(await listedWork(actor)).toEqual(new Set(folded.flatMap((each) => foldedWork(each, actor))));
  }
}

interface FoldedStream {
  readonly id: string;
  readonly owing: Owing;
}

function foldOf(key: string, events: readonly Stamped<{ readonly type: string }>[]): FoldedStream {
  const [kind, id = ''] = key.split('/');
  const stream = owingStreams.find((each) => each === kind);
  if (!stream) throw new Error(`nothing is owed in ${key}`);
  const state = after(streams[stream] as unknown as Stream<Vocabulary>, events);
  return { id, owing: { stream, state } as Owing };
}

async function listedOpinions(actor: Actor): Promise<ReadonlySet<string>> {
  const query = { organization: city, tags: tagsOf(actor), limit: wholeList };
  const { rows, total } = await fresh.lists.opinions(query);
  expect(new Set(rows.map(({ round, opinion }) => `${round} ${opinion}`)).size).toBe(total);
  expect(rows.map(({ place }) => place)).toEqual(rows.map(({ place }) => place).sort());
  return new Set(
    rows.map((row) =>
      JSON.stringify([
        row.round,
        row.opinion,
        row.topic,
        row.status,
        row.asks,
        row.phrase,
        row.text,
        row.addressee.kind === 'department' ? row.addressee.department : row.addressee.posts,
        row.disposition,
        row.response,
        row.answersDue,
        row.revision,
      ]),
    ),
  );
}

function pageOpinions({ id, round }: { id: string; round: OpenedRound }, actor: Actor): readonly string[] {
  return Object.values(roundSeenBy(round, tagsOf(actor)).opinions).map((opinion) => {
    const response = 'response' in opinion ? opinion.response : undefined;
    return JSON.stringify([
      id,
      opinion.id,
      opinion.topic,
      opinion.status,
      opinion.asks,
      opinion.phrase ?? null,
      opinion.text,
      opinion.addressee.kind === 'department' ? opinion.addressee.department : opinion.addressee.posts,
      response?.answer.disposition ?? null,
      response?.text ?? null,
      answerDue(round, opinion),
      opinion.revision,
    ]);
  });
}

async function listedWork(actor: Actor): Promise<ReadonlySet<string>> {
  const { rows, total } = await fresh.lists.work({ organization: city, actor, today });
  expect(rows).toHaveLength(total);
  return new Set(
    rows.map(({ stream, id, key, kind, due, itemKind, item, overdue }) =>
      JSON.stringify([stream, id, key, kind, due, itemKind, item, overdue]),
    ),
  );
}

function foldedWork({ id, owing }: FoldedStream, actor: Actor): readonly string[] {
  return obligationsIn(owing, today)
    .filter(({ debtor }) => everyPostOf(actor).some((post) => owes(post, debtor)))
    .map(({ key, kind, due, item, overdue }) =>
      JSON.stringify([
        owing.stream,
        id,
        key,
        kind,
        due ?? null,
        item?.kind ?? null,
        item?.id ?? null,
        overdue,
      ]),
    );
}

function owes(post: PostHeld, debtor: Debtor): boolean {
  switch (debtor.kind) {
    case 'department':
      return (
        post.kind === 'department' &&
        post.department === debtor.department &&
        (debtor.rank === undefined || post.rank === debtor.rank)
      );
    case 'posts':
      return post.kind === 'department' && debtor.posts.includes(post.post);
    case 'seats':
      return post.kind === 'seat' && post.committee === debtor.committee && post.role === debtor.role;
    case 'office':
      return post.kind === 'office';
    case 'seat':
      return post.kind === 'seat' && post.committee === debtor.committee && post.seat === debtor.seat;
    case 'clock':
      return false;
  }
}

async function allRows() {
  const { pool } = fresh.house;
  const opinions = await pool.query(
    'SELECT * FROM lists.opinions ORDER BY organization, round, opinion, face',
  );
  const obligations = await pool.query(
    'SELECT * FROM lists.obligations ORDER BY organization, stream, id, key',
  );
  return { opinions: opinions.rows as readonly object[], obligations: obligations.rows as readonly object[] };
}

function mapped(histories: Histories, change: <E>(events: readonly E[]) => readonly E[]): Histories {
  return new Map([...histories].map(([id, events]) => [id, change(events)]));
}
