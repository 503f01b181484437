// How programs stand by rule: done, carried on, on course, in part; what a city's words change, and a judgement beside it.
import { describe, expect, it } from '@jest/globals';
import { bookOf, claimed, indicator, reporter, verified, yearOf } from '#testing/given-book';
import type { Measure } from '../measures.js';
import type { DatedRule, RuleKey } from '../rule-packs.js';
import type { StandingProgram } from './account.js';
import type { ProgramBook } from './explanation.js';
import { shown, times, whole, type Ratio } from './ratio.js';
import { standingOf } from './standing.js';
import { plainStanding, standingRules } from './standing-rules.js';

const rule = (key: RuleKey, value: string): DatedRule => ({
  key,
  value,
  article: '제1조',
  from: '2020-01-01',
});
const kept: Measure = { direction: 'up', parts: 'last', years: 'last' };
const fewer: Measure = { direction: 'down', parts: 'sum', years: 'sum' };

const percent = (ratio: Ratio | undefined) => ratio && shown(times(ratio, whole('100')), 1);
const running = (book: ProgramBook, more: Partial<StandingProgram> = {}): StandingProgram => ({
  ...book,
  status: 'running',
  ...more,
});
function told(book: ProgramBook, today: string, rules = plainStanding, term?: string) {
  const { byRule } = standingOf(running(book), today, rules, term);
  return byRule && [byRule.standing, byRule.ground, percent(byRule.reached), percent(byRule.planned)];
}

describe('a program of one indicator and three years', () => {
  const years = [2022, 2023, 2024].map((year) => yearOf(year, [indicator('i', '100')]));
  const after = (...results: readonly string[]) =>
    bookOf(
      years,
      results.map((value, index) => claimed('i', String(2022 + index), value)),
    );

  it('is on course while nothing is due', () => {
    expect(told(after(), '2022-06-01')).toEqual(['onCourse', 'nothingDue', '0.0', '0.0']);
    expect(told(after(), '2023-02-28')).toEqual(['onCourse', 'nothingDue', '0.0', '0.0']);
  });

  it('is behind once its results should have come', () => {
    expect(told(after(), '2023-03-01')).toEqual(['inPart', 'behind', '0.0', '33.3']);
  });

  it('is on course as far as it reached what was planned by then', () => {
    expect(told(after('100'), '2023-02-01')).toEqual(['onCourse', 'asPlanned', '33.3', '33.3']);
    expect(told(after('100', '120'), '2024-02-01')).toEqual(['onCourse', 'asPlanned', '73.3', '66.7']);
    expect(told(after('99'), '2023-02-01')).toEqual(['inPart', 'behind', '33.0', '33.3']);
  });

  it('may be behind by as much as the city allows', () => {
    const lenient = standingRules([rule('standing.in-part', '80')], '2023-01-01');
    expect(told(after('80'), '2023-02-01', lenient)?.[0]).toBe('onCourse');
    expect(told(after('79'), '2023-02-01', lenient)?.[0]).toBe('inPart');
  });

  it('is carried on once all of it was reached, and done when its term is over', () => {
    expect(told(after('150', '150'), '2024-02-01')).toEqual(['carriedOn', 'reached', '100.0', '66.7']);
    expect(told(after('150', '150'), '2024-12-31')?.[0]).toBe('carriedOn');
    expect(told(after('150', '150'), '2025-01-01')?.[0]).toBe('done');
  });

  it('is in part when its term ended without it, whatever is allowed', () => {
    const lenient = standingRules([rule('standing.in-part', '50')], '2023-01-01');
    expect(told(after('100', '100', '99'), '2025-01-20', lenient)).toEqual([
      'inPart',
      'missed',
      '99.7',
      '100.0',
    ]);
    expect(told(after('100', '100'), '2025-01-20', lenient)?.[0]).toBe('onCourse');
    expect(told(after('100', '100'), '2025-03-01', lenient)?.slice(0, 2)).toEqual(['inPart', 'missed']);
  });

  it('is looked at in the years of a plan alone', () => {
    expect(told(after('100'), '2023-02-01', plainStanding, '2022')?.[0]).toBe('done');
    expect(told(after('90'), '2023-02-01', plainStanding, '2022')?.slice(0, 2)).toEqual(['inPart', 'missed']);
    expect(told(after('90'), '2023-02-01', plainStanding, '2030')).toBeUndefined();
  });

  it('says of what years, and whether anybody confirmed it', () => {
    const { byRule } = standingOf(running(after('100')), '2023-02-01', plainStanding);
    expect(byRule).toMatchObject({ term: '2022/2024', provisional: true });
    const confirmed = bookOf(years, [verified('i', '2022', '100')]);
    expect(standingOf(running(confirmed), '2023-02-01', plainStanding).byRule?.provisional).toBe(false);
  });
});

