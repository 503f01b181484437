// Holds what an indicator says beyond its target to its one form: parts, weight, measure, derivation, ancestors.
import { describe, expect, it } from '@jest/globals';
import type { Indicator, YearFigures } from './changes.js';
import { canonicalFigures, checkFigures, differenceBetween, figuresForYear, sameFigures } from './figures.js';
import { needsNoRatioOf, sameIndicator } from './indicators.js';
import type { Measure } from './measures.js';

const guides: Indicator = { indicator: 'guides', name: 'Guides', unit: 'persons', target: '30' };
const cumulative: Measure = { direction: 'up', parts: 'sum', years: 'cumulative' };
const tours: Indicator = {
  indicator: 'tours',
  name: 'Tours',
  unit: 'tours',
  target: '60',
  parts: [
    { period: '2021-Q1', target: '10' },
    { period: '2021-Q2', target: '20' },
    { period: '2021-H2', target: '30' },
  ],
  weight: '40',
  measure: cumulative,
  derived: { baseline: { value: '57', period: '2020' }, raise: '5', places: -1, rounding: 'halfUp' },
  continues: [{ program: 'walks', indicator: 'walks' }],
};
const share: Indicator = {
  indicator: 'share',
  name: 'Tours by guide',
  unit: '%',
  target: '200',
  measure: { ...cumulative, ratio: { over: 'tours', under: 'guides', times: '100' } },
};
const of = (...indicators: readonly Indicator[]): YearFigures => ({
  year: 2021,
  content: [],
  indicators,
  budget: [],
});
const toursWith = (some: Partial<Indicator>) => of(guides, { ...tours, ...some }, share);
const shareOf = (ratio: object) =>
  of(guides, tours, { ...share, measure: { ...cumulative, ratio } as Measure });

