// Writes a paper as one page of HTML that asks nothing of anybody: for preview, and as the body of a mail.
import { laidOut, type LaidOutBlock, type LaidOutSection } from '../laid-out.js';
import { lying } from '../fitted.js';
import { element, enclosed, escaped } from '../markup.js';
import type { Paper, Picture } from '../model.js';
import { styleOf } from './style.js';
import { tableHtml } from './table.js';
import { alignmentClass, paragraphHtml } from './text.js';

/** The paper as a page of HTML in UTF-8; the same paper makes the same bytes. */
export function writeHtml(paper: Paper): Uint8Array {
  const { title, language, author, asOf, position, draftMark, sections } = laidOut(paper);
  const meta = (name: string, content: string) => element('meta', { name, content });
  const page = enclosed(
    'html',
    { lang: language },
    enclosed(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      meta('viewport', 'width=device-width, initial-scale=1'),
      enclosed('title', {}, escaped(title)),
      meta('author', author),
      meta('dcterms.date', asOf),
      meta('position', position),
      enclosed('style', {}, styleOf(draftMark)),
    ),
    enclosed(
      'body',
      {},
      draftMark === undefined ? '' : enclosed('p', { class: 'draft' }, escaped(draftMark)),
      enclosed('main', {}, ...sections.map(sectionHtml)),
    ),
  );
  return new TextEncoder().encode(`<!doctype html>\n${page}\n`);
}

function sectionHtml({ orientation, blocks }: LaidOutSection): string {
  return enclosed('section', { class: orientation }, ...blocks.map(blockHtml));
}

function blockHtml(block: LaidOutBlock): string {
  switch (block.kind) {
    case 'heading':
      return enclosed(`h${block.level}`, { class: alignmentClass(block.align) }, escaped(block.text));
    case 'paragraph':
      return paragraphHtml(block);
    case 'table':
      return tableHtml(block);
    case 'picture':
      return pictureHtml(block);
  }
}

function pictureHtml(picture: Picture): string {
  const { type, bytes, width, height, turn = 0, alt } = picture;
  const src = `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
  const room = `width: ${width}mm; aspect-ratio: ${width} / ${height}`;
  if (turn === 0) return enclosed('figure', {}, element('img', { src, alt, style: room }));
  const share = (100 * lying(picture).width) / width;
  const turned = `position: absolute; top: 50%; left: 50%; transform: translate(-50%, -50%) rotate(${turn}deg)`;
  const style = `width: ${share}%; max-width: none; ${turned}`;
  const around = `position: relative; max-width: 100%; margin: 0 auto; ${room}`;
  return enclosed('figure', {}, enclosed('div', { style: around }, element('img', { src, alt, style })));
}
