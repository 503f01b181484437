// How cells look, and which of them may be written in.
import type { Cell as SheetCell, CellStyle } from 'hucre';
import type { Alignment, Cell, PaperLanguage } from '../model.js';
import { figureOf } from './figure.js';
import { font, richText } from './text.js';

const line = { style: 'thin', color: { rgb: '404040' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const sides = { start: 'left', center: 'center', end: 'right' } as const;
const headingFill = 'ECECEC';
const toFillFill = 'FFF8D6';
/** Keeps as text what somebody types or changes there later. */
const asText = '@';

/** A cell of a table; what its span hides keeps the same look, so that its frame is whole. */
export function framed(
  cell: Cell,
  language: PaperLanguage,
): { readonly shown: Partial<SheetCell>; readonly hidden: Partial<SheetCell> } {
  const figure = figureOf(cell);
  const fill = cell.toFill ? toFillFill : cell.heading ? headingFill : undefined;
  const style: CellStyle = {
    ...plain(cell.paragraphs[0]?.align),
    border,
    numFmt: figure?.format ?? asText,
    protection: { locked: !cell.toFill },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
  };
  const hidden = { style };
  if (figure !== undefined) return { shown: { value: figure.value, type: 'number', style }, hidden };
  if (cell.paragraphs.length === 0) return { shown: hidden, hidden };
  return { shown: { type: 'richText', richText: [...richText(cell.paragraphs, language)], style }, hidden };
}

/** The look of text outside of tables. */
export function plain(align: Alignment = 'start', indent = 0): CellStyle {
  return {
    font,
    numFmt: asText,
    alignment: {
      horizontal: sides[align],
      vertical: 'center',
      wrapText: true,
      ...(indent > 0 && { indent }),
    },
  };
}
