// Which cycles could be begun: a committee's pass over a plan in each of its years, where none was begun yet.
import type { CycleSummary } from '#domain/between/overview';

/** Of what a cycle is one; its id says so. */
export interface CycleParts {
  readonly committee: string;
  readonly plan: string;
  readonly year: number;
}

const notation = /^([^.]+)\.([^.]+)\.(\d{4})$/;

/** What the id of a cycle says, `jobs.plan-2021.2021`; undefined for what is no such id. */
export function partsOfCycleId(id: string): CycleParts | undefined {
  const [, committee, plan, year] = notation.exec(id) ?? [];
  return committee && plan && year ? { committee, plan, year: Number(year) } : undefined;
}

export interface KnownPlan {
  readonly id: string;
  readonly year: number;
  readonly lastYear: number;
  /** In force, so that it can be reviewed. */
  readonly running: boolean;
}

export interface Candidate extends CycleParts {
  readonly id: string;
}

/** The cycles that known committees have not begun on known plans; whether they may, the page of each says. */
export function candidates(
  cycles: readonly CycleSummary[],
  plans: readonly KnownPlan[],
  committees: readonly string[],
): readonly Candidate[] {
  const begun = new Set(cycles.map(({ id }) => id));
  return plans
    .filter(({ running }) => running)
    .flatMap(({ id: plan, year: first, lastYear }) =>
      committees.flatMap((committee) =>
        Array.from({ length: lastYear - first + 1 }, (_, after) => {
          const year = first + after;
          return { id: `${committee}.${plan}.${year}`, committee, plan, year };
        }),
      ),
    )
    .filter(({ id }) => !begun.has(id));
}
