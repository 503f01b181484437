// Money planned or spent as papers of plans print it: a row for each source and their sum, a column for each year and theirs.
import { budgetSourceLabels } from '#contract/glossary';
import type { Label, Language } from '#contract/label';
import { budgetSources, type BudgetSource } from '#domain/changes';
import type { Period } from '#domain/periods';
import type { Explanation } from '#domain/reckoning/explanation';
import type { Cell, Row, Table } from '../model.js';
import { head } from './blocks.js';
import { captionOf, figureRows, type FigureRow } from './figure-cells.js';
import { planWords as say } from './plan-words.js';
import type { PaperYears } from './years.js';

/** How the money of a period is reckoned, of one source or of all. */
export type MoneyIn = (period: Period, source?: BudgetSource) => Explanation;

export interface MoneyTableOf {
  readonly id: string;
  /** What it is, where no heading above it says so. */
  readonly title?: Label;
  readonly years: PaperYears;
  readonly labelOf: (year: number) => Label;
  readonly money: MoneyIn;
  /** A last row of one sum over another, in percent. */
  readonly rate?: { readonly label: Label; readonly of: (period: Period) => Explanation };
}

const headWidth = 16;
const columnWidth = 12;

/** The table on one page, with the scale that it is counted in above it. Sources without any money are there too, as papers have them. */
export function moneyTable(of: MoneyTableOf, language: Language): Table {
  const periods = columnsOf(of.years);
  const rowOf = (id: string, label: Label, figures: FigureRow['figures']): FigureRow => ({
    id: `${of.id}/${id}`,
    heads: [head(label[language])],
    figures,
  });
  const at = (source?: BudgetSource): FigureRow['figures'] =>
    periods.map((period) => (period === undefined ? undefined : of.money(period, source)));
  const { rows, scale } = figureRows(
    [
      rowOf('total', say.total, at()),
      ...budgetSources.map((source) => rowOf(source, budgetSourceLabels[source], at(source))),
      ...(of.rate
        ? [
            rowOf(
              'rate',
              of.rate.label,
              periods.map((period) => (period === undefined ? undefined : of.rate?.of(period))),
            ),
          ]
        : []),
    ],
    language,
  );
  const heads = headRows(of, language);
  return {
    kind: 'table',
    id: of.id,
    ...captionOf(of.title, scale, language),
    together: true,
    columns: [headWidth, ...periods.map(() => columnWidth)],
    headerRows: heads.length,
    rows: [...heads, ...rows],
  };
}

/** The whole, the term with its years, and what comes after it; one year alone is all there is. */
function columnsOf({ years, term, whole, after }: PaperYears): readonly (Period | undefined)[] {
  const [only, ...more] = years;
  if (more.length === 0 && after === undefined) return [String(only)];
  return [whole, term, ...years.map(String), after];
}

function headRows({ years: { years, after }, labelOf }: MoneyTableOf, language: Language): readonly Row[] {
  const yearHeads = years.map((year): Cell => head(labelOf(year)[language]));
  if (yearHeads.length === 1 && after === undefined)
    return [{ cells: [head(say.source[language]), ...yearHeads] }];
  const down = { down: 2 };
  return [
    {
      cells: [
        head(say.source[language], down),
        head(say.sum[language], down),
        head(say.withinTerm[language], { across: yearHeads.length + 1 }),
        head(say.afterTerm[language], down),
      ],
    },
    { cells: [head(say.subtotal[language]), ...yearHeads] },
  ];
}
