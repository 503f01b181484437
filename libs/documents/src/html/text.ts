// Text of an HTML page: runs in their looks, paragraphs with their marks.
import type { MarkedParagraph } from '../laid-out.js';
import { element, enclosed, escaped } from '../markup.js';
import type { Alignment, Run } from '../model.js';

/** How far later lines of a marked paragraph are set in, in letters. */
const hanging = 1.2;

/** The class of an alignment; none at the start of a line. */
export function alignmentClass(align: Alignment | undefined): string | undefined {
  return align === 'center' || align === 'end' ? align : undefined;
}

/** A paragraph, its later lines below the text that follows its mark. */
export function paragraphHtml({ mark, depth, runs, align }: MarkedParagraph): string {
  const classes = [mark === undefined ? undefined : 'item', alignmentClass(align)].filter(Boolean).join(' ');
  const indent = mark === undefined ? depth : depth + hanging;
  return enclosed(
    'p',
    { class: classes || undefined, style: indent > 0 ? `padding-left: ${indent}em` : undefined },
    mark === undefined ? '' : `${escaped(mark)} `,
    ...runs.map(runHtml),
  );
}

function runHtml({ text, bold, struck, underlined }: Run): string {
  const lines = text.split('\n').map(escaped).join(element('br'));
  const inner = bold ? enclosed('strong', {}, lines) : lines;
  const added = underlined ? enclosed('ins', {}, inner) : inner;
  return struck ? enclosed('del', {}, added) : added;
}
