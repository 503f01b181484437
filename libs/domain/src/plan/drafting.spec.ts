// Tells how an edition is written: on what it begins, its strategies, lines and figures, and who reviews which part.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { theCarryOver, theChair, theCoordinator } from '#testing/given-actors';
import {
  agreedOn,
  announced,
  awaited,
  carried,
  copiedFor,
  deferredOn,
  draftedFor,
  draftedWith,
  draftingPlan,
  ferry,
  furtherGrowth,
  growing,
  growthTo,
  heritage,
  laden,
  life,
  linesFor,
  market,
  moreGrowth,
  office,
  planCommandsOf,
  planYear,
  received,
  setting,
  strategy,
} from '#testing/given-plan';
import type { Stamped } from '../gate/evolution.js';
import type { DraftedPlan } from './states.js';
import { planStream } from './table.js';
import type { PlanCommand, PlanEvent, PlanLine } from './words.js';

const edition = 'e-1';
const drafted = draftedFor(planYear);
const drafting = given(planStream, drafted);

function planAfter(...events: readonly Stamped<PlanEvent>[]): DraftedPlan {
  const plan = after(planStream, events);
  if (plan.status === 'none') throw new Error('not drafted');
  return plan;
}

function linesAfter(...events: readonly Stamped<PlanEvent>[]) {
  return planAfter(...events).editions[edition]?.lines ?? {};
}

describe('a plan', () => {
  it('is drafted for one year, or for the years of a term, with the bodies that take it', () => {
    const none = given(planStream);
    none.when(theCoordinator, draftingPlan).happens({ ...draftingPlan, type: 'PlanDrafted' });
    none
      .when(theCoordinator, { ...draftingPlan, lastYear: 2025 })
      .happens({ ...draftingPlan, lastYear: 2025, type: 'PlanDrafted' });
    none.when(theCoordinator, { ...draftingPlan, title: '' }).isRefused('text-missing', 'title');
    none.when(theCoordinator, { ...draftingPlan, year: 22 }).isRefused('year-far', 'year');
    none.when(theCoordinator, { ...draftingPlan, year: 2022.5 }).isRefused('number-invalid', 'year');
    none.when(theCoordinator, { ...draftingPlan, lastYear: 2021 }).isRefused('number-invalid', 'lastYear');
    none
      .when(theCoordinator, { ...draftingPlan, bodies: ['jobs', 'council', 'jobs'] })
      .isRefused('list-repeats', 'bodies[2]');
    none.when(theCoordinator, { ...draftingPlan, bodies: [] }).isRefused('list-empty', 'bodies');
    const { basis: _, ...alone } = { ...draftingPlan, bodies: [] };
    none.when(theCoordinator, alone).happens({ ...alone, type: 'PlanDrafted' });
    none.when(theChair, draftingPlan).isRefused('not-your-part');
    drafting.when(theCoordinator, draftingPlan).isRefused('wrong-stage');
  });

  it('begins with the strategies and lines of the one before, and remembers the figures it began with', () => {
    const plan = planAfter(drafted);
    expect(plan).toMatchObject({ status: 'inPreparation', year: 2022, lastYear: 2022, basis: 'plan-2021' });
    expect(plan.editions[edition]).toMatchObject({ status: 'draft', strategies: { 's-1': strategy } });
    expect(plan.editions[edition]?.lines['market']).toEqual({ ...market, copied: market.years, reasons: [] });
    expect(plan.parts).toEqual({});
  });

  it('begins with the committees’ parts of the one before', () => {
    const parts = { housing: ['market'] };
    expect(planAfter(draftedWith({ copied: { ...copiedFor(planYear), parts } })).parts).toEqual(parts);
  });
});

