// Tells what a draft copies, and which plan may follow which.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import { theCarryOver, theCoordinator } from '#testing/given-actors';
import { growth } from '#testing/given-cycle';
import {
  draftedFor,
  draftedWith,
  growing,
  life,
  lifeOf,
  linesFor,
  office,
  setting,
  strategy,
} from '#testing/given-plan';
import { planStream } from '../plan/table.js';
import type { DraftedPlan, Plan } from '../plan/states.js';
import type { PlanEvent } from '../plan/words.js';
import { programStream } from '../program/table.js';
import type { IntroducedProgram, Program } from '../program/states.js';
import type { ProgramEvent } from '../program/words.js';
import type { Stamped } from '../gate/evolution.js';
import {
  checkBasis,
  checkSeries,
  checkTerm,
  copyForCorrection,
  copyOfBasis,
  placingOf,
  programsToCopy,
  statedOf,
  yearsOf,
} from './drafting.js';

function planAfter(events: readonly Stamped<PlanEvent>[]): DraftedPlan {
  const plan = after(planStream, events);
  if (plan.status === 'none') throw new Error('no plan');
  return plan;
}

const inForce = planAfter(lifeOf(2021).inForce);
const term = draftedWith({ year: 2021, lastYear: 2023, basis: undefined });

function programAfter(name: string, ...events: readonly Stamped<ProgramEvent>[]): IntroducedProgram {
  const line = linesFor(2021).find(({ program }) => program === name);
  const [figures] = line?.years ?? [];
  if (!line || !figures) throw new Error(`no line of ${name}`);
  const { owner, cooperating } = line;
  const introduced = by(theCoordinator, {
    type: 'ProgramIntroduced' as const,
    name: line.name,
    owner,
    cooperating,
    ...figures,
  });
  const program = after(programStream, [introduced, ...events]);
  if (program.status === 'none') throw new Error('no program');
  return program;
}

const moved = by(theCoordinator, {
  type: 'ProgramMoved',
  owner: 'culture',
  from: '2021-07-20',
  reason: 'Reorganized',
});
const abolished = by(theCoordinator, {
  type: 'ProgramAbolished',
  since: '2021-03-31',
  reason: 'Nobody came',
});
const revised = by(theCarryOver, { type: 'ProgramRevised', agreed: growth });
const programs = new Map([
  ['heritage', programAfter('heritage', moved)],
  ['market', programAfter('market', revised)],
  ['ferry', programAfter('ferry', abolished)],
]);

describe('what a plan begins with', () => {
  it('are the programs that run, as they are called and owned, with the figures that they have by now', () => {
    const { strategies, lines } = copyOfBasis(inForce, programs, [2022]);
    expect(strategies).toEqual([strategy]);
    const [heritage, market] = linesFor(2022);
    const [figures] = market.years;
    const grown = figures?.indicators.map((each) => ({ ...each, target: '10' }));
    expect(lines).toEqual([
      { ...heritage, owner: 'culture', cooperating: [] },
      { ...market, years: [{ ...figures, indicators: grown }] },
    ]);
  });

  it('a term plan has them for each of its years', () => {
    const { lines } = copyOfBasis(inForce, programs, [2022, 2023]);
    expect(lines.map(({ years }) => years.map(({ year }) => year))).toEqual([
      [2022, 2023],
      [2022, 2023],
    ]);
  });

  it('figures that came too late for their program to adopt are taken from the plan', () => {
    const missed = planAfter(life.inForce);
    const { lines } = copyOfBasis(missed, programs, [2023]);
    expect(lines.map(({ program, years }) => [program, years])).toEqual(
      linesFor(2023)
        .slice(0, 2)
        .map(({ program, years }) => [program, years]),
    );
  });

  it('a committee keeps its part, as far as its programs still run', () => {
    const assigned = (committee: string, ...parts: readonly string[]) =>
      office({ type: 'PartAssigned', committee, programs: parts });
    const [first, ...rest] = lifeOf(2021).inForce;
    if (!first) throw new Error('no plan');
    const parts = [assigned('jobs', 'market', 'ferry'), assigned('housing', 'ferry')];
    expect(copyOfBasis(planAfter([first, ...parts, ...rest]), programs, [2022]).parts).toEqual({
      jobs: ['market'],
    });
    expect(copyOfBasis(inForce, programs, [2022])).not.toHaveProperty('parts');
  });

  it('a correction has every program of the edition in force, with the figures of its own years', () => {
    const { lines } = copyForCorrection(inForce, programs);
    expect(lines.map(({ program }) => program)).toEqual(['heritage', 'market', 'ferry']);
    expect(lines[1]?.years[0]?.indicators[0]?.target).toBe('10');
    expect(lines[0]?.owner).toBe('culture');
  });

  it('is asked of these programs', () => {
    expect(programsToCopy(inForce)).toEqual(['heritage', 'market', 'ferry']);
    expect(programsToCopy({ status: 'none' })).toEqual([]);
  });

  it('a program is placed with its figures of each year, empty where it has none', () => {
    const { years, ...stated } = statedOf(planAfter([term]), programAfter('market'));
    expect(stated).toEqual({ name: 'Market start-ups', owner: 'economy', cooperating: [] });
    expect(years.map(({ year, indicators }) => [year, indicators.length])).toEqual([
      [2021, 1],
      [2022, 0],
      [2023, 0],
    ]);
  });
});

