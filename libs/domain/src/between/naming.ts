// Ids that follow from what a stream is one of: so that two of the same cannot exist, and nobody has to look them up.
import type { CommitteeId, CycleId, MeetingId, OpinionId, PlanId } from '../ids.js';

/** The cycle of a committee over its part of a plan in one year: `jobs.plan-2021.2021`. */
export function cycleIdOf(committee: CommitteeId, plan: PlanId, year: number): CycleId {
  return `${committee}.${plan}.${year}`;
}

/** Whether one of a committee's cycles over a plan is of the same year as another, or of a later one. */
export function isSameOrLater(cycle: CycleId, other: CycleId): boolean {
  return cycle >= other;
}

const planNotation = /^([A-Za-z0-9_~-]+)-(\d{4})$/;

/** Whether an id is that of a plan that begins in a year: its series and the year, `plan-2021`. */
export function isPlanIdFor(id: PlanId, year: number): boolean {
  return planNotation.exec(id)?.[2] === String(year);
}

/** The plan of the same series for a later year: `plan-2022` after `plan-2021`; undefined for what is no plan's id. */
export function planIdFor(id: PlanId, year: number): PlanId | undefined {
  const series = planNotation.exec(id)?.[1];
  return series === undefined ? undefined : `${series}-${year}`;
}

/** The opinion that a committee's vote on the nth proposal of a motion is, counted from 1: `jury-2021-1:a-2:1`. */
export function voteIdOf(meeting: MeetingId, agendaItem: string, nth: number): OpinionId {
  return `${meeting}:${agendaItem}:${nth}`;
}
