// Tells how what was agreed and deferred enters the draft: what fits, what conflicts, and that nothing of it gets lost.
import { describe, expect, it } from '@jest/globals';
import { after, expectTried, given } from '#testing/given';
import { theCarryOver, theCoordinator } from '#testing/given-actors';
import {
  agreedOn,
  announced,
  awaited,
  carried,
  cycleOf,
  deferredGuides,
  deferredOn,
  deferredStrategy,
  draftedFor,
  draftedWith,
  ferry,
  furtherGrowth,
  growing,
  growthTo,
  laden,
  life,
  longerCourses,
  moreGrowth,
  noFerry,
  office,
  otherGrowth,
  planCommandsOf,
  planYear,
  received,
  receiving,
  setting,
  market,
} from '#testing/given-plan';
import type { AgreedChange } from '../agreed.js';
import type { Stamped } from '../gate/evolution.js';
import type { DraftedPlan } from './states.js';
import { planStream } from './table.js';
import type { PlanEvent } from './words.js';

type Happened = Stamped<PlanEvent>;

const edition = 'e-1';
const waiting = [draftedFor(planYear), awaited()] as const;
const waits = given(planStream, ...waiting);
const full = given(planStream, ...laden);
const inForce = given(planStream, ...life.inForce);
const submitted = given(planStream, ...life.first.submitted, awaited());

function planAfter(...events: readonly Happened[]): DraftedPlan {
  const plan = after(planStream, events);
  if (plan.status === 'none') throw new Error('not drafted');
  return plan;
}

function draftAfter(...events: readonly Happened[]) {
  const draft = planAfter(...events).editions[edition];
  if (!draft) throw new Error('no draft');
  return draft;
}

/** The growth that the draft says, after these events. */
function growthAfter(...events: readonly Happened[]): string | undefined {
  return draftAfter(...events).lines['market']?.years[0]?.indicators[0]?.target;
}

function dropped(change: string): Happened {
  return office({ type: 'PlannedChangeDropped', change, reason: 'Agreed by mistake' });
}

describe('the committees of a plan', () => {
  const noting = { type: 'NoteReviewer', committee: 'jobs', cycle: 'jobs.plan-2022.2022' } as const;
  const noted = carried({ ...noting, type: 'ReviewerNoted' });

  it('are known by their cycles, over a term plan by the one of each year', () => {
    inForce.when(theCarryOver, noting).happens({ ...noting, type: 'ReviewerNoted' });
    const known = given(planStream, ...life.inForce, noted);
    known.when(theCarryOver, noting).isRefused('already-recorded', 'committee');
    const next = { ...noting, cycle: 'jobs.plan-2022.2023' } as const;
    known.when(theCarryOver, next).happens({ ...next, type: 'ReviewerNoted' });
    expect(planAfter(...life.inForce, noted).reviewers).toEqual({ jobs: 'jobs.plan-2022.2022' });
  });

  it('are named with their cycle', () => {
    inForce.when(theCarryOver, { ...noting, committee: '' }).isRefused('unknown-committee', 'committee');
    inForce.when(theCarryOver, { ...noting, cycle: '' }).isRefused('text-missing', 'cycle');
    inForce.when(theCoordinator, noting).isRefused('not-your-part');
  });

  it('are waited for, however late they come to be known', () => {
    const awaiting = { type: 'AwaitPart', committee: 'housing', cycle: cycleOf('housing') } as const;
    waits.when(theCarryOver, awaiting).happens({ ...awaiting, type: 'PartAwaited' });
    submitted.when(theCarryOver, awaiting).happens({ ...awaiting, type: 'PartAwaited' });
    waits.when(theCarryOver, { ...awaiting, committee: 'jobs' }).isRefused('already-recorded', 'committee');
    waits.when(theCarryOver, { ...awaiting, committee: '' }).isRefused('unknown-committee', 'committee');
    inForce.when(theCarryOver, awaiting).isRefused('wrong-stage');
  });
});

