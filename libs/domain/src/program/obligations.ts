// Who owes what by when in a program: a pure function of its state, never kept beside it.
import { addDays, yearOf } from '../dates.js';
import type { IsoDate } from '../ids.js';
import { seenOn, type Duty, type Obligation } from '../obligations.js';
import { comparePeriods, endOf, overlap, quartersOf, type Period } from '../periods.js';
import { indexOf } from '../reckoning/book.js';
import { isReported } from '../reckoning/coverage.js';
import { resultsDay } from '../results-due.js';
import { isRequired, type RuleKey } from '../rule-packs.js';
import { workingDayOnOrBefore } from '../working-days.js';
import type { IntroducedProgram, Review } from './states.js';

/** What a plan, or the cycle that reviews it, asks of its programs while they run. */
export const askedOfPrograms: readonly RuleKey[] = ['result.yearly', 'self-check.quarterly'];

/**
 * All that the owning department owes, seen on a day: the results of the first year that lacks some, and its check of the
 * first quarter that has none. What comes after is owed once that is done.
 */
export function obligationsOfProgram(program: IntroducedProgram, today: IsoDate): readonly Obligation[] {
  const byPlans = Object.values(program.years).flatMap(({ year, asks }) => (asks ? [{ year, ...asks }] : []));
  const asked = [...byPlans, ...Object.values(program.reviews ?? {})].sort((a, b) => a.year - b.year);
  return seenOn([...results(program, asked), ...checks(program, asked)], today);
}

function results(program: IntroducedProgram, asked: readonly Review[]): readonly Duty[] {
  const lacking = asked.find(
    ({ year, rules }) =>
      isRequired(rules, 'result.yearly', resultsDay(year)) &&
      isRunAtEndOf(program, String(year)) &&
      (indexOf(program).indicatorsIn.get(year) ?? []).some((each) => !isReported(program, each)),
  );
  if (!lacking) return [];
  const { year } = lacking;
  return [owed(program, 'report-result', String(year), workingDayOnOrBefore(resultsDay(year)))];
}

function checks(program: IntroducedProgram, asked: readonly Review[]): readonly Duty[] {
  const [quarter] = asked
    .flatMap(({ year, rules, since }) =>
      quartersOf(year).filter(
        (each) => since <= endOf(each) && isRequired(rules, 'self-check.quarterly', endOf(each)),
      ),
    )
    .filter(
      (each) =>
        isRunAtEndOf(program, each) &&
        isWithinTargets(program, each) &&
        !Object.hasOwn(program.selfChecks, each),
    )
    .sort(comparePeriods);
  return quarter === undefined ? [] : [owed(program, 'check-quarter', quarter, checkDay(quarter))];
}

function owed(
  { owner }: IntroducedProgram,
  kind: 'report-result' | 'check-quarter',
  period: Period,
  due: IsoDate,
): Duty {
  return {
    key: `${kind}/${period}`,
    kind,
    debtor: { kind: 'department', department: owner },
    due,
    item: { kind: 'period', id: period },
  };
}

/** By the end of the month after the quarter, or the last working day before it. */
function checkDay(quarter: Period): IsoDate {
  const monthAfter = addDays(endOf(quarter), 1).slice(0, 7);
  return workingDayOnOrBefore(endOf(monthAfter));
}

function isRunAtEndOf(program: IntroducedProgram, period: Period): boolean {
  return program.status === 'running' || endOf(period) < program.since;
}

/** A term that begins or ends half-way has nothing to check beside it. */
function isWithinTargets(program: IntroducedProgram, quarter: Period): boolean {
  const indicators = indexOf(program).indicatorsIn.get(yearOf(endOf(quarter))) ?? [];
  return indicators.length === 0 || indicators.some(({ span }) => overlap(span, quarter));
}
