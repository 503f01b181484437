// The overview of a plan: every program under its strategy with what it is to reach and what it costs, sums of each strategy and of all.
import { programKindLabels } from '#contract/glossary';
import { measured } from '#contract/measured';
import { periodLabel } from '#contract/period-labels';
import type { Language } from '#contract/label';
import type { Period } from '#domain/periods';
import type { EditionLine } from '#domain/plan/states';
import { indexOf } from '#domain/reckoning/book';
import { explain, explainGroup } from '#domain/reckoning/explain';
import type { Explanation, GroupFigure } from '#domain/reckoning/explanation';
import { shownOf } from '#domain/reckoning/shown';
import type { Block, Cell } from '../model.js';
import { cell, centered, head } from './blocks.js';
import { captionOf, figureRows, type FigureRow } from './figure-cells.js';
import { bookOf, strategiesIn, termOfPlan, type PlanOf } from './plan-of.js';
import { planPaperWords as say, planWords } from './plan-words.js';
import { paperWords } from './words.js';

/** Shares of the columns before the money. */
const leading = [8, 20, 7, 12, 12, 23];
const moneyWidth = 10;

/** The table, with the scale of its money above it. */
export function overviewBlocks(of: PlanOf, language: Language): readonly Block[] {
  const { id, plan } = of;
  const years = Array.from({ length: plan.lastYear - plan.year + 1 }, (_, at) => String(plan.year + at));
  const term = termOfPlan(of);
  const periods = years.length === 1 ? years : [term, ...years];
  const strategies = strategiesIn(of);
  const all = strategies.flatMap(({ lines }) => lines);
  const { rows, scale } = figureRows(
    [
      ...strategies.flatMap(({ strategy, lines }): FigureRow[] => [
        {
          id: `overview/${id}/${strategy.id}`,
          heads: [strategyCell(of, strategy, language)],
          figures: budgets(of, lines, { kind: 'strategy', id: strategy.id }, periods),
        },
        ...lines.map((line) => ({
          id: `overview/${id}/${line.program}`,
          heads: programCells(of, line, term, language),
          figures: periods.map((period) => explain(bookOf(line), { figure: 'budget', period }, of.rules)),
        })),
      ]),
      {
        id: `overview/${id}/total`,
        heads: [head(planWords.total[language], { across: leading.length })],
        figures: budgets(of, all, { kind: 'plan' }, periods),
      },
    ],
    language,
  );
  return [
    {
      kind: 'table',
      id: `overview/${id}`,
      ...captionOf(undefined, scale, language),
      columns: [...leading, ...periods.map(() => moneyWidth)],
      headerRows: 1,
      rows: [{ cells: headCells(periods, language) }, ...rows],
    },
  ];
}

function headCells(periods: readonly Period[], language: Language): readonly Cell[] {
  const words = planWords;
  const [first, ...years] = periods;
  const labelOf = (period: Period) =>
    years.length > 0 && period === first ? words.sum : periodLabel(period);
  return [
    ...[words.number, words.name, words.kind, words.owner, words.cooperating, say.indicators].map((label) =>
      head(label[language]),
    ),
    ...periods.map((period) => head(`${words.budget[language]}\n${labelOf(period)[language]}`)),
  ];
}

function budgets(
  { rules }: PlanOf,
  lines: readonly EditionLine[],
  of: GroupFigure['of'],
  periods: readonly Period[],
): readonly Explanation[] {
  const programs = lines.map((line) => ({ program: line.program, book: bookOf(line) }));
  return periods.map((period) => explainGroup(programs, { figure: 'groupBudget', period, of }, rules));
}

function strategyCell(
  { titleOfPost }: PlanOf,
  { number, title, leaders }: PlanOf['edition']['strategies'][string],
  language: Language,
): Cell {
  const led = leaders.map((post) => titleOfPost(`post:${post}`)).join('·');
  const text = planWords.strategy(number, title)[language];
  return {
    ...cell(led === '' ? text : `${text} (${planWords.leaders(led)[language]})`, { across: leading.length }),
    heading: true,
  };
}

function programCells(of: PlanOf, line: EditionLine, term: Period, language: Language): readonly Cell[] {
  const { number, name, kind, priority, owner, cooperating } = line;
  const { nameOfDepartment } = of;
  const none = paperWords.none[language];
  const kinds = [programKindLabels[kind], ...(priority ? [planWords.isPriority] : [])];
  return [
    centered(number),
    cell(name),
    centered(kinds.map((label) => label[language]).join('\n')),
    centered(nameOfDepartment(owner)),
    centered(cooperating.map(nameOfDepartment).join('\n') || none),
    cell(targetsOf(of, line, term) || none),
  ];
}

/** Each indicator with its target over the whole plan. */
function targetsOf({ rules }: PlanOf, line: EditionLine, period: Period): string {
  const book = bookOf(line);
  return [...indexOf(book).indicators]
    .flatMap(([indicator, years]) => {
      const last = years.at(-1)?.indicator;
      const { text } = shownOf(explain(book, { figure: 'target', indicator, period }, rules));
      return last ? [text === undefined ? last.name : `${last.name} ${measured(text, last.unit)}`] : [];
    })
    .join('\n');
}
