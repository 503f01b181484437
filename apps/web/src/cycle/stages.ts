// The way of a cycle as its kind has it: which states it goes through, and where it is.
import type { CycleStatus, OpenedCycle } from '#domain/cycle/states';
import type { Stage } from '#domain/stages';

export interface StageShown {
  readonly status: CycleStatus;
  readonly place: 'done' | 'now' | 'ahead';
}

/** The states that each stage brings with it. */
const statesOf: Readonly<Record<Stage, readonly CycleStatus[]>> = {
  midterm: ['midterm'],
  planChange: ['planChange'],
  adoption: ['adoption', 'adopted'],
};

/** From planned to closed, without the stages that the cycle does not have. */
export function stagesOf({ status, stages }: Pick<OpenedCycle, 'status' | 'stages'>): readonly StageShown[] {
  const way: readonly CycleStatus[] = ['planned', ...stages.flatMap((stage) => statesOf[stage]), 'closed'];
  const at = way.indexOf(status);
  return way.map((each, index) => ({
    status: each,
    place: index === at ? 'now' : index < at ? 'done' : 'ahead',
  }));
}