describe('a committee’s part', () => {
  const part = receiving({
    changes: [furtherGrowth, moreGrowth, otherGrowth, longerCourses, noFerry],
    deferred: [deferredGuides],
  });

  it('comes once, and says of each change whether it fits', () => {
    waits
      .when(theCarryOver, part)
      .happens({ ...part, type: 'PartReceived', fits: ['growth-10', 'courses', 'no-ferry'] });
    const nothing = receiving();
    waits.when(theCarryOver, nothing).happens({ ...nothing, type: 'PartReceived', fits: [] });
    full.when(theCarryOver, part).isRefused('part-received', 'committee');
    given(planStream, ...laden, awaited('housing'))
      .when(theCarryOver, receiving())
      .isRefused('part-received', 'committee');
  });

  it('is of a committee and a cycle that the plan waits for, and brings nothing twice', () => {
    waits.when(theCarryOver, { ...part, committee: 'housing' }).isRefused('unknown-committee', 'committee');
    waits.when(theCarryOver, { ...part, cycle: 'other' }).isRefused('unknown-committee', 'committee');
    waits
      .when(theCarryOver, { ...part, changes: [moreGrowth, moreGrowth] })
      .isRefused('list-repeats', 'changes[1]');
    waits
      .when(theCarryOver, { ...part, deferred: [deferredGuides, deferredGuides] })
      .isRefused('list-repeats', 'deferred[1]');
    const both = given(planStream, ...laden, awaited('housing'));
    const other = receiving({ committee: 'housing' });
    both.when(theCarryOver, { ...other, changes: [moreGrowth] }).isRefused('id-taken', 'changes');
    both.when(theCarryOver, { ...other, deferred: [deferredGuides] }).isRefused('id-taken', 'deferred');
  });

  it('changes the draft by what fits, and keeps the rest beside it', () => {
    const plan = planAfter(...laden);
    expect(plan.awaited).toEqual({ jobs: { cycle: 'jobs.plan-2021.2021', received: true } });
    expect(Object.values(plan.changes).map(({ id, status }) => `${id} ${status}`)).toEqual([
      'growth-15 conflicting',
      'growth-10 takenIn',
      'growth-12 conflicting',
      'courses takenIn',
      'no-ferry takenIn',
    ]);
    expect(plan.deferred['measure-guides']).toMatchObject({ status: 'open', committee: 'jobs' });
    const { lines, leftOut } = draftAfter(...laden);
    expect(growthAfter(...laden)).toBe('10');
    expect(lines['heritage']?.years[0]?.content).toEqual(['Walks on Sundays', 'Courses of 8 hours']);
    expect(lines['ferry']).toBeUndefined();
    expect(leftOut).toMatchObject([{ program: 'ferry', abolition: 'no-ferry', line: { number: '1-3' } }]);
  });

  it('keeps what a department left as it was', () => {
    const kept = { origin: moreGrowth.origin, number: '1-7', asked: 'More', reason: 'The hall is full' };
    expect(planAfter(...waiting, received({ kept: [kept] })).kept).toEqual([kept]);
  });

  it('conflicts with all its changes while the plan is not in draft', () => {
    const late = receiving({ changes: [moreGrowth] });
    submitted.when(theCarryOver, late).happens({ ...late, type: 'PartReceived', fits: [] });
    expect(growthAfter(...life.first.submitted, awaited(), received({ changes: [moreGrowth] }))).toBe('5');
  });

  it('finds nothing twice where two committees agreed on the same', () => {
    const same = agreedOn('market', 'also-10', growthTo('5', '10'));
    const ferries = agreedOn('ferry', 'also-no-ferry', noFerry.change);
    const other = receiving({ committee: 'housing', changes: [same, ferries] });
    const second = { ...other, type: 'PartReceived', fits: ['also-10', 'also-no-ferry'] } as const;
    const both = [...laden, awaited('housing')] as const;
    given(planStream, ...both)
      .when(theCarryOver, other)
      .happens(second);
    const all = [...both, carried(second)] as const;
    expect(growthAfter(...all)).toBe('10');
    expect(growthAfter(...all, dropped('growth-10'))).toBe('10');
    expect(growthAfter(...all, dropped('growth-10'), dropped('also-10'))).toBe('5');
    expect(growthAfter(...all, dropped('also-10'), dropped('growth-10'))).toBe('5');
    expect(draftAfter(...all, dropped('no-ferry')).lines['ferry']).toBeUndefined();
    expect(draftAfter(...all, dropped('no-ferry'), dropped('also-no-ferry')).lines['ferry']).toMatchObject({
      number: '1-3',
    });
  });

  it.each([
    [
      'no abolition over another change',
      [moreGrowth, agreedOn('market', 'gone', noFerry.change)],
      ['growth-10'],
    ],
    ['no change after an abolition', [agreedOn('market', 'gone', noFerry.change), moreGrowth], ['gone']],
    ['no program that is not in the draft', [agreedOn('pier', 'pier', growthTo('1', '2'))], []],
    ['no abolition of one either', [agreedOn('pier', 'pier', noFerry.change)], []],
    [
      'no money twice',
      [agreedOn('heritage', 'money-1', money('3000')), agreedOn('heritage', 'money-2', money('3000'))],
      ['money-1'],
    ],
  ] as const)('takes in %s', (_what, changes: readonly AgreedChange[], fits: readonly string[]) => {
    const asked = receiving({ changes });
    waits.when(theCarryOver, asked).happens({ ...asked, type: 'PartReceived', fits });
  });

  function money(amount: string): AgreedChange['change'] {
    return { kind: 'budgetMoved', fromLine: 'ceremony', toLine: 'teaching', amount, effective: planYear };
  }

  it('abolishes what the office has left out already', () => {
    const left = office({
      type: 'ProgramLeftOut',
      edition,
      program: 'ferry',
      reason: 'Sunk',
      successors: [],
    });
    const asked = receiving({ changes: [noFerry] });
    given(planStream, ...waiting, left)
      .when(theCarryOver, asked)
      .happens({ ...asked, type: 'PartReceived', fits: ['no-ferry'] });
  });
});

