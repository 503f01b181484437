// Puts a pledge sheet together: one program over the years of a term, with all that was reported of it so far.
import type { YearFigures } from '#domain/changes';
import { endOf, startOf, through, yearsFrom, type Period } from '#domain/periods';
import type { ReadDocument, ReadTable } from '#documents/read/document';
import { held } from '../checks/finding.js';
import { budgetOf, moneyIn, moneyStated, type Money } from '../plans/money-acts.js';
import { sumOfSource, sumsOf, wholeOf, type SourceRow } from '../plans/money-table.js';
import { numberedIn } from '../plans/numbered.js';
import type { PaperFigure, PaperProgram, PaperSpending, PlanPaper } from '../plans/paper.js';
import { linesSpent } from '../plans/spent-lines.js';
import { strategyOf } from '../plans/strategy.js';
import type { Decisions, Finding, NotTaken } from '../proposal.js';
import { contentLinesOf } from '../tables/cells.js';
import { chapterOn, chaptersOf, tablesIn, type Chapter } from '../tables/chapters.js';
import { sourceWordsOf, type SourceWords } from '../tables/money.js';
import { askedUntil, beginsIn, untilOf } from './as-of.js';
import { besideIn, costIn, standingIn, type CostCell } from './header.js';
import { indicatorsIn, type SheetIndicators } from './indicators.js';
import { heldEntries, heldHalves, heldWon, logsIn, stoodIn } from './logs.js';
import { heldAhead } from './ahead.js';
import { doubtsOn, heldIndicators, indicatorsOf } from './measured.js';
import { heldOverview, type OverviewSum } from './overview.js';

/** One of nine or so, with a number that goes up. */
const heading = (line: string) => {
  const [, number, title] = /^([1-9]\d?)\.?\s+([^\d\s].*)$/.exec(line) ?? [];
  return number === undefined || title === undefined || title.length > 40 ? undefined : { number, title };
};

/** Tables of the sheet, each under what it is. */
interface Tables {
  readonly all: readonly ReadTable[];
  readonly planned?: Money;
  readonly spent?: Money;
}

/** The sheet as a plan of one program; undefined where it has no number, or no targets by year. */
export function pledgeIn(document: ReadDocument, decisions: Decisions): PlanPaper | undefined {
  const numbered = numberedIn(document);
  const words = sourceWordsOf(document);
  const chapters = chaptersOf(document, heading);
  const tables = tablesOf(document, words);
  const read = indicatorsIn(tables.all);
  const years = [...new Set(read.indicators.flatMap((each) => each.years.map(({ year }) => year)))].sort();
  const [first, last] = [years[0], years.at(-1)];
  if (!numbered || first === undefined || last === undefined) return undefined;
  const { number, name, place } = numbered;
  const logs = logsIn(tables.all);
  const standing = standingIn(tables.all);
  const cost = costIn(tables.all, words);
  const scale = tables.planned?.scale ?? 'millionWon';
  const overview = heldOverview(chapterOn(chapters, /추진계획|정책개요/), cost, scale, words);
  const stood = tablesIn(chapterOn(chapters, /현황/));
  const asOf = askedUntil(read, logs.entries, place);
  const term = yearsFrom(first, last);
  const until = untilOf(asOf, decisions);
  const since = beginsIn(tables.all, first);
  const spent = tables.spent && linesSpent(tables.spent.table, tables.planned?.table);
  const program: PaperProgram = {
    number,
    strategy: strategyOf(number),
    name,
    kind: 'pledge',
    place,
    owner: besideIn(tables.all, /^(사업담당|주관부서|담당부서)$/)?.text ?? '',
    years: years.map((year): YearFigures => ({
      year,
      content: contentOf(chapters),
      indicators: indicatorsOf(read.indicators, year, decisions),
      budget: budgetOf(tables.planned, year, name),
    })),
    schedule: [],
    results:
      until === undefined
        ? []
        : read.indicators.flatMap(({ id, name: measured, reached }) =>
            reached ? [{ indicator: id, name: measured, period: through(since, until), ...reached }] : [],
          ),
    spending: spendingOf(spent?.rows ?? [], until),
    entries: [...stoodIn(stood), ...logs.entries],
    stated: statedOf(read, tables, cost, overview.sums, term),
    ...(standing && { standing }),
  };
  return {
    title: `${number} ${name} (${first}~${last})`,
    year: first,
    lastYear: last,
    strategies: [{ number: program.strategy, title: `추진전략 ${program.strategy}`, place }],
    programs: [program],
    doubts: [...doubtsOn(read.indicators), ...(asOf ? [asOf] : [])],
    findings: [
      ...overview.findings,
      ...heldTables(tables, cost),
      ...heldIndicators(read),
      ...logs.findings,
      ...heldEntries(logs.entries, words),
      ...heldAhead(chapterOn(chapters, /향후/)),
      ...heldHalves(logs.entries, stood),
      ...(tables.planned ? heldWon(logs.entries, tables.planned.table, scale, words) : []),
    ],
    notTaken: [...logs.notTaken, ...(spent?.notTaken ?? []), ...scheduleNotTaken(chapters)],
  };
}

