// A plain table of a report: heads in one row that is repeated, and a row of text for each thing told.
import type { Label, Language } from '#contract/label';
import type { Block, Cell, Row } from '../model.js';
import { head, paragraph } from './blocks.js';

/** A column: what heads it, and its share of the width. */
export interface Column {
  readonly label: Label;
  readonly width: number;
}

/** A heading with its table; words instead of one that would have no rows. */
export function titledTable(
  title: Label,
  columns: readonly Column[],
  rows: readonly { readonly id?: string; readonly cells: readonly Cell[] }[],
  none: Label,
  language: Language,
): readonly Block[] {
  const header: Row = { cells: columns.map(({ label }) => head(label[language])) };
  return [
    { kind: 'heading', level: 2, text: title[language] },
    rows.length === 0
      ? paragraph(none[language])
      : {
          kind: 'table',
          columns: columns.map(({ width }) => width),
          headerRows: 1,
          rows: [header, ...rows],
        },
  ];
}
