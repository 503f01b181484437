// A table that is taken in part by part: how far it came can be told, and what stops half-way goes on where it stopped.
import type { FiguresImportView, ImportedRow } from '#contract/figure-views';
import { tableOf, textOf } from '#contract/tables/table-text';

/** How many rows go out at a time. */
const rowsAtOnce = 100;

/** What is sent: a table, or a file that was taken out. */
export type Sent = { readonly table: string } | { readonly figures: unknown };

/** What goes out at a time, and which rows of the whole it holds. */
export interface Part {
  readonly body: Sent;
  /** The numbers of its rows in the whole, in their order. */
  readonly rows: readonly number[];
}

/** What a pasted text is: the file that was taken out, or else a table. */
export function sentOf(text: string): Sent {
  if (!text.trimStart().startsWith('{')) return { table: text };
  try {
    return { figures: JSON.parse(text) as unknown };
  } catch {
    return { table: text };
  }
}

/** The rows that ask for something and are not done yet. */
export function dueIn(rows: readonly ImportedRow[], done: ReadonlySet<number>): readonly ImportedRow[] {
  return rows.filter(({ row, outcome }) => asks(outcome) && !done.has(row));
}

/** Whether something is reported, corrected or set by it. */
export function asks(outcome: ImportedRow['outcome']): boolean {
  return outcome === 'reported' || outcome === 'corrected' || outcome === 'set';
}

/**
 * The rows that are due, in parts under the headings of the whole. A file goes out whole, and so does what sets a draft: the
 * first reason that its rows give stands for all of them, and what is set in one line is set at once.
 */
export function partsOf(
  text: string,
  tried: readonly ImportedRow[],
  done: ReadonlySet<number>,
): readonly Part[] {
  const sent = sentOf(text);
  const due = dueIn(tried, done).map(({ row }) => row);
  if (due.length === 0) return [];
  const [head, ...body] = 'table' in sent ? tableOf(sent.table) : [];
  const setsDraft = tried.some(({ outcome }) => outcome === 'set');
  // So does a table whose rows cannot be told apart here as they were there.
  if (!head || body.length !== tried.length || setsDraft)
    return [{ body: sent, rows: tried.map(({ row }) => row) }];
  const cells = new Map(tried.map(({ row }, at) => [row, body[at] ?? []]));
  return Array.from({ length: Math.ceil(due.length / rowsAtOnce) }, (_, nth) => {
    const rows = due.slice(nth * rowsAtOnce, (nth + 1) * rowsAtOnce);
    return { body: { table: textOf([head, ...rows.map((row) => cells.get(row) ?? [])]) }, rows };
  });
}

/** What became of the rows of a part, under their numbers in the whole. */
export function outcomesOf({ rows }: Part, said: FiguresImportView): readonly ImportedRow[] {
  return said.rows.flatMap((each, at) => {
    const row = rows[at];
    return row === undefined ? [] : [{ ...each, row }];
  });
}