describe('a revision of this year', () => {
  const agreed = agreedOn('market', 'now-8', growthTo('5', '8', planYear - 1));

  it('enters the next year too', () => {
    waits
      .when(theCarryOver, { type: 'NoteRevision', agreed })
      .happens({ type: 'RevisionNoted', agreed, fits: true });
    const noted = carried({ type: 'RevisionNoted', agreed, fits: true });
    expect(growthAfter(...waiting, noted)).toBe('8');
    expect(planAfter(...waiting, noted).changes['now-8']).not.toHaveProperty('committee');
  });

  it('conflicts where the draft says something else by then', () => {
    full
      .when(theCarryOver, { type: 'NoteRevision', agreed })
      .happens({ type: 'RevisionNoted', agreed, fits: false });
    submitted
      .when(theCarryOver, { type: 'NoteRevision', agreed })
      .happens({ type: 'RevisionNoted', agreed, fits: false });
    const conflicting = carried({ type: 'RevisionNoted', agreed, fits: false });
    expect(planAfter(...laden, conflicting).changes['now-8']?.status).toBe('conflicting');
  });

  it('is noted once, and only while the plan is prepared', () => {
    full.when(theCarryOver, { type: 'NoteRevision', agreed: moreGrowth }).isRefused('id-taken', 'agreed');
    inForce.when(theCarryOver, { type: 'NoteRevision', agreed }).isRefused('item-not-ready', 'edition');
  });

  it('enters an open correction of the plan itself, which was copied before it', () => {
    const [drafted, submittedAgain] = [life.correction.drafted, life.correction.submitted];
    const now = { type: 'NoteRevision', agreed: moreGrowth } as const;
    const noted = { type: 'RevisionNoted', agreed: moreGrowth } as const;
    given(planStream, ...drafted)
      .when(theCarryOver, now)
      .happens({ ...noted, fits: true });
    given(planStream, ...submittedAgain)
      .when(theCarryOver, now)
      .happens({ ...noted, fits: false });
    for (const [past, fits, says] of [
      [drafted, true, '10'],
      [submittedAgain, false, '5'],
    ] as const) {
      const { editions } = planAfter(...past, carried({ ...noted, fits }));
      const before = planAfter(...past).editions['e-2'];
      expect(editions['e-2']?.revision).toBe((before?.revision ?? 0) + 1);
      const line = editions['e-2']?.lines['market'];
      expect(line?.years[0]?.indicators[0]?.target).toBe(says);
      expect(line?.copied[0]?.indicators[0]?.target).toBe('10');
      expect(editions['e-1']?.lines['market']?.years[0]?.indicators[0]?.target).toBe('5');
    }
  });
});

