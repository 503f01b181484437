// In which part of the list something owed stands: late, within a week, later, or without a date.
import type { WorkItem } from '#contract/views';

export const urgencies = ['late', 'soon', 'later', 'undated'] as const;
export type Urgency = (typeof urgencies)[number];

const week = 7;

/** How urgent something owed is. */
export function urgencyOf({ overdue, daysLeft }: Pick<WorkItem, 'overdue' | 'daysLeft'>): Urgency {
  if (overdue) return 'late';
  if (daysLeft === undefined) return 'undated';
  return daysLeft <= week ? 'soon' : 'later';
}
