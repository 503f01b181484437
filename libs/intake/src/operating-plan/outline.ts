// How an operating plan (운영 계획) is built: its title and year, its chapters, its fields, and its projects with what stands under each.
import type { ReadBlock, ReadDocument } from '#documents/read/document';
import type { Place } from '../proposal.js';
import { chaptersOf, tablesIn, textsIn, type Chapter } from '../tables/chapters.js';
import { trimmedTextsOf } from '../tables/cells.js';
import { plain, squeezed } from '../tables/words.js';

export interface Outline {
  readonly title: string;
  readonly year: number;
  readonly chapters: readonly Chapter[];
  readonly fields: readonly Field[];
  readonly projects: readonly Project[];
}

export interface Field {
  readonly number: string;
  readonly title: string;
  readonly place: Place;
  /** What the table of fields says of its projects, all in one. */
  readonly summary: string;
}

export interface Project {
  readonly number: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly place: Place;
  readonly blocks: readonly ReadBlock[];
}

const roman = /^([IVX]+|[Ⅰ-Ⅻ])\.?\s+(\S.{0,39})$/u;
const numbered = /^(\d+-\d+)\.\s*(\S.*)$/u;
const titled = /^(\d{4})년도?\s.*계획$/u;

/** The plan as it is built; undefined where it names no year, or has no projects by field. */
export function outlineOf(document: ReadDocument): Outline | undefined {
  const head = textsIn(document).find(({ text }) => titled.test(text.trim()));
  const fields = fieldsIn(document);
  const year = Number(titled.exec(head?.text.trim() ?? '')?.[1]);
  if (!head || fields.length === 0) return undefined;
  const projects = projectsIn(document, fields);
  return projects.length === 0
    ? undefined
    : { title: plain(head.text), year, chapters: chapters(document, fields), fields, projects };
}

/** A number in a box may have been read as a Roman one: what a field is called is no chapter. */
function chapters(document: ReadDocument, fields: readonly Field[]): readonly Chapter[] {
  return chaptersOf(document, (line) => {
    const [, number, title] = roman.exec(line) ?? [];
    if (number === undefined || title === undefined || isField(title, fields)) return undefined;
    return { number, title };
  });
}

/** Rows with a field in one cell and its projects in the next. */
function fieldsIn(document: ReadDocument): readonly Field[] {
  return tablesIn(document).flatMap(({ nth, line, rows }) =>
    rows.flatMap((row, index): readonly Field[] => {
      const cells = trimmedTextsOf(row).map(plain);
      const at = cells.findIndex((text) => /^\d+\.\s*\D/.test(text));
      const [, number = '', title = ''] = /^(\d+)\.\s*(.+)$/.exec(cells[at] ?? '') ?? [];
      const summary = cells[at + 1] ?? '';
      if (at < 0 || !summary.startsWith(`${number}-1.`)) return [];
      return [
        { number, title, summary, place: { table: nth, row: row.nth, column: at + 1, line: line + index } },
      ];
    }),
  );
}

/** Each heading of a project with all blocks up to the next one, or to the next field or chapter. */
function projectsIn(document: ReadDocument, fields: readonly Field[]): readonly Project[] {
  const projects: (Omit<Project, 'blocks'> & { readonly blocks: ReadBlock[] })[] = [];
  let open = false;
  for (const block of document.blocks) {
    const text = block.kind === 'text' ? block.text.trim() : '';
    const [, number, name = ''] = numbered.exec(text) ?? [];
    const isOurs = number !== undefined && fields.some((field) => number.startsWith(`${field.number}-`));
    if (isOurs && !projects.some((project) => project.number === number)) {
      const bare = plain(name.replace(/\(신규\)/, ''));
      projects.push({
        number,
        name: bare,
        isNew: /\(신규\)/.test(name),
        place: { line: block.line },
        blocks: [],
      });
      open = true;
    } else if (roman.test(text) || isFieldHeading(text, fields)) open = false;
    else if (open) projects.at(-1)?.blocks.push(block);
  }
  return projects;
}

function isFieldHeading(text: string, fields: readonly Field[]): boolean {
  const [, title] = /^(?:\d+|[①-⑳])\.?\s*(\D.*)$/u.exec(text) ?? [];
  return title !== undefined && isField(title, fields);
}

/** A field is called a little otherwise where it comes again: what begins it is the same. */
function isField(title: string, fields: readonly Field[]): boolean {
  const words = squeezed(title);
  return fields.some((field) => {
    const known = squeezed(field.title);
    return known.slice(0, 4) === words.slice(0, 4) || known.includes(words) || words.includes(known);
  });
}
