// The schedule as a grid: which quarters or months it spans, and which of them each row takes.
import { contains, monthsIn, overlap, quartersOf, yearsOf, type Period } from './periods.js';
import type { ScheduleRow } from './reported.js';

export interface GanttYear {
  readonly year: number;
  readonly columns: readonly Period[];
}

/** The years that rows touch, by quarters; by months where a row takes less than a quarter. */
export function ganttOf(rows: readonly ScheduleRow[]): readonly GanttYear[] {
  const periods = rows.flatMap((row) => row.periods);
  const years = [...new Set(periods.flatMap(yearsOf))].sort((one, other) => one - other);
  const isFine = periods.some((period) => !isMadeOfQuarters(period));
  return years.map((year) => ({ year, columns: isFine ? monthsOf(year) : quartersOf(year) }));
}

/** Whether a row takes some of a column. */
export function takes({ periods }: ScheduleRow, column: Period): boolean {
  return periods.some((period) => overlap(period, column));
}

function isMadeOfQuarters(period: Period): boolean {
  const within = yearsOf(period)
    .flatMap(quartersOf)
    .filter((quarter) => contains(period, quarter));
  return within.length * 3 === monthsIn(period);
}

function monthsOf(year: number): readonly Period[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}
