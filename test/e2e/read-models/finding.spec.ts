// Holds the search to the pages on a real database: what it lets a reader find is what they see, and it looks at nothing else.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import { folded, foundKinds, wordsTyped } from '#contract/finding/finding';
import type { Actor } from '#domain/actor';
import { streams } from '#domain/between/streams';
import type { Stamped } from '#domain/gate/evolution';
import type { Stream, Vocabulary } from '#domain/gate/gate';
import { tagsOf } from '#domain/tags';
import { stateSeenBy } from '#domain/between/sights';
import { Subscription } from '#event-store/subscription';
import { statementFor } from '#read-models/finding';
import { foundProjection } from '#read-models/projections/found';
import { thingsIn, type SearchedStream } from '#read-models/things/things-in';
import { after } from '#testing/given';
import { aMember, anotherMember, theChair, theOfficerOf, theSecretary } from '#testing/given-actors';
import { fates, live, type World } from '#testing/histories';
import {
  cycleWorld,
  everybody,
  meetingWorld,
  planWorld,
  programWorld,
  roundWorld,
} from '#testing/law-worlds';
import { city, freshHouse, type FreshHouse } from './fresh-house.js';

const patience = 60_000;
const all = 10_000;

type Lives = ReadonlyMap<string, readonly Stamped<{ readonly type: string }>[]>;

const lives: Lives = new Map<string, readonly Stamped<{ readonly type: string }>[]>([
  ...livesIn('round', roundWorld, 8),
  ...livesIn('cycle', cycleWorld, 4),
  ...livesIn('plan', planWorld, 4),
  ...livesIn('program', programWorld, 2),
  ...livesIn('meeting', meetingWorld, 2),
]);

let fresh: FreshHouse;
let running: Subscription | undefined;

beforeAll(async () => {
  fresh = await freshHouse();
  for (const [id, events] of lives) await fresh.record(id, events);
});

afterEach(() => running?.stop());

afterAll(() => fresh.drop());

describe('the search', () => {
  it('lets every reader find what they see, and nothing else', async () => {
    await takeIn(7);
    const asked = ['growth', '1-6', 'e', 'enterprises growth', 'nothing of the kind'];
    let found = 0;
    for (const actor of everybody) {
      for (const typed of asked) {
        const expected = seenBy(actor, typed);
        expect(await foundBy(actor, typed)).toEqual(expected);
        found += expected.length;
      }
    }
    expect(found).toBeGreaterThan(500);
  });

  it('makes the same rows in whatever batches it takes the log', async () => {
    const before = await rows();
    expect(before.length).toBeGreaterThan(100);
    await fresh.house.pool.query('TRUNCATE lists.found');
    await fresh.house.pool.query('DELETE FROM eventstore.checkpoints');
    await takeIn(1_000);
    expect(await rows()).toEqual(before);
  });

  it('compares only what its reader may see: the rest is left aside before any text is looked at', async () => {
    await takeIn(1_000);
    const visible = async (actor: Actor) => {
      const { rows } = await fresh.house.pool.query<{ count: string }>(
        `SELECT count(*) FROM lists.found WHERE audience && $1 AND (inner_audience IS NULL OR inner_audience && $1)`,
        [[...tagsOf(actor), 'everybody']],
      );
      return Number(rows[0]?.count);
    };
    const total = (await rows()).length;
    for (const actor of [theChair, theSecretary, aMember, anotherMember, theOfficerOf('tourism')]) {
      const compared = await rowsCompared(actor, 'growth');
      expect(compared).toBe(await visible(actor));
      expect(compared).toBeLessThan(total);
    }
  });

  it('tells of each kind how many there are, and shows as many as were asked for', async () => {
    await takeIn(1_000);
    const query = { organization: city, tags: tagsOf(theSecretary), words: ['e'] };
    const whole = await fresh.lists.found({ ...query, most: all });
    const few = await fresh.lists.found({ ...query, most: 2 });
    expect(few.total).toBe(whole.total);
    expect(few.rows.map(({ kind, total }) => [kind, total])).toEqual(
      whole.rows.map(({ kind, things }) => [kind, things.length]),
    );
    for (const { things, kind } of few.rows) {
      expect(things).toEqual(whole.rows.find((group) => group.kind === kind)?.things.slice(0, 2));
    }
    const [one] = (await fresh.lists.found({ ...query, kind: 'opinion', most: all })).rows;
    expect(one).toEqual(whole.rows.find(({ kind }) => kind === 'opinion'));
    expect(whole.rows.map(({ kind }) => kind)).toEqual(
      foundKinds.filter((kind) => whole.rows.some((group) => group.kind === kind)),
    );
  });

  it('finds nothing in another organization, and nothing for no words', async () => {
    await takeIn(1_000);
    const query = { organization: city, tags: tagsOf(theSecretary), words: ['e'], most: all };
    expect((await fresh.lists.found({ ...query, organization: 'another' })).total).toBe(0);
    expect((await fresh.lists.found({ ...query, words: [] })).total).toBe(0);
  });
});

