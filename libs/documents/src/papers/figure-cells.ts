// Figures in cells of papers: each as it is printed everywhere else, in the one scale of its table, and a dash where there is none.
import { amountScaleLabels } from '#contract/glossary';
import { shownOf } from '#domain/reckoning/shown';
import type { AmountScale } from '#domain/changes';
import type { Explanation } from '#domain/reckoning/explanation';
import { finest, inScale } from '#domain/reckoning/money';
import { grouped } from '#contract/measured';
import type { Label, Language } from '#contract/label';
import type { Cell, Row, Table } from '../model.js';
import { paragraph } from './blocks.js';
import { paperWords } from './words.js';
import { planWords } from './plan-words.js';

/** A row of figures: what heads it, and its figure in each column. */
export interface FigureRow {
  /** Carried inside the file where the format can. */
  readonly id: string;
  readonly heads: readonly Cell[];
  readonly figures: readonly (Explanation | undefined)[];
  /** What stands behind the figures. */
  readonly after?: readonly Cell[];
}

/** Rows of figures with all money among them in one scale. */
export interface FigureRows {
  readonly rows: readonly Row[];
  /** What money is counted in; absent where there is none. */
  readonly scale?: AmountScale;
}

/** Rows of figures; money is told in the finest scale that any of them is counted in, so that nothing is rounded. */
export function figureRows(rows: readonly FigureRow[], language: Language): FigureRows {
  const money = rows.flatMap(({ figures }) => figures.flatMap((each) => (each?.scale ? [each] : [])));
  const scale = finest(money);
  return {
    rows: rows.map(({ id, heads, figures, after = [] }) => ({
      id,
      cells: [...heads, ...figures.map((each) => figureCell(each, language, scale)), ...after],
    })),
    ...(money.length > 0 && { scale }),
  };
}

/** One figure at the end of its cell; money in a scale where one is named. */
export function figureCell(
  explanation: Explanation | undefined,
  language: Language,
  scale?: AmountScale,
): Cell {
  const told = explanation && scale && explanation.scale ? inScale(explanation, scale) : explanation;
  return numberCell(told && shownOf(told).text, language);
}

/** A number at the end of its cell, with commas; a dash where there is none. */
export function numberCell(figure: string | undefined, language: Language): Cell {
  if (figure === undefined) return { paragraphs: [paragraph(paperWords.none[language], 'end')] };
  return { paragraphs: [paragraph(grouped(figure), 'end')], figure };
}

/** What a table is, and what its money is counted in: `투자계획 (단위: 백만원)`; none where neither is said. */
export function captionOf(
  title: Label | undefined,
  scale: AmountScale | undefined,
  language: Language,
): Pick<Table, 'caption'> {
  const words = [...(title ? [title] : []), ...(scale ? [planWords.unit(amountScaleLabels[scale])] : [])];
  return words.length === 0 ? {} : { caption: words.map((label) => label[language]).join(' ') };
}