describe('the bodies of a plan', () => {
  const naming = { type: 'SetBodies', bodies: ['council'] } as const;
  const set = office({ ...naming, type: 'BodiesSet' });

  it('are named anew while something is in draft', () => {
    drafting.when(theCoordinator, naming).happens({ ...naming, type: 'BodiesSet' });
    given(planStream, ...life.correction.drafted)
      .when(theCoordinator, naming)
      .happens({ ...naming, type: 'BodiesSet' });
    drafting.when(theChair, naming).isRefused('not-your-part');
    for (const past of [life.first.submitted, life.first.approved, life.inForce]) {
      given(planStream, ...past)
        .when(theCoordinator, naming)
        .isRefused('item-not-ready', 'edition');
    }
    expect(planAfter(drafted, set).bodies).toEqual(['council']);
  });

  it('are some, each once, and others than before', () => {
    const asking = (...bodies: readonly string[]) => ({ ...naming, bodies });
    drafting.when(theCoordinator, asking()).isRefused('list-empty', 'bodies');
    drafting.when(theCoordinator, asking('jobs', 'jobs')).isRefused('list-repeats', 'bodies[1]');
    drafting.when(theCoordinator, asking('jobs', ' ')).isRefused('unknown-committee', 'bodies[1]');
    drafting.when(theCoordinator, asking('jobs', 'council')).isRefused('nothing-changes', 'bodies');
    drafting
      .when(theCoordinator, asking('council', 'jobs'))
      .happens({ type: 'BodiesSet', bodies: ['council', 'jobs'] });
  });

  it('take a plan whose predecessor had none', () => {
    const alone = [draftedWith({ basis: undefined, bodies: [] }), announced()] as const;
    const submitting = { type: 'SubmitDraft', edition } as const;
    given(planStream, ...alone)
      .when(theCoordinator, submitting)
      .isRefused('bodies-missing', 'edition');
    given(planStream, ...alone, set)
      .when(theCoordinator, submitting)
      .happens({ ...submitting, type: 'DraftSubmitted' });
  });
});

describe('a strategy', () => {
  const adding = {
    type: 'AddStrategy',
    edition,
    id: 's-2',
    number: '2',
    title: 'Sea',
    leaders: ['dean'],
  } as const;

  it('has a number of its own, and is led by somebody', () => {
    drafting.when(theCoordinator, adding).happens({ ...adding, type: 'StrategyAdded' });
    drafting.when(theCoordinator, { ...adding, id: 's-1' }).isRefused('id-taken', 'id');
    drafting.when(theCoordinator, { ...adding, id: 'market' }).isRefused('id-taken', 'id');
    drafting.when(theCoordinator, { ...adding, number: '1' }).isRefused('number-taken', 'number');
    drafting.when(theCoordinator, { ...adding, number: ' ' }).isRefused('text-missing', 'number');
    drafting.when(theCoordinator, { ...adding, title: '' }).isRefused('text-missing', 'title');
    drafting.when(theCoordinator, { ...adding, leaders: [] }).isRefused('list-empty', 'leaders');
    drafting
      .when(theCoordinator, { ...adding, leaders: ['dean', 'dean'] })
      .isRefused('list-repeats', 'leaders[1]');
    drafting.when(theCoordinator, { ...adding, edition: 'e-2' }).isRefused('unknown-item', 'edition');
  });
});

describe('placing a program', () => {
  const pier: PlanLine = { ...market, program: 'pier', number: '1-4', name: 'Pier' };
  const placing = { type: 'PlaceProgram', edition, ...pier } as const;

  it('gives it a number that no other has, and a row for every year', () => {
    drafting.when(theCoordinator, placing).happens({ ...placing, type: 'ProgramPlaced' });
    drafting.when(theCoordinator, { ...placing, program: '' }).isRefused('unknown-program', 'program');
    drafting.when(theCoordinator, { ...placing, program: 'market' }).isRefused('id-taken', 'program');
    drafting.when(theCoordinator, { ...placing, program: 's-1' }).isRefused('id-taken', 'program');
    drafting.when(theCoordinator, { ...placing, strategy: 's-9' }).isRefused('unknown-item', 'strategy');
    drafting.when(theCoordinator, { ...placing, number: '' }).isRefused('text-missing', 'number');
    drafting.when(theCoordinator, { ...placing, number: '1-2' }).isRefused('number-taken', 'number');
    drafting.when(theCoordinator, { ...placing, years: [] }).isRefused('figures-missing', 'years');
  });

  it('needs a strategy to place it under', () => {
    given(planStream, draftedWith({ copied: { strategies: [], lines: [] } }))
      .when(theCoordinator, placing)
      .isRefused('list-empty', 'strategies');
  });

  it('brings back one that was left out', () => {
    const left = office({
      type: 'ProgramLeftOut',
      edition,
      program: 'ferry',
      reason: 'Sunk',
      successors: [],
    });
    const back = office({ type: 'ProgramPlaced', edition, ...ferry });
    expect(planAfter(drafted, left).editions[edition]).toMatchObject({
      leftOut: [{ program: 'ferry', reason: 'Sunk', line: { number: '1-3' } }],
    });
    expect(planAfter(drafted, left, back).editions[edition]).toMatchObject({
      leftOut: [],
      lines: { ferry: { number: '1-3' } },
    });
  });

  it('brings it back with what it was copied with, and why it was set otherwise', () => {
    const seven = office({ ...setting(market, { years: growing('7') }), type: 'LineSet' });
    const leaving = { edition, program: 'market', reason: 'Sunk', successors: [] } as const;
    const left = office({ ...leaving, type: 'ProgramLeftOut' });
    const back = office({ type: 'ProgramPlaced', edition, ...market, years: growing('7') });
    expect(linesAfter(drafted, seven, left, back)['market']).toEqual({
      ...market,
      years: growing('7'),
      copied: market.years,
      reasons: ['Weighed anew'],
    });
  });

  it('does not bring back one whose abolition was taken in', () => {
    given(planStream, ...laden)
      .when(theCoordinator, { type: 'PlaceProgram', edition, ...ferry })
      .isRefused('change-undone', 'program');
  });
});

