// Which cycles are asked after: those that are not there yet, and no page is asked for in vain.
import { describe, expect, it } from '@jest/globals';
import type { CycleSummary } from '#domain/between/overview';
import { candidates, partsOfCycleId } from './candidates.js';

const begun: CycleSummary = {
  id: 'jobs.plan-2021.2021',
  committee: 'jobs',
  plan: 'plan-2021',
  year: 2021,
  status: 'midterm',
  changes: {},
  owed: {},
};

const running = { running: true, year: 2021, lastYear: 2021 };

describe('partsOfCycleId', () => {
  it('reads of what the cycle is one', () => {
    expect(partsOfCycleId(begun.id)).toEqual({
      committee: 'jobs',
      plan: 'plan-2021',
      year: 2021,
    });
  });

  it('makes nothing of any other id', () => {
    expect(partsOfCycleId('2021-midterm')).toBeUndefined();
    expect(partsOfCycleId('a.b.c')).toBeUndefined();
  });
});

describe('candidates', () => {
  it('are a committee’s cycles in every year of a plan in force that has none yet', () => {
    const pledges = { id: 'pledges-2022', ...running, year: 2022, lastYear: 2023 };
    const found = candidates([begun], [{ id: 'plan-2021', ...running }, pledges], ['jobs', 'jury']);
    expect(found.map(({ id }) => partsOfCycleId(id))).toEqual(
      found.map(({ committee, plan, year }) => ({ committee, plan, year })),
    );
    expect(found.map(({ id }) => id)).toEqual([
      'jury.plan-2021.2021',
      'jobs.pledges-2022.2022',
      'jobs.pledges-2022.2023',
      'jury.pledges-2022.2022',
      'jury.pledges-2022.2023',
    ]);
  });

  it('are none on a plan that is not in force', () => {
    expect(candidates([], [{ id: 'plan-2022', ...running, running: false }], ['jobs'])).toEqual([]);
  });
});
