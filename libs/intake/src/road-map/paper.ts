// Puts a road map together: one pledge with what is planned for each year of a term, and how far that is of the whole.
import type { YearFigures } from '#domain/changes';
import { amountScaleLabels } from '#contract/glossary';
import { plainMeasure } from '#domain/measures';
import { yearsFrom, type Period } from '#domain/periods';
import type { ReadDocument, ReadTable } from '#documents/read/document';
import { budgetOf, moneyIn, moneyStated, type Money } from '../plans/money-acts.js';
import { sumsOf } from '../plans/money-table.js';
import { numberedIn } from '../plans/numbered.js';
import type { PaperFigure, PaperProgram, PlanPaper } from '../plans/paper.js';
import { strategyOf } from '../plans/strategy.js';
import type { NotTaken } from '../proposal.js';
import { contentLinesOf, trimmedTextsOf } from '../tables/cells.js';
import { tablesIn, textsIn } from '../tables/chapters.js';
import { findHeaded, under } from '../tables/headed.js';
import { sourceWordsOf } from '../tables/money.js';
import { plain, squeezed } from '../tables/words.js';
import { heldOutline } from './outline.js';
import { heldRoad, roadIn, type Road } from './road.js';

const advice = /권고안/;

/** The road map as a plan of one program; undefined where it has no number, or nothing by year. */
export function roadMapIn(document: ReadDocument): PlanPaper | undefined {
  const numbered = numberedIn(document);
  const tables = tablesIn(document);
  const road = roadIn(tables);
  const [first, last] = [road?.years[0], road?.years.at(-1)];
  if (!numbered || !road || !first || !last) return undefined;
  const { number, name, place } = numbered;
  const [money] = moneyIn(document, sourceWordsOf(document)).filter(({ isSpent }) => !isSpent);
  const head = findHeaded(tables, [/주관부서/]);
  const period = yearsFrom(first.year, last.year);
  const program: PaperProgram = {
    number,
    strategy: strategyOf(number),
    name,
    kind: 'pledge',
    place,
    owner: head?.rows[0] ? under(head, head.rows[0], /주관부서/) : '',
    years: road.years.map(({ year }): YearFigures => ({
      year,
      content: [...(year === first.year ? contentOf(document) : []), ...partsOf(money, year)],
      indicators: indicatorOf(road, year),
      budget: budgetOf(money, year, road.name),
    })),
    schedule: [],
    results: [],
    spending: [],
    entries: [],
    stated: [...statedOn(road, period), ...moneyStated('투자계획', 'budget', money, period)],
  };
  return {
    title: `${number} ${name} (${first.year}~${last.year})`,
    year: first.year,
    lastYear: last.year,
    strategies: [{ number: program.strategy, title: `추진전략 ${program.strategy}`, place }],
    programs: [program],
    doubts: [],
    findings: [
      ...heldRoad(road),
      ...(money ? sumsOf(money.table, '투자계획') : []),
      ...heldOutline(document, road, money),
    ],
    notTaken: adviceIn(document),
  };
}

/** Of a half that a term begins or ends with, the half is all that its year has. */
function indicatorOf({ name, unit, years, isCumulative }: Road, year: number): YearFigures['indicators'] {
  return years
    .filter((each) => each.year === year)
    .map(({ value, period }) => ({
      indicator: 'i-1',
      name,
      unit,
      target: value,
      ...(isCumulative && { measure: { ...plainMeasure, years: 'cumulative' as const } }),
      ...(period !== String(year) && { parts: [{ period, target: value }] }),
    }));
}

function statedOn({ whole, reached }: Road, period: Period): readonly PaperFigure[] {
  const indicator = 'i-1';
  return [
    ...(whole
      ? [{ at: '로드맵/계', figure: { figure: 'target', indicator, period }, ...whole } as const]
      : []),
    ...reached.map(({ year, value, place }): PaperFigure => ({
      at: `달성도/${year}`,
      figure: { figure: 'planned', indicator, period: String(year) },
      value,
      place,
    })),
  ];
}

/** The money of each part of the work in a year, which no line by source says. */
function partsOf(money: Money | undefined, year: number): readonly string[] {
  if (!money) return [];
  const unit = amountScaleLabels[money.scale].ko;
  return money.table.rows
    .filter(({ isUnder }) => isUnder)
    .flatMap(({ label, years }) =>
      years.filter((cell) => cell.year === year).map(({ value }) => `${label}: ${value}${unit}`),
    );
}

/** Sentences and tables before the advice, those with figures by year left out. */
function contentOf(document: ReadDocument): readonly string[] {
  const end = document.blocks.findIndex((block) => block.kind === 'text' && advice.test(block.text));
  const blocks = document.blocks.slice(0, end < 0 ? undefined : end);
  return blocks.filter((block) => block.kind === 'text' || !isOfFigures(block)).flatMap(contentLinesOf);
}

/** Whether figures by year stand in a table that is read as such; one of years that are past only tells. */
function isOfFigures({ rows }: ReadTable): boolean {
  const texts = rows.map(trimmedTextsOf);
  const isByYear = texts.slice(0, 3).some((row) => row.some((text) => /^\d{4}년?/.test(squeezed(text))));
  return isByYear && texts.some((row) => row.some((text) => /확인지표|투자계획/.test(text)));
}

function adviceIn(document: ReadDocument): readonly NotTaken[] {
  const found = textsIn(document).find(({ text }) => advice.test(text));
  if (!found) return [];
  return [
    {
      place: { line: found.line },
      quoted: plain(found.text),
      why: {
        ko: '권고안과 검토의견은 회차로 가져옵니다: 같은 파일을 회차에서 가져와 주세요.',
        en: 'Recommendations and reviews are taken into a round: bring the same file there.',
      },
    },
  ];
}
