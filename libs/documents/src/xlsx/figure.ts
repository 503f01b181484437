// A figure as a spreadsheet reckons with it: a number only where it keeps each of its digits, and looks as it is printed.
import type { Cell } from '../model.js';
import { textOf } from './text.js';

/** A number, and the format in which it is shown. */
export interface Figure {
  readonly value: number;
  readonly format: string;
}

/** A number in a spreadsheet holds no more digits than this. */
const exactDigits = 15;
const decimal = /^-?\d+(?:\.(\d+))?$/;

/** The figure of a cell; undefined where it stays text: with too many digits, or printed as something else. */
export function figureOf(cell: Cell): Figure | undefined {
  const [, decimals] = decimal.exec(cell.figure ?? '') ?? [];
  if (cell.figure === undefined || !decimal.test(cell.figure)) return undefined;
  if (cell.figure.replace(/\D/g, '').length > exactDigits) return undefined;
  const printed = textOf(cell);
  const grouped = printed === withCommas(cell.figure);
  if (!grouped && printed !== cell.figure) return undefined;
  const whole = grouped ? '#,##0' : '0';
  return {
    value: Number(cell.figure),
    format: decimals === undefined ? whole : `${whole}.${'0'.repeat(decimals.length)}`,
  };
}

function withCommas(figure: string): string {
  const [whole = '', ...rest] = figure.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
}
