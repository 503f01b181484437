// Shows that what meetings and programs decide reaches the rounds, once, and that what is refused is listed.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { tagsOf } from '#domain/round/sight';
import type { Motion } from '#domain/meeting/words';
import type { PlanLine } from '#domain/plan/words';
import { refuse } from '#domain/refusals';
import { Door } from '#door/door';
import { eventOf } from '#door/foldings';
import type { Recorded } from '#event-store/store';
import { Subscription } from '#event-store/subscription';
import { policies } from '#worker/policies';
import type { RunningWorker } from '#worker/start-worker';
import { by } from '#testing/given';
import { aMember, theChair, theCoordinator, theInstallation, theOfficerOf } from '#testing/given-actors';
import { adopted, cleared, cycleOpened, growth, leftOpen, promised } from '#testing/given-cycle';
import { convening } from '#testing/given-meeting';
import { linesFor } from '#testing/given-plan';
import {
  answered,
  aPromise,
  asksForAction,
  consolidating,
  issued,
  opening,
  roundOpened,
  sent,
} from '#testing/given-round';
import { city, type Happened } from '../read-models/fresh-house.js';
import { patience } from '../eventually.js';
import { workedHouse, type WorkedHouse } from './fixtures.js';

let fresh: WorkedHouse;

beforeEach(async () => {
  fresh = await workedHouse();
  fresh.itIs('2021-07-20T10:00:00+09:00');
});

afterEach(async () => {
  await fresh.drop();
});

const cycle = 'cycle/jobs.plan-2021.2021';

/** Three opinions on market, all answered. */
const answeredRound = [
  ...consolidating,
  ...['o-1', 'o-2', 'o-3'].map((id) => issued(id, 'market/midterm', asksForAction)),
  sent('o-1', 'o-2', 'o-3'),
  ...['o-1', 'o-2', 'o-3'].map((id) => answered(theOfficerOf('economy'), id, aPromise)),
];

const decided = (motion: Motion) => [
  by(theChair, {
    ...convening,
    type: 'MeetingConvened' as const,
    agenda: [{ id: 'a', title: 'Answers', motion }],
  }),
  by(theChair, { type: 'MeetingOpened' as const }),
  by(theChair, { type: 'MotionCarried' as const, agendaItem: 'a', inFavour: 3, against: 0, abstained: 1 }),
];

/** All that follows is done, and what follows from that. */
async function caughtUp(worker: RunningWorker): Promise<void> {
  for (let head = -1; head !== (await fresh.house.store.head());) {
    head = await fresh.house.store.head();
    await worker.waitFor('policies', head, patience);
    const status = worker.statuses().find(({ name }) => name === 'policies');
    expect(status).toMatchObject({ state: 'running' });
    expect(status?.position).toBeGreaterThanOrEqual(head);
  }
}

/** What policies did in a round. */
async function followedIn(round: string): Promise<readonly Recorded[]> {
  const events = await fresh.house.store.readStream(city, `round/${round}`);
  return events.filter((event) => eventOf(event).by.post.kind === 'policy');
}

async function refusals() {
  const { rows } = await fresh.lists.refusedFollowings({ organization: city, tags: tagsOf(theCoordinator) });
  return rows.map(({ policy, stream, id, command, code, position }) => ({
    policy,
    stream,
    id,
    command,
    code,
    position,
  }));
}

/** As if the checkpoint had been lost. */
async function replay(worker: RunningWorker): Promise<void> {
  await worker.stop();
  await fresh.house.pool.query(
    "UPDATE eventstore.checkpoints SET position = 0 WHERE subscription = 'policies'",
  );
  await caughtUp(await fresh.work());
}

