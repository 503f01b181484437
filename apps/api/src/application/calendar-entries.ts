// What stands in a month, in an order that does not jump.
import type { CalendarEntry } from '#contract/views';
import type { IsoDate } from '#domain/ids';
import { compareTexts } from '#domain/order';

/** What lies between two days, by day; meetings come first, by their hour. */
export function entriesBetween(
  entries: readonly CalendarEntry[],
  { from, until }: { readonly from: IsoDate; readonly until: IsoDate },
): readonly CalendarEntry[] {
  return entries
    .filter(({ on }) => from <= on && on <= until)
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .sort((one, other) => compareTexts(one.place, other.place))
    .map(({ entry }) => entry);
}

function placeOf(entry: CalendarEntry): string {
  switch (entry.kind) {
    case 'meeting':
      return `${entry.on} 1 ${entry.time ?? ''} ${entry.id}`;
    case 'work':
      return `${entry.on} 2 ${entry.item.stream} ${entry.item.id} ${entry.item.key}`;
    case 'round':
      return `${entry.on} 3 ${entry.id} ${entry.due}`;
    case 'statutory':
      return `${entry.on} 4 ${entry.id} ${entry.step}`;
  }
}
