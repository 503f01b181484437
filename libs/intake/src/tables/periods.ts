// Dates and stretches of months as papers print them: `2018년 [하반기]`, `2024. 2.~3.`, `2016. 3. ~ 12.`
import { inCommon, isPeriod, type Period } from '#domain/periods';
import { squeezed } from './words.js';

/** The year or half of it that a column stands for. */
export function yearColumn(label: string): { readonly year: number; readonly period: Period } | undefined {
  const match = /(?<!\d)(\d{4})년?도?\[?(?:(상|하)반기)?\]?$/.exec(squeezed(label));
  if (!match) return undefined;
  const [, year = '', half] = match;
  const period = half === undefined ? year : `${year}-H${half === '상' ? 1 : 2}`;
  return isPeriod(period) ? { year: Number(year), period } : undefined;
}

/** The month or months of a log's date: `2022. 9.` and `2024. 2.~3.`; undefined where it is neither. */
export function periodOf(text: string): Period | undefined {
  const match = /^(\d{4})[.년]\s*(\d{1,2})[.월]?\s*(?:[~∼-]\s*(\d{1,2})[.월]?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year = '', from = '', until] = match;
  const period = [from, ...(until === undefined ? [] : [until])]
    .map((month) => `${year}-${month.padStart(2, '0')}`)
    .join('/');
  return named(period);
}

/** The months of one year that a project runs, or the year itself where it runs all through it (연중). */
export function runIn(text: string, year: number): Period | undefined {
  if (/연중/.test(text)) return String(year);
  const match = /(\d{4})\.\s*(\d{1,2})\.\s*[~∼]\s*(\d{1,2})\./.exec(text);
  if (!match) return undefined;
  const [, printed = '', from = '', until = ''] = match;
  return named(`${printed}-${from.padStart(2, '0')}/${printed}-${until.padStart(2, '0')}`);
}

/** As shortly as it can be named: from January to December is the year. */
function named(period: Period): Period | undefined {
  return isPeriod(period) ? (inCommon(period, period) ?? period) : undefined;
}
