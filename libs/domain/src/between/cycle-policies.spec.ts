// Tells what a cycle brings about elsewhere: programs are revised, the next plan gets its part, the next cycle what is owed.
import { describe, expect, it } from '@jest/globals';
import { by } from '#testing/given';
import { theCarryOver, theChair, theCoordinator } from '#testing/given-actors';
import {
  adopted,
  cleared,
  concluded,
  cycleOpened,
  growth,
  hours,
  inAdoption,
  kept,
  leaving,
  leftOpen,
  noted,
  promised,
  putOff,
  reviewed,
  teaching,
} from '#testing/given-cycle';
import { awaited, draftedFor, draftedWith, lifeOf, linesFor } from '#testing/given-plan';
import { follow, type Histories } from '#testing/given-streams';
import { stages } from '../stages.js';

const id = 'jobs.plan-2021.2021';
const cycle = `cycle/${id}`;
const next = 'cycle/jobs.plan-2022.2022';
const [plan, draft] = ['plan/plan-2021', 'plan/plan-2022'];
const inForce = lifeOf(2021).inForce;

/** The programs of the plan, as they were introduced for its year. */
const programs: Histories = Object.fromEntries(
  linesFor(2021).map(({ program, name, owner, cooperating, years: [figures] }) => [
    `program/${program}`,
    [by(theCoordinator, { type: 'ProgramIntroduced', name, owner, cooperating, ...figures })],
  ]),
);
const ground: Histories = { ...programs, [plan]: inForce };

const openingNext = {
  type: 'OpenCycle',
  committee: 'jobs',
  plan: 'plan-2022',
  year: 2022,
  lastYear: 2022,
  stages,
  owed: [promised, leftOpen],
  rules: [],
};

