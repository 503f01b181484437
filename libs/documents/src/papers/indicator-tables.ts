// Indicators as papers of plans print them: targets by year, the parts of a year's targets, and the baselines they came of.
import { aggregationLabels } from '#contract/figure-words';
import { partLabel, periodLabel } from '#contract/period-labels';
import type { Label, Language } from '#contract/label';
import { overYears } from '#domain/measures';
import { comparePeriods, type Period } from '#domain/periods';
import { indexOf, type YearOfIndicator } from '#domain/reckoning/book';
import { explain } from '#domain/reckoning/explain';
import type { ProgramBook } from '#domain/reckoning/explanation';
import type { ReckoningRules } from '#domain/reckoning/rules';
import type { Block, Cell } from '../model.js';
import { cell, centered, head } from './blocks.js';
import { captionOf, figureCell, figureRows, numberCell } from './figure-cells.js';
import { planWords as say } from './plan-words.js';
import { paperWords } from './words.js';
import type { PaperYears } from './years.js';

/** A program's figures, and how they are reckoned. */
export interface IndicatorsOf {
  readonly id: string;
  readonly book: ProgramBook;
  readonly rules: ReckoningRules;
  readonly years: PaperYears;
  readonly labelOf: (year: number) => Label;
}

/** Shares of the columns before the figures: number, name, unit. */
const leading = [5, 26, 7];
const figureWidth = 10;
/** A table of more rows than these may need more than a page. */
const mostTogether = 12;

/** The indicators that stand in one of the years, each as the last of them has it. */
export function indicatorsIn({ book, years }: IndicatorsOf): readonly YearOfIndicator[] {
  return [...indexOf(book).indicators.values()].flatMap(
    (ofIndicator) => ofIndicator.findLast(({ year }) => years.years.includes(year)) ?? [],
  );
}

/** Targets of the whole term and of each of its years, with how indicators weigh and what their years make together. */
export function targetTable(of: IndicatorsOf, language: Language, title?: Label): Block {
  const { id, book, rules, years, labelOf } = of;
  const all = indicatorsIn(of);
  const isOverYears = years.years.length > 1;
  const periods: readonly Period[] = [...(isOverYears ? [years.term] : []), ...years.years.map(String)];
  const { rows } = figureRows(
    all.map((each, at) => ({
      id: `${id}/${each.indicator.indicator}`,
      heads: [
        ...leadingCells(each, at, language),
        numberCell(each.indicator.weight, language),
        ...(isOverYears ? [centered(aggregationLabels[each.measure.years][language])] : []),
      ],
      figures: periods.map((period) =>
        explain(book, { figure: 'target', indicator: each.indicator.indicator, period }, rules),
      ),
    })),
    language,
  );
  return {
    kind: 'table',
    id,
    ...captionOf(title, undefined, language),
    together: rows.length <= mostTogether,
    columns: [...leading, 7, ...(isOverYears ? [13] : []), ...periods.map(() => figureWidth)],
    headerRows: 1,
    rows: [
      {
        cells: [
          ...leadingHeads(language),
          head(say.weight[language]),
          ...(isOverYears ? [head(say.aggregation[language]), head(say.target[language])] : []),
          ...years.years.map((year) =>
            head(isOverYears ? labelOf(year)[language] : say.targetOf(labelOf(year))[language]),
          ),
        ],
      },
      ...rows,
    ],
  };
}

/** Of each year whose targets are broken down, the table of their parts. */
export function partTables(of: IndicatorsOf, language: Language): readonly Block[] {
  return of.years.years.flatMap((year) => {
    const standing = indexOf(of.book).indicatorsIn.get(year) ?? [];
    const parts = standing.flatMap(({ indicator }) => indicator.parts?.map(({ period }) => period) ?? []);
    const periods = [...new Set(parts)].sort(comparePeriods);
    const [only, ...more] = periods;
    // A year that its term takes only a part of is headed by that part: there is nothing to break down.
    const isWhole = more.length === 0 && standing.every(({ span }) => span === only);
    if (only === undefined || isWhole) return [];
    return [partTable(of, year, periods, standing, language)];
  });
}

function partTable(
  { id, book, rules }: IndicatorsOf,
  year: number,
  periods: readonly Period[],
  standing: readonly YearOfIndicator[],
  language: Language,
): Block {
  const { rows } = figureRows(
    standing.map((each, at) => ({
      id: `${id}/${year}/${each.indicator.indicator}`,
      heads: leadingCells(each, at, language),
      figures: [String(year), ...periods].map((period) =>
        explain(book, { figure: 'target', indicator: each.indicator.indicator, period }, rules),
      ),
    })),
    language,
  );
  return {
    kind: 'table',
    id: `${id}/${year}`,
    caption: say.partsOf(periodLabel(String(year)))[language],
    together: rows.length <= mostTogether,
    columns: [...leading, figureWidth, ...periods.map(() => figureWidth)],
    headerRows: 1,
    rows: [
      {
        cells: [
          ...leadingHeads(language),
          head(say.sum[language]),
          ...periods.map((period) => head(partLabel(period)[language])),
        ],
      },
      ...rows,
    ],
  };
}

/** Where targets came of baselines: by how much they were raised, and what they make by the month. */
export function baselineBlocks(of: IndicatorsOf, language: Language): readonly Block[] {
  const { id, book, rules, years } = of;
  const derived = years.years.flatMap((year) =>
    (indexOf(book).indicatorsIn.get(year) ?? []).flatMap((each) =>
      each.indicator.derived ? [{ ...each, derived: each.indicator.derived }] : [],
    ),
  );
  if (derived.length === 0) return [];
  const table = `${id}/baselines`;
  return [
    {
      kind: 'table',
      id: table,
      caption: say.baselines[language],
      columns: [...leading, 14, 12, 10, 12, 14],
      headerRows: 1,
      rows: [
        {
          cells: [
            ...leadingHeads(language),
            ...[say.baselineOf, say.baseline, say.raise, say.target, say.monthly].map((label) =>
              head(label[language]),
            ),
          ],
        },
        ...derived.map((each, at) => ({
          id: `${table}/${each.year}/${each.indicator.indicator}`,
          cells: [
            ...leadingCells(each, at, language),
            centered(periodLabel(each.derived.baseline.period)[language]),
            numberCell(each.derived.baseline.value, language),
            numberCell(each.derived.raise, language),
            ...(['target', 'monthlyAverage'] as const).map((figure) =>
              figureCell(
                explain(
                  book,
                  { figure, indicator: each.indicator.indicator, period: String(each.year) },
                  rules,
                ),
                language,
              ),
            ),
          ],
        })),
      ],
    },
  ];
}

/** Whether the years of an indicator add up, so that what is planned runs up to the whole of the term. */
export function runsUp({ measure }: YearOfIndicator): boolean {
  return overYears(measure) === 'sum';
}

/** What heads the columns of an indicator's number, name and unit. */
function leadingHeads(language: Language): readonly Cell[] {
  return [say.row, say.indicator, say.unitColumn].map((label) => head(label[language]));
}

/** The cells that say which indicator a row is of. */
export function leadingCells(
  { indicator: { name, unit } }: YearOfIndicator,
  at: number,
  language: Language,
): readonly [Cell, Cell, Cell] {
  return [centered(String(at + 1)), cell(name), centered(unit || paperWords.none[language])];
}