describe('a program that the office abolished', () => {
  const noting = { type: 'NoteAbolition', program: 'market', reason: 'Nobody came' } as const;
  const noted = carried({ ...noting, type: 'AbolitionNoted' });

  it('is noted once, with the reason, where the plan knows it', () => {
    full.when(theCarryOver, noting).happens({ ...noting, type: 'AbolitionNoted' });
    const ferry = { ...noting, program: 'ferry' } as const;
    full.when(theCarryOver, ferry).happens({ ...ferry, type: 'AbolitionNoted' });
    full.when(theCarryOver, { ...noting, program: 'pier' }).isRefused('unknown-program', 'program');
    full.when(theCarryOver, { ...noting, reason: ' ' }).isRefused('reason-missing', 'reason');
    full.when(theCoordinator, noting).isRefused('not-your-part');
    inForce.when(theCarryOver, noting).isRefused('wrong-stage');
    given(planStream, ...laden, noted)
      .when(theCarryOver, noting)
      .isRefused('already-recorded', 'program');
    given(planStream, draftedWith({ copied: { strategies: [], lines: [] } }))
      .when(theCarryOver, noting)
      .isRefused('list-empty', 'program');
  });

  it('leaves the draft, and what was taken in for it is dropped by name', () => {
    const plan = planAfter(...laden, noted);
    expect(draftAfter(...laden, noted).lines['market']).toBeUndefined();
    expect(draftAfter(...laden, noted).leftOut).toMatchObject([
      { program: 'ferry' },
      { program: 'market', reason: 'Nobody came' },
    ]);
    expect(plan.changes['growth-10']).toMatchObject({ status: 'conflicting', committee: 'jobs' });
    expect(plan.changes['growth-10']).not.toHaveProperty('before');
    expect(plan.changes['courses']?.status).toBe('takenIn');
    const submitting = { type: 'SubmitDraft', edition } as const;
    const fitting = received({ changes: [moreGrowth] }, 'growth-10');
    const heard = [...waiting, announced(), fitting, noted] as const;
    given(planStream, ...heard)
      .when(theCoordinator, submitting)
      .isRefused('changes-conflicting', 'edition');
    given(planStream, ...heard)
      .when(theCoordinator, { type: 'TakeInChange', change: 'growth-10' })
      .isRefused('change-conflicts', 'change');
    given(planStream, ...heard, dropped('growth-10'))
      .when(theCoordinator, submitting)
      .happens({ ...submitting, type: 'DraftSubmitted' });
  });

  it('has what was deferred on it decided on anew', () => {
    const taken = office({
      type: 'DeferredTakenIn',
      deferred: deferredGuides.id,
      changes: [],
      note: 'The draft says so',
    });
    const gone = carried({ ...noting, type: 'AbolitionNoted', program: 'heritage' });
    expect(planAfter(...laden, taken).deferred[deferredGuides.id]?.status).toBe('takenIn');
    expect(planAfter(...laden, taken, gone).deferred[deferredGuides.id]?.status).toBe('open');
  });

  it('stays in what the bodies have before them until it comes back', () => {
    const past = [...life.first.submitted, noted] as const;
    const back = office({ type: 'DraftSentBack', edition, reason: 'A program is gone' });
    expect(draftAfter(...past).lines['market']).toBeDefined();
    expect(draftAfter(...past, back).lines['market']).toBeUndefined();
    expect(draftAfter(...past, back).leftOut).toMatchObject([{ program: 'market', reason: 'Nobody came' }]);
  });

  it('does not come back where its agreed abolition is dropped', () => {
    const gone = carried({ ...noting, type: 'AbolitionNoted', program: 'ferry' });
    expect(draftAfter(...laden, gone, dropped('no-ferry')).lines['ferry']).toBeUndefined();
  });
});