describe('a program that is placed', () => {
  const edition = 'e-1';
  const placing = (plan: DraftedPlan, program: string, state: Program = programs.get(program) ?? none) =>
    placingOf(plan, { edition, program }, state);
  const none: Program = { status: 'none' };

  it('has the figures of the year before where none are stated for the year and the plan follows another', () => {
    const before = { content: [], indicators: [{ indicator: 'growth', target: '10' }] };
    const years = [{ year: 2022, ...before }];
    expect(placing(planAfter([draftedFor(2022)]), 'market')).toMatchObject({ owner: 'economy', years });
    const alone = planAfter([draftedWith({ basis: undefined })]);
    expect(placing(alone, 'market')).toMatchObject({ years: [{ year: 2022, indicators: [] }] });
    const [row] = linesFor(2022)[1].years;
    if (!row) throw new Error('no figures');
    const stated = by(theCoordinator, { type: 'YearStated', ...row, content: ['Stated'] });
    expect(placing(planAfter([draftedFor(2022)]), 'market', programAfter('market', stated))).toMatchObject({
      years: [{ content: ['Stated'] }],
    });
  });

  it('comes back as it was drafted before it was left out', () => {
    const [, line] = linesFor(2022);
    const left = { edition, program: 'market', reason: 'Sunk', successors: [] } as const;
    const plan = planAfter([
      draftedFor(2022),
      office({ ...setting(line, { years: growing('7') }), type: 'LineSet' }),
      office({ ...left, type: 'ProgramLeftOut' }),
    ]);
    expect(placing(plan, 'market')).toMatchObject({ years: growing('7') });
    const heritageLeft = office({ ...left, type: 'ProgramLeftOut', program: 'heritage' });
    expect(placing(planAfter([draftedFor(2022), heritageLeft]), 'heritage')).toMatchObject({
      owner: 'culture',
      years: linesFor(2022)[0].years,
    });
  });

  it('is known, and runs', () => {
    const plan = planAfter([draftedFor(2022)]);
    const ending = { plan: 'plan-2022', since: '2022-01-01', reason: 'Merged', successors: [] };
    const ended = programAfter('market', by(theCarryOver, { type: 'ProgramEnded', ...ending }));
    const refused = (code: string) => ({ refused: code, field: 'program' });
    expect(placing(plan, 'pier')).toMatchObject(refused('unknown-program'));
    expect(placing(plan, 'ferry')).toMatchObject(refused('program-not-running'));
    expect(placing(plan, 'market', ended)).toMatchObject(refused('program-not-running'));
  });
});

