// What each motion is about: a round, a cycle, a plan or an earlier meeting.
import type { Motion } from '#domain/meeting/words';

export type MotionSource = 'round' | 'cycle' | 'plan' | 'meeting';

export const motionSources: Readonly<Record<Motion['kind'], MotionSource>> = {
  settle: 'round',
  agree: 'round',
  askAgain: 'round',
  recordOpen: 'round',
  judgeProposals: 'round',
  deliberateChanges: 'cycle',
  deliberatePlan: 'plan',
  confirmMinutes: 'meeting',
};

export function isMotionKind(word: string): word is Motion['kind'] {
  return Object.hasOwn(motionSources, word);
}
