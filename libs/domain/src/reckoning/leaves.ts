// What an explanation rests on, and the proof that it does: its value reckoned again from that alone.
import type { Explanation } from './explanation.js';
import type { Ratio } from './ratio.js';
import { valueFrom } from './steps.js';

/** What is known of itself, in the order of the tree. */
export function leavesOf(explanation: Explanation): readonly Explanation[] {
  return explanation.how === 'leaf' ? [explanation] : explanation.parts.flatMap(leavesOf);
}

/** The value of an explanation from its leaves alone; undefined where those give none. */
export function recompute({ how, value, parts }: Explanation): Ratio | undefined {
  if (how === 'leaf') return value;
  return valueFrom(
    how,
    parts.map((part) => {
      const again = recompute(part);
      return { ...(again && { value: again }), ...(part.weight && { weight: part.weight }) };
    }),
  );
}