describe('the policy of meetings', () => {
  it('settles the opinions of a carried motion, once, however often it is carried out', async () => {
    const worker = await fresh.work();
    await fresh.record('round/round-1', answeredRound);
    await fresh.record('meeting/m', decided({ kind: 'settle', round: 'round-1', opinions: ['o-1', 'o-2'] }));
    await caughtUp(worker);
    const followed = await followedIn('round-1');
    expect(followed.map(({ type, data }) => [type, data])).toEqual(
      ['o-1', 'o-2'].map((opinion) => [
        'OpinionSettled',
        {
          opinion,
          on: '2021-07-20',
          by: {
            person: theChair.person,
            post: { kind: 'policy', policy: 'meeting-outcome', committee: 'jobs', meeting: 'm' },
          },
        },
      ]),
    );
    await replay(worker);
    expect(await followedIn('round-1')).toEqual(followed);
    expect(await refusals()).toEqual([]);
  });

  it('lists for the office what the round refuses, and does the rest', async () => {
    const worker = await fresh.work();
    await fresh.record('round/round-1', answeredRound);
    const carried = await fresh.record(
      'meeting/m',
      decided({ kind: 'settle', round: 'round-1', opinions: ['o-1', 'nobody-wrote-it', 'o-2'] }),
    );
    await caughtUp(worker);
    const settled = (await followedIn('round-1')).map(({ data }) => (data as { opinion: string }).opinion);
    expect(settled).toEqual(['o-1', 'o-2']);
    const listed = {
      policy: 'meeting-outcome',
      stream: 'round',
      id: 'round-1',
      command: 'SettleOpinion',
      code: 'unknown-item',
      position: carried,
    };
    expect(await refusals()).toEqual([listed]);
    const others = await fresh.lists.refusedFollowings({ organization: city, tags: tagsOf(aMember) });
    expect(others).toMatchObject({ rows: [], total: 0 });
    await replay(worker);
    expect(await refusals()).toEqual([listed]);
  });

  it('does not ask again what was refused, even if it would be accepted by now', async () => {
    const worker = await fresh.work();
    await fresh.record('round/round-1', answeredRound.slice(0, -1));
    await fresh.record('meeting/m', decided({ kind: 'settle', round: 'round-1', opinions: ['o-3'] }));
    await caughtUp(worker);
    expect(await refusals()).toMatchObject([{ code: 'item-not-ready' }]);
    await fresh.record('round/round-1', answeredRound.slice(-1));
    await replay(worker);
    expect(await followedIn('round-1')).toEqual([]);
  });
});

describe('the policies', () => {
  it('leave alone what was imported: what followed from it was tried where it happened', async () => {
    const { house } = fresh;
    await fresh.record('round/round-1', answeredRound);
    await fresh.record('meeting/m', decided({ kind: 'settle', round: 'round-1', opinions: ['o-1'] }));
    const events = await house.store.readAll({ after: 0, limit: 100 });
    const { handle } = policies(house);
    const tx = await house.pool.connect();
    await handle(
      events.map((event) => ({ ...event, origin: event.position + 1_000 })),
      tx,
    );
    expect(await followedIn('round-1')).toEqual([]);
    await handle(events, tx);
    tx.release();
    expect(await followedIn('round-1')).toHaveLength(1);
  });

  it('know what an older version did under the same key in other words', async () => {
    const { house } = fresh;
    class DoorOfAnOlderVersion extends Door {
      override askAs: Door['askAs'] = async (asked, actor) =>
        super.askAs({ ...asked, command: { ...asked.command, wordOfThen: true } }, actor);
    }
    const older = new Subscription(
      house.store,
      house.pool,
      policies({ ...house, door: new DoorOfAnOlderVersion(house) }),
    );
    older.start();
    await fresh.record('round/round-1', answeredRound);
    const motion = { kind: 'settle', round: 'round-1', opinions: ['o-1', 'o-2'] } as const;
    const head = await fresh.record('meeting/m', decided(motion));
    expect(await older.waitFor(head, patience)).toBe(true);
    await older.stop();
    const followed = await followedIn('round-1');
    expect(followed).toHaveLength(2);
    await replay(await fresh.work());
    expect(await followedIn('round-1')).toEqual(followed);
    expect(await refusals()).toEqual([]);
  });

  it('try again while the door is busy, and list nothing for it', async () => {
    const { house } = fresh;
    let refusedAsBusy = 0;
    class DoorBusyAtFirst extends Door {
      override askAs: Door['askAs'] = async (asked, actor) => {
        if (asked.command.type !== 'SettleOpinion' || refusedAsBusy === 2)
          return house.door.askAs(asked, actor);
        refusedAsBusy += 1;
        return refuse('busy');
      };
    }
    const subscriber = policies({ ...house, door: new DoorBusyAtFirst(house) });
    const subscription = new Subscription(house.store, house.pool, subscriber);
    subscription.start();
    await fresh.record('round/round-1', answeredRound);
    const head = await fresh.record(
      'meeting/m',
      decided({ kind: 'settle', round: 'round-1', opinions: ['o-1', 'o-2'] }),
    );
    expect(await subscription.waitFor(head, patience)).toBe(true);
    await subscription.stop();
    expect(await followedIn('round-1')).toHaveLength(2);
    expect(refusedAsBusy).toBe(2);
    expect(await refusals()).toEqual([]);
  });
});

