// A plan in the list is known by what is in force, and shows what is on its way beside it.
import { expect, it } from '@jest/globals';
import type { PlanSummary } from '#contract/views';
import { preparedIn, standingIn } from './standing.js';

function planOf(...statuses: readonly PlanSummary['editions'][number]['status'][]): PlanSummary {
  const editions = statuses.map((status, index) => ({ id: `e-${index + 1}`, status, programs: 8 }));
  return { id: 'plan-2022', title: '2022', year: 2022, lastYear: 2022, status: 'inForce', editions };
}

it.each([
  [planOf('draft'), 'e-1', 'e-1'],
  [planOf('inForce'), 'e-1', undefined],
  [planOf('superseded', 'inForce', 'approving'), 'e-2', 'e-3'],
  [planOf('inForce', 'dropped'), 'e-1', undefined],
])('%#', (plan, standing, prepared) => {
  expect(standingIn(plan)?.id).toBe(standing);
  expect(preparedIn(plan)?.edition.id).toBe(prepared);
});
