// Where something does not add up, and its figures, in words.
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import { figureLabels } from '#contract/figure-words';
import type { ContradictionView } from '#contract/figure-views';
import type { Label } from '#contract/label';
import type { FigureKind } from '#domain/reckoning/figures';
import type { Decimal } from '#domain/ids';
import { measured } from '#contract/measured';
import { periodLabel } from '../language/periods.js';
import { say } from '../language/say.js';

const percents: readonly FigureKind[] = ['rate', 'planned', 'execution', 'programRate', 'weights'];

type Placed = Pick<ContradictionView, 'at' | 'indicatorName' | 'unit' | 'scale'>;

/** `상담 인원 2024년 목표`, `2024년 예산(국비, 강사비)` */
export function placeOf({ at, indicatorName }: Pick<Placed, 'at' | 'indicatorName'>): Label {
  const [period, figure] = [periodLabel(at.period), figureLabels[at.figure]];
  const name = indicatorName === undefined ? '' : `${indicatorName} `;
  const narrowed = narrowedTo(at);
  return say(
    `${name}${period.ko} ${figure.ko}${narrowed.ko}`,
    `${name}${period.en}, ${figure.en.toLowerCase()}${narrowed.en}`,
  );
}

/** A figure of it with its unit; the unit alone where none is named. */
export function measuredIn({ at, unit, scale }: Placed, figure?: Decimal): Label {
  const inUnit = (of: string) => (figure === undefined ? of : measured(figure, of));
  if (percents.includes(at.figure)) return say(inUnit('%'), inUnit('%'));
  if (!scale) return say(inUnit(unit ?? ''), inUnit(unit ?? ''));
  return say(inUnit(amountScaleLabels[scale].ko), inUnit(amountScaleLabels[scale].en));
}

function narrowedTo(at: ContradictionView['at']): Label {
  const { source, item } = { source: undefined, item: undefined, ...at };
  const names = (language: keyof Label) =>
    [source && budgetSourceLabels[source][language], item].filter((each) => each !== undefined).join(', ');
  return source === undefined && item === undefined
    ? say('', '')
    : say(`(${names('ko')})`, ` (${names('en')})`);
}
