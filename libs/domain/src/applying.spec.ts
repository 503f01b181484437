// Holds agreed changes to figures: applied exactly, refused where they do not fit, and taken back without a trace.
import { describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import { applyChange, changeHolds, undoChange } from './applying.js';
import type { BudgetLine, Change, YearFigures } from './changes.js';
import { isRefusal, type RefusalCode } from './refusals.js';

const newId = 'round-1:o-1:1';
const added = { name: 'Places filled', unit: 'places', target: '12.50' };
const guides = { indicator: 'guides', name: 'Guides trained', unit: 'persons', target: '30' };
const growth = { indicator: 'growth', name: 'Growth rate', unit: '%', target: '5' };
const own = { source: 'own', scale: 'thousandWon' } as const;
const ceremony: BudgetLine = { line: 'ceremony', item: 'Ceremony', amount: '3000', ...own };
const teaching: BudgetLine = { line: 'teaching', item: 'Teaching', amount: '12000', ...own };
const grant: BudgetLine = {
  line: 'grant',
  item: 'Grant',
  amount: '5',
  source: 'national',
  scale: 'millionWon',
};
const figures: YearFigures = {
  year: 2021,
  content: ['Morning courses', 'Job fair'],
  indicators: [guides, growth],
  budget: [ceremony, teaching, grant],
};

const target = {
  kind: 'indicatorTarget',
  effective: 2021,
  indicator: 'growth',
  from: '5.0',
  to: '10.0',
} as const;
const addition = { kind: 'indicatorAdded', effective: 2021, added } as const;
const replacement = { kind: 'indicatorReplaced', effective: 2021, indicator: 'guides', added } as const;
const removal = { kind: 'indicatorRemoved', effective: 2021, indicator: 'guides' } as const;
const move = {
  kind: 'budgetMoved',
  effective: 2021,
  fromLine: 'ceremony',
  toLine: 'teaching',
  amount: '3000',
} as const;
const words = {
  kind: 'content',
  effective: 2021,
  from: ' Morning courses',
  to: 'Evening courses ',
} as const;
const supplement = {
  kind: 'budgetAmount',
  effective: 2021,
  line: 'teaching',
  from: '12000.0',
  to: '15000',
} as const;
const abolition = { kind: 'abolition', effective: 2021 } as const;

/** The figures after a change that fits. */
function applied(to: YearFigures, change: Change, id: string = newId): YearFigures {
  const after = applyChange(to, change, id);
  if (isRefusal(after)) throw new Error(JSON.stringify(after));
  return after;
}

describe('a change applied to figures', () => {
  it.each<readonly [string, Change, Partial<YearFigures>]>([
    ['gives a target in canonical form', target, { indicators: [guides, { ...growth, target: '10' }] }],
    [
      'adds an indicator at the end',
      addition,
      { indicators: [guides, growth, { indicator: newId, ...added, target: '12.5' }] },
    ],
    [
      'puts an indicator in the place of another',
      replacement,
      { indicators: [{ indicator: newId, ...added, target: '12.5' }, growth] },
    ],
    ['takes an indicator out', removal, { indicators: [growth] }],
    [
      'moves money, to the last of a line',
      move,
      { budget: [{ ...ceremony, amount: '0' }, { ...teaching, amount: '15000' }, grant] },
    ],
    [
      'puts a clause in the place of another, blanks at its ends aside',
      words,
      { content: ['Evening courses', 'Job fair'] },
    ],
    ['gives a line more money', supplement, { budget: [ceremony, { ...teaching, amount: '15000' }, grant] }],
    [
      'takes all money of a line',
      { ...supplement, to: '0' },
      { budget: [ceremony, { ...teaching, amount: '0' }, grant] },
    ],
    ['leaves the figures as they are where it is an abolition', abolition, {}],
  ])('%s', (_what, change, changed) => {
    expect(applyChange(figures, change, newId)).toEqual({ ...figures, ...changed });
  });

  it('begins the content with its clause where none was stated', () => {
    expect(applied({ ...figures, content: [] }, words).content).toEqual(['Evening courses']);
  });

  it.each<readonly [string, Change, RefusalCode, string]>([
    [
      'a target of an indicator that is not there',
      { ...target, indicator: 'constructor' },
      'unknown-indicator',
      'indicator',
    ],
    ['a target from another figure', { ...target, from: '4' }, 'figure-stale', 'from'],
    ['a target from nothing', { ...target, from: '' }, 'figures-missing', 'from'],
    ['a target to nothing', { ...target, to: ' ' }, 'figures-missing', 'to'],
    ['a target in words', { ...target, to: 'more' }, 'number-invalid', 'to'],
    ['a negative target', { ...target, to: '-1' }, 'number-invalid', 'to'],
    ['a target that stands already', { ...target, to: '5.00' }, 'nothing-changes', 'to'],
    [
      'an indicator without a name',
      { ...addition, added: { ...added, name: ' ' } },
      'text-missing',
      'added.name',
    ],
    [
      'an indicator without a unit',
      { ...addition, added: { ...added, unit: '' } },
      'text-missing',
      'added.unit',
    ],
    [
      'an indicator without a target',
      { ...addition, added: { ...added, target: '' } },
      'figures-missing',
      'added.target',
    ],
    [
      'something in place of an indicator that is not there',
      { ...replacement, indicator: 'rooms' },
      'unknown-indicator',
      'indicator',
    ],
    [
      'something without a target in place of an indicator',
      { ...replacement, added: { ...added, target: 'many' } },
      'number-invalid',
      'added.target',
    ],
    [
      'an indicator given up that is not there',
      { ...removal, indicator: 'rooms' },
      'unknown-indicator',
      'indicator',
    ],
    ['money from a line that is not there', { ...move, fromLine: 'rent' }, 'unknown-budget-line', 'fromLine'],
    ['money to a line that is not there', { ...move, toLine: 'rent' }, 'unknown-budget-line', 'toLine'],
    ['money to where it is', { ...move, toLine: 'ceremony' }, 'nothing-changes', 'toLine'],
    ['money to a line of another scale', { ...move, toLine: 'grant' }, 'nothing-changes', 'toLine'],
    ['no amount', { ...move, amount: '' }, 'figures-missing', 'amount'],
    ['an amount of nothing', { ...move, amount: '0' }, 'figures-missing', 'amount'],
    ['an amount below its scale', { ...move, amount: '0.5' }, 'number-invalid', 'amount'],
    ['more money than the line holds', { ...move, amount: '3001' }, 'amount-exceeds-line', 'amount'],
    ['an amount of a line that is not there', { ...supplement, line: 'rent' }, 'unknown-budget-line', 'line'],
    ['an amount from another figure', { ...supplement, from: '11000' }, 'figure-stale', 'from'],
    ['an amount from nothing', { ...supplement, from: '' }, 'figures-missing', 'from'],
    ['an amount to nothing', { ...supplement, to: '' }, 'figures-missing', 'to'],
    ['an amount to a part of its scale', { ...supplement, to: '15000.5' }, 'number-invalid', 'to'],
    ['a negative amount', { ...supplement, to: '-1' }, 'number-invalid', 'to'],
    ['an amount that stands already', { ...supplement, to: '12000' }, 'nothing-changes', 'to'],
    ['words from nothing', { ...words, from: '' }, 'text-missing', 'from'],
    ['words to nothing', { ...words, to: ' ' }, 'text-missing', 'to'],
    ['the words that stand already', { ...words, to: 'Morning courses' }, 'nothing-changes', 'to'],
    [
      'words in place of a clause that is not there',
      { ...words, from: 'Night courses' },
      'figure-stale',
      'from',
    ],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(applyChange(figures, change, newId)).toMatchObject({ refused: code, field });
  });

  it('leaves everything that it does not speak of, and gives no indicator up that another follows from', () => {
    const rich = {
      ...growth,
      parts: [{ period: '2021-H2', target: '5' }],
      weight: '60',
      measure: {
        direction: 'up',
        parts: 'sum',
        years: 'cumulative',
        ratio: { over: 'guides', under: 'rooms', times: '100' },
      },
    } as const;
    const set = { ...figures, indicators: [guides, rich] };
    expect(applied(set, target).indicators).toEqual([guides, { ...rich, target: '10' }]);
    for (const change of [removal, replacement])
      expect(applyChange(set, change, newId)).toMatchObject({
        refused: 'indicator-needed',
        field: 'indicator',
        about: { name: growth.name },
      });
  });

  it('may bring the parts of a target, and all that a new indicator says', () => {
    const parts = [
      { period: '2021-H1', target: '4.0' },
      { period: '2021-H2', target: '6' },
    ];
    const exact = [{ period: '2021-H1', target: '4' }, parts[1]];
    const split = {
      ...figures,
      indicators: [guides, { ...growth, parts: [{ period: '2021-Q4', target: '5' }] }],
    };
    const inParts = { ...target, parts };
    expect(applied(split, inParts).indicators).toEqual([guides, { ...growth, target: '10', parts: exact }]);
    expect(undoChange(applied(split, inParts), inParts, split, newId)).toEqual(split);
    expect(undoChange(applied(figures, inParts), inParts, figures, newId)).toEqual(figures);
    expect(changeHolds(applied(split, inParts), inParts, newId)).toBe(true);
    expect(changeHolds(applied(split, target), inParts, newId)).toBe(false);
    const nextYear = { ...figures, year: 2022 };
    expect(applied(nextYear, inParts).indicators.at(-1)).toMatchObject({
      parts: [{ period: '2022-H1' }, { period: '2022-H2' }],
    });
    expect(changeHolds(applied(nextYear, inParts), inParts, newId)).toBe(true);
    expect(undoChange(applied(nextYear, inParts), inParts, nextYear, newId)).toEqual(nextYear);
    const measure = { direction: 'down', parts: 'last', years: 'average' } as const;
    const said = { ...added, parts, weight: '40.0', measure };
    const grown = applied(figures, { ...addition, added: said });
    expect(grown.indicators.at(-1)).toEqual({
      indicator: newId,
      ...added,
      target: '12.5',
      parts: exact,
      weight: '40',
      measure,
    });
    expect(changeHolds(grown, { ...addition, added: said }, newId)).toBe(true);
    const later = applied(nextYear, { ...addition, added: said });
    expect(later.indicators.at(-1)).toMatchObject({ parts: [{ period: '2022-H1' }, { period: '2022-H2' }] });
    expect(changeHolds(later, { ...addition, added: said }, newId)).toBe(true);
    expect(changeHolds(grown, addition, newId)).toBe(true);
    expect(changeHolds(grown, { ...addition, added: { ...said, weight: '41' } }, newId)).toBe(false);
  });

  it.each<readonly [string, Change, RefusalCode, string]>([
    [
      'parts of another year',
      { ...target, parts: [{ period: '2022-H1', target: '4' }] },
      'part-outside-year',
      'parts[0].period',
    ],
    [
      'a new indicator of too much weight',
      { ...addition, added: { ...added, weight: '101' } },
      'weight-out-of-range',
      'added.weight',
    ],
    [
      'a ratio of what it takes the place of',
      {
        ...replacement,
        added: {
          ...added,
          measure: {
            direction: 'up',
            parts: 'sum',
            years: 'sum',
            ratio: { over: 'guides', under: 'growth', times: '1' },
          },
        },
      },
      'ratio-unfit',
      'added.measure.ratio.over',
    ],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(applyChange(figures, change, newId)).toMatchObject({ refused: code, field });
  });

  it('is not applied twice', () => {
    const again = (change: Change) => applyChange(applied(figures, change), change, newId);
    expect(again(target)).toMatchObject({
      refused: 'figure-stale',
      about: { stated: '5.0', stands: '10' },
    });
    expect(again(addition)).toMatchObject({ refused: 'id-taken', field: 'added' });
    expect(again(replacement)).toMatchObject({ refused: 'unknown-indicator' });
    expect(again(removal)).toMatchObject({ refused: 'unknown-indicator' });
    expect(again(move)).toMatchObject({ refused: 'amount-exceeds-line' });
    expect(again(words)).toMatchObject({ refused: 'figure-stale' });
    expect(again(supplement)).toMatchObject({ refused: 'figure-stale' });
  });
});

describe('a change that was applied', () => {
  const tellable = [target, addition, replacement, removal, words, supplement];

  it.each(tellable.map((change): [string, Change] => [change.kind, change]))(
    'did not hold before: %s',
    (_kind, change) => {
      expect(changeHolds(figures, change, newId)).toBe(false);
    },
  );

  it.each([...tellable, move].map((change): [string, Change] => [change.kind, change]))(
    'holds from then on: %s',
    (_kind, change) => {
      expect(changeHolds(applied(figures, change), change, newId)).toBe(true);
    },
  );

  it.each<readonly [string, Change, Partial<YearFigures>]>([
    ['its target is another', target, { indicators: [growth] }],
    ['its indicator is gone', target, { indicators: [guides] }],
    [
      'what was added has another target',
      addition,
      { indicators: [{ indicator: newId, ...added, target: '13' }] },
    ],
    [
      'what was added has another name',
      addition,
      { indicators: [{ indicator: newId, ...added, name: 'Other' }] },
    ],
    [
      'what was added is counted otherwise',
      addition,
      { indicators: [{ indicator: newId, ...added, unit: '%' }] },
    ],
    [
      'what was replaced is there again',
      replacement,
      { indicators: [guides, { indicator: newId, ...added }] },
    ],
    ['what was removed is there again', removal, { indicators: [guides] }],
    ['the line it came from is gone', move, { budget: [teaching] }],
    ['the line it went to is gone', move, { budget: [ceremony] }],
    ['the line it went to holds less', move, { budget: [ceremony, { ...teaching, amount: '2999' }] }],
    ['its clause is gone', words, { content: [] }],
    ['its line is gone', supplement, { budget: [ceremony] }],
    ['its line holds another amount', supplement, { budget: [{ ...teaching, amount: '14999' }] }],
  ])('holds no longer where %s', (_what, change, set) => {
    expect(changeHolds({ ...applied(figures, change), ...set }, change, newId)).toBe(false);
  });

  it('is taken back beside what moved since', () => {
    const later: Change = { ...target, indicator: 'guides', from: '30', to: '40' };
    const grown = applied(applied(figures, target), later, 'round-1:o-2:1');
    expect(undoChange(grown, target, figures, newId)).toEqual(applied(figures, later));
    const fewer = { ...applied(figures, words), content: ['Evening courses'] };
    expect(undoChange(fewer, words, figures, newId)?.content).toEqual(['Morning courses']);
    const turned = { ...applied(figures, words), content: ['Job fair', 'Evening courses'] };
    expect(undoChange(turned, words, figures, newId)?.content).toEqual(['Job fair', 'Morning courses']);
  });

  it.each<readonly [string, Change, Partial<YearFigures>]>([
    ['another target', target, { indicators: [{ ...growth, target: '12' }] }],
    ['what was added being gone', addition, { indicators: [guides] }],
    ['what took its place being gone', replacement, { indicators: [growth] }],
    ['its being there again', removal, { indicators: [guides] }],
    ['less money where it went', move, { budget: [ceremony, { ...teaching, amount: '2999' }] }],
    [
      'another scale where it went',
      move,
      { budget: [ceremony, { ...teaching, amount: '15000', scale: 'won' }] },
    ],
    ['one of its lines being gone', move, { budget: [teaching] }],
    ['other words', words, { content: ['Night courses'] }],
    ['another amount', supplement, { budget: [{ ...teaching, amount: '16000' }] }],
  ])('is not taken back over %s', (_what, change, set) => {
    expect(undoChange({ ...applied(figures, change), ...set }, change, figures, newId)).toBeUndefined();
  });

  it('goes back by its amount where it is money, whatever else was moved', () => {
    const half = { ...move, amount: '1000' };
    const both = applied(applied(figures, half), { ...half, amount: '500' }, 'round-1:o-2:1');
    expect(undoChange(both, half, figures, newId)?.budget).toEqual([
      { ...ceremony, amount: '2500' },
      { ...teaching, amount: '12500' },
      grant,
    ]);
    const raised = { ...applied(figures, half), budget: [ceremony, { ...teaching, amount: '20000' }] };
    expect(undoChange(raised, half, figures, newId)?.budget).toEqual([
      { ...ceremony, amount: '4000' },
      { ...teaching, amount: '19000' },
    ]);
  });

  it('is not taken back to figures that it never fitted', () => {
    const other = { ...figures, indicators: [guides] };
    expect(undoChange(applied(figures, target), target, other, newId)).toBeUndefined();
  });

  it('asks nothing of figures where it is an abolition', () => {
    expect(changeHolds(figures, abolition, newId)).toBe(true);
    expect(undoChange(figures, abolition, figures, newId)).toEqual(figures);
  });
});

describe('any change of any figures', () => {
  const number = fc.nat(999).map(String);
  const some = fc.subarray(['a', 'b', 'c', 'constructor'], { minLength: 1 });
  const anyFigures: fc.Arbitrary<YearFigures> = fc.record({
    year: fc.constant(2021),
    content: fc.array(fc.constantFrom('first', 'second', 'third'), { maxLength: 4 }),
    indicators: some.chain((ids) =>
      fc.tuple(
        ...ids.map((indicator) => number.map((n) => ({ indicator, name: 'N', unit: '%', target: n }))),
      ),
    ),
    budget: some.chain((ids) =>
      fc.tuple(
        ...ids.map((line) =>
          number.map((amount) => ({ line, source: 'own', item: 'Item', amount, scale: 'won' }) as const),
        ),
      ),
    ),
  });

  /** Changes of figures, most of which fit them. */
  function anyChangeOf(of: YearFigures): fc.Arbitrary<Change> {
    const indicator = fc.constantFrom(...of.indicators);
    const line = fc.constantFrom(...of.budget);
    const anew = fc.record({ name: fc.constant('New'), unit: fc.constant('%'), target: number });
    const effective = 2021;
    return fc.oneof(
      fc.tuple(indicator, number).map(([{ indicator: id, target: from }, to]): Change => ({
        kind: 'indicatorTarget',
        effective,
        indicator: id,
        from,
        to,
      })),
      anew.map((one): Change => ({ kind: 'indicatorAdded', effective, added: one })),
      fc.tuple(indicator, anew).map(([{ indicator: id }, one]): Change => ({
        kind: 'indicatorReplaced',
        effective,
        indicator: id,
        added: one,
      })),
      indicator.map(({ indicator: id }): Change => ({ kind: 'indicatorRemoved', effective, indicator: id })),
      fc.tuple(line, line, number).map(([{ line: fromLine }, { line: toLine }, amount]): Change => ({
        kind: 'budgetMoved',
        effective,
        fromLine,
        toLine,
        amount,
      })),
      fc.tuple(line, number).map(([{ line: id, amount: from }, to]): Change => ({
        kind: 'budgetAmount',
        effective,
        line: id,
        from,
        to,
      })),
      fc
        .tuple(fc.constantFrom('first', 'second'), fc.constantFrom('second', 'fourth'))
        .map(([from, to]): Change => ({ kind: 'content', effective, from, to })),
    );
  }

  const figuresAndChange = anyFigures.chain((of) => fc.tuple(fc.constant(of), anyChangeOf(of)));

  it('holds once it is applied, leaves the figures that it came to alone, and is taken back to them exactly', () => {
    let fitted = 0;
    fc.assert(
      fc.property(figuresAndChange, ([before, change]) => {
        const kept = structuredClone(before);
        const after = applyChange(before, change, newId);
        expect(before).toEqual(kept);
        if (isRefusal(after)) return;
        fitted += 1;
        expect(after).not.toEqual(before);
        expect(changeHolds(after, change, newId)).toBe(true);
        expect(undoChange(after, change, before, newId)).toEqual(before);
      }),
      { numRuns: 400 },
    );
    expect(fitted).toBeGreaterThan(100);
  });
});