describe('which plan may follow', () => {
  const today = '2021-10-01';
  const basis = { id: 'plan-2021', plan: inForce };

  it('the next one of the series, while the one before is in force', () => {
    expect(checkBasis({ id: 'plan-2022', year: 2022 }, basis, today)).toBeUndefined();
    const forced = office({ type: 'PlanPutInForce', edition: 'e-1', from: '2021-01-01' });
    const termPlan = { id: 'term-2021', plan: planAfter([term, forced]) };
    expect(checkBasis({ id: 'term-2024', year: 2024 }, termPlan, today)).toBeUndefined();
  });

  it.each<[string, { id: string; year: number }, { id: string; plan: DraftedPlan }]>([
    ['of another series', { id: 'other-2022', year: 2022 }, basis],
    ['that leaves a year out', { id: 'plan-2023', year: 2023 }, basis],
    ['on a draft', { id: 'plan-2022', year: 2022 }, { id: 'plan-2021', plan: planAfter([draftedFor(2021)]) }],
    [
      'on one that is over',
      { id: 'plan-2022', year: 2022 },
      { id: 'plan-2021', plan: planAfter(lifeOf(2021).closed) },
    ],
  ])('not one %s', (_, drafted, on) => {
    expect(checkBasis(drafted, on, '2022-10-01')).toMatchObject({
      refused: 'basis-unsuitable',
      field: 'basis',
    });
  });

  it('not on one that nobody knows', () => {
    const unknown = { id: 'plan-2021', plan: { status: 'none' } as const };
    expect(checkBasis({ id: 'plan-2022', year: 2022 }, unknown, today)).toEqual({
      refused: 'unknown-plan',
      field: 'basis',
      about: { id: 'plan-2021' },
    });
  });

  const others = new Map<string, Plan>([
    ['plan-2021', inForce],
    ['term-2019', planAfter([draftedWith({ year: 2019, lastYear: 2022, basis: undefined })])],
    ['begun', { status: 'none' }],
  ]);

  it('a series has one plan for a year, and a later plan says which it follows', () => {
    const wrong = (drafted: Parameters<typeof checkSeries>[0]) => checkSeries(drafted, others)?.refused;
    expect(wrong({ id: 'plan-2022', year: 2022, basis: 'plan-2021' })).toBeUndefined();
    expect(wrong({ id: 'plan-2020', year: 2020 })).toBe('basis-unsuitable');
    expect(wrong({ id: 'plan-2023', year: 2023, basis: 'term-2019' })).toBe('basis-unsuitable');
    expect(wrong({ id: 'plan-2022', year: 2022, basis: 'begun' })).toBe('unknown-plan');
    expect(wrong({ id: 'plan-2022', year: 2022, basis: 'plan-1999' })).toBe('unknown-plan');
    expect(wrong({ id: 'pledge-2022', year: 2022 })).toBeUndefined();
    expect(wrong({ id: 'plan-2022', year: 2022 })).toBe('basis-unsuitable');
    expect(wrong({ id: 'plan-2020', year: 2020, lastYear: 2021 })).toBe('plan-overlaps');
    expect(wrong({ id: 'term-2022', year: 2022 })).toBe('plan-overlaps');
  });

  it('a term has ten years at most', () => {
    expect(checkTerm({ year: 2021 })).toBeUndefined();
    expect(checkTerm({ year: 2021, lastYear: 2030 })).toBeUndefined();
    expect(checkTerm({ year: 2021, lastYear: 2031 })).toMatchObject({
      refused: 'number-invalid',
      field: 'lastYear',
    });
  });

  it('its years are all between the first and the last', () => {
    expect(yearsOf({ year: 2021 })).toEqual([2021]);
    expect(yearsOf({ year: 2021, lastYear: 2023 })).toEqual([2021, 2022, 2023]);
    expect(yearsOf({ year: 2021, lastYear: 2020 })).toEqual([]);
  });
});