describe('a change that conflicts', () => {
  const taking = (change: string) => ({ type: 'TakeInChange', change }) as const;

  it('is taken in once the figures are as agreed', () => {
    full.when(theCoordinator, taking('growth-15')).happens({ type: 'ChangeTakenIn', change: 'growth-15' });
    full.when(theCoordinator, taking('growth-12')).isRefused('change-conflicts', 'change');
    full.when(theCoordinator, taking('growth-10')).isRefused('item-not-ready', 'change');
    const less = office({ ...setting(market, { years: growing('8') }), type: 'LineSet' });
    given(planStream, ...laden, dropped('growth-10'), less)
      .when(theCoordinator, taking('growth-12'))
      .happens({ type: 'ChangeTakenIn', change: 'growth-12' });
    expect(growthAfter(...laden, office({ type: 'ChangeTakenIn', change: 'growth-15' }))).toBe('15');
  });

  it('waits for the draft to come back from its bodies', () => {
    const late = received({ changes: [moreGrowth] });
    const back = office({ type: 'DraftSentBack', edition, reason: 'A part came late' });
    const past = [...life.first.submitted, awaited(), late] as const;
    given(planStream, ...past)
      .when(theCoordinator, taking('growth-10'))
      .isRefused('item-not-ready', 'edition');
    given(planStream, ...past, back)
      .when(theCoordinator, taking('growth-10'))
      .happens({ type: 'ChangeTakenIn', change: 'growth-10' });
  });
});

