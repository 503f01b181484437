// The head of a pledge sheet: who answers for it, what it costs, and how it stands by its own boxes.
import type { BudgetSource } from '#domain/changes';
import type { ReadTable } from '#documents/read/document';
import type { Standing } from '#domain/reported';
import type { Cell } from '../checks/finding.js';
import type { Place } from '../proposal.js';
import { trimmedTextsOf } from '../tables/cells.js';
import { valueIn } from '../tables/figures.js';
import type { SourceWords } from '../tables/money.js';
import { boxesIn, squeezed } from '../tables/words.js';

/** What the whole costs, and of which source. */
export interface CostCell extends Cell {
  readonly label: string;
  /** Absent of the whole. */
  readonly source?: BudgetSource;
}

/** The row under `총사업비`, by its columns. */
export function costIn(tables: readonly ReadTable[], words: SourceWords): readonly CostCell[] {
  for (const table of tables) {
    const at = table.rows.findIndex(({ cells: [first] }) => /^총사업비/.test(squeezed(first?.text ?? '')));
    const [head, values] = table.rows.slice(at < 0 ? table.rows.length : at);
    if (!head || !values) continue;
    const cells = trimmedTextsOf(values);
    return trimmedTextsOf(head).flatMap((label, column): readonly CostCell[] => {
      const value = valueIn(cells[column] ?? '');
      const source = words(label);
      if (value === undefined || (!source && squeezed(label) !== '계')) return [];
      const place = { table: table.nth, row: values.nth, column: column + 1, line: table.line + at + 1 };
      return [{ label: squeezed(label), value, place, ...(source && { source }) }];
    });
  }
  return [];
}

/** What stands beside a word in any table, the word's own cell left out. */
export function besideIn(
  tables: readonly ReadTable[],
  word: RegExp,
): { readonly text: string; readonly place: Place } | undefined {
  for (const table of tables) {
    for (const [index, row] of table.rows.entries()) {
      const cells = trimmedTextsOf(row);
      const at = cells.findIndex((text) => word.test(squeezed(text)));
      if (at < 0) continue;
      const text = cells.slice(at + 1).find((each) => each !== '') ?? '';
      return { text, place: { table: table.nth, row: row.nth, column: at + 2, line: table.line + index } };
    }
  }
  return undefined;
}

const standingWords: readonly (readonly [word: string, standing: Standing])[] = [
  ['이행후지속추진', 'carriedOn'],
  ['완료', 'done'],
  ['정상추진', 'onCourse'],
  ['일부추진', 'inPart'],
  ['보류', 'onHold'],
  ['폐기', 'givenUp'],
];

/** The one standing whose box is ticked; undefined where none or several are. */
export function standingIn(
  tables: readonly ReadTable[],
): { readonly word: Standing; readonly printed: string; readonly place: Place } | undefined {
  const cell = besideIn(tables, /^추진상황$/);
  const ticked = boxesIn(cell?.text ?? '').filter((box) => box.ticked);
  const [only, ...more] = ticked;
  const known = standingWords.find(([word]) => word === squeezed(only?.label ?? ''));
  if (!cell || !only || !known || more.length > 0) return undefined;
  return { word: known[1], printed: only.label, place: cell.place };
}
