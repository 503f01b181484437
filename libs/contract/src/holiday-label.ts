// What a public holiday is called, with how it came to be one: 대체공휴일(광복절).
import type { PublicHoliday } from '#domain/holidays';
import { holidayLabels } from './glossary.js';
import type { Label } from './label.js';

/** The name of a holiday, in both languages. */
export function holidayLabel({ name, as }: PublicHoliday): Label {
  const { ko, en } = holidayLabels[name];
  switch (as) {
    case 'substitute':
      return { ko: `대체공휴일(${ko})`, en: `Substitute holiday (${en})` };
    case 'temporary':
      return { ko: `임시공휴일(${ko})`, en: `Temporary public holiday (${en})` };
    case undefined:
      return { ko, en };
  }
}
