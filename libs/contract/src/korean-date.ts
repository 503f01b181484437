// The day that it is in Korea at an instant: what every paper, list and decision goes by.
import type { IsoDate } from '#domain/ids';

const seoul = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul', dateStyle: 'short' });

/** The business date in Korea at an instant. */
export function koreanDate(instant: Date): IsoDate {
  return seoul.format(instant);
}