describe('setting a line', () => {
  const asking = setting(heritage, { number: '2-1', priority: false, reason: 'A new order' });

  it('changes its place and its figures, and keeps the reason', () => {
    drafting.when(theCoordinator, asking).happens({ ...asking, type: 'LineSet' });
    expect(linesAfter(drafted, office({ ...asking, type: 'LineSet' }))['heritage']).toMatchObject({
      number: '2-1',
      name: 'Heritage guides',
      reasons: ['A new order'],
      copied: heritage.years,
    });
  });

  it('keeps figures in canonical form', () => {
    const seven = setting(market, { years: growing('7') });
    drafting.when(theCoordinator, { ...seven, years: growing('7.0') }).happens({ ...seven, type: 'LineSet' });
    drafting.when(theCoordinator, { ...seven, years: growing('5.00') }).isRefused('nothing-changes', 'years');
  });

  const [row] = heritage.years;
  const [guides] = row?.indicators ?? [];
  it.each([
    ['a program that is not there', { program: 'pier' }, 'unknown-program', 'program'],
    ['a strategy that is not there', { strategy: 's-9' }, 'unknown-item', 'strategy'],
    ['no number', { number: ' ' }, 'text-missing', 'number'],
    ['another’s number', { number: '1-2' }, 'number-taken', 'number'],
    ['no reason', { reason: '' }, 'reason-missing', 'reason'],
    ['another year', { years: [{ ...row, year: 2023 }] }, 'unknown-year', 'years[0].year'],
    ['a year twice', { years: [row, row] }, 'year-repeats', 'years[1].year'],
    [
      'a target that is none',
      { years: [{ ...row, indicators: [{ ...guides, target: 'many' }] }] },
      'number-invalid',
      'years[0].indicators[0].target',
    ],
  ] as const)('is refused with %s', (_what, wrong, code, field) => {
    drafting.when(theCoordinator, { ...asking, ...wrong } as PlanCommand).isRefused(code, field);
  });

  it('is refused where there is no line, or nothing changes', () => {
    given(planStream, draftedWith({ copied: { strategies: [strategy], lines: [] } }))
      .when(theCoordinator, asking)
      .isRefused('list-empty', 'lines');
    drafting.when(theCoordinator, setting(heritage)).isRefused('nothing-changes', 'years');
  });

  it('leaves what was taken in as agreed: it is dropped first', () => {
    const less = setting(market, { years: growing('8') });
    const dropped = office({ type: 'PlannedChangeDropped', change: 'growth-10', reason: 'Too much' });
    given(planStream, ...laden)
      .when(theCoordinator, less)
      .isRefused('change-undone', 'years');
    given(planStream, ...laden, dropped)
      .when(theCoordinator, less)
      .happens({ ...less, type: 'LineSet' });
  });

  it('goes on from a change that a later one has gone beyond', () => {
    const further = office({ type: 'ChangeTakenIn', change: furtherGrowth.id });
    const moved = setting(market, { number: '1-7', years: growing('15') });
    given(planStream, ...laden, further)
      .when(theCoordinator, moved)
      .happens({ ...moved, type: 'LineSet' });
  });

  it('gives a term plan a row for each of its years, in their order', () => {
    const years = [2022, 2023, 2024] as const;
    const [line] = linesFor(...years);
    const term = given(planStream, draftedWith({ lastYear: 2024, copied: copiedFor(...years) }));
    const moved = setting(line, { number: '3-1' });
    term
      .when(theCoordinator, { ...moved, years: line.years.toReversed() })
      .happens({ ...moved, type: 'LineSet' });
    term
      .when(theCoordinator, { ...moved, years: line.years.slice(0, 2) })
      .isRefused('figures-missing', 'years');
  });

  it('moves no figure of a year that is over in a correction of a term plan', () => {
    const years = [2022, 2023] as const;
    const copied = copiedFor(...years);
    const corrected = given(
      planStream,
      draftedWith({ lastYear: 2023, copied }),
      ...life.first.handedIn.slice(1),
      office({ type: 'PlanPutInForce', edition, from: '2022-01-01' }),
      office({ type: 'CorrectionDrafted', edition: 'e-2', reason: 'A misprint', copied }),
    );
    const [, line] = linesFor(...years);
    const [seven] = growing('7');
    const rows = (changed: number) =>
      line.years.map((row) => (seven && row.year === changed ? { ...seven, year: changed } : row));
    const asking = (changed: number) => setting(line, { edition: 'e-2', years: rows(changed) });
    const [then, now] = [{ today: '2022-12-31' }, { today: '2023-01-01' }];
    corrected.when(theCoordinator, asking(2022), then).happens({ ...asking(2022), type: 'LineSet' });
    corrected.when(theCoordinator, asking(2022), now).isRefused('year-frozen', 'years');
    corrected.when(theCoordinator, asking(2023), now).happens({ ...asking(2023), type: 'LineSet' });
  });
});

