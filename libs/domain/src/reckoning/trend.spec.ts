// Follows an indicator over four plans: programs merged, renamed and continued, and every reason why years cannot be compared.
import { describe, expect, it } from '@jest/globals';
import { bookOf, claimed, indicator, yearOf } from '#testing/given-book';
import { after, by } from '#testing/given';
import { theCarryOver, theCoordinator } from '#testing/given-actors';
import type { Indicator, YearFigures } from '../changes.js';
import type { Measure } from '../measures.js';
import type { Stamped } from '../gate/evolution.js';
import type { ProgramEvent } from '../program/words.js';
import { programStream } from '../program/table.js';
import type { LinealProgram, Lineage } from './lineal.js';
import { plainRules } from './rules.js';
import { shownOf } from './shown.js';
import { trendOf } from './trend.js';
import type { TrendYear } from './trend-words.js';

const of = (year: number, ...indicators: readonly Indicator[]): YearFigures => ({
  year,
  content: [],
  indicators,
  budget: [],
});

const introduced = (
  name: string,
  figures: YearFigures,
  ancestors?: Extract<ProgramEvent, { type: 'ProgramIntroduced' }>['ancestors'],
) =>
  by(theCoordinator, {
    type: 'ProgramIntroduced',
    name,
    owner: 'economy',
    cooperating: [],
    ...figures,
    ...(ancestors && { ancestors }),
  });
const adopted = (figures: YearFigures) =>
  by(theCarryOver, { type: 'FiguresAdopted', plan: `plan-${figures.year}`, edition: 'e-1', figures });
const reached = (indicatorId: string, year: number, value: string) =>
  by(
    theCoordinator,
    {
      type: 'ResultReported',
      id: `${indicatorId}-${year}`,
      indicator: indicatorId,
      period: String(year),
      value,
      evidence: [{ title: 'Register' }],
    },
    `${year + 1}-01-20`,
  );

function lived(...events: readonly Stamped<ProgramEvent>[]): LinealProgram {
  const program = after(programStream, events);
  if (program.status === 'none') throw new Error('it never began');
  return program;
}

const people = (target: string, more: Partial<Indicator> = {}) => ({
  ...indicator('trained', target, { name: 'People trained', unit: 'persons' }),
  ...more,
});
const printed = ({ year, values }: TrendYear) => [
  year,
  values && shownOf(values.target).text,
  values && shownOf(values.result).text,
  values && shownOf(values.rate).text,
];

