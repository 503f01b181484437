// Shows what the list of opinions answers: filters, search in Korean, order, pages, and to whom.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#domain/actor';
import type { Answer } from '#domain/round/words';
import { tagsOf } from '#domain/round/sight';
import { Subscription } from '#event-store/subscription';
import type { OpinionsQuery } from '#read-models/lists';
import { opinionsProjection } from '#read-models/projections/opinions';
import { by } from '#testing/given';
import {
  aMember,
  theChair,
  theCoordinator,
  theHeadOf,
  theLeader,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import { sent, type Happened } from '#testing/given-round';
import { city, freshHouse, type FreshHouse } from './fresh-house.js';
import { koreanRound } from './korean-round.js';

const patience = 30_000;

let fresh: FreshHouse;
let projection: Subscription;

beforeAll(async () => {
  fresh = await freshHouse();
  const { store, pool } = fresh.house;
  projection = new Subscription(store, pool, opinionsProjection(store));
  projection.start();
  const round = [
    ...koreanRound,
    respondedTo('a-second', 'economy', '판로 상담을 열겠습니다', {
      disposition: 'accepted',
      proof: { kind: 'followUp', action: 'Consult Ten more shops', due: '2021-11-30' },
    }),
    respondedTo('guides', 'tourism', '어렵습니다', { disposition: 'notAccepted', reason: '예산이 없습니다' }),
  ];
  await fresh.record('round/korean', round);
  await fresh.record('round/elsewhere', round, 'town');
  const head = await fresh.record('round/older', koreanRound.slice(0, 3));
  expect(await projection.waitFor(head, patience)).toBe(true);
});

afterAll(async () => {
  await projection.stop();
  await fresh.drop();
});

/** Tourism's head lets answers out, economy's goes out at once. */
function respondedTo(opinion: string, department: string, text: string, answer: Answer): Happened {
  const awaitsRelease = department === 'tourism';
  return by(theOfficerOf(department), { type: 'ResponseGiven', opinion, text, answer, awaitsRelease });
}

async function seenBy(actor: Actor, filters: Partial<OpinionsQuery> = {}): Promise<readonly string[]> {
  const query = { organization: city, tags: tagsOf(actor), round: 'korean', ...filters };
  const { rows, total } = await fresh.lists.opinions(query);
  expect(total).toBe(rows.length);
  return rows.map(({ opinion }) => opinion);
}

const everything = ['guides', 'unsent', 'z-first', 'a-second', 'agree', 'strategy'];

describe('the list of opinions', () => {
  it('stands in the order of numbers, tracks and issue, strategies after programs', async () => {
    expect(await seenBy(theSecretary)).toEqual(everything);
  });

  it('says up to which position it is complete, and can be waited for', async () => {
    const head = await fresh.house.store.head();
    const { position } = await fresh.lists.opinions({ organization: city, tags: tagsOf(theSecretary) });
    expect(position).toBe(head);
    expect(await fresh.lists.waitFor('opinions', head, patience)).toBe(true);
    expect(await fresh.lists.waitFor('opinions', head + 1, 0)).toBe(false);
  });

  it.each<[string, Partial<OpinionsQuery>, readonly string[]]>([
    ['track', { track: 'change' }, ['agree']],
    ['status', { status: 'answered' }, ['a-second']],
    ['disposition', { disposition: 'accepted' }, ['a-second']],
    ['asking', { asks: 'change' }, ['z-first']],
    ['program', { program: 'guides' }, ['guides', 'unsent']],
    ['strategy, with its own row', { strategy: 's-1' }, everything],
    ['department', { department: 'economy' }, ['z-first', 'a-second', 'agree']],
    ['round', { round: 'older' }, ['z-first']],
    ['two of these', { department: 'economy', asks: 'action' }, ['a-second']],
  ])('is filtered by %s', async (_, filters, expected) => {
    expect(await seenBy(theSecretary, filters)).toEqual(expected);
  });

  it.each([
    ['part of a Korean word', '회적경', ['z-first', 'a-second', 'agree']],
    ['one syllable', '로', ['z-first', 'a-second']],
    ['words of the opinion', '판로 개척', ['a-second']],
    ['words of the answer', '상담을 열', ['a-second']],
    ['what an answer promises, whatever the case', 'TEN MORE', ['a-second']],
    ['a number', '1-9', ['guides', 'unsent']],
    ['syllables typed in parts', '해설사'.normalize('NFD'), ['guides', 'unsent']],
    ['a per cent sign as itself', '5%에서', ['z-first']],
    ['an underscore as itself', '1_9', []],
    ['a backslash as itself', '\\', []],
  ])('finds %s', async (_, q, expected) => {
    expect(await seenBy(theSecretary, { q })).toEqual(expected);
  });

  it('comes in pages that together are the whole', async () => {
    const pages: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 3; page += 1) {
      const query = { organization: city, tags: tagsOf(theSecretary), round: 'korean', limit: 2 };
      const { rows, total } = await fresh.lists.opinions({ ...query, after });
      expect({ total, rows: rows.length }).toEqual({ total: 6, rows: 2 });
      pages.push(...rows.map(({ opinion }) => opinion));
      after = rows.at(-1)?.place;
    }
    expect(pages).toEqual(everything);
  });
});

