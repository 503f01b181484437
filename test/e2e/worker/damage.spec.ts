// Shows that an event nobody knows, or none that can have happened, stops the lists it belongs to and nothing else.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { tagsOf } from '#domain/round/sight';
import type { NewEvent } from '#event-store/store';
import type { RunningWorker } from '#worker/start-worker';
import { recordOf } from '#door/foldings';
import { by } from '#testing/given';
import { theChair, theReminderPolicy, theSecretary } from '#testing/given-actors';
import { cycleOpened, noted } from '#testing/given-cycle';
import { convened } from '#testing/given-meeting';
import { answering, issued } from '#testing/given-round';
import { city } from '../read-models/fresh-house.js';
import { eventually, patience } from '../eventually.js';
import { workedHouse, type WorkedHouse } from './fixtures.js';

let fresh: WorkedHouse;
let worker: RunningWorker;

beforeEach(async () => {
  fresh = await workedHouse();
  worker = await fresh.work();
});

afterEach(async () => {
  await fresh.drop();
});

const reminded = (obligation: string) =>
  by(theReminderPolicy, { type: 'ReminderNoted' as const, round: 'r-1', obligation, due: '2021-08-20' });
const signed = { by: { person: 'p', post: theSecretary.post }, on: '2021-07-20' };

const damages: readonly (readonly [string, NewEvent])[] = [
  ['of an unknown type', { type: 'NobodyKnowsThis', data: signed, metadata: {} }],
  ['without a signature', { type: 'IntakeClosed', data: {}, metadata: {} }],
  ['that is no object', { type: 'IntakeClosed', data: 'closed', metadata: {} }],
  [
    'about an opinion that is not there',
    { type: 'OpinionWithdrawn', data: { ...signed, opinion: 'none', reason: '-' }, metadata: {} },
  ],
  [
    'on a topic that is not there',
    {
      type: 'OpinionIssued',
      data: { ...signed, id: 'x', topic: 'none', wording: { phrase: 'adequate' }, remarks: [] },
      metadata: {},
    },
  ],
];

describe('a damaged log', () => {
  it.each(damages)('stops the lists of rounds at an event %s, and no other list', async (_, damage) => {
    // What carries on from the log waits for a version that knows the type; the rest of the damage is none of its business.
    const waiting = damage.type === 'NobodyKnowsThis' ? ['policies', 'notices'] : [];
    await fresh.record('cycle/jobs.plan-2021.2021', [cycleOpened(), noted('r-1')]);
    const before = await fresh.record('round/r-1', answering('heritage/midterm'));
    // Policies look at a round as it stands: what they make of its first events must not meet the damage.
    expect(await worker.waitFor('policies', before, patience)).toBe(true);
    // In one batch with good ones, so that those are offered twice.
    const good = ['o-2', 'o-3'].map((id) => recordOf(issued(id, 'market/midterm'), []));
    const bad = await fresh.recordRaw('round/r-1', [...good, damage]);
    expect(bad).toBe(before + 3);
    const after = await fresh.record('reminder/a', [reminded('answer/o-1/0')]);
    await eventually(() => {
      const statuses = new Map(worker.statuses().map((status) => [status.name, status]));
      for (const name of ['opinions', 'obligations', ...waiting]) {
        expect(statuses.get(name)).toMatchObject({
          state: 'stopped',
          stoppedAt: bad,
          position: bad - 1,
          lag: 2,
        });
        expect(statuses.get(name)?.error).toMatch(/./);
      }
      for (const name of ['reminders', 'policies', 'notices'].filter((each) => !waiting.includes(each))) {
        expect(statuses.get(name)).toMatchObject({ state: 'running', position: after, lag: 0 });
      }
    });
    const { rows, position } = await fresh.lists.opinions({ organization: city, tags: tagsOf(theSecretary) });
    expect({ position, opinions: rows.map(({ opinion }) => opinion) }).toEqual({
      position: bad - 1,
      opinions: ['o-1', 'o-2', 'o-3'],
    });
  });

  it('stops the list of reminders, and who carries on from the log, where a reminder holds what nobody knows', async () => {
    const bad = await fresh.recordRaw('reminder/b', [{ type: 'ReminderSent', data: signed, metadata: {} }]);
    const after = await fresh.record('round/r-1', answering('heritage/midterm'));
    expect(await worker.waitFor('opinions', after, patience)).toBe(true);
    await eventually(() => {
      const stopped = worker.statuses().filter(({ state }) => state === 'stopped');
      expect(stopped.map(({ name, stoppedAt }) => ({ name, stoppedAt }))).toEqual([
        { name: 'reminders', stoppedAt: bad },
        { name: 'policies', stoppedAt: bad },
        { name: 'notices', stoppedAt: bad },
      ]);
    });
  });

  it('stops who reads meetings alone where the damage is in one, and what carries on from them', async () => {
    const good = recordOf(convened(), []);
    await fresh.recordRaw('meeting/m', [good, { type: 'MeetingHaunted', data: signed, metadata: {} }]);
    const votes = { inFavour: 3, against: 0, abstained: 0 };
    const carried = by(theChair, { type: 'MotionCarried' as const, agendaItem: 'a-2', ...votes });
    const bad = await fresh.record('meeting/m', [carried]);
    const after = await fresh.record('round/r-1', answering('heritage/midterm'));
    expect(await worker.waitFor('opinions', after, patience)).toBe(true);
    await eventually(() => {
      const stopped = worker.statuses().filter(({ state }) => state === 'stopped');
      expect(stopped.map(({ name, stoppedAt }) => ({ name, stoppedAt }))).toEqual([
        { name: 'obligations', stoppedAt: bad - 1 },
        { name: 'found', stoppedAt: bad - 1 },
        { name: 'policies', stoppedAt: bad - 1 },
        { name: 'notices', stoppedAt: bad - 1 },
      ]);
    });
  });
});
