// Everything in an operating plan that does not add up, in the order in which a person reads it.
import type { ReadDocument } from '#documents/read/document';
import { held } from '../checks/finding.js';
import type { Finding } from '../proposal.js';
import { chapterOn, tablesIn } from '../tables/chapters.js';
import { trimmedTextsOf } from '../tables/cells.js';
import { squeezed } from '../tables/words.js';
import { heldChapters } from './chapters.js';
import { heldBrackets, heldStaff } from './counts.js';
import { heldUnits, resultsIn } from './counted.js';
import { heldByMonth, heldOften, oftenIn } from './often.js';
import { heldMoney } from './money.js';
import type { Outline } from './outline.js';
import type { Read } from './read.js';
import { goalsIn, heldTargets } from './targets.js';

/** Each at its place; the same thing is said once. */
export function findingsIn(
  document: ReadDocument,
  { outline, targets, money, counted }: Read,
): readonly Finding[] {
  const often = oftenIn(document);
  const done = chapterOn(outline.chapters, /실적/);
  return [
    ...heldChapters(outline.chapters),
    ...heldNumbers(document, outline),
    ...(money ? heldMoney(money) : []),
    ...heldByMonth(done, often),
    ...(targets ? heldTargets(targets, [...resultsIn(done), ...goalsIn(document, targets)]) : []),
    ...heldStaff(document),
    ...heldBrackets(outline),
    ...heldOften(outline, often),
    ...heldUnits(counted),
  ];
}

/** `(4개 분야 11개 사업)` against the fields and projects that are there. */
function heldNumbers(document: ReadDocument, { fields, projects }: Outline): readonly Finding[] {
  return tablesIn(document).flatMap(({ nth, line, rows }) =>
    rows.flatMap((row, index) => {
      const [, ofFields, ofProjects] =
        /(\d+)개분야(\d+)개사업/.exec(squeezed(trimmedTextsOf(row).join(' '))) ?? [];
      if (ofFields === undefined || ofProjects === undefined) return [];
      const place = { table: nth, row: row.nth, line: line + index };
      return [
        ...held({ value: ofFields, place }, String(fields.length), {
          ko: '목표: 분야의 수',
          en: 'Number of fields',
        }),
        ...held({ value: ofProjects, place }, String(projects.length), {
          ko: '목표: 사업의 수',
          en: 'Number of projects',
        }),
      ];
    }),
  );
}