describe('what can be lost again', () => {
  const years = (measure: Measure) =>
    [2022, 2023].map((year) => yearOf(year, [indicator('i', '50', { measure })]));

  it('is reached only when the term is over: a level', () => {
    const book = bookOf(years(kept), [claimed('i', '2022', '60')]);
    expect(told(book, '2023-02-01')).toEqual(['onCourse', 'asPlanned', '120.0', '100.0']);
    const both = bookOf(years(kept), [claimed('i', '2022', '60'), claimed('i', '2023', '50')]);
    expect(told(both, '2024-01-05')?.[0]).toBe('done');
    const lost = bookOf(years(kept), [claimed('i', '2022', '60'), claimed('i', '2023', '49')]);
    expect(told(lost, '2024-01-05')).toEqual(['inPart', 'missed', '98.0', '100.0']);
  });

  it('is reached only where every year was reported', () => {
    const of = (measure: Measure, ...values: readonly string[]) =>
      bookOf(
        years(measure),
        values.map((value, at) => claimed('i', String(2022 + at), value)),
      );
    for (const measure of [kept, fewer]) {
      expect(told(of(measure, '50'), '2024-01-05')?.[0]).toBe('onCourse');
      expect(told(of(measure, '50'), '2024-03-05')?.slice(0, 2)).toEqual(['inPart', 'missed']);
      expect(told(of(measure, '50', '50'), '2024-01-05')?.[0]).toBe('done');
    }
    const missed = bookOf(years(kept), [claimed('i', '2023', '60')]);
    expect(told(missed, '2024-03-05')?.slice(0, 2)).toEqual(['inPart', 'missed']);
  });

  it('but not a record', () => {
    const record: Measure = { direction: 'up', parts: 'sum', years: 'maximum' };
    const book = bookOf(years(record), [claimed('i', '2022', '60')]);
    expect(told(book, '2023-02-01')).toEqual(['carriedOn', 'reached', '120.0', '100.0']);
  });

  it('what follows from two others is due once both were reported', () => {
    const ratio: Measure = { ...kept, ratio: { over: 'a', under: 'b', times: '100' } };
    const of = (...reported: readonly string[]) =>
      bookOf(
        [2022, 2023].map((year) =>
          yearOf(year, [
            indicator('i', '50', { measure: ratio, weight: '100' }),
            ...['a', 'b'].map((id) => indicator(id, '0', { weight: '0' })),
          ]),
        ),
        reported.map((id) => claimed(id, '2022', '10')),
      );
    expect(told(of('a'), '2023-02-01')?.[1]).toBe('nothingDue');
    expect(told(of('a', 'b'), '2023-02-01')?.slice(1)).toEqual(['asPlanned', '200.0', '100.0']);
  });

  it('nothing at all where less is better is reached in full', () => {
    const none = bookOf(years(fewer), [claimed('i', '2022', '0')]);
    expect(told(none, '2023-02-01')).toEqual(['onCourse', 'asPlanned', '100.0', '100.0']);
  });

  it('what should go down', () => {
    const [below, above] = ['40', '60'].map((value) => bookOf(years(fewer), [claimed('i', '2022', value)]));
    expect(below && told(below, '2023-02-01')).toEqual(['onCourse', 'asPlanned', '125.0', '100.0']);
    expect(above && told(above, '2023-02-01')).toEqual(['inPart', 'behind', '83.3', '100.0']);
    const over = bookOf(years(fewer), [claimed('i', '2022', '60'), claimed('i', '2023', '40')]);
    expect(told(over, '2024-01-05')?.[0]).toBe('done');
  });
});

