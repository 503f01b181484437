// Which public holiday a day is, or why the organization itself is closed on it.
import { holidayLabel } from '#contract/holiday-label';
import type { Label } from '#contract/label';
import type { IsoDate } from '#domain/ids';
import { kindOfDay } from '#domain/working-days';
import { useDays } from '../forms/use-days.js';

/** The names of a day off, weekends without one left out. */
export function useDayOff(day: IsoDate): readonly Label[] {
  const { own } = useDays();
  const kind = kindOfDay(day, own);
  switch (kind.kind) {
    case 'holiday':
      return kind.holidays.map(holidayLabel);
    case 'own':
      return [{ ko: kind.name, en: kind.name }];
    default:
      return [];
  }
}