function livesIn<V extends Vocabulary>(kind: SearchedStream, world: World<V>, many: number) {
  return fc.sample(fates(120), { numRuns: many, seed: 20210819 }).map((fate, index) => {
    const begun = world.beginnings[fate.beginning % world.beginnings.length] ?? [];
    return [`${kind}/${index}`, [...begun, ...[...live(world, fate)].map(({ event }) => event)]] as const;
  });
}

async function takeIn(batch: number): Promise<void> {
  const { store, pool } = fresh.house;
  running = new Subscription(store, pool, foundProjection(store), { batch });
  running.start();
  const head = await store.head();
  expect(await running.waitFor(head, patience)).toBe(true);
}

/** What stands in every stream as the reader sees it, and holds all the words. */
function seenBy(actor: Actor, typed: string): readonly string[] {
  const words = wordsTyped(typed);
  return [...lives]
    .flatMap(([key, events]) => {
      const [kind, id] = key.split('/') as [SearchedStream, string];
      const state = after(streams[kind] as unknown as Stream<Vocabulary>, events);
      const seen = stateSeenBy(kind, state as never, actor);
      const things = seen ? thingsIn(kind, seen as never) : [];
      return things
        .filter(({ heading, text }) =>
          words.every((word) => [heading, text].some((each) => folded(each).includes(word))),
        )
        .map((thing) => shown({ stream: kind, id, ...thing }));
    })
    .sort();
}

async function foundBy(actor: Actor, typed: string): Promise<readonly string[]> {
  const query = { organization: city, tags: tagsOf(actor), words: wordsTyped(typed), most: all };
  const { rows: groups, total } = await fresh.lists.found(query);
  const things = groups.flatMap((group) => group.things);
  expect(things).toHaveLength(total);
  return things.map(shown).sort();
}

function shown(
  thing: { readonly stream: string; readonly id: string; kind: string; item: string | null } & object,
) {
  const { stream, id, kind, item, heading, text, context } = thing as typeof thing &
    Record<'heading' | 'text' | 'context', string>;
  return JSON.stringify([stream, id, kind, item, heading, text, context]);
}

/** How many rows came to where words are compared, as PostgreSQL counts them. */
async function rowsCompared(actor: Actor, word: string): Promise<number> {
  const { statement, parameters } = statementFor({
    organization: city,
    tags: tagsOf(actor),
    words: [word],
    most: 5,
  });
  const { rows: plans } = await fresh.house.pool.query<{ 'QUERY PLAN': readonly { Plan: PlanNode }[] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${statement}`,
    parameters,
  );
  const comparing = nodesOf(plans[0]?.['QUERY PLAN'][0]?.Plan).filter(({ Filter }) =>
    Filter?.includes('strpos'),
  );
  expect(comparing.map((node) => node['Node Type'])).toEqual(['Subquery Scan']);
  return comparing[0]?.Plans?.[0]?.['Actual Rows'] ?? Number.NaN;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly Filter?: string;
  readonly Plans?: readonly PlanNode[];
}

function nodesOf(node: PlanNode | undefined): readonly PlanNode[] {
  return node ? [node, ...(node.Plans ?? []).flatMap(nodesOf)] : [];
}

async function rows(): Promise<readonly object[]> {
  const found = await fresh.house.pool.query('SELECT * FROM lists.found ORDER BY stream, id, kind, key');
  return found.rows as readonly object[];
}