describe('a pledge of five weighed indicators, after its first quarter of the third year', () => {
  const quarters = (...targets: readonly string[]) =>
    targets.flatMap((target, index) => (target === '' ? [] : [{ period: `2024-Q${index + 1}`, target }]));
  const rows = [
    ['30', ['941', '1135', '1200', '1250', '674'], '4278', quarters('600', '', '600', '')],
    ['20', ['675', '1360', '1370', '1380', '695'], '2108', quarters('342', '342', '343', '343')],
    ['20', ['160', '180', '185', '190', '200'], '360', quarters('', '', '120', '65')],
    ['20', ['88', '50', '53', '56', '53'], '222', quarters('28', '15', '', '10')],
    ['10', ['1', '1', '1', '1', '1'], '3', quarters('1', '1', '1', '1')],
  ] as const;
  const upkeep: Measure = { direction: 'up', parts: 'maintained', years: 'sum' };
  const book = bookOf(
    [2022, 2023, 2024, 2025, 2026].map((year, at) =>
      yearOf(
        year,
        rows.map(([weight, targets, , parts], index) =>
          indicator(`i-${index + 1}`, targets[at] ?? '0', {
            weight,
            ...(index === 4 && { measure: upkeep }),
            ...(year === 2024 && { parts }),
          }),
        ),
      ),
    ),
    rows.map(([, , result], index) => claimed(`i-${index + 1}`, '2022-Q3/2024-Q1', result)),
  );

  it('is on course: 61.0 % of its term are reached, where less was planned by now', () => {
    expect(told(book, '2024-04-15')).toEqual(['onCourse', 'asPlanned', '61.0', '48.6']);
  });

  it('stands as somebody judged, and says what the rule says beside it', () => {
    const judgement = {
      standing: 'carriedOn',
      reason: '임기 내 목표를 이행하고 계속 추진',
      by: reporter,
      on: '2024-04-20',
    } as const;
    const { standing, byRule, judged } = standingOf(
      running(book, { judgement }),
      '2024-04-20',
      plainStanding,
    );
    expect([standing, byRule?.standing, judged]).toEqual(['carriedOn', 'onCourse', judgement]);
  });
});

describe('the words of a city', () => {
  const book = bookOf([yearOf(2024, [indicator('i', '1')])]);
  const abolished = (...rules: readonly DatedRule[]) =>
    standingOf(running(book, { status: 'abolished' }), '2024-06-01', standingRules(rules, '2024-06-01'));

  it('are the usual four, and those that it adds', () => {
    const words = (value?: string) =>
      standingRules(value === undefined ? [] : [rule('standing.words', value)], '2024-06-01').words;
    expect(words()).toEqual(['done', 'carriedOn', 'onCourse', 'inPart']);
    expect(words('givenUp, onHold')).toEqual([
      'done',
      'carriedOn',
      'onCourse',
      'inPart',
      'onHold',
      'givenUp',
    ]);
    expect(words('usual')).toHaveLength(4);
  });

  it('say of an abolished program that it was given up, where they have a word for it', () => {
    expect(abolished(rule('standing.words', 'givenUp')).byRule).toMatchObject({
      standing: 'givenUp',
      ground: 'abolished',
    });
    expect(abolished()).toEqual({});
  });

  it('take a share that is none for all of it', () => {
    const share = (value: string) =>
      standingRules([rule('standing.in-part', value)], '2024-06-01').inPartBelow;
    expect(['12.5', '0', 'some', '-1', '101'].map(share)).toEqual(['12.5', '0', '100', '100', '100']);
  });

  it('say nothing of a program without indicators', () => {
    expect(standingOf(running(bookOf([yearOf(2024, [])])), '2024-06-01', plainStanding)).toEqual({});
    expect(standingOf(running(bookOf([])), '2024-06-01', plainStanding)).toEqual({});
  });
});
