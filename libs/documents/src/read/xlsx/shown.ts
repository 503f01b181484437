// A number as its cell shows it: dates as dates, shares as percent, thousands parted where that loses no digit.

/** How the numbers of a style are shown. */
export type NumberLook =
  | { readonly kind: 'date' }
  | {
      readonly kind: 'number';
      readonly percent: boolean;
      readonly grouped: boolean;
      readonly decimals: number | undefined;
    };

/** By the numbers of formats that every program knows without their text. */
const knownFormats: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
};
const knownDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 57]);
/** Text in quotes, colours and conditions, and characters that stand for themselves. */
const unread = /"[^"]*"|\[[^\]]*\]|\\.|_./g;

/** The look of a format, by its number and, where the file brings its own, its text. */
export function lookOf(number: number, text: string | undefined): NumberLook {
  if (text === undefined && knownDates.has(number)) return { kind: 'date' };
  const [positive = ''] = (text ?? knownFormats[number] ?? '').replace(unread, '').split(';');
  if (/[ymdh]/i.test(positive) && !/general/i.test(positive)) return { kind: 'date' };
  const decimals = /0(?:\.(0*))?/.exec(positive);
  return {
    kind: 'number',
    percent: positive.includes('%'),
    grouped: /#,##0|0,000/.test(positive),
    decimals: decimals ? (decimals[1] ?? '').length : undefined,
  };
}

/** A number as it is shown; all its digits where the look would cut some off. */
export function shownNumber(value: number, look: NumberLook, since1904: boolean): string {
  if (look.kind === 'date') return shownDate(value, since1904) ?? plain(value);
  const { percent, grouped, decimals } = look;
  const exact = plain(percent ? value * 100 : value);
  const fixed = decimals === undefined ? exact : Number(exact).toFixed(Math.min(decimals, 15));
  const kept = Number(fixed) === Number(exact) && !exact.includes('e') ? fixed : exact;
  return `${grouped ? withCommas(kept) : kept}${percent ? '%' : ''}`;
}

/** A spreadsheet keeps 15 digits; what is beyond them is noise of the machine. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function withCommas(figure: string): string {
  const [whole = '', ...rest] = figure.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
}

const day = 86_400_000;
/** The last day of the year 9999: beyond it a number is no date. */
const lastDay = 2_958_465;

/** Days since the end of 1899, or since the first of 1904; before March 1900 programs disagree by a day. */
function shownDate(value: number, since1904: boolean): string | undefined {
  if (!(value >= 0 && value <= lastDay)) return undefined;
  const begin = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const instant = new Date(begin + Math.round(value * day));
  const [date = '', time = ''] = instant.toISOString().split('T');
  const clock = time.slice(0, time.slice(6, 8) === '00' ? 5 : 8);
  if (value < 1 && !since1904) return clock;
  return Number.isInteger(value) ? date : `${date} ${clock}`;
}
