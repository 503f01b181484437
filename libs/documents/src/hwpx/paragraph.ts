// Paragraphs of a HWPX file: each names its look, each run its own.
import { element, escaped } from '../markup.js';
import type { Run } from '../model.js';
import { letterId, paragraphId, styles, type ParagraphLook } from './looks.js';

/** A paragraph of runs that are written already; `style` where it is not plain text. */
export function paragraphOf(
  look: ParagraphLook,
  runs: readonly string[],
  style: number = styles.body,
): string {
  return element(
    'hp:p',
    {
      id: 0,
      paraPrIDRef: paragraphId(look),
      styleIDRef: style,
      pageBreak: 0,
      columnBreak: 0,
      merged: 0,
    },
    ...runs,
  );
}

/** Runs of text; an empty one where there is nothing, for a paragraph has at least one. */
export function textRuns(runs: readonly Run[], voice: ParagraphLook['voice']): readonly string[] {
  const written = runs.filter(({ text }) => text !== '');
  return (written.length > 0 ? written : [{ text: '' }]).map((run) =>
    runOf({ ...run, voice }, lines(run.text)),
  );
}

/** A run of anything, in a look. */
export function runOf(look: Parameters<typeof letterId>[0], content: readonly string[]): string {
  return element('hp:run', { charPrIDRef: letterId(look) }, ...content);
}

/** A text in its lines, each with the break that ends it. */
function lines(text: string): readonly string[] {
  if (text === '') return [];
  const all = text.split('\n');
  return all.map((line, at) =>
    element('hp:t', {}, escaped(line), at < all.length - 1 ? element('hp:lineBreak') : ''),
  );
}
