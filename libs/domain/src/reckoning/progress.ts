// How far one indicator came on a day: of its term, of what was due by then, and whether it can still get there.
import type { Decimal, IndicatorId, IsoDate } from '../ids.js';
import type { Measure } from '../measures.js';
import { compareTexts } from '../order.js';
import { endOf, yearsFrom, type Period } from '../periods.js';
import { resultsDay } from '../results-due.js';
import { indexOf, type YearOfIndicator } from './book.js';
import { isReported, piecesOf, reportedPeriods } from './coverage.js';
import { explain } from './explain.js';
import type { Explanation, LackOfFigure, ProgramBook } from './explanation.js';
import { compareRatios, whole, type Ratio } from './ratio.js';
import type { ReckoningRules } from './rules.js';

export interface Progress {
  readonly weight?: Decimal;
  /** What was reached, and what was planned to be, as shares of the same; absent where nothing can be measured yet. */
  readonly soFar?: { readonly reached: Ratio; readonly planned: Ratio };
  /** What was due has no figure that could be held against its target, for another reason than that nothing was reported. */
  readonly isUnmeasured: boolean;
  /** All that was to be reached in the term is, and cannot be lost again. */
  readonly isReached: boolean;
  /** Its last day has passed. */
  readonly isOver: boolean;
  /** Nothing more can come: it is over, and its results were reported or are overdue. */
  readonly isSettled: boolean;
  readonly provisional: boolean;
}

const nothing = whole('0');
const one = whole('1');
/** Where there is nothing to reach, nothing is missed either. */
const nothingToReach: readonly LackOfFigure[] = ['no-target', 'zero-target'];

/** Undefined where there is no such indicator. */
export function progressOf(
  book: ProgramBook,
  indicator: IndicatorId,
  today: IsoDate,
  rules: ReckoningRules,
): Progress | undefined {
  const years = indexOf(book).indicators.get(indicator) ?? [];
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return undefined;
  const term = yearsFrom(first.year, last.year);
  const ask = (figure: 'target' | 'result' | 'rate' | 'planned', period: Period) =>
    explain(book, { figure, indicator, period }, rules);
  const { measure } = last;
  const pieces = years.flatMap(piecesOf);
  const reported = lastReported(book, indicator, measure);
  const due = pieces.filter((piece) => isDue(piece, reported, today));
  const isOver = pieces.every((piece) => endOf(piece) < today);
  const result = ask('result', term);
  const isLasting = isKept(measure);
  const dueYears = years.filter((year) => piecesOf(year).every((piece) => due.includes(piece)));
  const measured = isLasting
    ? ofTerm(ask('rate', term), lastOf(due), (period) => ask('planned', period))
    : ofYears(dueYears, (period) => ask('rate', period));
  const { weight } = last.indicator;
  return {
    ...(weight !== undefined && { weight }),
    ...measured,
    isReached:
      hasReached(measure, ask('target', term), result) &&
      (isLasting || (isOver && years.every((year) => isReported(book, year)))),
    isOver,
    isSettled: due.length === pieces.length && isOver,
    provisional: result.provisional,
  };
}

/** Whether what was reached once stays reached; a level, or what should go down, may be lost until the term is over. */
function isKept({ direction, years, ratio }: Measure): boolean {
  return direction === 'up' && !ratio && ['sum', 'cumulative', 'maximum'].includes(years);
}

function hasReached({ direction }: Measure, target: Explanation, result: Explanation): boolean {
  if (!target.value || !result.value) return false;
  const order = compareRatios(result.value, target.value);
  return direction === 'up' ? order >= 0 : order <= 0;
}

type Measured = Pick<Progress, 'soFar' | 'isUnmeasured'>;

/** The rate of the whole term beside what was planned until the end of what is due. */
function ofTerm(
  rate: Explanation,
  until: Period | undefined,
  planned: (period: Period) => Explanation,
): Measured {
  return measuredBy(rate, until === undefined ? nothing : planned(until).value);
}

/** The rate of the years that are due beside all of it. */
function ofYears(years: readonly YearOfIndicator[], rate: (period: Period) => Explanation): Measured {
  const [first, last] = [years[0], years.at(-1)];
  return first && last ? measuredBy(rate(yearsFrom(first.year, last.year)), one) : { isUnmeasured: false };
}

/** What was due and was not reported, or not whole, counts as nothing reached; what has no figure for another reason does not count. */
function measuredBy({ value, lack }: Explanation, planned: Ratio | undefined): Measured {
  const isOwed = lack === 'no-result' || lack === 'not-whole';
  const reached = value ?? (isOwed ? nothing : undefined);
  if (reached && planned) return { soFar: { reached, planned }, isUnmeasured: false };
  return { isUnmeasured: lack === undefined || !nothingToReach.includes(lack) };
}

/** What is over counts once it was reported, or should have been: nobody is behind on the morning after a quarter. */
function isDue(piece: Period, reported: IsoDate | undefined, today: IsoDate): boolean {
  const end = endOf(piece);
  if (end >= today) return false;
  return (reported !== undefined && end <= reported) || resultsDay(Number(end.slice(0, 4))) < today;
}

/** The last day that results of it cover; of what follows from two others, that those of both do. */
function lastReported(book: ProgramBook, indicator: IndicatorId, { ratio }: Measure): IsoDate | undefined {
  const of = ratio ? [ratio.over, ratio.under] : [indicator];
  const days = of.flatMap((each) => latest(reportedPeriods(book, each).map(endOf)) ?? []);
  return days.length < of.length ? undefined : [...days].sort(compareTexts)[0];
}

function lastOf(pieces: readonly Period[]): Period | undefined {
  const end = latest(pieces.map(endOf));
  return pieces.find((piece) => endOf(piece) === end);
}

function latest(days: readonly IsoDate[]): IsoDate | undefined {
  return days.reduce<IsoDate | undefined>(
    (last, day) => (last === undefined || last < day ? day : last),
    undefined,
  );
}
