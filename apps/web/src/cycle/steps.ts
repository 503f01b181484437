// The legal steps of a change of this year: which were taken, which is next, which are still ahead.
import type { CycleChange, StepTaken } from '#domain/cycle/states';
import type { ChangeStep } from '#domain/cycle/words';

export interface StepShown {
  readonly step: ChangeStep;
  readonly place: 'done' | 'next' | 'ahead';
  readonly taken?: StepTaken;
}

/**
 * In the order in which they are taken. `required` is what the page of the cycle says; undefined outside of its plan
 * change, where only what was taken is left to show.
 */
export function stepsOf(
  { status, steps }: Pick<CycleChange, 'status' | 'steps'>,
  required: readonly ChangeStep[] | undefined,
): readonly StepShown[] {
  const taken = new Map(steps.map((each) => [each.step, each]));
  const going = status === 'agreed' ? (required ?? []) : [];
  const left = going.filter((step) => !taken.has(step));
  return [
    ...steps.map((each) => ({ step: each.step, place: 'done' as const, taken: each })),
    ...left.map((step, index) => ({ step, place: index === 0 ? ('next' as const) : ('ahead' as const) })),
  ];
}

/** The step that a change takes next; undefined where none is left. */
export function nextStepOf(
  change: Pick<CycleChange, 'status' | 'steps'>,
  required: readonly ChangeStep[] | undefined,
): ChangeStep | undefined {
  return stepsOf(change, required).find(({ place }) => place === 'next')?.step;
}