describe('after a cycle was opened', () => {
  const noting = { type: 'NoteReviewer', committee: 'jobs', cycle: id };
  const awaiting = { type: 'AwaitPart', committee: 'jobs', cycle: id };

  it('its plan knows who reviews it, in the name of who opened it', () => {
    const opened = [by(theChair, { ...cycleOpened() })];
    const { commands, followings, refused, again } = follow({ ...ground, [cycle]: opened }, cycle);
    expect(commands).toEqual([[plan, noting]]);
    expect(followings[0]?.actor).toEqual({ ...theCarryOver, person: theChair.person });
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('the plan after waits for its part, where that is being drafted already', () => {
    const histories = { ...ground, [cycle]: [cycleOpened()], [draft]: [draftedFor(2022)] };
    const { commands, refused, again } = follow(histories, cycle);
    expect(commands).toEqual([
      [plan, noting],
      [draft, awaiting],
    ]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  const asks = [
    { key: 'self-check.quarterly', value: 'required', article: 'Ordinance 4', from: '2021-01-01' },
  ] as const;
  const asking = { type: 'NoteReview', cycle: id, year: 2021, asks };

  it('the programs of its plan learn what its kind asks of them, unless they are gone', () => {
    const gone = by(theCoordinator, { type: 'ProgramAbolished', since: '2021-01-04', reason: 'Merged' });
    const heritage = [...(programs['program/heritage'] ?? []), gone];
    const opened = { ...ground, 'program/heritage': heritage, [cycle]: [cycleOpened({ asks })] };
    const { commands, refused, again } = follow(opened, cycle);
    const others = Object.keys(programs).filter((program) => program !== 'program/heritage');
    expect(commands).toEqual([[plan, noting], ...others.map((program) => [program, asking])]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('only those of its committee’s part learn of it', () => {
    const part = by(theCoordinator, {
      type: 'PartAssigned',
      edition: 'e-1',
      committee: 'jobs',
      programs: ['market'],
    });
    const histories = { ...ground, [plan]: [...inForce, part], [cycle]: [cycleOpened({ asks })] };
    expect(follow(histories, cycle).commands).toEqual([
      [plan, noting],
      ['program/market', asking],
    ]);
  });

  it('no plan waits for a cycle that adopts nothing', () => {
    const jury = cycleOpened({ stages: ['midterm'] });
    const histories = { ...ground, [cycle]: [jury], [draft]: [draftedFor(2022)] };
    expect(follow(histories, cycle).commands).toEqual([[plan, noting]]);
  });

  it('an earlier year’s cycle over a term plan does not come back, and hands nothing to the plan after', () => {
    const term = [draftedWith({ year: 2021, lastYear: 2022, basis: undefined })];
    const later = by(theCarryOver, {
      type: 'ReviewerNoted',
      committee: 'jobs',
      cycle: 'jobs.plan-2021.2022',
    });
    const histories = {
      [plan]: [...term, later],
      'plan/plan-2023': [draftedFor(2023)],
      [cycle]: [cycleOpened({ lastYear: 2022 })],
    };
    expect(follow(histories, cycle).commands).toEqual([]);
  });

  it('over a plan that nobody has drafted yet nothing follows', () => {
    expect(follow({ [cycle]: [cycleOpened()] }, cycle).commands).toEqual([]);
  });
});

describe('after changes were cleared', () => {
  it('each revises its program', () => {
    const { commands, followings, refused } = follow({ ...ground, [cycle]: cleared }, cycle);
    expect(commands).toEqual([
      ['program/market', { type: 'ReviseProgram', agreed: growth }],
      ['program/heritage', { type: 'ReviseProgram', agreed: teaching }],
    ]);
    expect(followings.map(({ about }) => about)).toEqual([growth.id, teaching.id]);
    expect(refused).toEqual([]);
  });

  it('what a program has already is not asked of it again', () => {
    const once = follow({ ...ground, [cycle]: cleared }, cycle);
    expect(once.again).toEqual([]);
  });

  it('where the program cannot take it, the cycle learns why', () => {
    const revised = by(theCarryOver, {
      type: 'ProgramRevised',
      agreed: { ...growth, id: 'another', change: { ...growth.change, to: '7' } },
    });
    const market = [...(programs['program/market'] ?? []), revised];
    const histories = { ...ground, 'program/market': market, [cycle]: cleared };
    const { followings, refused } = follow(histories, cycle);
    expect(refused).toEqual([['ReviseProgram', 'figure-stale']]);
    expect(followings[0]?.otherwise?.({ refused: 'figure-stale', field: 'from' })).toEqual({
      stream: 'cycle',
      id,
      actor: followings[0]?.actor,
      about: growth.id,
      command: { type: 'NoteStuck', change: growth.id, code: 'figure-stale' },
    });
  });

  it('one that is stuck waits for somebody, and is tried again when it is retried', () => {
    const stuck = by(theCarryOver, { type: 'ChangeStuck', change: growth.id, code: 'figure-stale' });
    const retried = by(theChair, { type: 'ChangeRetried', change: growth.id });
    const meanwhile = { [cycle]: [...cleared, stuck] };
    expect(follow({ ...ground, [cycle]: cleared }, cycle, { meanwhile }).commands).toEqual([
      ['program/heritage', { type: 'ReviseProgram', agreed: teaching }],
    ]);
    expect(follow({ ...ground, [cycle]: [...cleared, stuck, retried] }, cycle).commands).toEqual([
      ['program/market', { type: 'ReviseProgram', agreed: growth }],
    ]);
  });

  it('one for which a legal step is left revises nothing', () => {
    const deliberated = cleared.slice(0, -1);
    expect(follow({ ...ground, [cycle]: deliberated }, cycle).commands).toEqual([]);
  });
});

describe('after adoption has begun', () => {
  const part = {
    type: 'ReceivePart',
    committee: 'jobs',
    cycle: id,
    changes: [hours],
    deferred: [putOff],
    kept: [kept],
  };

  it('the next plan gets what waits, what was deferred, and what was kept', () => {
    const histories = { ...ground, [cycle]: inAdoption, [draft]: [draftedFor(2022), awaited()] };
    const { commands, refused, again } = follow(histories, cycle);
    expect(commands).toEqual([[draft, part]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('a plan that did not wait for it does so now', () => {
    const histories = { ...ground, [cycle]: inAdoption, [draft]: [draftedFor(2022)] };
    const { commands, refused } = follow(histories, cycle);
    expect(commands).toEqual([
      [draft, { type: 'AwaitPart', committee: 'jobs', cycle: id }],
      [draft, part],
    ]);
    expect(refused).toEqual([]);
  });

  it('what was deferred beyond the next plan stays', () => {
    const later = { ...putOff, year: 2023 };
    const outcome = { changes: [], owed: [later], kept: [] };
    const began = [...reviewed(outcome), by(theChair, { type: 'AdoptionBegun' })];
    const histories = { ...ground, [cycle]: began, [draft]: [draftedFor(2022), awaited()] };
    expect(follow(histories, cycle).commands).toEqual([
      [draft, { ...part, changes: [], deferred: [], kept: [] }],
    ]);
  });

  it('where no next plan is being drafted nothing follows yet', () => {
    expect(follow({ ...ground, [cycle]: inAdoption }, cycle).commands).toEqual([]);
  });

  it('where the next plan came into force without it, what waits is late, and owed to the next cycle', () => {
    const histories = { ...ground, [cycle]: inAdoption, [draft]: lifeOf(2022).inForce };
    const { commands, refused, again, histories: noted } = follow(histories, cycle);
    const late = {
      type: 'NoteAdoption',
      plan: 'plan-2022',
      changes: [{ change: hours.id, outcome: 'late' }],
      deferred: [],
    };
    expect(commands).toEqual([[cycle, late]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
    const opened = follow(noted, cycle).commands;
    expect(opened).toMatchObject([[next, { type: 'OpenCycle', plan: 'plan-2022', year: 2022 }]]);
    const [[, command] = []] = opened;
    if (command?.type !== 'OpenCycle') throw new Error('no next cycle');
    expect(command.owed.map(({ id: owed, kind }) => [owed, kind])).toEqual([
      [promised.id, 'followUp'],
      [putOff.id, 'deferred'],
      [leftOpen.id, 'open'],
      [hours.id, 'open'],
    ]);
  });

  it('a plan in force that has its part says itself what became of it', () => {
    const received = by(theCarryOver, { ...part, type: 'PartReceived' as const, fits: [] });
    const [drafted = draftedFor(2022), ...rest] = lifeOf(2022).inForce;
    const adopting = [drafted, awaited(), received, ...rest];
    expect(follow({ ...ground, [cycle]: inAdoption, [draft]: adopting }, cycle).commands).toEqual([]);
  });
});

describe('after the next plan was adopted', () => {
  const nextPlan = { [draft]: lifeOf(2022).inForce };

  it('the next cycle is opened with what is passed on', () => {
    const { commands, refused, again } = follow({ ...ground, ...nextPlan, [cycle]: adopted }, cycle);
    expect(commands).toEqual([[next, openingNext]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('one that was opened before takes over what it does not have', () => {
    const opened = [cycleOpened({ plan: 'plan-2022', year: 2022, owed: [promised] })];
    const { commands, refused, again } = follow(
      { ...ground, ...nextPlan, [cycle]: adopted, [next]: opened },
      cycle,
    );
    expect(commands).toEqual([[next, { type: 'TakeOver', owed: [leftOpen] }]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('one that somebody opens in the same moment takes it over instead', () => {
    const histories = { ...ground, ...nextPlan, [cycle]: adopted };
    const meanwhile = { [next]: [cycleOpened({ plan: 'plan-2022', year: 2022 })] };
    expect(follow(histories, cycle).commands).toEqual([[next, openingNext]]);
    const { commands, refused, again } = follow(histories, cycle, { meanwhile });
    expect(commands).toEqual([[next, { type: 'TakeOver', owed: [promised, leftOpen] }]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('what is carried later follows', () => {
    const inherited = { ...leftOpen, id: 'round-0:o-1' };
    const opened = [cycleOpened({ owed: [inherited] }), ...adopted.slice(1)];
    const carrying = by(theChair, { type: 'OwedCarried', owed: inherited.id, reason: 'Next year' });
    const there = [cycleOpened({ plan: 'plan-2022', year: 2022, owed: [promised, leftOpen] })];
    const histories = { ...ground, ...nextPlan, [cycle]: [...opened, carrying], [next]: there };
    const { commands, refused, again } = follow(histories, cycle);
    expect(commands).toEqual([[next, { type: 'TakeOver', owed: [inherited] }]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('what is carried before waits for the adoption', () => {
    const carrying = by(theChair, { type: 'OwedCarried', owed: leftOpen.id, reason: 'Next year' });
    expect(follow({ ...ground, [cycle]: [...inAdoption, carrying] }, cycle).commands).toEqual([]);
  });

  it('where the next cycle is over too, the one after it gets it', () => {
    const over = [
      cycleOpened({ plan: 'plan-2022', year: 2022, owed: [promised], stages: ['adoption'] }),
      by(theChair, { type: 'AdoptionBegun' }),
      by(theCarryOver, { type: 'AdoptionNoted', plan: 'plan-2023', changes: [], deferred: [], passedOn: [] }),
    ];
    const after = [cycleOpened({ plan: 'plan-2023', year: 2023 })];
    const histories = { [cycle]: adopted, [next]: over, 'cycle/jobs.plan-2023.2023': after };
    const { commands, refused, again } = follow(histories, cycle);
    expect(commands).toEqual([['cycle/jobs.plan-2023.2023', { type: 'TakeOver', owed: [leftOpen] }]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });
});

describe('after a round was concluded too late', () => {
  const late = { ...growth, id: 'round-2:o-1:1' };
  const left = leaving({ changes: [late], owed: [{ ...promised, id: 'round-2:o-4' }] });
  const ending = [noted('round-2'), concluded(left, 'round-2')];
  const there = [cycleOpened({ plan: 'plan-2022', year: 2022, lastYear: 2022 })];

  it.each([
    ['adopted', adopted],
    ['closed', [...adopted, by(theChair, { type: 'CycleClosed' as const, passedOn: [] })]],
  ])('the cycle after one that is %s has its changes and what is owed', (_status, events) => {
    const { commands, refused, again } = follow(
      { ...ground, [cycle]: [...events, ...ending], [next]: there },
      cycle,
    );
    const owed = [{ id: 'round-2:o-4' }, { id: late.id, kind: 'open', reason: 'late' }];
    expect(commands).toMatchObject([[next, { type: 'TakeOver', owed }]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('one in adoption keeps them until the next plan is in force, any other one for its plan', () => {
    for (const events of [inAdoption, [cycleOpened()]])
      expect(follow({ ...ground, [cycle]: [...events, ...ending] }, cycle).commands).toEqual([]);
  });
});

describe('after a cycle without adoption was closed', () => {
  const closed = (lastYear: number, ...passedOn: readonly string[]) => [
    cycleOpened({ lastYear, stages: ['midterm'] }),
    ...reviewed({ changes: [], owed: [leftOpen], kept: [] }).slice(1),
    by(theChair, { type: 'CycleClosed' as const, passedOn }),
  ];

  it('the cycle over the plan after has what it owed, though nobody has drafted that plan', () => {
    const { commands, refused, again } = follow({ ...ground, [cycle]: closed(2021, leftOpen.id) }, cycle);
    expect(commands).toEqual([[next, { ...openingNext, owed: [leftOpen] }]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('over a term plan it is the next year’s', () => {
    const term = [draftedWith({ year: 2021, lastYear: 2025, basis: undefined })];
    const { commands } = follow({ [plan]: term, [cycle]: closed(2025, leftOpen.id) }, cycle);
    const opening = {
      ...openingNext,
      plan: 'plan-2021',
      lastYear: 2025,
      stages: ['midterm', 'planChange'],
      owed: [leftOpen],
    };
    expect(commands).toEqual([['cycle/jobs.plan-2021.2022', opening]]);
  });

  it('nothing follows where nothing was owed', () => {
    expect(follow({ ...ground, [cycle]: closed(2021) }, cycle).commands).toEqual([]);
  });
});