describe('leaving a program out', () => {
  const leaving = {
    type: 'LeaveOut',
    edition,
    program: 'ferry',
    reason: 'Merged into the market',
    successors: ['market'],
  } as const;

  it('says why, and what takes its place', () => {
    drafting.when(theCoordinator, leaving).happens({ ...leaving, type: 'ProgramLeftOut' });
    drafting.when(theCoordinator, { ...leaving, program: 'pier' }).isRefused('unknown-program', 'program');
    drafting.when(theCoordinator, { ...leaving, reason: '' }).isRefused('reason-missing', 'reason');
    drafting
      .when(theCoordinator, { ...leaving, successors: ['market', 'market'] })
      .isRefused('list-repeats', 'successors[1]');
    drafting
      .when(theCoordinator, { ...leaving, successors: ['ferry'] })
      .isRefused('unknown-program', 'successors[0]');
    drafting
      .when(theCoordinator, { ...leaving, successors: ['market', 'pier'] })
      .isRefused('unknown-program', 'successors[1]');
  });

  it('waits until nothing agreed or deferred is under way for it', () => {
    const ofMarket = { ...leaving, program: 'market', successors: [] };
    const ofHeritage = { ...leaving, program: 'heritage', successors: [] };
    const fitting = received({ changes: [moreGrowth] }, 'growth-10');
    const conflicting = received({ changes: [furtherGrowth] });
    for (const part of [fitting, conflicting]) {
      given(planStream, drafted, awaited(), part)
        .when(theCoordinator, ofMarket)
        .isRefused('change-waits', 'program');
    }
    given(planStream, drafted, awaited(), received({ deferred: [deferredOn('heritage', 'd-1')] }))
      .when(theCoordinator, ofHeritage)
      .isRefused('change-waits', 'program');
    const deferred = received({ deferred: [deferredOn('heritage', 'd-1')] });
    const noted = { deferred: 'd-1', changes: [], note: 'The draft says so' } as const;
    const promised = [drafted, awaited(), deferred, office({ ...noted, type: 'DeferredTakenIn' })] as const;
    const declined = office({ type: 'DeferredDeclined', deferred: 'd-1', reason: 'No money' });
    given(planStream, ...promised)
      .when(theCoordinator, ofHeritage)
      .isRefused('change-waits', 'program');
    given(planStream, ...promised, declined)
      .when(theCoordinator, ofHeritage)
      .happens({ ...ofHeritage, type: 'ProgramLeftOut' });
    given(planStream, ...laden)
      .when(theCoordinator, ofHeritage)
      .isRefused('change-waits', 'edition');
  });

  it('does not wait in a correction: what was adopted is in force', () => {
    const agreed = agreedOn('market', 'growth-7', growthTo('5', '7'));
    const taken = received({ changes: [agreed] }, 'growth-7');
    given(planStream, drafted, awaited(), taken, ...life.correction.drafted.slice(1))
      .when(theCoordinator, { ...leaving, edition: 'e-2', program: 'market', successors: [] })
      .happens({ ...leaving, type: 'ProgramLeftOut', edition: 'e-2', program: 'market', successors: [] });
  });

  it('is refused where no line is left', () => {
    given(planStream, draftedWith({ copied: { strategies: [strategy], lines: [] } }))
      .when(theCoordinator, leaving)
      .isRefused('list-empty', 'lines');
  });
});

