// The kinds of motions that a meeting can decide on, by name: for meetings, and for rules that name some of them.

export const motionKinds = [
  'settle',
  'agree',
  'askAgain',
  'recordOpen',
  'judgeProposals',
  'deliberateChanges',
  'deliberatePlan',
  'confirmMinutes',
] as const;

export type MotionKind = (typeof motionKinds)[number];

/** The kinds that a rule names, `deliberatePlan,deliberateChanges`; undefined where it names something else. */
export function motionKindsIn(value: string): readonly MotionKind[] | undefined {
  const named = value.split(',').map((part) => part.trim());
  const known = motionKinds.filter((kind) => named.includes(kind));
  return known.length === new Set(named).size ? known : undefined;
}
