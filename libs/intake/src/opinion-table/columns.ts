// The columns of a table of opinions and answers, found by the words of its two header rows, in whatever order they stand.
import type { ReadTable } from '#documents/read/document';
import type { Track } from '#domain/agreed';
import { textsOf } from '../tables/cells.js';
import { squeezed } from '../tables/words.js';

/** Where the opinion and the answer of a track stand. */
export interface TrackColumns {
  readonly track: Track;
  readonly opinion: number;
  readonly answer: number;
}

export interface Columns {
  readonly number: number;
  readonly name: number;
  readonly tracks: readonly TrackColumns[];
  /** How many rows the header has. */
  readonly depth: number;
}

const trackWords: Readonly<Record<Track, RegExp>> = { midterm: /중간(평가|실적)/, change: /변경/ };
const opinionWords = /(모니터링|위원|분과|권고).*의견|^의견$|권고(사항|안)/;
const answerWords = /부서.*의견|후속조치|답변|검토의견/;

/** The columns of the table; undefined where it is none of opinions and answers. */
export function columnsOf(table: ReadTable): Columns | undefined {
  return columnsAt(table.rows.map(textsOf), 0);
}

/** The same for a header that stands at a row: it comes again on every page. */
export function columnsAt(rows: readonly (readonly string[])[], at: number): Columns | undefined {
  const [first, second] = [rows[at]?.map(squeezed), rows[at + 1]?.map(squeezed)];
  if (!first || !second) return undefined;
  const number = first.findIndex((word) => /사업번호|^번호$/.test(word));
  const name = first.findIndex((word) => /사업명/.test(word));
  const tracks = (['midterm', 'change'] as const).flatMap((track) => pairUnder(track, first, second));
  return number === -1 || name === -1 || tracks.length === 0 ? undefined : { number, name, tracks, depth: 2 };
}

function pairUnder(
  track: Track,
  first: readonly string[],
  second: readonly string[],
): readonly TrackColumns[] {
  const from = first.findIndex((word) => trackWords[track].test(word));
  if (from === -1) return [];
  const next = first.findIndex((word, at) => at > from && word !== '');
  const under = second.map((word, at) => (at >= from && (next === -1 || at < next) ? word : ''));
  const answer = under.findIndex((word) => answerWords.test(word));
  const opinion = under.findIndex((word, at) => at !== answer && opinionWords.test(word));
  return opinion === -1 || answer === -1 ? [] : [{ track, opinion, answer }];
}
