// The days that minutes print with their day of the week, where the two do not agree.
import type { ReadDocument } from '#documents/read/document';
import type { IsoDate } from '#domain/ids';
import type { Finding, Place } from '../proposal.js';
import { textsOf } from '../tables/cells.js';
import { says } from '../taking/says.js';

const printed = /(\d{4})\s*[년.]\s*(\d{1,2})\s*[월.]\s*(\d{1,2})\s*[일.]?\s*\(([일월화수목금토])\)/gu;
const days = '일월화수목금토';

/** Every printed day of the week that its date contradicts. */
export function dayFindings(document: ReadDocument): readonly Finding[] {
  return saidIn(document).flatMap(({ text, place }) =>
    [...text.matchAll(printed)].flatMap(([, year, month, day, weekday = '']) => {
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
      const follows = days[date.getUTCDay()] ?? '';
      return follows === weekday ? [] : [{ place, what: says.weekday, says: weekday, follows }];
    }),
  );
}

const day = /(\d{4})\s*[년.]\s*(\d{1,2})\s*[월.]\s*(\d{1,2})/u;

/** The first day that the minutes print: the one on which they met. */
export function firstDayIn(document: ReadDocument): IsoDate | undefined {
  for (const { text } of saidIn(document)) {
    const [, year, month = '', date = ''] = day.exec(text) ?? [];
    if (year !== undefined) return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  }
  return undefined;
}

interface Said {
  readonly text: string;
  readonly place: Place;
}

function saidIn({ blocks }: ReadDocument): readonly Said[] {
  return blocks.flatMap((block): readonly Said[] =>
    block.kind === 'text'
      ? [{ text: block.text, place: { line: block.line } }]
      : block.rows.flatMap((row) =>
          textsOf(row).map((text) => ({ text, place: { table: block.nth, row: row.nth } })),
        ),
  );
}