describe('an indicator', () => {
  it('may say how it is reckoned, and where its target comes from', () => {
    expect(checkFigures(of(guides, tours, share))).toBeUndefined();
    expect(checkFigures(toursWith({ weight: '0', parts: [], continues: [] }))).toBeUndefined();
    expect(
      checkFigures(toursWith({ weight: '100', parts: [{ period: '2021', target: '0' }] })),
    ).toBeUndefined();
  });

  it.each<readonly [string, YearFigures, string, string]>([
    [
      'a part that is no period',
      toursWith({ parts: [{ period: 'spring', target: '1' }] }),
      'period-invalid',
      'parts[0].period',
    ],
    [
      'a part of another year',
      toursWith({ parts: [{ period: '2022-Q1', target: '1' }] }),
      'part-outside-year',
      'parts[0].period',
    ],
    [
      'a part that goes beyond the year',
      toursWith({ parts: [{ period: '2021-Q4/2022-Q1', target: '1' }] }),
      'part-outside-year',
      'parts[0].period',
    ],
    [
      'a part without a number',
      toursWith({ parts: [{ period: '2021-Q1', target: 'some' }] }),
      'number-invalid',
      'parts[0].target',
    ],
    [
      'parts over each other',
      toursWith({
        parts: [
          { period: '2021-Q1', target: '1' },
          { period: '2021-Q3', target: '1' },
          { period: '2021-H1', target: '1' },
        ],
      }),
      'periods-overlap',
      'parts[2].period',
    ],
    ['a weight that is none', toursWith({ weight: 'much' }), 'number-invalid', 'weight'],
    ['a negative weight', toursWith({ weight: '-1' }), 'number-invalid', 'weight'],
    ['a weight beyond a hundred', toursWith({ weight: '100.1' }), 'weight-out-of-range', 'weight'],
    [
      'a baseline without a number',
      toursWith({
        derived: { baseline: { value: '', period: '2020' }, raise: '5', places: 0, rounding: 'down' },
      }),
      'number-invalid',
      'derived.baseline.value',
    ],
    [
      'a baseline of no period',
      toursWith({
        derived: { baseline: { value: '1', period: '20' }, raise: '5', places: 0, rounding: 'down' },
      }),
      'period-invalid',
      'derived.baseline.period',
    ],
    [
      'a raise in words',
      toursWith({
        derived: { baseline: { value: '1', period: '2020' }, raise: 'a bit', places: 0, rounding: 'down' },
      }),
      'number-invalid',
      'derived.raise',
    ],
    [
      'places that no number has',
      toursWith({
        derived: { baseline: { value: '1', period: '2020' }, raise: '-5', places: 10, rounding: 'down' },
      }),
      'number-invalid',
      'derived.places',
    ],
    [
      'an ancestor of no program',
      toursWith({ continues: [{ program: '', indicator: 'walks' }] }),
      'unknown-program',
      'continues[0].program',
    ],
    [
      'an ancestor without a name',
      toursWith({ continues: [{ program: 'walks', indicator: '' }] }),
      'unknown-indicator',
      'continues[0].indicator',
    ],
    [
      'an ancestor twice',
      toursWith({
        continues: [
          { program: 'walks', indicator: 'walks' },
          { program: 'walks', indicator: 'walks' },
        ],
      }),
      'list-repeats',
      'continues[1]',
    ],
  ])('is refused with %s', (_what, figures, refused, field) => {
    expect(checkFigures(figures, 'figures.')).toMatchObject({
      refused,
      field: `figures.indicators[1].${field}`,
    });
  });

  it.each<readonly [string, object, string]>([
    ['what is not beside it', { over: 'rooms', under: 'guides', times: '1' }, 'over'],
    ['itself', { over: 'tours', under: 'share', times: '1' }, 'under'],
    ['one and the same', { over: 'tours', under: 'tours', times: '1' }, 'under'],
    ['others, times nothing', { over: 'tours', under: 'guides', times: '0' }, 'times'],
    ['others, times a word', { over: 'tours', under: 'guides', times: 'x' }, 'times'],
  ])('is no ratio of %s', (_what, ratio, field) => {
    expect(checkFigures(shareOf(ratio))).toMatchObject({
      refused: 'ratio-unfit',
      field: `indicators[2].measure.ratio.${field}`,
    });
  });

  it('has one form', () => {
    const loose = {
      ...tours,
      target: '60.0',
      parts: tours.parts?.map((part) => ({ ...part, target: `${part.target}.0` })),
      weight: '40.00',
      derived: { ...tours.derived, baseline: { value: '57.0', period: '2020' }, raise: '5.0' },
    } as Indicator;
    expect(canonicalFigures(of(guides, loose, share))).toEqual(of(guides, tours, share));
    const times = {
      ...share,
      measure: { ...cumulative, ratio: { ...share.measure?.ratio, times: '100.0' } },
    };
    expect(canonicalFigures(of(guides, tours, times as Indicator))).toEqual(of(guides, tours, share));
    expect(sameIndicator(loose, tours)).toBe(true);
  });

  it('is the same in whichever order its parts are named, and where plain is said or left out', () => {
    expect(sameIndicator(tours, { ...tours, parts: tours.parts?.toReversed() ?? [] })).toBe(true);
    const plain: Measure = { direction: 'up', parts: 'sum', years: 'sum' };
    expect(sameFigures(of(guides), of({ ...guides, measure: plain }))).toBe(true);
  });

  it.each<readonly [string, Partial<Indicator>, string, string]>([
    ['its target', { target: '61' }, 'Tours: 60 (tours)', 'Tours: 61 (tours)'],
    [
      'a part',
      { parts: [{ period: '2021-Q1', target: '11' }, ...(tours.parts?.slice(1) ?? [])] },
      'Tours, 2021-Q1: 10',
      'Tours, 2021-Q1: 11',
    ],
    ['its parts', { parts: tours.parts?.slice(0, 2) ?? [] }, 'Tours, 2021-H2: 30', '–'],
    ['its weight', { weight: '50' }, 'Tours: 40 %', 'Tours: 50 %'],
    [
      'how it is reckoned',
      { measure: { ...cumulative, years: 'last' } },
      'Tours: up, sum, cumulative',
      'Tours: up, sum, last',
    ],
    [
      'where its target comes from',
      { derived: { baseline: { value: '57', period: '2020' }, raise: '6', places: -1, rounding: 'halfUp' } },
      'Tours: 57 (2020) + 5 %, 10^1 halfUp',
      'Tours: 57 (2020) + 6 %, 10^1 halfUp',
    ],
    ['what it goes on from', { continues: [] }, 'Tours < walks/walks', '–'],
  ])('is told by what is different: %s', (_what, some, stated, stands) => {
    expect(differenceBetween(of(tours), of({ ...tours, ...some }))).toEqual({ stated, stands });
    expect(sameIndicator(tours, { ...tours, ...some })).toBe(false);
  });

  it('has its parts in the year that it is carried to', () => {
    const next = figuresForYear(of(tours), 2022);
    expect(next.indicators[0]?.parts?.map(({ period }) => period)).toEqual(['2022-Q1', '2022-Q2', '2022-H2']);
    expect(checkFigures(next)).toBeUndefined();
    expect(figuresForYear(next, 2021)).toEqual(of(tours));
  });

  it('is not given up while another follows from it', () => {
    const all = [guides, tours, share];
    for (const id of ['tours', 'guides'])
      expect(needsNoRatioOf(id, all, 'indicator')).toEqual({
        refused: 'indicator-needed',
        field: 'indicator',
        about: { name: 'Tours by guide' },
      });
    expect(needsNoRatioOf('share', all, 'indicator')).toBeUndefined();
  });
});
