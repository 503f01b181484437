// How a program stands, by rule: from what it reached of its term, and what it was to have reached by now; and as judged.
import type { IsoDate } from '../ids.js';
import { yearsFrom, yearsOf, type Period } from '../periods.js';
import type { StandingProgram } from './account.js';
import { indexOf } from './book.js';
import type { ProgramBook } from './explanation.js';
import { progressOf, type Progress } from './progress.js';
import { compareRatios, isZero, over, sumOf, times, whole, type Ratio } from './ratio.js';
import type { StandingRules } from './standing-rules.js';
import type { RuledStanding, StandingTold } from './standing-words.js';

/**
 * How a program stands on a day, and what the rule says of it, even where somebody judged otherwise.
 *
 * @param term the years of the plan that it is looked at in; absent, all that it has figures for
 */
export function standingOf(
  program: StandingProgram,
  today: IsoDate,
  rules: StandingRules,
  term?: Period,
): StandingTold {
  const byRule = ruledStanding(program, today, rules, term);
  const { judgement: judged } = program;
  const standing = judged?.standing ?? byRule?.standing;
  return { ...(standing && { standing }), ...(byRule && { byRule }), ...(judged && { judged }) };
}

function ruledStanding(
  program: StandingProgram,
  today: IsoDate,
  rules: StandingRules,
  asked: Period | undefined,
): RuledStanding | undefined {
  const book = within(program, asked);
  const { years, indicators } = indexOf(book);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const term = yearsFrom(first, last);
  if (program.status === 'abolished') {
    return rules.words.includes('givenUp')
      ? { standing: 'givenUp', ground: 'abolished', term, provisional: false }
      : undefined;
  }
  const progress = [...indicators.keys()].flatMap((id) => progressOf(book, id, today, rules) ?? []);
  return progress.length === 0 ? undefined : { ...byProgress(progress, rules), term };
}

function byProgress(
  progress: readonly Progress[],
  { inPartBelow }: StandingRules,
): Omit<RuledStanding, 'term'> {
  const [reached, planned] = [meanOf(progress, 'reached'), meanOf(progress, 'planned')];
  const shares = {
    ...(reached && { reached }),
    ...(planned && { planned }),
    provisional: progress.some((each) => each.provisional),
  };
  if (progress.every(({ isReached }) => isReached)) {
    const standing = progress.every(({ isOver }) => isOver) ? 'done' : 'carriedOn';
    return { standing, ground: 'reached', ...shares };
  }
  if (progress.every(({ isSettled }) => isSettled)) {
    return { standing: 'inPart', ground: 'missed', ...shares };
  }
  if (!reached || !planned || isZero(planned))
    return { standing: 'onCourse', ground: 'nothingDue', ...shares };
  const asked = times(planned, { over: inPartBelow, under: '100' });
  return compareRatios(reached, asked) < 0
    ? { standing: 'inPart', ground: 'behind', ...shares }
    : { standing: 'onCourse', ground: 'asPlanned', ...shares };
}

/** Of all that can be measured so far, weighed where the plan weighs. */
function meanOf(progress: readonly Progress[], which: 'reached' | 'planned'): Ratio | undefined {
  const measured = progress.flatMap(({ soFar, weight }) => (soFar ? [{ value: soFar[which], weight }] : []));
  const isWeighed = measured.some(({ weight }) => weight !== undefined);
  const counted = measured.map(({ value, weight }) => ({
    value,
    weight: whole(isWeighed ? (weight ?? '0') : '1'),
  }));
  const weights = sumOf(counted.map(({ weight }) => weight));
  if (isZero(weights)) return undefined;
  return over(sumOf(counted.map(({ value, weight }) => times(value, weight))), weights);
}

/** A book with the years of a term alone. */
function within(book: ProgramBook, term: Period | undefined): ProgramBook {
  if (term === undefined) return book;
  const asked = yearsOf(term);
  const years = Object.entries(book.years).filter(([, { year }]) => asked.includes(year));
  return years.length === Object.keys(book.years).length
    ? book
    : { years: Object.fromEntries(years), results: book.results, spending: book.spending };
}
