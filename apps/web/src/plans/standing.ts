// Which edition a plan in the list is known by, and which one is on its way.
import type { PlanSummary } from '#contract/views';

type EditionSummary = PlanSummary['editions'][number];

const settled: readonly EditionSummary['status'][] = ['inForce', 'superseded', 'dropped'];

/** The edition in force; before any is, the latest. */
export function standingIn({ editions }: PlanSummary): EditionSummary | undefined {
  return editions.find(({ status }) => status === 'inForce') ?? editions.at(-1);
}

/** The edition that is being prepared, and its place among the plan's, from 0; none where nothing is on its way. */
export function preparedIn({
  editions,
}: PlanSummary): { readonly edition: EditionSummary; readonly place: number } | undefined {
  const place = editions.findIndex(({ status }) => !settled.includes(status));
  const edition = editions[place];
  return edition && { edition, place };
}