function tablesOf(document: ReadDocument, words: SourceWords): Tables {
  const money = moneyIn(document, words);
  const planned = money.find(({ isSpent }) => !isSpent);
  const spent = money.find(({ isSpent }) => isSpent);
  return { all: tablesIn(document), ...(planned && { planned }), ...(spent && { spent }) };
}

/** What the sheet says of itself in sentences, and in tables that hold no figures by year. */
function contentOf(chapters: readonly Chapter[]): readonly string[] {
  const telling = chapters.filter(({ title }) => title !== '' && !/투자|지표|실적/.test(title));
  return telling.flatMap((chapter) =>
    chapter.blocks.flatMap((block) =>
      block.kind === 'table' && /현황|일정/.test(chapter.title) ? [] : contentLinesOf(block),
    ),
  );
}

/** Of a year that was over by then until its end, of the last one until the day up to which the sheet tells. */
function spendingOf(spent: readonly SourceRow[], until: Period | undefined): readonly PaperSpending[] {
  if (until === undefined) return [];
  const lastDay = endOf(until);
  return spent.flatMap(({ line, years }) =>
    years.flatMap(({ year, value, place }): readonly PaperSpending[] => {
      if (startOf(String(year)) > lastDay) return [];
      const end = endOf(String(year));
      return [{ year, line, amount: value, until: end < lastDay ? end : lastDay, place }];
    }),
  );
}

function statedOf(
  { indicators, rate }: SheetIndicators,
  { planned, spent }: Tables,
  cost: readonly CostCell[],
  overview: readonly OverviewSum[],
  period: Period,
): readonly PaperFigure[] {
  const sums = overview.filter(({ source, value }) =>
    cost.some((each) => each.source === source && each.value !== value),
  );
  return [
    ...cost.map(({ label, source, value, place }): PaperFigure => ({
      at: `총사업비/${label}`,
      figure: { figure: 'budget', period, ...(source && { source }) },
      value,
      place,
    })),
    ...sums.map(({ source, value, place }): PaperFigure => ({
      at: `정책개요/더한 값${source ? `/${source}` : ''}`,
      figure: { figure: 'budget', period, ...(source && { source }) },
      value,
      place,
    })),
    ...moneyStated('투자계획', 'budget', planned, period),
    ...moneyStated('집행액', 'spent', spent, period),
    ...indicators.flatMap(({ id: indicator, name, whole, rate: own }): readonly PaperFigure[] => [
      ...(whole
        ? [
            {
              at: `확인지표/${name}/목표`,
              figure: { figure: 'target', indicator, period },
              ...whole,
            } as const,
          ]
        : []),
      ...(own
        ? [
            {
              at: `추진실적 총괄/${name}/이행률`,
              figure: { figure: 'rate', indicator, period },
              ...own,
            } as const,
          ]
        : []),
    ]),
    ...(rate
      ? [{ at: '추진실적 총괄/총 이행률', figure: { figure: 'programRate', period }, ...rate } as const]
      : []),
  ];
}

/** Sums over both tables of money, and the cost in the head against the plan. */
function heldTables({ planned, spent }: Tables, cost: readonly CostCell[]): readonly Finding[] {
  const whole = planned && wholeOf(planned.table)?.totals[0];
  return [
    ...(planned ? sumsOf(planned.table, '투자계획') : []),
    ...(spent ? sumsOf(spent.table, '집행액') : []),
    ...cost.flatMap((cell) => {
      const { source } = cell;
      const of = source && planned && sumOfSource(planned.table, source);
      const total = source === undefined ? whole : of?.totals[0];
      return total
        ? held(cell, total.value, {
            ko: `총사업비/${cell.label}: 투자계획의 계`,
            en: `Total cost (${cell.label}): total of the plan`,
          })
        : [];
    }),
  ];
}

/** Bars of a schedule are drawings: no text says in which months they run. */
function scheduleNotTaken(chapters: readonly Chapter[]): readonly NotTaken[] {
  return tablesIn(chapterOn(chapters, /추진일정/)).map(({ nth, line }) => ({
    place: { table: nth, line },
    quoted: '추진일정',
    why: {
      ko: '일정표의 막대는 그림이라 읽을 수 없습니다. 일정은 사업 화면에서 적어 주세요.',
      en: 'The bars of a schedule are drawings and cannot be read. Write the schedule on the page of the program.',
    },
  }));
}