/** Carries out what follows from events, while somebody else opens the same cycle in the very moment. */
async function outrunBy(
  { stream, opened }: { readonly stream: string; readonly opened: Happened },
  ...histories: readonly (readonly [stream: string, events: readonly Happened[]])[]
): Promise<void> {
  const { house } = fresh;
  class DoorInCompetition extends Door {
    override askAs: Door['askAs'] = async (asked, actor) => {
      if (asked.command.type === 'OpenCycle') await fresh.record(stream, [opened]);
      return super.askAs(asked, actor);
    };
  }
  const subscriber = policies({ ...house, door: new DoorInCompetition(house) });
  const subscription = new Subscription(house.store, house.pool, subscriber);
  for (const [of, events] of histories) await fresh.record(of, events);
  const head = await house.store.head();
  subscription.start();
  expect(await subscription.waitFor(head, patience)).toBe(true);
  await subscription.stop();
}

describe('the policy of rounds', () => {
  it('lists nothing where somebody else was faster', async () => {
    await outrunBy({ stream: cycle, opened: cycleOpened() }, ['round/round-1', [roundOpened()]]);
    const events = await fresh.house.store.readStream(city, cycle);
    expect(events.map(({ type }) => type)).toEqual(['CycleOpened', 'RoundNoted']);
    expect(await refusals()).toEqual([]);
  });
});

describe('the policy of cycles', () => {
  const [heritage, market] = linesFor(2021);
  const introduced = ({ name, owner, cooperating, years: [figures] }: PlanLine, more: object = {}) =>
    by(theCoordinator, {
      type: 'ProgramIntroduced' as const,
      name,
      owner,
      cooperating,
      ...(figures ?? {}),
      ...more,
    });
  const [figures] = market.years;
  const stale = figures?.indicators.map((each) => ({ ...each, target: '7' }));

  it('tells the cycle why a program did not take a change, and asks again when it is retried', async () => {
    const worker = await fresh.work();
    await fresh.record('program/heritage', [introduced(heritage)]);
    await fresh.record('program/market', [introduced(market, { indicators: stale })]);
    await fresh.record(cycle, cleared.slice(0, 2));
    await fresh.record('round/round-1', [roundOpened()]);
    await fresh.record(cycle, cleared.slice(2));
    await caughtUp(worker);
    const changes = async () => {
      const { state } = await fresh.house.door.load(city, 'cycle', 'jobs.plan-2021.2021');
      return state.status === 'none' ? [] : Object.values(state.changes).map(({ status }) => status);
    };
    expect(await changes()).toEqual(['stuck', 'inForce', 'waiting']);
    const listed = {
      policy: 'carry-over',
      stream: 'program',
      id: 'market',
      command: 'ReviseProgram',
      code: 'figure-stale',
    };
    expect(await refusals()).toMatchObject([listed]);
    await fresh.record('program/market', [by(theCoordinator, { type: 'YearStated' as const, ...figures })]);
    await fresh.record(cycle, [by(theChair, { type: 'ChangeRetried', change: growth.id })]);
    await caughtUp(worker);
    expect(await changes()).toEqual(['inForce', 'inForce', 'waiting']);
    const head = await fresh.house.store.head();
    await replay(worker);
    expect(await fresh.house.store.head()).toBe(head);
    expect(await refusals()).toMatchObject([listed]);
  });

  it('passes what is owed on to the next cycle where somebody else opened that in the same moment', async () => {
    const next = 'cycle/jobs.plan-2022.2022';
    const opened = cycleOpened({ plan: 'plan-2022', year: 2022, lastYear: 2022 });
    await outrunBy({ stream: next, opened }, [cycle, adopted]);
    const events = await fresh.house.store.readStream(city, next);
    expect(events).toMatchObject([
      { type: 'CycleOpened', data: { owed: [] } },
      { type: 'OwedTakenOver', data: { owed: [promised, leftOpen] } },
    ]);
    expect(await refusals()).toEqual([]);
  });
});

