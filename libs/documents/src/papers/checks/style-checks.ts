// Whether a made paper reads as official papers do: its dates, the order of its numbers, and the mark of its end
// (행정업무규정 제7조, 시행규칙 제2조·제4조). Whatever somebody typed is looked at as it is printed.
import { officialDepths, officialMark } from '../../numbering.js';
import type { Block, Item, Paper, Run, Section } from '../../model.js';
import { paperWords } from '../words.js';
import { excerpt, type Found } from './found.js';

/** Whatever looks like a day of this or the last century. */
const dayLike = /(?:19|20)\d\d(?:[-/]|\.\s?|년\s?)\d{1,2}(?:[-/]|\.\s?|월\s?)\d{1,2}(?:일|\.)?(?!\d)/gu;
const official = /^\d{4}\. [1-9]\d?\. [1-9]\d?\.$/u;

/** What of a paper is not as official papers have it; only Korean ones are held to it. */
export function styleLacks(paper: Paper): readonly Found[] {
  if (paper.language !== 'ko') return [];
  const lists = paper.sections.flatMap(({ blocks }) => blocks.flatMap(listsIn));
  const dates = lists
    .flat()
    .flatMap((line) => [...line.matchAll(dayLike)].map(([day]) => day.trim()))
    .filter((day) => !official.test(day));
  return [
    ...dates.map((place): Found => ({ check: 'date-style', place })),
    ...lists
      .flatMap(misnumberedIn)
      .map((line): Found => ({ check: 'numbering-style', place: excerpt(line) })),
    ...paper.sections
      .slice(0, 1)
      .filter(lacksEnd)
      .map((): Found => ({
        check: 'end-missing',
        place: paper.title,
      })),
  ];
}

/** The lines of a block, those that stand together in one list. */
function listsIn(block: Block): readonly (readonly string[])[] {
  switch (block.kind) {
    case 'heading':
      return [[block.text]];
    case 'paragraph':
      return [[textOf(block.runs)]];
    case 'items':
      return [block.items.flatMap(linesOf)];
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.map(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs))),
      );
    case 'picture':
    case 'approvalLine':
      return [];
  }
}

function linesOf({ runs, items = [] }: Item): readonly string[] {
  return [textOf(runs), ...items.flatMap(linesOf)];
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** How somebody typed a number before a line: its depth in the official order, and which it is. */
interface Typed {
  readonly depth: number;
  readonly nth: number;
  readonly line: string;
}

const mostInList = 42;
const byMark = new Map(
  Array.from({ length: officialDepths }, (_, depth) => depth).flatMap((depth) =>
    Array.from(
      { length: mostInList },
      (_, at) => [officialMark(depth, at + 1), { depth, nth: at + 1 }] as const,
    ),
  ),
);

function typedIn(line: string): Typed | undefined {
  const [mark = ''] =
    /^(?:\(?[0-9가-힣]{1,2}\)|[0-9가-힣]{1,2}\.|[①-⑳㉮-㉻])(?=\s)/u.exec(line.trimStart()) ?? [];
  const known = byMark.get(mark);
  return known && { ...known, line };
}

/** A list begins with 1. and goes one deeper at a time, each number after the one before of its depth. */
function misnumberedIn(lines: readonly string[]): readonly string[] {
  const typed = lines.flatMap((line) => typedIn(line) ?? []);
  if (typed.length < 2) return [];
  const last: number[] = [];
  return typed
    .filter(({ depth, nth }) => {
      const isNext = depth <= last.length && nth === (last[depth] ?? 0) + 1;
      last.splice(depth, last.length, nth);
      return !isNext;
    })
    .map(({ line }) => line);
}

/** A paper that is signed ends with the mark, once. */
function lacksEnd({ blocks }: Section): boolean {
  if (!blocks.some(({ kind }) => kind === 'approvalLine')) return false;
  const lines = blocks.filter(({ kind }) => kind !== 'table').flatMap(listsIn);
  return lines.flat().filter((line) => line.trimEnd().endsWith(paperWords.end.ko)).length !== 1;
}
