// Reads what somebody would take in: a table as a spreadsheet has it, or the file that was taken out.
import { amountScaleLabels } from '#contract/glossary';
import { isDash } from '#contract/tables/cells';
import { cellsOf, layoutOf, type Column, type Layout } from '#contract/tables/columns';
import { fromCsv } from '#contract/tables/csv';
import {
  figureColumns,
  figureRowKindLabels,
  type FigureColumn,
  type FigureRow,
} from '#contract/tables/figure-table';
import { scaleOfHeading } from '#contract/tables/scales';
import { numberedTableOf } from '#contract/tables/table-text';
import { amountScales, type AmountScale } from '#domain/changes';
import { compareTexts } from '#domain/order';
import { isPeriod, yearsOf } from '#domain/periods';
import { refuse, type Refusal } from '#domain/refusals';
import type { Evidence } from '#domain/reported';
import type { ImportTable } from './figures-import.js';
import { kindOf } from './import-cells.js';
import type { ReadRow } from './import-rows.js';

type Fields = Readonly<Record<string, unknown>>;

const columns: readonly Column<FigureColumn>[] = figureColumns;
const nothing = Object.fromEntries(columns.map(({ key }) => [key, ''])) as FigureRow;

/** A sheet may have a title and a date above its headings. */
const mostAbove = 10;

/** The rows of a table with headings; refused where it cannot be told which column is which. */
export function tableIn(text: string): ImportTable | Refusal {
  const table = numberedTableOf(text).map(({ row, cells }) => ({ row, cells: cells.map(fromCsv) }));
  const above = table.slice(0, mostAbove).findIndex(({ cells }) => isHead(layoutOf(columns, cells)));
  const head = table[above]?.cells;
  if (!head) return refuse('invalid-field', 'table');
  const layout = layoutOf(columns, head);
  const scaleAbove = (column: 'spent' | 'target') => scaleOfHeading(head[layout.places[column] ?? -1] ?? '');
  const scales = { spent: scaleAbove('spent'), target: scaleAbove('target') };
  return {
    unread: layout.unread,
    rows: table.slice(above + 1).map(({ row, cells: said }) => {
      const cells = cellsOf(columns, layout, said);
      return { row, cells: { ...cells, unit: unitIn(cells, scales) } };
    }),
  };
}

/** What a row is counted in; where it does not say, its money is in what the heading says above that which is read of it. */
function unitIn(
  cells: FigureRow,
  scales: Readonly<Record<'spent' | 'target', AmountScale | undefined>>,
): string {
  if (cells.unit !== '' || kindOf(cells) !== 'budget') return cells.unit;
  const scale = scales[isDash(cells.spent) ? 'target' : 'spent'];
  return scale ? amountScaleLabels[scale].ko : '';
}

function isHead({ headed, places }: Layout<FigureColumn>): boolean {
  return headed && places.period !== undefined;
}

/** The results and the money spent of a file that was taken out, a row for each; refused where it is none. */
export function tableInExport(file: unknown): ImportTable | Refusal {
  const programs =
    isRecord(file) && file['format'] === 'committee-cycles/figures' ? file['programs'] : undefined;
  if (!Array.isArray(programs)) return refuse('invalid-field', 'figures');
  const rows = programs.flatMap((program: unknown) => (isRecord(program) ? rowsOf(program) : []));
  return { unread: [], rows: rows.map((read, index) => ({ row: index + 1, ...read })) };
}

function rowsOf(program: Fields): readonly ReadRow[] {
  const place = {
    ...nothing,
    program: textOf(program['program']),
    number: textOf(program['number']),
    programName: textOf(program['name']),
  };
  const years = recordsIn(program['years']);
  const results = recordsIn(program['results'])
    .filter(({ status }) => status !== 'withdrawn')
    .map((result): ReadRow => ({
      evidence: recordsIn(result['evidence']).map(evidenceOf),
      cells: {
        ...place,
        kind: figureRowKindLabels.indicator.ko,
        item: textOf(result['indicator']),
        unit: unitOf(years, result),
        period: textOf(result['period']),
        claimed: textOf(result['claimed']),
        verified: textOf(result['verified']),
        note: textOf(result['note']),
        late: textOf(result['late']),
      },
    }));
  const spending = recordsIn(program['spending'])
    .map((spent): ReadRow => ({
      cells: {
        ...place,
        kind: figureRowKindLabels.budget.ko,
        item: textOf(spent['line']),
        unit: scaleOf(years, spent),
        period: textOf(spent['year']),
        spent: textOf(spent['amount']),
        until: textOf(spent['until']),
        note: textOf(spent['note']),
      },
    }))
    .sort((one, other) => compareTexts(one.cells.until, other.cells.until));
  return [...results, ...spending];
}

function evidenceOf({ title, link }: Fields): Evidence {
  return { title: textOf(title), ...(link === undefined ? {} : { link: textOf(link) }) };
}

/** The unit that an indicator has in the last year of a result's period. */
function unitOf(years: readonly Fields[], { indicator, period }: Fields): string {
  const said = textOf(period);
  const last = isPeriod(said) ? yearsOf(said).at(-1) : undefined;
  const of = recordsIn(years.find(({ year }) => year === last)?.['indicators']);
  return textOf(of.find((each) => each['indicator'] === indicator)?.['unit']);
}

/** The scale that money spent was recorded in; that of its line where the file does not say. */
function scaleOf(years: readonly Fields[], spent: Fields): string {
  const of = recordsIn(years.find(({ year }) => year === spent['year'])?.['budget']);
  const scale = textOf(spent['scale'] ?? of.find(({ line }) => line === spent['line'])?.['scale']);
  return isOneOf(amountScales, scale) ? amountScaleLabels[scale].ko : scale;
}

function recordsIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isOneOf<W extends string>(words: readonly W[], word: string): word is W {
  return words.some((each) => each === word);
}