describe('dropping a change', () => {
  const dropping = { type: 'DropChange', change: 'growth-10', reason: 'Agreed by mistake' } as const;

  it('has a reason, and gives the draft its figures back', () => {
    full.when(theCoordinator, dropping).happens({ ...dropping, type: 'PlannedChangeDropped' });
    full.when(theCoordinator, { ...dropping, reason: ' ' }).isRefused('reason-missing', 'reason');
    expect(growthAfter(...laden, dropped('growth-10'))).toBe('5');
    expect(planAfter(...laden, dropped('growth-10')).changes['growth-10']).toMatchObject({
      status: 'dropped',
      reason: 'Agreed by mistake',
      committee: 'jobs',
    });
  });

  it('leaves the draft alone where it was not in it', () => {
    expect(growthAfter(...laden, dropped('growth-12'))).toBe('10');
  });

  it('goes backwards over changes that stand on one another', () => {
    const further = office({ type: 'ChangeTakenIn', change: 'growth-15' });
    given(planStream, ...laden, further)
      .when(theCoordinator, dropping)
      .isRefused('change-built-on', 'change');
    given(planStream, ...laden, further, dropped('growth-15'))
      .when(theCoordinator, dropping)
      .happens({ ...dropping, type: 'PlannedChangeDropped' });
    expect(growthAfter(...laden, further, dropped('growth-15'))).toBe('10');
    expect(growthAfter(...laden, further, dropped('growth-15'), dropped('growth-10'))).toBe('5');
  });

  const effective = planYear;
  const added = { name: 'Guides at work', unit: 'persons', target: '12' };
  it.each<[string, AgreedChange['change'], AgreedChange['change']]>([
    [
      'a target and the removal of its indicator',
      { kind: 'indicatorTarget', indicator: 'guides', from: '30', to: '40', effective },
      { kind: 'indicatorRemoved', indicator: 'guides', effective },
    ],
    [
      'a target and the replacement of its indicator',
      { kind: 'indicatorTarget', indicator: 'guides', from: '30', to: '40', effective },
      { kind: 'indicatorReplaced', indicator: 'guides', added, effective },
    ],
    [
      'an indicator and its target',
      { kind: 'indicatorAdded', added, effective },
      { kind: 'indicatorTarget', indicator: 'first', from: '12', to: '20', effective },
    ],
    [
      'an indicator in the place of another and its removal',
      { kind: 'indicatorReplaced', indicator: 'guides', added, effective },
      { kind: 'indicatorRemoved', indicator: 'first', effective },
    ],
    [
      'a clause and what it becomes',
      { kind: 'content', from: 'Walks on Sundays', to: 'Walks on Saturdays', effective },
      { kind: 'content', from: 'Walks on Saturdays ', to: 'Walks every day', effective },
    ],
    [
      'money, and all of it moved on',
      moving('ceremony', 'teaching', '3000'),
      moving('teaching', 'ceremony', '15000'),
    ],
  ])('takes the later one first of %s', (_what, one, other) => {
    const changes = [agreedOn('heritage', 'first', one), agreedOn('heritage', 'second', other)];
    const both = [...waiting, received({ changes }, 'first', 'second')] as const;
    const asking = { type: 'DropChange', change: 'first', reason: 'Agreed by mistake' } as const;
    given(planStream, ...both)
      .when(theCoordinator, asking)
      .isRefused('change-built-on', 'change');
    given(planStream, ...both, dropped('second'))
      .when(theCoordinator, asking)
      .happens({ ...asking, type: 'PlannedChangeDropped' });
    const { lines } = draftAfter(...both, dropped('second'), dropped('first'));
    expect(lines['heritage']?.years).toEqual(draftAfter(...waiting).lines['heritage']?.years);
  });

  it('gives money back by its amount, whatever else was moved between the lines', () => {
    const changes = [
      agreedOn('heritage', 'first', moving('ceremony', 'teaching', '1000')),
      agreedOn('heritage', 'second', moving('ceremony', 'teaching', '2000')),
      agreedOn('heritage', 'third', moving('teaching', 'ceremony', '500')),
    ];
    const all = [...waiting, received({ changes }, 'first', 'second', 'third')] as const;
    const asking = { type: 'DropChange', change: 'first', reason: 'Agreed by mistake' } as const;
    given(planStream, ...all)
      .when(theCoordinator, asking)
      .happens({ ...asking, type: 'PlannedChangeDropped' });
    const { lines } = draftAfter(...all, dropped('first'));
    expect(lines['heritage']?.years[0]?.budget.map(({ amount }) => amount)).toEqual(['1500', '13500']);
  });

  it('is refused where another amount was agreed upon what it left', () => {
    const to = (line: string, from: string, amount: string): AgreedChange['change'] => ({
      kind: 'budgetAmount',
      line,
      from,
      to: amount,
      effective,
    });
    const asking = { type: 'DropChange', change: 'first', reason: 'Agreed by mistake' } as const;
    const [more, moved] = [to('ceremony', '3000', '4000'), moving('ceremony', 'teaching', '1000')];
    const pairs = [
      [more, to('ceremony', '4000', '5000')],
      [more, moving('ceremony', 'teaching', '4000')],
      [more, moving('teaching', 'ceremony', '500')],
      [moved, to('ceremony', '2000', '2500')],
      [moved, to('teaching', '13000', '14000')],
    ] as const;
    for (const [first, second] of pairs) {
      const changes = [agreedOn('heritage', 'first', first), agreedOn('heritage', 'second', second)];
      const both = [...waiting, received({ changes }, 'first', 'second')] as const;
      expect(planAfter(...both).changes).toMatchObject({
        first: { status: 'takenIn' },
        second: { status: 'takenIn' },
      });
      given(planStream, ...both)
        .when(theCoordinator, asking)
        .isRefused('change-built-on', 'change');
      const { lines } = draftAfter(...both, dropped('second'), dropped('first'));
      expect(lines['heritage']?.years).toEqual(draftAfter(...waiting).lines['heritage']?.years);
    }
  });

  function moving(fromLine: string, toLine: string, amount: string): AgreedChange['change'] {
    return { kind: 'budgetMoved', fromLine, toLine, amount, effective };
  }

  it('brings an abolished program back, unless its number is another’s by now', () => {
    expect(draftAfter(...laden, dropped('no-ferry'))).toMatchObject({
      lines: { ferry: { number: '1-3' } },
      leftOut: [],
    });
    const pier = office({ type: 'ProgramPlaced', edition, ...ferry, program: 'pier', name: 'Pier' });
    expect(draftAfter(...laden, pier, dropped('no-ferry'))).toMatchObject({
      lines: { pier: { number: '1-3' } },
      leftOut: [{ program: 'ferry' }],
    });
  });

  it('brings it back as it is called and owned by now', () => {
    const now = { name: 'Ferry pier', owner: 'culture', cooperating: ['economy'] };
    const noted = carried({ type: 'ProgramNoted', program: 'ferry', ...now });
    expect(draftAfter(...laden, noted, dropped('no-ferry')).lines['ferry']).toMatchObject({
      ...now,
      number: '1-3',
    });
  });

  it('is done in the draft, not behind the back of its bodies', () => {
    const late = received({ changes: [moreGrowth] });
    given(planStream, ...life.first.submitted, awaited(), late)
      .when(theCoordinator, dropping)
      .isRefused('item-not-ready', 'edition');
  });
});

