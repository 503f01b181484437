// One program as a plan has it: what it is and does, its indicators by year and part, its money by source and by cost item.
import { budgetSourceLabels, programKindLabels } from '#contract/glossary';
import type { Label, Language } from '#contract/label';
import type { BudgetLine } from '#domain/changes';
import type { EditionLine } from '#domain/plan/states';
import { explain } from '#domain/reckoning/explain';
import type { Block, Row, Table } from '../model.js';
import { cell, head } from './blocks.js';
import { contentOf } from './content-blocks.js';
import { captionOf, figureRows } from './figure-cells.js';
import {
  baselineBlocks,
  indicatorsIn,
  partTables,
  targetTable,
  type IndicatorsOf,
} from './indicator-tables.js';
import { moneyTable } from './money-tables.js';
import { bookOf, yearLabelIn, yearsOfLine, type PlanOf } from './plan-of.js';
import { planWords as say } from './plan-words.js';
import { paperWords } from './words.js';

/** The program under its number and name. */
export function programBlocks(of: PlanOf, line: EditionLine, language: Language): readonly Block[] {
  const indicators: IndicatorsOf = {
    id: `indicators/${line.program}`,
    book: bookOf(line),
    rules: of.rules,
    years: yearsOfLine(of, line),
    labelOf: yearLabelIn(line),
  };
  return [
    { kind: 'heading', level: 3, text: `${line.number} ${line.name}` },
    factTable(of, line, language),
    ...(indicatorsIn(indicators).length > 0
      ? [
          targetTable(indicators, language, say.targets),
          ...partTables(indicators, language),
          ...baselineBlocks(indicators, language),
        ]
      : []),
    ...budgetBlocks(of, line, language),
  ];
}

function factTable({ nameOfDepartment }: PlanOf, line: EditionLine, language: Language): Table {
  const { program, kind, priority, owner, cooperating, years } = line;
  const row = (title: string, text: string): Row => ({ cells: [head(title), cell(text)] });
  const fact = (label: Label, text: string): Row => row(label[language], text || paperWords.none[language]);
  const kinds = [programKindLabels[kind], ...(priority ? [say.isPriority] : [])];
  return {
    kind: 'table',
    id: `program/${program}`,
    columns: [20, 80],
    headerRows: 0,
    rows: [
      fact(say.kind, kinds.map((label) => label[language]).join(', ')),
      fact(say.owner, nameOfDepartment(owner)),
      fact(say.cooperating, cooperating.map(nameOfDepartment).join(', ')),
      ...contentOf(years, language).map(({ title, clauses }) =>
        row(title, clauses.map((clause) => `- ${clause}`).join('\n')),
      ),
    ],
  };
}

function budgetBlocks(of: PlanOf, line: EditionLine, language: Language): readonly Block[] {
  const { rules } = of;
  const all = line.years.flatMap(({ budget }) => budget);
  if (all.length === 0) return [];
  const book = bookOf(line);
  return [
    moneyTable(
      {
        id: `budget/${line.program}`,
        title: say.budget,
        years: yearsOfLine(of, line),
        labelOf: yearLabelIn(line),
        money: (period, source) =>
          explain(book, { figure: 'budget', period, ...(source && { source }) }, rules),
      },
      language,
    ),
    ...itemBlocks(of, line, distinctItems(all), language),
  ];
}

type CostItem = Pick<BudgetLine, 'item' | 'source'>;

function distinctItems(lines: readonly BudgetLine[]): readonly CostItem[] {
  return lines.filter(
    ({ item, source }, at) => lines.findIndex((each) => each.item === item && each.source === source) === at,
  );
}

/** By cost item, where there is more than one: else the table by source says it all. */
function itemBlocks(
  of: PlanOf,
  line: EditionLine,
  items: readonly CostItem[],
  language: Language,
): readonly Block[] {
  if (new Set(items.map(({ item }) => item)).size < 2) return [];
  const id = `items/${line.program}`;
  const labelOf = yearLabelIn(line);
  const years = line.years.map(({ year }) => year);
  const periods = [...(years.length > 1 ? [yearsOfLine(of, line).whole] : []), ...years.map(String)];
  const book = bookOf(line);
  const { rows, scale } = figureRows(
    items.map(({ item, source }, at) => ({
      id: `${id}/${at + 1}`,
      heads: [cell(item), cell(budgetSourceLabels[source][language])],
      figures: periods.map((period) => explain(book, { figure: 'budget', period, source, item }, of.rules)),
    })),
    language,
  );
  return [
    {
      kind: 'table',
      id,
      ...captionOf(say.budgetLines, scale, language),
      columns: [30, 20, ...periods.map(() => 50 / periods.length)],
      headerRows: 1,
      rows: [
        {
          cells: [
            head(say.item[language]),
            head(say.source[language]),
            ...(years.length > 1 ? [head(say.sum[language])] : []),
            ...years.map((year) => head(labelOf(year)[language])),
          ],
        },
        ...rows,
      ],
    },
  ];
}
