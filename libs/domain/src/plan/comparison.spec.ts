// Tells how two versions of a plan are set side by side: every difference with a key of its own, and what is behind it.
import { describe, expect, it } from '@jest/globals';
import {
  agreedOn,
  ferry,
  growing,
  growthTo,
  heritage,
  linesFor,
  longerCourses,
  market,
  moreGrowth,
  noFerry,
  planYear,
} from '#testing/given-plan';
import type { AgreedChange } from '../agreed.js';
import type { YearFigures } from '../changes.js';
import { comparePlans, traced, type Difference } from './comparison.js';
import type { PlannedChange } from './states.js';
import type { PlanLine } from './words.js';

const years = { from: 2021, to: planYear };
const before = linesFor(2021);
const [, marketBefore] = before;

function figures({ years: [row] }: PlanLine): YearFigures {
  if (!row) throw new Error('no figures');
  return row;
}

/** Heritage with figures that differ in this. */
function heritageWith(more: Partial<YearFigures>): PlanLine {
  return { ...heritage, years: [{ ...figures(heritage), ...more }] };
}

function compared(...to: readonly PlanLine[]): readonly Difference[] {
  return comparePlans(before, to, years);
}

function takenIn(agreed: AgreedChange, from: 'committee' | 'deferred' | 'revision'): PlannedChange {
  const common = {
    id: agreed.id,
    revision: 1,
    agreed,
    edition: 'first',
    status: 'takenIn',
    before: figures(market),
  } as const;
  if (from === 'committee') return { ...common, committee: 'jobs' };
  return from === 'deferred' ? { ...common, deferred: 'd-1' } : common;
}

