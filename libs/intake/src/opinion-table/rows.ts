// The rows of a table of opinions, put together again: over pages and merged cells, a subject has one row with all it says.
import type { ReadDocument, ReadTable } from '#documents/read/document';
import type { Track } from '#domain/agreed';
import type { Place } from '../proposal.js';
import type { Questions } from '../taking/questions.js';
import { says } from '../taking/says.js';
import { textsOf } from '../tables/cells.js';
import { isNone, squeezed } from '../tables/words.js';
import { columnsAt, columnsOf, type Columns } from './columns.js';

/** One side of a pair, as the cells say it: items under one another. */
export interface Side {
  readonly text: string;
  readonly place: Place;
}

export interface Pair {
  readonly track: Track;
  readonly opinion: Side;
  readonly answer: Side;
}

/** A program, or a strategy's own row. */
export interface SubjectRow {
  readonly kind: 'strategy' | 'program';
  readonly number: string;
  readonly name: string;
  readonly place: Place;
  readonly pairs: readonly Pair[];
}

const strategyTitle = /^추진전략([IVX]+|\d+)/;

/** The tables of opinions in a document. */
export function opinionTablesIn({ blocks }: ReadDocument): readonly ReadTable[] {
  return blocks.filter((block) => block.kind === 'table').filter((table) => columnsOf(table) !== undefined);
}

/** Every subject of the tables in their order; a table after the first one goes on with its last subject. */
export function subjectRowsIn(document: ReadDocument, questions: Questions): readonly SubjectRow[] {
  const rows: SubjectRow[] = [];
  for (const table of opinionTablesIn(document)) {
    const grid = table.rows.map(textsOf);
    let columns: Columns | undefined;
    /** The row right under a header that came again may go on in the middle of a sentence. */
    let turned = false;
    for (let at = 0; at < grid.length; at += 1) {
      const header = columnsAt(grid, at);
      if (header) {
        columns = header;
        turned = true;
        at += header.depth - 1;
        continue;
      }
      const texts = grid[at] ?? [];
      const place = { table: table.nth, row: table.rows[at]?.nth ?? at + 1 };
      if (!columns || texts.every((text) => text.trim() === '')) continue;
      const begun = subjectOf(texts, columns, place);
      const last = rows.at(-1);
      if (begun) rows.push(begun);
      else if (last) rows[rows.length - 1] = goneOn(last, pairsOf(texts, columns, place), turned, questions);
      turned = false;
    }
  }
  return rows;
}

function subjectOf(texts: readonly string[], columns: Columns, place: Place): SubjectRow | undefined {
  const pairs = pairsOf(texts, columns, place);
  const title = texts.find((text) => strategyTitle.test(squeezed(text)));
  if (title !== undefined) {
    const [, number = ''] = strategyTitle.exec(squeezed(title)) ?? [];
    return { kind: 'strategy', number, name: title, place, pairs };
  }
  const number = squeezed(texts[columns.number] ?? '');
  const name = (texts[columns.name] ?? '').trim();
  return number === '' && name === '' ? undefined : { kind: 'program', number, name, place, pairs };
}

function pairsOf(texts: readonly string[], { tracks }: Columns, place: Place): readonly Pair[] {
  const side = (column: number): Side => ({
    text: texts[column] ?? '',
    place: { ...place, column: column + 1 },
  });
  return tracks.map(({ track, opinion, answer }) => ({
    track,
    opinion: side(opinion),
    answer: side(answer),
  }));
}

/** A row without a number or a name belongs to the subject above it. */
function goneOn(row: SubjectRow, more: readonly Pair[], turned: boolean, questions: Questions): SubjectRow {
  const pairs = row.pairs.map((pair): Pair => {
    const added = more.find(({ track }) => track === pair.track);
    if (!added) return pair;
    return {
      ...pair,
      opinion: joined(pair.opinion, added.opinion, turned, questions),
      answer: joined(pair.answer, added.answer, turned, questions),
    };
  });
  return { ...row, pairs };
}

function joined(before: Side, added: Side, turned: boolean, questions: Questions): Side {
  if (added.text.trim() === '') return before;
  if (isNone(before.text)) return added;
  const { table, row, column } = added.place;
  const chosen = questions.ask<'on' | 'new'>({
    id: `goes-on-${table}-${row}-${column}`,
    place: added.place,
    question: says.goesOn,
    quoted: `${before.text.slice(-40)} / ${added.text}`,
    choices: [
      { value: 'on', label: says.sentenceGoesOn },
      { value: 'new', label: says.newOpinion },
    ],
    usual: turned && !/^\s*[-–•]/u.test(added.text) ? 'on' : 'new',
  });
  const text = added.text.trim();
  if (chosen === 'new') return { ...before, text: `${before.text}\n- ${text.replace(/^[-–•]\s*/u, '')}` };
  return { ...before, text: `${before.text}${/[.,)]$/.test(before.text.trim()) ? ' ' : ''}${text}` };
}
