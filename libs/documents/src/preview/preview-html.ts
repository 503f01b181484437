// What was read out of a file as one page of HTML that asks nothing of anybody: for a look at it before it is taken. Whatever
// stands in the file is text here.
import { leftOutLabels } from '#contract/intake-words';
import type { Language } from '#contract/label';
import { element, enclosed, escaped } from '../markup.js';
import type { LeftOut, ReadBlock, ReadDocument, ReadText } from '../read/document.js';
import { previewTable } from './preview-table.js';
import { Room } from './room.js';
import { previewWords as say } from './words.js';

/** As a page of its own looks; whoever shows it elsewhere gives it their own looks. */
const style = `
body { margin: 0 auto; max-width: 297mm; padding: 6mm; background: #fff; color: #000;
  font: 11pt/1.6 "Pretendard GOV", "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans KR", sans-serif; overflow-wrap: anywhere; }
p { margin: 0.3em 0; white-space: pre-wrap; }
table { margin: 0.8em 0; border-collapse: collapse; font-size: 9pt; line-height: 1.4; }
caption { text-align: left; font-weight: bold; }
td { border: 1px solid #000; padding: 0.2em 0.4em; vertical-align: top; white-space: pre-wrap; }
`;

/**
 * The page in UTF-8, as much of the file as a person looks through; a line at its end says that there is more. What stands in a
 * file is Korean unless somebody wrote otherwise; only the notes on it are in `language`.
 */
export function previewHtml(document: ReadDocument, name: string, language: Language): string {
  const room = new Room();
  const blocks = document.blocks.flatMap((block) => (room.takes('blocks') ? [blockHtml(block, room)] : []));
  const page = enclosed(
    'html',
    { lang: 'ko' },
    enclosed(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      enclosed('title', {}, escaped(name)),
      enclosed('style', {}, style),
    ),
    enclosed(
      'body',
      {},
      enclosed(
        'main',
        {},
        ...notes(document.leftOut, language),
        ...blocks,
        ...(blocks.length === 0 ? [enclosed('p', { lang: language }, escaped(say.empty[language]))] : []),
        ...(room.isFull ? [enclosed('p', { lang: language }, escaped(say.more[language]))] : []),
      ),
    ),
  );
  return `<!doctype html>\n${page}\n`;
}

function blockHtml(block: ReadBlock, room: Room): string {
  return block.kind === 'table' ? previewTable(block, room) : textHtml(block, room);
}

/** The page around it has the first level for itself. */
function textHtml({ text, level }: ReadText, room: Room): string {
  return enclosed(level === undefined ? 'p' : `h${Math.min(6, level + 1)}`, {}, escaped(room.cut(text)));
}

/** What the file has beside what is shown, each kind once. */
function notes(leftOut: readonly LeftOut[], language: Language): readonly string[] {
  const kinds = [...new Set(leftOut.map(({ kind }) => kind))];
  if (kinds.length === 0) return [];
  return [
    enclosed(
      'ul',
      { lang: language },
      ...kinds.map((kind) => enclosed('li', {}, escaped(leftOutLabels[kind][language]))),
    ),
  ];
}