describe('a program merged from two, renamed and continued over four plans', () => {
  const market = lived(
    introduced('Youth market', of(2019, people('100', { name: 'Traders trained' }))),
    adopted(of(2019, people('100', { name: 'Traders trained' }))),
    reached('trained', 2019, '90'),
  );
  const school = lived(
    introduced('Craft school', of(2019, indicator('pupils', '50', { name: 'Pupils', unit: 'persons' }))),
    adopted(of(2019, indicator('pupils', '50', { name: 'Pupils', unit: 'persons' }))),
    reached('pupils', 2019, '60'),
  );
  const from = [
    { program: 'market', indicator: 'trained' },
    { program: 'school', indicator: 'pupils' },
  ];
  const merged2020 = of(2020, people('160', { continues: from }));
  const hub = lived(
    introduced('Craft hub', merged2020, [
      { program: 'market', how: 'merges' },
      { program: 'school', how: 'merges' },
    ]),
    adopted(merged2020),
    reached('trained', 2020, '152'),
    by(theCoordinator, { type: 'ProgramRenamed', name: 'Making hub', reason: 'Wider' }, '2021-01-04'),
    by(theCoordinator, { type: 'YearStated', ...of(2021, people('170')) }, '2020-11-02'),
    adopted(of(2021, people('170'))),
    reached('trained', 2021, '170'),
  );
  const makers = lived(
    introduced('Makers', of(2022, people('180')), [{ program: 'hub', how: 'continues' }]),
    adopted(of(2022, people('180'))),
  );
  const lineage: Lineage = new Map([
    ['market', market],
    ['school', school],
    ['hub', hub],
    ['makers', makers],
  ]);
  const trend = trendOf({ program: 'makers', indicator: 'trained' }, lineage, plainRules);

  it('keeps its figures of every year, those of the merged ones added up', () => {
    expect(trend.years.map(printed)).toEqual([
      [2019, '150', '150', '100.0'],
      [2020, '160', '152', '95.0'],
      [2021, '170', '170', '100.0'],
      [2022, '180', undefined, undefined],
    ]);
  });

  it('tells of each year what it was called, and by which plan it was in force', () => {
    const called = trend.years.map(({ entries }) =>
      entries.map(({ programName, name, plan }) => [programName, name, plan].join(', ')),
    );
    expect(called).toEqual([
      ['Youth market, Traders trained, plan-2019', 'Craft school, Pupils, plan-2019'],
      ['Craft hub, People trained, plan-2020'],
      ['Making hub, People trained, plan-2021'],
      ['Makers, People trained, plan-2022'],
    ]);
  });

  it('tells every seam, and that all years can be compared', () => {
    expect(
      trend.seams.map(({ year, kind, before }) => [year, kind, before.map((side) => side.programName)]),
    ).toEqual([
      [2020, 'merges', ['Youth market', 'Craft school']],
      [2021, 'within', ['Craft hub']],
      [2022, 'continues', ['Making hub']],
    ]);
    expect(trend.years.flatMap(({ breaks }) => breaks)).toEqual([]);
  });

  it('is found from what it comes from, too', () => {
    const seen = (program: string, indicatorId: string) =>
      trendOf({ program, indicator: indicatorId }, lineage, plainRules).continuedBy;
    expect(seen('school', 'pupils')).toEqual([{ program: 'hub', indicator: 'trained' }]);
    expect(seen('hub', 'trained')).toEqual([{ program: 'makers', indicator: 'trained' }]);
    expect(seen('makers', 'trained')).toEqual([]);
  });

  it('shows of the merged what each had', () => {
    const [first] = trend.years;
    expect(first?.entries.map(({ values }) => shownOf(values.rate).text)).toEqual(['90.0', '120.0']);
  });
});

