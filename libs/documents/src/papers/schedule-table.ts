// A schedule as a Gantt table (추진일정): a bar where a row takes a quarter or a month, and a table for each year where all would be too wide.
import { partLabel, periodLabel } from '#contract/period-labels';
import type { Language } from '#contract/label';
import type { ScheduleRow } from '#domain/reported';
import { ganttOf, takes, type GanttYear } from '#domain/schedule-grid';
import type { Block, Row, Table } from '../model.js';
import { cell, centered, head } from './blocks.js';
import { planWords as say } from './plan-words.js';

/** More columns than these are too narrow to be told apart across a page. */
const mostColumns = 24;
const titleWidth = 22;
const allColumns = 78;

/** The rows over all years that they touch; none where nothing is scheduled. */
export function scheduleBlocks(
  id: string,
  rows: readonly ScheduleRow[],
  language: Language,
): readonly Block[] {
  const years = ganttOf(rows);
  const columns = years.reduce((sum, year) => sum + year.columns.length, 0);
  if (columns === 0) return [];
  if (columns <= mostColumns) return [ganttTable(id, rows, years, language)];
  return years.map((year) => ganttTable(`${id}/${year.year}`, rows, [year], language));
}

function ganttTable(
  id: string,
  rows: readonly ScheduleRow[],
  years: readonly GanttYear[],
  language: Language,
): Table {
  const columns = years.flatMap((year) => year.columns);
  return {
    kind: 'table',
    id,
    columns: [titleWidth, ...columns.map(() => allColumns / columns.length)],
    headerRows: 2,
    rows: [
      {
        cells: [
          head(say.done[language], { down: 2 }),
          ...years.map(({ year, columns: within }) =>
            head(periodLabel(String(year))[language], { across: within.length }),
          ),
        ],
      },
      { cells: columns.map((column) => head(partLabel(column)[language].replace(/분기$|월$/u, ''))) },
      ...rows.map((row): Row => ({
        id: `${id}/${row.id}`,
        cells: [cell(row.title), ...columns.map((column) => centered(takes(row, column) ? say.bar : ''))],
      })),
    ],
  };
}
