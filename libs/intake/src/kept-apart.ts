// Rows of a file that stand for the same thing twice are two rows: none of them passes for the other.
import type { AnyIntakeStep } from './proposal.js';

/** The same steps; a key that comes again is told from the first by how often it came. */
export function keptApart(steps: readonly AnyIntakeStep[]): readonly AnyIntakeStep[] {
  const seen = new Map<string, number>();
  return steps.map((step) => {
    const nth = (seen.get(step.key) ?? 0) + 1;
    seen.set(step.key, nth);
    return nth === 1 ? step : { ...step, key: `${step.key}~${nth}` };
  });
}