describe('two versions of a plan', () => {
  it('that say the same, each for its own year, do not differ', () => {
    expect(compared(heritage, market, ferry)).toEqual([]);
    const same = heritageWith({
      indicators: figures(heritage).indicators.map((each) => ({ ...each, target: '30.0' })),
      content: [' Courses of 3 hours ', 'Walks on Sundays'],
    });
    expect(compared(same, market, ferry)).toEqual([]);
  });

  it('differ in programs that one of them does not have', () => {
    const pier = { ...ferry, program: 'pier', number: '1-4', name: 'Pier' };
    expect(compared(heritage, market, pier)).toEqual([
      { kind: 'programGone', key: 'ferry', program: 'ferry', number: '1-3', name: 'Ferry landing' },
      { kind: 'programAdded', key: 'pier', program: 'pier', number: '1-4', name: 'Pier' },
    ]);
    const left = { program: 'ferry', reason: 'Merged', successors: ['market'] };
    expect(comparePlans(before, [heritage, market], years, [left])).toMatchObject([
      { kind: 'programGone', reason: 'Merged', successors: ['market'] },
    ]);
    const abolished = { program: 'ferry', reason: 'no-ferry', successors: [], abolition: 'no-ferry' };
    expect(comparePlans(before, [heritage, market], years, [abolished])).toEqual([
      { kind: 'programGone', key: 'ferry', program: 'ferry', number: '1-3', name: 'Ferry landing' },
    ]);
  });

  it('differ in where a program stands, what it is called, and whose it is', () => {
    const moved: PlanLine = {
      ...market,
      number: '2-1',
      name: 'Market of the young',
      owner: 'culture',
      cooperating: ['economy'],
      strategy: 's-2',
      kind: 'continuing',
      priority: true,
    };
    const about = { program: 'market', number: '2-1', name: 'Market of the young' };
    expect(compared(heritage, moved, ferry)).toEqual([
      { ...about, key: 'market/renumbered', kind: 'renumbered', from: '1-2', to: '2-1' },
      {
        ...about,
        key: 'market/renamed',
        kind: 'renamed',
        from: 'Market start-ups',
        to: 'Market of the young',
      },
      { ...about, key: 'market/ownerChanged', kind: 'ownerChanged', from: 'economy', to: 'culture' },
      { ...about, key: 'market/cooperatingChanged', kind: 'cooperatingChanged', from: [], to: ['economy'] },
      { ...about, key: 'market/strategyChanged', kind: 'strategyChanged', from: 's-1', to: 's-2' },
      { ...about, key: 'market/kindChanged', kind: 'kindChanged', from: 'new', to: 'continuing' },
      { ...about, key: 'market/priorityChanged', kind: 'priorityChanged', from: false, to: true },
    ]);
  });

  it('differ in indicators, matched by id', () => {
    const [guides] = figures(heritage).indicators;
    if (!guides) throw new Error('no indicator');
    const more = { ...guides, target: '40' };
    const reworded = { ...guides, name: 'Guides at work' };
    const walks = { indicator: 'walks', name: 'Walks', unit: 'walks', target: '12' };
    expect(compared(heritageWith({ indicators: [more] }), market, ferry)).toMatchObject([
      { key: 'heritage/indicator/guides', kind: 'indicatorChanged', from: guides, to: more },
    ]);
    expect(compared(heritageWith({ indicators: [reworded] }), market, ferry)).toMatchObject([
      { kind: 'indicatorChanged', from: guides, to: reworded },
    ]);
    expect(compared(heritageWith({ indicators: [walks] }), market, ferry)).toMatchObject([
      { key: 'heritage/indicator/guides', kind: 'indicatorRemoved', indicator: guides },
      { key: 'heritage/indicator/walks', kind: 'indicatorAdded', indicator: walks },
    ]);
  });

  it('differ in money, line by line', () => {
    const [ceremony, teaching] = figures(heritage).budget;
    if (!ceremony || !teaching) throw new Error('no money');
    const less = { ...ceremony, amount: '1000' };
    const granted = { ...teaching, source: 'national' as const };
    const grant = { ...teaching, line: 'grant' };
    expect(compared(heritageWith({ budget: [less, granted] }), market, ferry)).toMatchObject([
      { key: 'heritage/budget/ceremony', kind: 'budgetLineChanged', from: ceremony, to: less },
      { key: 'heritage/budget/teaching', kind: 'budgetLineChanged', from: teaching, to: granted },
    ]);
    expect(compared(heritageWith({ budget: [ceremony, grant] }), market, ferry)).toMatchObject([
      { key: 'heritage/budget/teaching', kind: 'budgetLineRemoved', line: teaching },
      { key: 'heritage/budget/grant', kind: 'budgetLineAdded', line: grant },
    ]);
  });

  it('differ in clauses of their content', () => {
    const longer = heritageWith({ content: ['Walks on Sundays', 'Courses of 8 hours'] });
    expect(compared(longer, market, ferry)).toMatchObject([
      { key: 'heritage/-clause/Courses of 3 hours', kind: 'clauseRemoved', clause: 'Courses of 3 hours' },
      { key: 'heritage/+clause/Courses of 8 hours', kind: 'clauseAdded', clause: 'Courses of 8 hours' },
    ]);
  });

  it('are compared for the years that are asked for: any two rows of a term plan too', () => {
    const [line] = linesFor(2022, 2023);
    const grown = {
      ...line,
      years: line.years.map((row) => (row.year === 2023 ? { ...row, content: [] } : row)),
    };
    expect(comparePlans([grown], [grown], { from: 2022, to: 2023 })).toHaveLength(2);
    expect(comparePlans([grown], [grown], { from: 2022, to: 2022 })).toEqual([]);
    expect(comparePlans([grown], [grown], { from: 2021, to: 2022 })).toHaveLength(5);
  });
});

