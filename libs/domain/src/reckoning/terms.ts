// Which years of an indicator belong together, as years of one plan, and where such a term begins or ends half-way.
import type { Indicator } from '../changes.js';
import { groupedBy } from '../grouped-by.js';
import { endOf, monthsIn, startOf, yearsFrom, type Period } from '../periods.js';
import type { Adopted } from './explanation.js';

/** Where a year stands in its term. */
export interface PlaceInTerm {
  /** Consecutive years of one plan. */
  readonly term: Period;
  /** The part of its year in which an indicator has a target: a term may begin or end half-way. */
  readonly span: Period;
}

/** What is known of a year before it has a place. */
interface StatedYear {
  readonly year: number;
  readonly adopted?: Adopted;
}

/** From this many months on, the only part of a year at an end of its term is all that the term has of that year. */
const halfYear = 6;

/** The place of each year of each indicator, from all of them in the order of time. */
export function placesInTerms<T extends StatedYear & { readonly indicator: Indicator }>(
  years: readonly T[],
): ReadonlyMap<T, PlaceInTerm> {
  const terms = [...groupedBy(years, ({ indicator }) => indicator.indicator).values()].flatMap(termsIn);
  return new Map(
    terms.flatMap((term) => term.map((each) => [each, { term: spanning(term), span: spanIn(each, term) }])),
  );
}

/** The term that a year belongs to; before the first and after the last one, that which is next to it. */
export function termAround(years: readonly StatedYear[], year: number): Period | undefined {
  const terms = termsIn(years);
  const around = terms.findLast(([first]) => first !== undefined && first.year <= year) ?? terms[0];
  return around && spanning(around);
}

/**
 * Years in their order, parted where another plan put them in force. Those that were over when the first one did are
 * years of that plan too; those of one that is still a draft are apart.
 */
function termsIn<T extends StatedYear>(years: readonly T[]): readonly (readonly T[])[] {
  const terms: T[][] = [];
  for (const each of years) {
    const term = terms.at(-1);
    const plan = term?.at(-1)?.adopted?.plan;
    if (term && (plan === undefined || plan === each.adopted?.plan)) term.push(each);
    else terms.push([each]);
  }
  return terms;
}

function spanning(term: readonly StatedYear[]): Period {
  return yearsFrom(term[0]?.year ?? 0, term.at(-1)?.year ?? 0);
}

function spanIn<T extends StatedYear & { readonly indicator: Indicator }>(
  each: T,
  term: readonly T[],
): Period {
  const year = String(each.year);
  const [only, ...more] = each.indicator.parts ?? [];
  if (!only || more.length > 0 || monthsIn(only.period) < halfYear) return year;
  const begins = each === term[0] && endOf(only.period) === endOf(year);
  const ends = each === term.at(-1) && startOf(only.period) === startOf(year);
  return begins || ends ? only.period : year;
}