describe('years that cannot be compared say why', () => {
  const average: Measure = { direction: 'up', parts: 'average', years: 'average' };
  const former = (name: string, years: readonly Indicator[], from = 2020): LinealProgram => ({
    ...bookOf(
      years.map((each, index) => yearOf(from + index, [each])),
      years.map((each, index) => claimed(each.indicator, String(from + index), '40')),
    ),
    name,
    former: [],
    ancestors: [],
    revisions: [],
  });
  const later = (of: Indicator, more: Partial<LinealProgram> = {}): LinealProgram => ({
    ...former('Later', [of], 2022),
    ...more,
  });
  const from = (how: 'continues' | 'merges' | 'splitsFrom', ...programs: readonly string[]) =>
    programs.map((program) => ({ program, how }));
  const trend = (...programs: readonly (readonly [string, LinealProgram])[]) => {
    const { years, seams } = trendOf({ program: 'now', indicator: 'i' }, new Map(programs), plainRules);
    return { years, seams, breaks: years.map(({ year, breaks }) => [year, ...breaks]) };
  };
  const i = (more: Partial<Indicator> = {}) => indicator('i', '50', more);

  it('another unit', () => {
    const { breaks } = trend(
      ['now', later(i({ unit: '건' }), { ancestors: from('continues', 'old') })],
      ['old', former('Old', [i(), i()])],
    );
    expect(breaks).toEqual([[2020, 'unit-changed'], [2021, 'unit-changed'], [2022]]);
  });

  it('another way of reckoning or another direction, within one program', () => {
    const turned: Measure = { direction: 'down', parts: 'average', years: 'average' };
    const now = former('Now', [i(), i({ measure: average }), i({ measure: turned })]);
    expect(trend(['now', now]).breaks).toEqual([
      [2020, 'measure-changed', 'direction-changed'],
      [2021, 'direction-changed'],
      [2022],
    ]);
  });

  it('merged means, which have no sum: each stands for itself', () => {
    const { breaks, years } = trend(
      ['now', later(i({ measure: average }), { ancestors: from('merges', 'a', 'b') })],
      ['a', former('A', [i({ measure: average }), i({ measure: average })])],
      ['b', former('B', [i({ measure: average }), i({ measure: average })])],
    );
    expect(breaks).toEqual([[2020, 'not-summable'], [2021, 'not-summable'], [2022]]);
    expect(years.map(({ entries, values }) => [entries.length, values !== undefined])).toEqual([
      [2, false],
      [2, false],
      [1, true],
    ]);
  });

  it('merged from what should fall, with no rate of a year that one of them has not reported whole', () => {
    const fewer = i({ measure: { direction: 'down', parts: 'sum', years: 'sum' } });
    const late = former('B', [fewer, fewer]);
    const results = { ...late.results, 'i@2021': claimed('i', '2021-Q1', '4') };
    const { years } = trend(
      ['now', later(fewer, { ancestors: from('merges', 'a', 'b') })],
      ['a', former('A', [fewer, fewer])],
      ['b', { ...late, results }],
    );
    const rates = years.map(({ values }) => values && shownOf(values.rate));
    expect(rates.map((rate) => rate?.text ?? rate?.lack)).toEqual(['125.0', 'not-whole', '125.0']);
  });

  it('a part of what was split', () => {
    const { breaks, seams } = trend(
      ['now', later(i(), { ancestors: from('splitsFrom', 'old') })],
      ['old', former('Old', [i(), i(), i()])],
    );
    expect(breaks).toEqual([[2020, 'part-only'], [2021, 'part-only'], [2022]]);
    expect(seams).toMatchObject([{ year: 2022, kind: 'splitsFrom', before: [{ programName: 'Old' }] }]);
  });

  it('one of the merged began later', () => {
    const { breaks, years } = trend(
      ['now', later(i(), { ancestors: from('merges', 'a', 'b') })],
      ['a', former('A', [i(), i()])],
      ['b', former('B', [i()], 2021)],
    );
    expect(breaks).toEqual([[2020, 'some-missing'], [2021], [2022]]);
    expect(years.map(({ values }) => values && shownOf(values.result).text)).toEqual([undefined, '80', '40']);
  });

  it('a committee put it in the place of another', () => {
    const old = yearOf(2021, [indicator('old', '30')]);
    const now = yearOf(2022, [i()]);
    const agreed = {
      id: 'i',
      program: 'now',
      change: {
        kind: 'indicatorReplaced',
        effective: 2022,
        indicator: 'old',
        added: { name: 'i', unit: '명', target: '50' },
      },
      origin: { round: 'r', opinion: 'o', topic: 'now/change', remarks: [] },
      addressee: { kind: 'department', department: 'economy' },
    } as const;
    const program = { ...later(i()), ...bookOf([old, now]), revisions: [{ agreed }] };
    const { breaks, seams } = trend(['now', program]);
    expect(breaks).toEqual([[2021, 'replaced'], [2022]]);
    expect(seams).toMatchObject([
      { kind: 'within', before: [{ indicator: 'old' }], after: { indicator: 'i' } },
    ]);
  });

  it('the figures before are not to be had', () => {
    const stated = i({ continues: [{ program: 'lost', indicator: 'i' }] });
    const { breaks, seams } = trend(['now', later(stated)]);
    expect(breaks).toEqual([[2022]]);
    expect(seams).toMatchObject([{ year: 2022, kind: 'continues', breaks: ['figures-missing'] }]);
  });

  it('does not walk in a circle', () => {
    const { years } = trend(
      ['now', later(i({ continues: [{ program: 'old', indicator: 'i' }] }))],
      ['old', former('Old', [i({ continues: [{ program: 'now', indicator: 'i' }] })])],
    );
    expect(years.map(({ year }) => year)).toEqual([2020, 2022]);
  });
});
