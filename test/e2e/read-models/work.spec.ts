// Shows what the list of work says of a duty in a cycle or on a plan: whose it is, and what it is about.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Actor } from '#domain/actor';
import { Subscription } from '#event-store/subscription';
import { obligationsProjection } from '#read-models/projections/obligations';
import { by, today } from '#testing/given';
import { aMember, theChair, theCoordinator, theOfficerOf, theSecretary } from '#testing/given-actors';
import { requestedBy, seatedCommittee } from '#testing/given-committee';
import { growth, promised, reviewed, teaching } from '#testing/given-cycle';
import { draftedFor } from '#testing/given-plan';
import { roundOpened } from '#testing/given-round';
import { city, freshHouse, type FreshHouse } from './fresh-house.js';

const patience = 30_000;

let fresh: FreshHouse;
let projection: Subscription;

beforeEach(async () => {
  fresh = await freshHouse();
  const { store, pool } = fresh.house;
  projection = new Subscription(store, pool, obligationsProjection(store));
  projection.start();
  await fresh.record('round/round-1', [roundOpened()]);
});

afterEach(async () => {
  await projection.stop();
  await fresh.drop();
});

async function workOf(actor: Actor, stream: string) {
  expect(await projection.waitFor(await fresh.house.store.head(), patience)).toBe(true);
  const { rows } = await fresh.lists.work({ organization: city, actor, today });
  return rows.filter((row) => row.stream === stream);
}

it('a duty in a cycle goes by the cycle’s year, and by number and name in the round that it comes from', async () => {
  await fresh.record('cycle/jobs.plan-2021.2021', reviewed());
  const heading = { id: 'jobs.plan-2021.2021', committee: 'jobs', title: '2021' };
  const market = { number: '1-2', name: 'Market start-ups' };
  const heritage = { number: '1-1', name: 'Heritage guides' };
  expect(await workOf(theOfficerOf('economy'), 'cycle')).toMatchObject([
    { ...heading, kind: 'follow-up', item: promised.id, due: '2021-11-30', ...market },
  ]);
  expect(await workOf(theSecretary, 'cycle')).toMatchObject([
    { ...heading, kind: 'check', item: promised.id, ...market },
    { ...heading, kind: 'deliberate', item: growth.id, ...market },
    { ...heading, kind: 'deliberate', item: teaching.id, ...heritage },
  ]);
});

it('a duty on a plan goes by the plan’s title, and is about none of its programs', async () => {
  await fresh.record('plan/plan-2022', [draftedFor(2022)]);
  expect(await workOf(theCoordinator, 'plan')).toMatchObject([
    {
      id: 'plan-2022',
      committee: null,
      title: 'Plan of 2022',
      kind: 'draft-plan',
      item: 'e-1',
      number: null,
    },
  ]);
  expect(await workOf(theSecretary, 'plan')).toEqual([]);
});

it('a meeting that a third of the members ask for is the chair’s to convene, for as long as they ask', async () => {
  const owed = async () => (await workOf(theChair, 'committee')).map(({ key, due }) => ({ key, due }));
  await fresh.record('committee/jobs', seatedCommittee);
  expect(await owed()).toEqual([]);
  await fresh.record('committee/jobs', [requestedBy('member-1')]);
  expect(await owed()).toEqual([{ key: 'convene/request', due: null }]);
  await fresh.record('committee/jobs', [
    by(aMember, { type: 'MeetingRequestWithdrawn', request: 'member-1' }),
  ]);
  expect(await owed()).toEqual([]);
});
