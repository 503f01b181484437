// How far one indicator came on a day: of its term, of what was due by then, and whether it can still get there.
import type { Decimal, IndicatorId, IsoDate } from '../ids.js';
import { plainMeasure, type Measure } from '../measures.js';
import { endOf, yearsFrom, type Period } from '../periods.js';
import { resultsDay } from '../results-due.js';
import { indexOf, type YearOfIndicator } from './book.js';
import { explain } from './explain.js';
import type { Explanation, ProgramBook } from './explanation.js';
import { compareRatios, whole, type Ratio } from './ratio.js';
import type { ReckoningRules } from './rules.js';

export interface Progress {
  readonly weight?: Decimal;
  /** What was reached, and what was planned to be, as shares of the same; absent where neither can be measured yet. */
  readonly soFar?: { readonly reached: Ratio; readonly planned: Ratio };
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
  const measure = last.indicator.measure ?? plainMeasure;
  const pieces = years.flatMap(piecesOf);
  const reported = lastReported(book, indicator);
  const due = pieces.filter((piece) => isDue(piece, reported, today));
  const isOver = pieces.every((piece) => endOf(piece) < today);
  const result = ask('result', term);
  const soFar = accumulates(measure)
    ? ofTerm(ask('rate', term), lastOf(due), (period) => ask('planned', period))
    : ofYears(
        years.filter((year) => piecesOf(year).every((piece) => due.includes(piece))),
        (period) => ask('rate', period),
      );
  const { weight } = last.indicator;
  return {
    ...(weight !== undefined && { weight }),
    ...(soFar && { soFar }),
    isReached: hasReached(measure, ask('target', term), result) && (isOver || accumulates(measure)),
    isOver,
    isSettled: due.length === pieces.length && isOver,
    provisional: result.provisional,
  };
}

/** Whether what was reached once stays reached; a level, or what should go down, may be lost until the term is over. */
function accumulates({ direction, years, ratio }: Measure): boolean {
  return direction === 'up' && (years === 'sum' || years === 'cumulative') && !ratio;
}

function hasReached({ direction }: Measure, target: Explanation, result: Explanation): boolean {
  if (!target.value || !result.value) return false;
  const order = compareRatios(result.value, target.value);
  return direction === 'up' ? order >= 0 : order <= 0;
}

/** The rate of the whole term beside what was planned until the end of what is due. */
function ofTerm(
  rate: Explanation,
  until: Period | undefined,
  planned: (period: Period) => Explanation,
): Progress['soFar'] {
  if (rate.lack === 'zero-target' || rate.lack === 'no-target') return undefined;
  const share = until === undefined ? nothing : planned(until).value;
  return share && { reached: rate.value ?? nothing, planned: share };
}

/** The rate of the years that are due beside all of it. */
function ofYears(
  years: readonly YearOfIndicator[],
  rate: (period: Period) => Explanation,
): Progress['soFar'] {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return undefined;
  return { reached: rate(yearsFrom(first.year, last.year)).value ?? nothing, planned: one };
}

/** What results are awaited of: the parts of a year's target, or the year. */
function piecesOf({ year, indicator }: YearOfIndicator): readonly Period[] {
  const parts = indicator.parts?.map(({ period }) => period) ?? [];
  return parts.length === 0 ? [String(year)] : parts;
}

/** What is over counts once it was reported, or should have been: nobody is behind on the morning after a quarter. */
function isDue(piece: Period, reported: IsoDate | undefined, today: IsoDate): boolean {
  const end = endOf(piece);
  if (end >= today) return false;
  return (reported !== undefined && end <= reported) || resultsDay(Number(end.slice(0, 4))) < today;
}

/** The last day that a result of it covers. */
function lastReported(book: ProgramBook, indicator: IndicatorId): IsoDate | undefined {
  const results = indexOf(book).results.get(indicator);
  const all = [...(results?.overYears ?? []), ...[...(results?.byYear.values() ?? [])].flat()];
  return latest(all.map(({ period }) => endOf(period)));
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
