// Reads what somebody would take in: a table as a spreadsheet has it, or the file that was taken out.
import { cellsOf, layoutOf, type Column } from '#contract/tables/columns';
import { fromCsv } from '#contract/tables/csv';
import {
  figureColumns,
  figureRowKindLabels,
  type FigureColumn,
  type FigureRow,
} from '#contract/tables/figure-table';
import { tableOf } from '#contract/tables/table-text';
import { refuse, type Refusal } from '#domain/refusals';
import type { ImportTable } from './figures-import.js';

const columns: readonly Column<FigureColumn>[] = figureColumns;
const nothing = Object.fromEntries(columns.map(({ key }) => [key, ''])) as FigureRow;

/** The rows of a table with headings; refused where it cannot be told which column is which. */
export function tableIn(text: string): ImportTable | Refusal {
  const [head, ...body] = tableOf(text);
  if (!head) return refuse('invalid-field', 'table');
  const layout = layoutOf(columns, head.map(fromCsv));
  const isRead = layout.headed && layout.places.period !== undefined;
  if (!isRead) return refuse('invalid-field', 'table');
  return {
    unread: layout.unread,
    rows: body.map((cells, index) => ({
      row: index + 2,
      cells: cellsOf(columns, layout, cells.map(fromCsv)),
    })),
  };
}

/** The results and the money spent of a file that was taken out, a row for each; refused where it is none. */
export function tableInExport(file: unknown): ImportTable | Refusal {
  const programs =
    isRecord(file) && file['format'] === 'committee-cycles/figures' ? file['programs'] : undefined;
  if (!Array.isArray(programs)) return refuse('invalid-field', 'figures');
  const rows = programs.flatMap((program: unknown) => (isRecord(program) ? rowsOf(program) : []));
  return { unread: [], rows: rows.map((cells, index) => ({ row: index + 1, cells })) };
}

function rowsOf(program: Readonly<Record<string, unknown>>): readonly FigureRow[] {
  const place = {
    ...nothing,
    program: textOf(program['program']),
    number: textOf(program['number']),
    programName: textOf(program['name']),
  };
  const results = recordsIn(program['results'])
    .filter(({ status }) => status !== 'withdrawn')
    .map((result): FigureRow => ({
      ...place,
      kind: figureRowKindLabels.indicator.ko,
      item: textOf(result['indicator']),
      period: textOf(result['period']),
      claimed: textOf(result['claimed']),
      evidence: recordsIn(result['evidence'])
        .map(({ title, link }) => (link === undefined ? textOf(title) : `${textOf(title)} <${textOf(link)}>`))
        .join('\n'),
      note: textOf(result['note']),
      late: textOf(result['late']),
    }));
  const spending = recordsIn(program['spending'])
    .map((spent): FigureRow => ({
      ...place,
      kind: figureRowKindLabels.budget.ko,
      item: textOf(spent['line']),
      period: textOf(spent['year']),
      spent: textOf(spent['amount']),
      until: textOf(spent['until']),
      note: textOf(spent['note']),
    }))
    .sort((one, other) => (one.until < other.until ? -1 : 1));
  return [...results, ...spending];
}

function recordsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