describe('a deferred item', () => {
  const taking = {
    type: 'TakeInDeferred',
    deferred: deferredGuides.id,
    changes: [
      {
        kind: 'indicatorAdded',
        added: { name: 'Guides at work', unit: 'persons', target: '12' },
        effective: planYear,
      },
    ],
    note: 'Measured from now on',
  } as const;
  const taken = office({ ...taking, type: 'DeferredTakenIn' });
  const found = `${deferredGuides.id}:1`;

  it('is taken in by changes that lead back to it', () => {
    full.when(theCoordinator, taking).happens({ ...taking, type: 'DeferredTakenIn' });
    expect(planAfter(...laden, taken)).toMatchObject({
      deferred: { [deferredGuides.id]: { status: 'takenIn', note: 'Measured from now on' } },
      changes: {
        [found]: {
          status: 'takenIn',
          deferred: deferredGuides.id,
          agreed: { program: 'heritage', origin: deferredGuides.origin },
        },
      },
    });
    expect(draftAfter(...laden, taken).lines['heritage']?.years[0]?.indicators).toMatchObject([
      { indicator: 'guides' },
      { indicator: found, target: '12' },
    ]);
  });

  it('is open again where such a change is dropped', () => {
    const again = planAfter(...laden, taken, dropped(found), taken);
    expect(planAfter(...laden, taken, dropped(found)).deferred[deferredGuides.id]?.status).toBe('open');
    expect(again.changes[found]?.status).toBe('dropped');
    expect(again.changes[`${deferredGuides.id}:2`]?.status).toBe('takenIn');
  });

  it('is taken in by a note alone where the draft says it already', () => {
    full
      .when(theCoordinator, { ...taking, changes: [] })
      .happens({ ...taking, changes: [], type: 'DeferredTakenIn' });
    full.when(theCoordinator, { ...taking, note: '' }).isRefused('text-missing', 'note');
  });

  it('on a strategy has no figures', () => {
    const onStrategy = { ...taking, deferred: deferredStrategy.id } as const;
    full.when(theCoordinator, onStrategy).isRefused('strategy-has-no-figures', 'changes');
    full
      .when(theCoordinator, { ...onStrategy, changes: [] })
      .happens({ ...onStrategy, changes: [], type: 'DeferredTakenIn' });
  });

  it('is taken in by changes that all fit, in years of the plan', () => {
    const guides = (from: string, to: string, effective = planYear) =>
      ({ kind: 'indicatorTarget', indicator: 'guides', from, to, effective }) as const;
    const steps = [guides('30', '40'), guides('40', '50')];
    full
      .when(theCoordinator, { ...taking, changes: steps })
      .happens({ ...taking, changes: steps, type: 'DeferredTakenIn' });
    full
      .when(theCoordinator, { ...taking, changes: [guides('30', '40'), guides('30', '50')] })
      .isRefused('figure-stale', 'changes[1].from');
    full
      .when(theCoordinator, { ...taking, changes: [guides('30', '40', 2023)] })
      .isRefused('year-out-of-range', 'changes[0].effective');
    full
      .when(theCoordinator, { ...taking, changes: [guides('30', '40', 2021)] })
      .isRefused('year-out-of-range', 'changes[0].effective');
    full
      .when(theCoordinator, { ...taking, changes: [{ kind: 'abolition', effective: planYear }] })
      .isRefused('change-waits', 'changes[0].kind');
  });

  it('on a program that the plan no longer has cannot be taken in', () => {
    const onPier = deferredOn('pier', 'd-pier');
    given(planStream, ...waiting, received({ deferred: [onPier] }))
      .when(theCoordinator, { ...taking, deferred: 'd-pier' })
      .isRefused('unknown-program', 'deferred');
  });

  const deferred = deferredGuides.id;
  const declining = { type: 'DeclineDeferred', deferred, reason: 'No money' } as const;
  const carrying = { type: 'CarryDeferred', deferred, reason: 'No data yet' } as const;

  it('is declined or carried on with a reason', () => {
    full.when(theCoordinator, declining).happens({ ...declining, type: 'DeferredDeclined' });
    full.when(theCoordinator, carrying).happens({ ...carrying, type: 'DeferredCarried' });
    full.when(theCoordinator, { ...declining, reason: '' }).isRefused('reason-missing', 'reason');
    full.when(theCoordinator, { ...carrying, reason: '' }).isRefused('reason-missing', 'reason');
    const declined = office({ ...declining, type: 'DeferredDeclined' });
    const carriedOn = office({ ...carrying, type: 'DeferredCarried' });
    expect(planAfter(...laden, declined).deferred[deferred]?.status).toBe('declined');
    expect(planAfter(...laden, carriedOn).deferred[deferred]?.status).toBe('carried');
  });

  it('is dealt with once, and in the draft', () => {
    const declined = office({ ...declining, type: 'DeferredDeclined' });
    const late = [...life.first.submitted, awaited(), received({ deferred: [deferredGuides] })] as const;
    for (const asked of [taking, declining, carrying]) {
      given(planStream, ...laden, declined)
        .when(theCoordinator, asked)
        .isRefused('item-not-ready', 'deferred');
      given(planStream, ...late)
        .when(theCoordinator, asked)
        .isRefused('item-not-ready', 'edition');
    }
  });
});

it('changes of a term plan find the row of their year', () => {
  const years = [2022, 2023] as const;
  const agreed = agreedOn('market', 'second-year', growthTo('5', '6', 2023));
  const term = [
    draftedWith({ lastYear: 2023, copied: { strategies: [], lines: [twoYears(years)] } }),
    awaited(),
    received({ changes: [agreed] }, 'second-year'),
  ] as const;
  const rows = draftAfter(...term).lines['market']?.years ?? [];
  expect(rows.map(({ year, indicators }) => `${year} ${indicators[0]?.target}`)).toEqual([
    '2022 5',
    '2023 6',
  ]);
});

function twoYears(years: readonly number[]) {
  return { ...market, years: years.flatMap((year) => growing('5').map((row) => ({ ...row, year }))) };
}

it('has a story for every row of taking in', () => {
  expectTried(planStream, planCommandsOf('taking in'));
});
