// What a pledge sheet says is ahead: people by project with their sum, and how many months each runs.
import { held } from '../checks/finding.js';
import { stretchesIn } from '../checks/stretches.js';
import { sumOf } from '../plans/money-table.js';
import type { Finding } from '../proposal.js';
import { tablesIn, type Chapter } from '../tables/chapters.js';
import { valueIn } from '../tables/figures.js';
import { headed, placeIn, under } from '../tables/headed.js';
import { squeezed } from '../tables/words.js';

/** What does not add up in its tables. */
export function heldAhead(chapter: Chapter): readonly Finding[] {
  return tablesIn(chapter).flatMap((table) => {
    const found = headed(table, [/^구분/, /인원/]);
    if (!found) return [];
    const people = found.rows.map((row) => ({ row, value: valueIn(under(found, row, /인원/)) }));
    const [whole, ...parts] = people;
    const isSum = /^(소계|계|합계)$/.test(squeezed(whole?.row.cells[0] ?? ''));
    return [
      ...(whole?.value !== undefined && isSum
        ? held(
            { value: whole.value, place: placeIn(found, whole.row) },
            sumOf(parts.flatMap(({ value }) => (value === undefined ? [] : [{ value }]))),
            { ko: '향후계획: 인원을 더한 값', en: 'Ahead: sum of the people' },
          )
        : []),
      ...found.rows.flatMap((row) => stretchesIn(row.cells.join(' '), '향후계획', placeIn(found, row))),
    ];
  });
}
