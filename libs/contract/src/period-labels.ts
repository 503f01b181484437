// Periods as people read them, wherever they are said: `2024-Q3` is 2024년 3분기.
import { isPeriod } from '#domain/periods';
import type { Label } from './label.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A period with its year: `2024년`, `2024년 3분기`, `2022–2026년`; any other name stays as it is. */
export function periodLabel(period: string): Label {
  if (!isPeriod(period)) return said(period, period);
  const [from = '', to] = period.split('/');
  if (to === undefined) return oneLabel(from);
  if (isYear(from) && isYear(to)) return said(`${from}–${to}년`, `${from}–${to}`);
  const [first, last] = [oneLabel(from), oneLabel(to)];
  return said(`${first.ko} – ${last.ko}`, `${first.en} – ${last.en}`);
}

/** A part of a year that is known beside it: `3분기`, `하반기`, `9월`; a period that is no such part in full. */
export function partLabel(period: string): Label {
  return !isPeriod(period) || period.includes('/') || isYear(period)
    ? periodLabel(period)
    : partOf(period.slice(5));
}

function oneLabel(period: string): Label {
  const year = period.slice(0, 4);
  if (isYear(period)) return said(`${year}년`, year);
  const part = partOf(period.slice(5));
  const between = period[5] === 'H' ? ' of' : '';
  return said(`${year}년 ${part.ko}`, `${part.en}${between} ${year}`);
}

function partOf(part: string): Label {
  const nth = Number(part.replace(/^[HQ]/, ''));
  if (part.startsWith('H')) return nth === 1 ? said('상반기', 'first half') : said('하반기', 'second half');
  if (part.startsWith('Q')) return said(`${nth}분기`, `Q${nth}`);
  return said(`${nth}월`, months[nth - 1] ?? part);
}

function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}

function said(ko: string, en: string): Label {
  return { ko, en };
}
