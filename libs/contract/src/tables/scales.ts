// What amounts of a pasted table are counted in: as a cell of their own says it, or the heading of their column.
import type { AmountScale } from '#domain/changes';
import { amountScaleLabels } from '../glossary.js';
import { wordIn } from './cells.js';
import { plain } from './columns.js';
import { spoken } from './spoken.js';

/** `천원`, `단위: 백만원`; undefined for anything else. */
export function scaleIn(text: string): AmountScale | undefined {
  const said = plain(text);
  return wordIn(amountScaleLabels, said.startsWith(spoken.unit) ? said.slice(spoken.unit.length) : said);
}

/** What stands in brackets in a heading: `예산액(백만원)`, `집행액 (단위: 천원)`; undefined where that is no scale. */
export function scaleOfHeading(heading: string): AmountScale | undefined {
  const [, within = ''] = /\(([^)]*)\)/.exec(heading.normalize('NFKC')) ?? [];
  return scaleIn(within);
}
