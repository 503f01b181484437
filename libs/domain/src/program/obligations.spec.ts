// What departments owe of their programs: results of each year and checks of each quarter, one at a time, where a plan asks.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import { theCarryOver, theCoordinator } from '#testing/given-actors';
import type { Indicator, YearFigures } from '../changes.js';
import type { Stamped } from '../gate/evolution.js';
import type { DatedRule, RuleKey } from '../rule-packs.js';
import { obligationsOfProgram } from './obligations.js';
import { programStream } from './table.js';
import type { ProgramEvent } from './words.js';

const trained = { indicator: 'trained', name: 'People trained', unit: 'persons', target: '30' };
const rule = (key: RuleKey, value = 'required'): DatedRule => ({
  key,
  value,
  article: '§ 3',
  from: '2021-01-01',
});
const yearly = rule('result.yearly');
const quarterly = rule('self-check.quarterly');

const figures = (year: number, ...indicators: readonly Indicator[]): YearFigures => ({
  year,
  content: [],
  indicators,
  budget: [],
});
const introduced = (...indicators: readonly Indicator[]) =>
  by(theCoordinator, {
    type: 'ProgramIntroduced',
    name: 'Start-ups',
    owner: 'economy',
    cooperating: [],
    ...figures(2022, ...indicators),
  });
function adopted(
  year: number,
  asks: readonly DatedRule[] | undefined,
  on: string,
  ...of: readonly Indicator[]
) {
  const event = {
    type: 'FiguresAdopted',
    plan: `plan-${year}`,
    edition: 'e-1',
    figures: figures(year, ...of),
    ...(asks && { asks }),
  } as const;
  return by(theCarryOver, event, on);
}
const reported = (indicator: string, period: string) =>
  by(
    theCoordinator,
    { type: 'ResultReported', id: `${indicator}-${period}`, indicator, period, value: '7', evidence: [] },
    '2023-01-20',
  );
const checked = (period: string) =>
  by(theCoordinator, { type: 'QuarterChecked', period, standing: 'onCourse', done: 'Courses' }, '2022-07-01');

function owed(today: string, ...events: readonly Stamped<ProgramEvent>[]) {
  const program = after(programStream, events);
  if (program.status === 'none') throw new Error('it never began');
  return obligationsOfProgram(program, today).map(({ key, due, overdue }) => [key, due, overdue]);
}

describe('the results of a year', () => {
  const asked = [introduced(trained), adopted(2022, [yearly], '2022-01-03', trained)];

  it('are owed by the owning department until the end of February, or the working day before', () => {
    const program = after(programStream, asked);
    expect(program.status === 'none' ? [] : obligationsOfProgram(program, '2023-03-01')).toEqual([
      {
        key: 'report-result/2022',
        kind: 'report-result',
        debtor: { kind: 'department', department: 'economy' },
        due: '2023-02-28',
        overdue: true,
        item: { kind: 'period', id: '2022' },
      },
    ]);
    expect(owed('2023-02-28', ...asked)).toEqual([['report-result/2022', '2023-02-28', false]]);
  });

  it('are owed until all of the year was reported', () => {
    const half = reported('trained', '2022-H1');
    expect(owed('2023-01-20', ...asked, half)).toHaveLength(1);
    expect(owed('2023-01-20', ...asked, half, reported('trained', '2022-H2'))).toEqual([]);
  });

  it('are owed of those parts that have a target, and not of what follows from others', () => {
    const parts = [
      { period: '2022-Q2', target: '30' },
      { period: '2022-Q4', target: '0' },
    ];
    const share = {
      ...trained,
      indicator: 'share',
      measure: {
        direction: 'up',
        parts: 'sum',
        years: 'sum',
        ratio: { over: 'trained', under: 'asked', times: '100' },
      },
    } as const;
    const all = [{ ...trained, parts }, share];
    const program = [introduced(...all), adopted(2022, [yearly], '2022-01-03', ...all)];
    expect(owed('2023-01-20', ...program, reported('trained', '2022-Q2'))).toHaveLength(1);
    expect(
      owed('2023-01-20', ...program, reported('trained', '2022-Q2'), reported('trained', '2022-Q4')),
    ).toEqual([]);
  });

  it('are owed one year after another', () => {
    const both = [...asked, adopted(2023, [yearly], '2023-01-02', trained)];
    expect(owed('2023-01-20', ...both)).toEqual([['report-result/2022', '2023-02-28', false]]);
    expect(owed('2023-01-20', ...both, reported('trained', '2022'))).toEqual([
      ['report-result/2023', '2024-02-29', false],
    ]);
  });

  it('are owed by nobody where no plan asks', () => {
    expect(owed('2023-01-20', introduced(trained))).toEqual([]);
    expect(owed('2023-01-20', introduced(trained), adopted(2022, undefined, '2022-01-03', trained))).toEqual(
      [],
    );
    const off = [rule('result.yearly', 'off')];
    expect(owed('2023-01-20', introduced(trained), adopted(2022, off, '2022-01-03', trained))).toEqual([]);
  });

  it('are owed no more of a year in which the program was abolished', () => {
    const gone = (on: string) =>
      by(theCoordinator, { type: 'ProgramAbolished', since: on, reason: 'No need' }, on);
    expect(owed('2023-01-20', ...asked, gone('2022-10-01'))).toEqual([]);
    expect(owed('2023-01-20', ...asked, gone('2023-01-10'))).toHaveLength(1);
  });
});

