// Enters the totals and rates that a paper prints, each once, so that the product can hold them against the rows.
import { figureKey } from '#domain/reckoning/figures';
import { step, type AnyStep, type Hand } from '../act.js';
import type { Printed } from './printed.js';

/** One act for each figure that is stated, with the first place where the paper has it. */
export function stating(hand: Hand, printed: readonly Printed[], document: string): readonly AnyStep[] {
  const first = new Map<string, Printed>();
  for (const cell of printed) {
    const key = keyOf(cell);
    if (key !== undefined && !first.has(key)) first.set(key, cell);
  }
  return [...first.values()].flatMap(({ place, says, of }, index) => {
    if (!of) return [];
    const { program, ref: figure } = of;
    return [
      step(
        hand,
        { kind: 'program', id: program },
        {
          type: 'StateFigure',
          id: `printed-${index + 1}`,
          figure,
          value: says,
          document: `${document}, ${place}`,
        },
        `문서에 적힌 수치를 그대로 적는다: ${place}`,
      ),
    ];
  });
}

function keyOf({ of, isStated }: Printed): string | undefined {
  return of && isStated && `${of.program} ${figureKey(of.ref)}`;
}