describe('a committee’s part', () => {
  const assigning = { type: 'AssignPart', committee: 'housing', programs: ['market', 'ferry'] } as const;

  it('is some of the plan’s programs', () => {
    drafting.when(theCoordinator, assigning).happens({ ...assigning, type: 'PartAssigned' });
    expect(planAfter(drafted, office({ ...assigning, type: 'PartAssigned' })).parts).toEqual({
      housing: ['market', 'ferry'],
    });
    given(planStream, ...life.inForce)
      .when(theCoordinator, assigning)
      .happens({ ...assigning, type: 'PartAssigned' });
    drafting
      .when(theCoordinator, { ...assigning, committee: ' ' })
      .isRefused('unknown-committee', 'committee');
    drafting.when(theCoordinator, { ...assigning, programs: [] }).isRefused('list-empty', 'programs');
    drafting
      .when(theCoordinator, { ...assigning, programs: ['ferry', 'ferry'] })
      .isRefused('list-repeats', 'programs[1]');
    drafting
      .when(theCoordinator, { ...assigning, programs: ['ferry', 'pier'] })
      .isRefused('unknown-program', 'programs[1]');
    given(planStream, draftedWith({ copied: { strategies: [], lines: [] } }))
      .when(theCoordinator, assigning)
      .isRefused('list-empty', 'programs');
  });
});

describe('a program that was renamed or moved', () => {
  const noting = {
    type: 'NoteProgram',
    program: 'market',
    name: 'Market of the young',
    owner: 'culture',
    cooperating: ['economy'],
  } as const;
  const noted = carried({ ...noting, type: 'ProgramNoted' });

  it('is so in the draft', () => {
    drafting.when(theCarryOver, noting).happens({ ...noting, type: 'ProgramNoted' });
    drafting.when(theCarryOver, { ...noting, program: 'pier' }).isRefused('unknown-program', 'program');
    drafting.when(theCarryOver, { ...noting, name: '' }).isRefused('text-missing', 'name');
    drafting.when(theCarryOver, { ...noting, owner: '' }).isRefused('unknown-department', 'owner');
    drafting.when(theCoordinator, noting).isRefused('not-your-part');
    expect(linesAfter(drafted, noted)['market']).toMatchObject({
      name: 'Market of the young',
      owner: 'culture',
      number: '1-2',
    });
  });

  it('stays as it was read by the bodies, until the draft comes back', () => {
    const back = by(theCoordinator, { type: 'DraftSentBack', edition, reason: 'Figures missing' });
    const submitted = [...life.first.submitted, noted] as const;
    expect(linesAfter(...submitted)['market']).toMatchObject({ owner: 'economy' });
    expect(linesAfter(...submitted, back)['market']).toMatchObject({ owner: 'culture' });
    expect(linesAfter(...life.inForce, noted)['market']).toMatchObject({ owner: 'economy' });
  });
});

it('has a story for every row of drafting', () => {
  expectTried(planStream, planCommandsOf('drafting'));
});
