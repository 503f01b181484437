// Which steps to the first round are done: worked out from what the log holds, so that a second run goes on where it stood.
import type { ReadinessView } from '#contract/views';

export const stepNames = ['offices', 'rules', 'committees', 'plan', 'programs', 'inForce', 'round'] as const;
export type StepName = (typeof stepNames)[number];

export type Standing = 'done' | 'now' | 'ahead';

/** How each step stands; the first that is not done is the one to do now. */
export function standings(ready: ReadinessView): Readonly<Record<StepName, Standing>> {
  const done = doneOf(ready);
  const now = stepNames.find((step) => !done[step]);
  const standingOf = (step: StepName): Standing => (done[step] ? 'done' : step === now ? 'now' : 'ahead');
  return Object.fromEntries(stepNames.map((step) => [step, standingOf(step)])) as Record<StepName, Standing>;
}

/** How many steps are done. */
export function countDone(ready: ReadinessView): number {
  return Object.values(doneOf(ready)).filter(Boolean).length;
}

/** The plan that the guide goes on with: the one in preparation, or else the latest. */
export function planAtHand({ plans }: ReadinessView): ReadinessView['plans'][number] | undefined {
  return (
    plans.find(({ status }) => status === 'inPreparation') ??
    plans.toSorted((one, other) => other.year - one.year)[0]
  );
}

function doneOf({
  offices,
  rules,
  committees,
  plans,
  rounds,
}: ReadinessView): Readonly<Record<StepName, boolean>> {
  return {
    offices: offices.silent.length < offices.departments,
    rules: rules.packs > 0,
    committees: committees.some(({ lacking }) => lacking.length === 0),
    plan: plans.length > 0,
    programs: plans.some(({ programs }) => programs > 0),
    inForce: plans.some(({ status }) => status !== 'inPreparation'),
    round: rounds > 0,
  };
}
