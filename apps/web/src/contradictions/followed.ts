// Which figure it is that follows where something does not add up: only under that one's name can somebody ask why.
import type { FigureRef } from '#domain/reckoning/figures';
import type { Contradiction } from '#domain/reckoning/contradiction';

/** The figure whose value `follows` is; undefined where it goes by no name of its own, as the sum of a target's parts. */
export function followedBy({ kind, at }: Pick<Contradiction, 'kind' | 'at'>): FigureRef | undefined {
  switch (kind) {
    case 'stated':
    case 'weights':
      return at;
    case 'overspent':
      return at.figure === 'spent' ? { ...at, figure: 'budget' } : undefined;
    case 'parts':
    case 'derived':
    case 'belowLast':
    case 'noEvidence':
    case 'notPlanned':
      return undefined;
  }
}
