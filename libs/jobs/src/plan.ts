// The difference between the jobs that there should be and those that wait in a queue.

/** A job for an instant; `at` in milliseconds since 1970 by the clock of the machine. */
export interface PlannedJob<D> {
  /** The same for the same thing to do, for ever; another for another. */
  readonly id: string;
  readonly at: number;
  readonly data: D;
}

/** Clocks are read at different moments: so many milliseconds are no move. */
const tolerance = 1_000;

/** Which waiting jobs have to go, and which planned ones are missing then; one that moved to another hour is both. */
export function differenceTo<D>(
  plan: readonly PlannedJob<D>[],
  waiting: readonly PlannedJob<D>[],
  now: number,
): { readonly gone: readonly PlannedJob<D>[]; readonly missing: readonly PlannedJob<D>[] } {
  const planned = new Map(plan.map((job) => [job.id, job]));
  const gone = waiting.filter((job) => {
    const wanted = planned.get(job.id);
    return wanted === undefined || hasMoved(job, wanted, now);
  });
  const staying = new Set(waiting.filter((job) => !gone.includes(job)).map(({ id }) => id));
  return { gone, missing: plan.filter(({ id }) => !staying.has(id)) };
}

/** What is due anyway has not moved, whatever its hour was. */
function hasMoved<D>(waiting: PlannedJob<D>, wanted: PlannedJob<D>, now: number): boolean {
  const [from, to] = [Math.max(waiting.at, now), Math.max(wanted.at, now)];
  return Math.abs(from - to) > tolerance;
}
