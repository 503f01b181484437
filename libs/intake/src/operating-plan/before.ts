// What an operating plan tells of how things stand and what was done, as content of the projects that it is about.
import type { ReadBlock } from '#documents/read/document';
import type { Chapter } from '../tables/chapters.js';
import { trimmedTextsOf } from '../tables/cells.js';
import { plain } from '../tables/words.js';
import { endsAlike, isSame } from './names.js';
import type { Outline, Project } from './outline.js';

/** Chapters on what was, and on what is new or done more often. */
const telling = /현황|실적|신규|확대|늘리/;

/** Whether a chapter is taken in as content. */
export function isTold({ title }: Chapter): boolean {
  return telling.test(title);
}

/** The clauses of each project, by its number; what names none of them is told of the one that the plan's targets are of. */
export function toldBefore(
  { chapters, projects }: Outline,
  running: Project | undefined,
): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, string[]>();
  for (const chapter of chapters.filter(isTold)) {
    let above = '';
    for (const { name, clause } of chapter.blocks.flatMap(clausesOf)) {
      const of = /횟수$/.test(name) ? above : name;
      above = name;
      const project = projects.find((each) => isSame(of, each.name) || endsAlike(of, each.name)) ?? running;
      if (project) told.set(project.number, [...(told.get(project.number) ?? []), clause]);
    }
  }
  return told;
}

/** Lines and rows, each with the name that it begins with. */
function clausesOf(block: ReadBlock): readonly { readonly name: string; readonly clause: string }[] {
  if (block.kind === 'text') {
    const clause = plain(block.text);
    return clause === '' ? [] : [{ name: (clause.split(':')[0] ?? '').trim(), clause }];
  }
  return block.rows.flatMap((row) => {
    const cells = trimmedTextsOf(row).filter((text) => text !== '');
    return cells.length === 0 ? [] : [{ name: cells[0] ?? '', clause: cells.join(' · ') }];
  });
}