describe('behind a difference', () => {
  const grown = { ...market, years: growing('10') };
  const longer = heritageWith({ content: ['Walks on Sundays', 'Courses of 8 hours'] });

  it('is what was agreed: new with the plan, or in force already', () => {
    const now = agreedOn('market', 'now-10', growthTo('5', '10', 2021));
    const differences = compared(longer, grown);
    expect(
      traced(
        differences,
        [takenIn(longerCourses, 'committee'), takenIn(noFerry, 'committee')],
        [{ program: 'market', agreed: now }],
      ).map(({ key, mark, behind }) => [key, mark, behind.map(({ id }) => id)]),
    ).toEqual([
      ['heritage/-clause/Courses of 3 hours', 'new', ['courses']],
      ['heritage/+clause/Courses of 8 hours', 'new', ['courses']],
      ['market/indicator/growth', 'alreadyInForce', ['now-10']],
      ['ferry', 'new', ['no-ferry']],
    ]);
  });

  it('is nothing but the office where nothing was agreed, or what was agreed is not in it', () => {
    const renamed = { ...grown, name: 'Market of the young' };
    const conflicting: PlannedChange = {
      id: 'c',
      revision: 1,
      agreed: moreGrowth,
      edition: 'first',
      status: 'conflicting',
    };
    const elsewhere = agreedOn('heritage', 'elsewhere', moreGrowth.change);
    expect(
      traced(compared(heritage, renamed, ferry), [conflicting, takenIn(elsewhere, 'committee')], []),
    ).toMatchObject([
      { kind: 'renamed', mark: 'byOffice', behind: [] },
      { kind: 'indicatorChanged', mark: 'byOffice', behind: [] },
    ]);
  });

  it('may be several: what took effect this year first, and then what is new', () => {
    const now = agreedOn('market', 'now-8', growthTo('5', '8', 2021));
    const then = agreedOn('market', 'then-10', growthTo('8', '10'));
    const [found] = traced(
      compared(heritage, grown, ferry),
      [takenIn(then, 'committee'), takenIn(now, 'revision')],
      [{ program: 'market', agreed: now }],
    );
    expect(found).toMatchObject({ mark: 'new', behind: [{ id: 'now-8' }, { id: 'then-10' }] });
    const [noted] = traced(compared(heritage, grown, ferry), [takenIn(now, 'revision')], []);
    expect(noted).toMatchObject({ mark: 'alreadyInForce', behind: [{ id: 'now-8' }] });
  });

  it('is the change whose id an added indicator has, and what was agreed on it since', () => {
    const added = { name: 'Guides at work', unit: 'persons', target: '12' };
    const measured = agreedOn('heritage', 'd-1.1', { kind: 'indicatorAdded', added, effective: planYear });
    const replaced = agreedOn('heritage', 'r-1', {
      kind: 'indicatorReplaced',
      indicator: 'guides',
      added,
      effective: planYear,
    });
    const raised = agreedOn('heritage', 'raised', {
      kind: 'indicatorTarget',
      indicator: 'd-1.1',
      from: '12',
      to: '14',
      effective: planYear,
    });
    const wider = heritageWith({
      indicators: [
        { ...added, indicator: 'r-1' },
        { ...added, indicator: 'd-1.1', target: '14' },
      ],
    });
    expect(
      traced(
        compared(wider, market, ferry),
        [takenIn(measured, 'deferred'), takenIn(replaced, 'committee'), takenIn(raised, 'committee')],
        [],
      ).map(({ key, mark, behind }) => [key, mark, behind.map(({ id }) => id)]),
    ).toEqual([
      ['heritage/indicator/guides', 'new', ['r-1']],
      ['heritage/indicator/r-1', 'new', ['r-1']],
      ['heritage/indicator/d-1.1', 'new', ['d-1.1', 'raised']],
    ]);
  });

  it('of money is the move to or from a line', () => {
    const budget = figures(heritage).budget.map((line) => ({
      ...line,
      amount: line.line === 'ceremony' ? '1000' : '14000',
    }));
    const moved = agreedOn('heritage', 'teach', {
      kind: 'budgetMoved',
      fromLine: 'ceremony',
      toLine: 'teaching',
      amount: '2000',
      effective: 2021,
    });
    expect(
      traced(compared(heritageWith({ budget }), market, ferry), [], [{ program: 'heritage', agreed: moved }]),
    ).toMatchObject([
      { key: 'heritage/budget/ceremony', mark: 'alreadyInForce', behind: [moved] },
      { key: 'heritage/budget/teaching', mark: 'alreadyInForce', behind: [moved] },
    ]);
  });
});

it('gives every difference a key of its own', () => {
  const other: PlanLine = { ...marketBefore, program: 'pier', number: '1-9' };
  const all = comparePlans(
    before,
    [{ ...heritage, years: [] }, { ...market, years: growing('6') }, other],
    years,
  );
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(5);
});
