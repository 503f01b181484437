// What each motion is about: a round, a cycle or a plan.
import type { Motion } from '#domain/meeting/words';

export type MotionSource = 'round' | 'cycle' | 'plan';

export const motionSources: Readonly<Record<Motion['kind'], MotionSource>> = {
  settle: 'round',
  agree: 'round',
  askAgain: 'round',
  recordOpen: 'round',
  judgeProposals: 'round',
  deliberateChanges: 'cycle',
  deliberatePlan: 'plan',
};

export function isMotionKind(word: string): word is Motion['kind'] {
  return Object.hasOwn(motionSources, word);
}