describe('who sees what in the list of opinions', () => {
  it('an opinion that has not gone out is the secretary’s and the chair’s', async () => {
    expect(await seenBy(theChair)).toContain('unsent');
    for (const actor of [aMember, theOfficerOf('tourism'), theCoordinator]) {
      expect(await seenBy(actor)).not.toContain('unsent');
    }
  });

  it('a department sees its own, leaders their strategy’s, strangers nothing', async () => {
    expect(await seenBy(theOfficerOf('economy'))).toEqual(['z-first', 'a-second', 'agree']);
    expect(await seenBy(theOfficerOf('tourism'))).toEqual(['guides']);
    expect(await seenBy(theLeader('welfare-director'))).toEqual(['strategy']);
    expect(await seenBy(theOfficerOf('culture'))).toEqual([]);
  });

  it('an answer that waits to be let out is there for its own side only, also to searches and filters', async () => {
    for (const actor of [theOfficerOf('tourism'), theHeadOf('tourism')]) {
      expect(await seenBy(actor, { status: 'awaitingRelease' })).toEqual(['guides']);
      expect(await seenBy(actor, { q: '예산이' })).toEqual(['guides']);
      expect(await seenBy(actor, { disposition: 'notAccepted' })).toEqual(['guides']);
    }
    for (const actor of [theChair, theSecretary, aMember, theCoordinator]) {
      expect(await seenBy(actor, { status: 'awaitingRelease' })).toEqual([]);
      expect(await seenBy(actor, { q: '예산이' })).toEqual([]);
      expect(await seenBy(actor, { disposition: 'notAccepted' })).toEqual([]);
      expect(await seenBy(actor, { status: 'sent' })).toContain('guides');
    }
  });

  it('the row of an answer that was let out is one for all', async () => {
    const response = respondedTo('guides', 'tourism', '어렵습니다', {
      disposition: 'underWay',
      evidence: '협약서',
    });
    await fresh.record('round/released', [...koreanRound, response]);
    const head = await fresh.record('round/released', [
      by(theHeadOf('tourism'), { type: 'ResponseReleased', opinion: 'guides' }),
    ]);
    expect(await projection.waitFor(head, patience)).toBe(true);
    const filters = { round: 'released', q: '협약' };
    for (const actor of [theChair, theOfficerOf('tourism')]) {
      expect(await seenBy(actor, filters)).toEqual(['guides']);
    }
  });

  it('what goes out later is there for all from then on', async () => {
    await fresh.record('round/sending', koreanRound);
    const head = await fresh.record('round/sending', [sent('unsent')]);
    expect(await projection.waitFor(head, patience)).toBe(true);
    expect(await seenBy(theOfficerOf('tourism'), { round: 'sending' })).toEqual(['guides', 'unsent']);
  });
});