describe('the policy of programs', () => {
  const organization = [
    by(theInstallation, {
      type: 'OrganizationEstablished' as const,
      name: 'City',
      post: 'planning-office',
      postTitle: 'Planning office',
      person: 'person-coordinator',
    }),
    ...['tourism', 'economy', 'culture'].map((id) =>
      by(theCoordinator, { type: 'DepartmentAdded' as const, id, name: id, releases: id === 'culture' }),
    ),
  ];
  const introduced = by(theCoordinator, {
    type: 'ProgramIntroduced' as const,
    name: 'Market start-ups',
    owner: 'economy',
    cooperating: [],
    year: 2021,
    indicators: [],
    budget: [],
  });
  const movedTo = (owner: string) =>
    by(theCoordinator, { type: 'ProgramMoved' as const, owner, from: '2021-07-20', reason: 'Reorganized' });

  beforeEach(async () => {
    await fresh.record(`organization/${city}`, organization);
    await fresh.record('program/market', [introduced]);
  });

  it('brings a move to the rounds that run and look at the program, once', async () => {
    const worker = await fresh.work();
    await fresh.record('round/collecting', [roundOpened()]);
    await fresh.record('round/answering', answeredRound);
    await fresh.record('round/cancelled', [
      roundOpened(),
      by(theChair, { type: 'RoundCancelled', reason: 'Taken back' }),
    ]);
    await fresh.record('round/elsewhere', [roundOpened()], 'town');
    const scope = { ...opening.scope, programs: opening.scope.programs.slice(0, 1) };
    await fresh.record('round/without', [by(theChair, { ...opening, type: 'RoundOpened' as const, scope })]);

    await fresh.record('program/market', [movedTo('culture')]);
    await caughtUp(worker);
    const noted = {
      program: 'market',
      department: { department: 'culture', name: 'culture', releases: true },
    };
    for (const round of ['collecting', 'answering']) {
      expect(await followedIn(round)).toMatchObject([{ type: 'OwnerNoted', data: noted }]);
    }
    for (const round of ['cancelled', 'without']) expect(await followedIn(round)).toEqual([]);
    expect(await fresh.house.store.streamVersion('town', 'round/elsewhere')).toBe(1);

    await replay(worker);
    for (const round of ['collecting', 'answering']) expect(await followedIn(round)).toHaveLength(1);
    expect(await refusals()).toEqual([]);
  });

  it('passes over a round that cannot be read, and reaches the others', async () => {
    const worker = await fresh.work();
    await fresh.record('round/damaged', [roundOpened()]);
    // Policies look at a round as it stands: what they make of its first event must not meet the damage.
    await caughtUp(worker);
    const ofNoOpinion = { type: 'OpinionWithdrawn', opinion: 'none', reason: '-' } as const;
    await fresh.record('round/damaged', [by(theChair, ofNoOpinion)]);
    await fresh.record('round/sound', [roundOpened()]);
    await fresh.record('program/market', [movedTo('culture')]);
    await caughtUp(worker);
    expect(await followedIn('sound')).toHaveLength(1);
    expect(await fresh.house.store.streamVersion(city, 'round/damaged')).toBe(2);
  });

  it('turns nothing back when an old move comes again', async () => {
    const worker = await fresh.work();
    await fresh.record('program/market', [movedTo('culture'), movedTo('economy')]);
    await caughtUp(worker);
    await fresh.record('round/later', [roundOpened()]);
    await replay(worker);
    expect(await followedIn('later')).toEqual([]);
    expect(await refusals()).toEqual([]);
  });
});
