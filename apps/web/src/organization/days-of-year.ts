// The days of a year on which an organization is closed, or open though others are closed.
import type { IsoDate } from '#domain/ids';
import type { DeclaredDay } from '#domain/organization/states';
import type { PublicHoliday } from '#domain/holidays';
import { publicHolidays } from '#domain/public-holidays';

export interface DayOfYear {
  readonly date: IsoDate;
  readonly holidays: readonly PublicHoliday[];
  /** What the organization said of it, where it said anything. */
  readonly declared?: DeclaredDay | undefined;
}

type Declared = Readonly<Record<IsoDate, DeclaredDay>>;

/** The public holidays of a year and what was declared of its days, in their order. */
export function daysOfYear(year: number, declared: Declared): readonly DayOfYear[] {
  const dates = [...Object.keys(publicHolidays.days), ...Object.keys(declared)].filter(
    (date) => Number(date.slice(0, 4)) === year,
  );
  return [...new Set(dates)].sort().map((date) => ({
    date,
    holidays: publicHolidays.days[date] ?? [],
    declared: declared[date],
  }));
}

/** The years that can be looked at: those of the list, the present one, and all of which anything was declared. */
export function yearsKnown(present: number, declared: Declared): readonly number[] {
  const years = new Set([present, ...Object.keys(declared).map((date) => Number(date.slice(0, 4)))]);
  for (let year = publicHolidays.firstYear; year <= publicHolidays.lastYear; year += 1) years.add(year);
  return [...years].sort((one, other) => one - other);
}
