// The next dates of a series as they are shown: a few, from the next that is to be convened on.
import type { IsoDate } from '#domain/ids';
import { datesOf, type Series } from '#domain/series';
import type { OwnDays } from '#domain/working-days';

/** How many dates are shown. */
const few = 4;

interface Seen {
  /** The next meeting that is not convened yet; undefined where all are. */
  readonly after: IsoDate | undefined;
  readonly today: IsoDate;
  readonly own: OwnDays;
}

export function comingDates(series: Series, { after, today, own }: Seen): readonly IsoDate[] {
  if (after === undefined) return [];
  return datesOf(series, own)
    .filter((date) => date >= after && date >= today)
    .slice(0, few);
}