describe('the check of a quarter', () => {
  const asked = [introduced(trained), adopted(2022, [quarterly], '2022-04-20', trained)];

  it('is owed from the quarter on in which the plan came into force, by the end of the month after', () => {
    expect(owed('2022-04-21', ...asked)).toEqual([['check-quarter/2022-Q2', '2022-07-29', false]]);
    expect(owed('2022-07-30', ...asked)).toEqual([['check-quarter/2022-Q2', '2022-07-29', true]]);
  });

  it('is owed one after another', () => {
    expect(owed('2022-07-01', ...asked, checked('2022-Q2'))).toEqual([
      ['check-quarter/2022-Q3', '2022-10-31', false],
    ]);
    const all = ['2022-Q2', '2022-Q3', '2022-Q4'].map(checked);
    expect(owed('2023-01-20', ...asked, ...all)).toEqual([]);
  });

  it('is owed as well where a cycle asks that reviews the program, from the quarter on in which it was opened', () => {
    const review = by(
      theCarryOver,
      { type: 'ReviewNoted', cycle: 'group.plan-2022.2022', year: 2022, asks: [quarterly] },
      '2022-01-10',
    );
    const plain = [introduced(trained), adopted(2022, undefined, '2022-01-03', trained), review];
    expect(owed('2022-01-10', ...plain)).toEqual([['check-quarter/2022-Q1', '2022-04-29', false]]);
    expect(owed('2022-04-21', ...asked, review)).toEqual([['check-quarter/2022-Q1', '2022-04-29', false]]);
    const corrected = adopted(2022, undefined, '2022-03-02', trained);
    expect(owed('2022-04-21', ...plain, checked('2022-Q1'), corrected)).toEqual([
      ['check-quarter/2022-Q2', '2022-07-29', false],
    ]);
  });

  it('keeps its beginning when the figures of the year are corrected', () => {
    const corrected = adopted(2022, [quarterly], '2022-11-02', trained);
    expect(owed('2022-11-02', ...asked, corrected)).toEqual([['check-quarter/2022-Q2', '2022-07-29', true]]);
  });

  it('is not owed of a half-year in which the term has not begun', () => {
    const half = { ...trained, parts: [{ period: '2022-H2', target: '30' }] };
    const early = [introduced(half), adopted(2022, [quarterly], '2022-01-03', half)];
    expect(owed('2022-01-03', ...early)).toEqual([['check-quarter/2022-Q3', '2022-10-31', false]]);
  });
});
