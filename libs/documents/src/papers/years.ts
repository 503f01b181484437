// The columns of a paper over several years: each year of its term, the term as a whole, and what comes after it.
import { partLabel, periodLabel } from '#contract/period-labels';
import type { Label } from '#contract/label';
import { yearsFrom, yearsOf, type Period } from '#domain/periods';
import type { ProgramBook } from '#domain/reckoning/explanation';
import { indexOf } from '#domain/reckoning/book';

/** The years that a paper is about, and those after them that its figures reach. */
export interface PaperYears {
  readonly term: Period;
  readonly years: readonly number[];
  /** Absent where nothing was planned for after the term. */
  readonly after?: Period;
  /** Of all of them. */
  readonly whole: Period;
}

/** The years of a term beside those after it for which a program has figures. */
export function paperYears(term: Period, book: ProgramBook): PaperYears {
  const years = yearsOf(term);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const later = Object.values(book.years)
    .map(({ year }) => year)
    .filter((year) => year > last)
    .sort((one, other) => one - other);
  const [next, end] = [later[0], later.at(-1)];
  return {
    term,
    years,
    ...(next !== undefined && end !== undefined && { after: yearsFrom(next, end) }),
    whole: yearsFrom(first, end ?? last),
  };
}

/** A year as its column is headed: `2024년`, with `하반기` below it where the targets of a term only begin half-way. */
export function yearLabel(year: number, book: ProgramBook): Label {
  const spans = (indexOf(book).indicatorsIn.get(year) ?? []).map(({ span }) => span);
  const [span = String(year)] = spans;
  const label = periodLabel(String(year));
  if (span === String(year) || spans.some((each) => each !== span)) return label;
  const part = partLabel(span);
  return { ko: `${label.ko}\n${part.ko}`, en: `${label.en}\n${part.en}` };
}
