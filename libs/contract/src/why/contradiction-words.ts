// Where something does not add up, and its figures, in words.
import type { Decimal } from '#domain/ids';
import type { ContradictionView } from '../figure-views.js';
import { figureLabels } from '../figure-words.js';
import { budgetSourceLabels } from '../glossary.js';
import type { Label } from '../label.js';
import { measured } from '../measured.js';
import { periodLabel } from '../period-labels.js';
import { unitLabelOf } from './figure-unit.js';

type Placed = Pick<ContradictionView, 'at' | 'indicatorName' | 'unit' | 'scale'>;

/** Its figures: what is said, what follows from others, and by how much they differ. */
export const contradictionFigureLabels = {
  says: { ko: '적힌 값', en: 'Says' },
  follows: { ko: '산출값', en: 'Follows' },
  by: { ko: '차이', en: 'By' },
} as const satisfies Readonly<Record<string, Label>>;

/** `상담 인원 2024년 목표`, `2024년 예산(국비, 강사비)` */
export function placeOf({ at, indicatorName }: Pick<Placed, 'at' | 'indicatorName'>): Label {
  const [period, figure] = [periodLabel(at.period), figureLabels[at.figure]];
  const name = indicatorName === undefined ? '' : `${indicatorName} `;
  const narrowed = narrowedTo(at);
  return {
    ko: `${name}${period.ko} ${figure.ko}${narrowed.ko}`,
    en: `${name}${period.en}, ${figure.en.toLowerCase()}${narrowed.en}`,
  };
}

/** A figure of it with its unit; the unit alone where none is named. */
export function measuredIn({ at, unit, scale }: Placed, figure?: Decimal): Label {
  const inUnit = (of: string) => (figure === undefined ? of : measured(figure, of));
  const { ko, en } = unitLabelOf({ figure: at, ...(scale && { scale }) }, unit);
  return { ko: inUnit(ko), en: inUnit(en) };
}

function narrowedTo(at: ContradictionView['at']): Label {
  const { source, item } = { source: undefined, item: undefined, ...at };
  const names = (language: keyof Label) =>
    [source && budgetSourceLabels[source][language], item].filter((each) => each !== undefined).join(', ');
  return source === undefined && item === undefined
    ? { ko: '', en: '' }
    : { ko: `(${names('ko')})`, en: ` (${names('en')})` };
}
