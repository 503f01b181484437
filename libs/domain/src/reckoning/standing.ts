// How a program stands, by rule: from what it reached of its term, and what it was to have reached by now; and as judged.
import { yearOf } from '../dates.js';
import type { IsoDate } from '../ids.js';
import { yearsFrom, yearsOf, type Period } from '../periods.js';
import type { StandingProgram } from './account.js';
import { indexOf } from './book.js';
import type { ProgramBook } from './explanation.js';
import { progressOf, type Progress } from './progress.js';
import { compareRatios, isZero, meanOf, times, whole, type Ratio } from './ratio.js';
import type { StandingRules } from './standing-rules.js';
import type { RuledStanding, StandingTold } from './standing-words.js';
import { termAround } from './terms.js';

/**
 * How a program stands on a day, and what the rule says of it, even where somebody judged otherwise.
 *
 * @param term the years of the plan that it is looked at in; absent, those of the plan that it stands in on that day
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
  const book = within(program, asked ?? termAround(inOrder(program), yearOf(today)));
  const { years, indicators } = indexOf(book);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const term = yearsFrom(first, last);
  if (program.status === 'abolished') {
    return rules.words.includes('givenUp')
      ? { standing: 'givenUp', ground: 'abolished', term, unmeasured: 0, provisional: false }
      : undefined;
  }
  const progress = [...indicators.keys()].flatMap((id) => progressOf(book, id, today, rules) ?? []);
  const ruled = byProgress(progress, rules);
  return ruled && { ...ruled, term };
}

/** Undefined where nothing can be said: there is no indicator, or none of those that are left open can be measured. */
function byProgress(
  all: readonly Progress[],
  { inPartBelow }: StandingRules,
): Omit<RuledStanding, 'term'> | undefined {
  const progress = all.filter(({ isUnmeasured }) => !isUnmeasured);
  if (progress.length === 0) return undefined;
  const [reached, planned] = [meanSoFar(progress, 'reached'), meanSoFar(progress, 'planned')];
  const shares = {
    ...(reached && { reached }),
    ...(planned && { planned }),
    unmeasured: all.length - progress.length,
    provisional: all.some((each) => each.provisional),
  };
  const isReached = progress.every((each) => each.isReached);
  if (isReached && shares.unmeasured === 0) {
    const standing = progress.every(({ isOver }) => isOver) ? 'done' : 'carriedOn';
    return { standing, ground: 'reached', ...shares };
  }
  if (all.every(({ isSettled }) => isSettled)) {
    return isReached ? undefined : { standing: 'inPart', ground: 'missed', ...shares };
  }
  if (!reached || !planned || isZero(planned))
    return { standing: 'onCourse', ground: 'nothingDue', ...shares };
  const asked = times(planned, { over: inPartBelow, under: '100' });
  return compareRatios(reached, asked) < 0
    ? { standing: 'inPart', ground: 'behind', ...shares }
    : { standing: 'onCourse', ground: 'asPlanned', ...shares };
}

/** Of all that can be measured so far, weighed where the plan weighs. */
function meanSoFar(progress: readonly Progress[], which: 'reached' | 'planned'): Ratio | undefined {
  const measured = progress.flatMap(({ soFar, weight }) => (soFar ? [{ value: soFar[which], weight }] : []));
  const isWeighed = measured.some(({ weight }) => weight !== undefined);
  return meanOf(
    measured.map(({ value, weight }) => ({ value, weight: whole(isWeighed ? (weight ?? '0') : '1') })),
  );
}

function inOrder({ years }: ProgramBook): readonly ProgramBook['years'][number][] {
  return Object.values(years).sort((one, other) => one.year - other.year);
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
