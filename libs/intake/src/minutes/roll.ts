// The roll of minutes: who was marked present, counted again by sector beside the figures that its head prints.
import { sectorLabels } from '#contract/glossary';
import type { ReadDocument, ReadTable } from '#documents/read/document';
import type { Sector } from '#domain/actor';
import type { Finding, Place } from '../proposal.js';
import { textsOf } from '../tables/cells.js';
import { squeezed } from '../tables/words.js';
import { says } from '../taking/says.js';

interface Count {
  readonly present: number;
  readonly enrolled: number;
}

/** Attendance as the head of the minutes prints it, and as its marks count up. */
export interface Roll {
  readonly place: Place;
  readonly stated: { readonly all?: Count } & Partial<Record<Sector, Count>>;
  readonly counted: { readonly all: Count } & Readonly<Record<Sector, Count>>;
}

const nameWord = /^성명$/;
const markWord = /^(확인|참석|참석여부)$/;
export const sectors = ['public', 'private'] as const satisfies readonly Sector[];
const stated: Readonly<Record<Sector | 'all', RegExp>> = {
  all: /참석(?:자|인원)?(\d+)\/(\d+)/,
  public: /공(?:공)?\(?(\d+)\/(\d+)/,
  private: /민(?:간)?\(?(\d+)\/(\d+)/,
};

/** The roll of the minutes; undefined where the document has none. */
export function rollIn({ blocks }: ReadDocument): Roll | undefined {
  for (const block of blocks) {
    const roll = block.kind === 'table' ? rollOf(block) : undefined;
    if (roll) return roll;
  }
  return undefined;
}

function rollOf(table: ReadTable): Roll | undefined {
  const grid = table.rows.map((row) => textsOf(row));
  const at = grid.findIndex((texts) => texts.some((text) => nameWord.test(squeezed(text))));
  const head = grid[at]?.map(squeezed);
  if (!head) return undefined;
  const names = head.flatMap((word, column) =>
    nameWord.test(word) && markWord.test(head[column + 1] ?? '') ? [column] : [],
  );
  const seats = grid.slice(at + 1).flatMap((texts) =>
    names.flatMap((column) => {
      const mark = squeezed(texts[column + 1] ?? '').toUpperCase();
      return /^[OXㅇ○×]$/.test(mark) ? [{ name: texts[column] ?? '', present: /^[Oㅇ○]$/.test(mark) }] : [];
    }),
  );
  if (seats.length === 0) return undefined;
  const printed = head.find((word) => stated.all.test(word)) ?? '';
  const of = (sector: Sector) => seats.filter(({ name }) => sectorOf(name) === sector);
  return {
    place: { table: table.nth, row: table.rows[at]?.nth ?? at + 1 },
    stated: {
      ...countIn(printed, 'all'),
      ...countIn(printed, 'public'),
      ...countIn(printed, 'private'),
    },
    counted: { all: countOf(seats), public: countOf(of('public')), private: countOf(of('private')) },
  };
}

/** Only those of the public sector are marked so. */
function sectorOf(name: string): Sector {
  return name.includes('공공') ? 'public' : 'private';
}

function countOf(seats: readonly { readonly present: boolean }[]): Count {
  return { present: seats.filter(({ present }) => present).length, enrolled: seats.length };
}

function countIn(printed: string, which: Sector | 'all'): Partial<Record<Sector | 'all', Count>> {
  const [, present, enrolled] = stated[which].exec(printed) ?? [];
  return present === undefined || enrolled === undefined
    ? {}
    : { [which]: { present: Number(present), enrolled: Number(enrolled) } };
}

/** Every printed figure that the marks of the roll contradict. */
export function rollFindings({ place, stated: printed, counted }: Roll): readonly Finding[] {
  const compared = (
    says_: Count | undefined,
    found: Count,
    present: Finding['what'],
    enrolled: Finding['what'],
  ) =>
    says_ === undefined
      ? []
      : [
          { what: present, says: says_.present, follows: found.present },
          { what: enrolled, says: says_.enrolled, follows: found.enrolled },
        ];
  return [
    ...compared(printed.all, counted.all, says.present, says.enrolled),
    ...sectors.flatMap((sector) =>
      compared(
        printed[sector],
        counted[sector],
        says.presentIn(sectorLabels[sector]),
        says.enrolledIn(sectorLabels[sector]),
      ),
    ),
  ]
    .filter((each) => each.says !== each.follows)
    .map((each) => ({
      place,
      what: each.what,
      says: String(each.says),
      follows: String(each.follows),
      by: String(each.says - each.follows),
    }));
}
