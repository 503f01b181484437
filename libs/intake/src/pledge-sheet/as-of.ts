// From when to when a pledge sheet's results are: it prints totals without their days, so that somebody confirms the last.
import type { Period } from '#domain/periods';
import { endOf, quarterOf, yearsOf } from '#domain/periods';
import type { ReadTable } from '#documents/read/document';
import type { PaperEntry } from '../plans/paper.js';
import type { Decisions, Doubt, Place } from '../proposal.js';
import { trimmedTextsOf } from '../tables/cells.js';
import { squeezed } from '../tables/words.js';
import type { SheetIndicators } from './indicators.js';

const id = 'results-until';

/** The first quarter of a schedule that has its years in one row and their quarters in the next; else the first year. */
export function beginsIn(tables: readonly ReadTable[], first: number): Period {
  for (const { rows } of tables) {
    const [years, quarters] = rows.slice(0, 2).map((row) =>
      trimmedTextsOf(row)
        .map(squeezed)
        .filter((text) => text !== ''),
    );
    const year = years?.find((text) => text === String(first));
    const isOfQuarters =
      quarters !== undefined && quarters.length > 4 && quarters.every((text) => /^[1-4]$/.test(text));
    if (year !== undefined && isOfQuarters) return `${year}-Q${quarters[0] ?? 1}`;
  }
  return String(first);
}

/** Until when results were counted: likely until the quarter of the last thing that the log tells. */
export function askedUntil(
  { indicators }: SheetIndicators,
  entries: readonly PaperEntry[],
  place: Place,
): Doubt | undefined {
  const reached = indicators.find((each) => each.reached)?.reached;
  const last = entries
    .filter(({ log }) => log === 'progress')
    .map(({ when }) => endOf(when))
    .sort()
    .at(-1);
  if (!reached) return undefined;
  const years = indicators.flatMap((each) => each.years.map(({ year }) => year));
  const quarters = [...new Set(years)].flatMap((year) => [1, 2, 3, 4].map((nth) => `${year}-Q${nth}`));
  return {
    id,
    place: reached.place ?? place,
    question: {
      ko: '추진실적은 언제까지의 실적입니까?',
      en: 'Until when were the results counted?',
    },
    quoted: reached.value,
    choices: quarters.map((quarter) => ({
      value: quarter,
      label: { ko: `${yearsOf(quarter)[0]}년 ${quarter.slice(-1)}분기까지`, en: `until ${quarter}` },
    })),
    ...(last !== undefined && quarters.includes(quarterOf(last)) && { usual: quarterOf(last) }),
  };
}

/** The quarter that was decided, or else the likely one. */
export function untilOf(doubt: Doubt | undefined, decisions: Decisions): Period | undefined {
  const said = decisions[id];
  return doubt?.choices.find(({ value }) => value === said)?.value ?? doubt?.usual;
}
