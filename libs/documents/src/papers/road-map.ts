// The road map of a pledge (공약이행로드맵): planned attainment year by year, its investment, and what a committee advised on it.
import { amountScaleLabels, budgetSourceLabels, programKindLabels } from '#contract/glossary';
import { periodLabel } from '#contract/period-labels';
import type { Label, Language } from '#contract/label';
import { measured } from '#contract/measured';
import { budgetSources } from '#domain/changes';
import { explain } from '#domain/reckoning/explain';
import { shownOf } from '#domain/reckoning/shown';
import type { Block, Paper } from '../model.js';
import { adviceBlocks, type AdviceOf } from './advice.js';
import { cell, centered, head, heading, run } from './blocks.js';
import { contentBlocks } from './content-blocks.js';
import { figureRows } from './figure-cells.js';
import { indicatorsIn, runsUp } from './indicator-tables.js';
import { paperOf, type Origin } from './origin.js';
import { indicatorsOf, investmentTable } from './pledge-sheet.js';
import { roadMapWords as say } from './plan-words.js';
import { programTitle, yearLabelOf, yearsOfProgram, type ProgramOf } from './program-of.js';
import { paperWords } from './words.js';

export interface RoadMapOf extends ProgramOf {
  /** The rounds in which something was said on it, oldest first. */
  readonly advice: readonly AdviceOf[];
}

/** The road map on upright pages. */
export function roadMapPaper(of: RoadMapOf, origin: Origin): Paper {
  const { language } = origin;
  const { program, advice } = of;
  return paperOf(origin, programTitle(of), [
    {
      orientation: 'portrait',
      blocks: [
        { kind: 'heading', level: 1, text: programTitle(of), align: 'center' },
        headTable(of, language),
        heading(say.road[language]),
        roadTable(of, language),
        heading(say.outline[language]),
        ...costLine(of, language),
        ...contentBlocks(Object.values(program.years), language),
        heading(say.investment[language]),
        investmentTable(of, language),
        ...advice.flatMap((each) => adviceBlocks(of.id, each, language)),
      ],
    },
  ]);
}

function headTable(of: RoadMapOf, language: Language): Block {
  const { id, program, place, nameOfDepartment } = of;
  const none = paperWords.none[language];
  const sources = budgetSources
    .filter((source) =>
      Object.values(program.years).some(({ budget }) => budget.some((line) => line.source === source)),
    )
    .map((source) => budgetSourceLabels[source][language]);
  const columns: readonly (readonly [Label, string])[] = [
    [say.head.number, place?.number ?? none],
    [say.head.kind, place ? programKindLabels[place.kind][language] : none],
    [say.head.period, periodLabel(yearsOfProgram(of).term)[language]],
    [say.head.sources, sources.join('/') || none],
    [say.head.owner, nameOfDepartment(program.owner)],
    [say.head.cooperating, program.cooperating.map(nameOfDepartment).join(', ') || none],
  ];
  return {
    kind: 'table',
    id: `road-map/${id}`,
    columns: [14, 12, 16, 24, 17, 17],
    headerRows: 1,
    rows: [
      { cells: columns.map(([label]) => head(label[language])) },
      { cells: columns.map(([, text]) => centered(text)) },
    ],
  };
}

/** Of each indicator its targets, and below them how much of the whole term they are by the end of each year. */
function roadTable(of: RoadMapOf, language: Language): Block {
  const { book, rules, years } = indicatorsOf(of);
  const labelOf = yearLabelOf(of);
  const id = `road/${of.id}`;
  const { rows } = figureRows(
    indicatorsIn(indicatorsOf(of)).flatMap((each) => {
      const { indicator, name, unit } = each.indicator;
      const over = (figure: 'target' | 'planned') =>
        years.years.map((year) => explain(book, { figure, indicator, period: String(year) }, rules));
      const { text: whole } = shownOf(
        explain(book, { figure: 'target', indicator, period: years.term }, rules),
      );
      const called = whole === undefined ? name : `${name}\n(${measured(whole, unit)})`;
      return [
        { id: `${id}/${indicator}`, heads: [{ ...cell(called), heading: true }], figures: over('target') },
        ...(runsUp(each)
          ? [
              {
                id: `${id}/${indicator}/planned`,
                heads: [head(say.planned[language])],
                figures: over('planned'),
              },
            ]
          : []),
      ];
    }),
    language,
  );
  return {
    kind: 'table',
    id,
    columns: [25, ...years.years.map(() => 75 / years.years.length)],
    headerRows: 1,
    rows: [
      { cells: [head(say.indicator[language]), ...years.years.map((year) => head(labelOf(year)[language]))] },
      ...rows,
    ],
  };
}

function costLine(of: RoadMapOf, language: Language): readonly Block[] {
  const { text, scale } = shownOf(
    explain(of.program, { figure: 'budget', period: yearsOfProgram(of).whole }, of.rules),
  );
  if (text === undefined || scale === undefined) return [];
  const amount = measured(text, amountScaleLabels[scale][language]);
  return [{ kind: 'items', marks: 'dashes', items: [{ runs: [run(say.cost(amount)[language])] }] }];
}
