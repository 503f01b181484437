// The guide goes on where the log stands: the first step that is not done is the one to do now.
import { describe, expect, it } from '@jest/globals';
import type { ReadinessView } from '#contract/views';
import { countDone, planAtHand, standings } from './progress.js';

const nothing: ReadinessView = {
  offices: { departments: 0, posts: 1, vacant: 0, silent: [] },
  rules: { packs: 0, unset: [] },
  committees: [],
  plans: [],
  rounds: 0,
};
const offices = { departments: 2, posts: 4, vacant: 0, silent: ['d-2'] };
const plan = {
  id: 'plan-2021',
  title: '2021',
  year: 2021,
  lastYear: 2021,
  status: 'inForce',
  strategies: 1,
  programs: 2,
} as const;

describe('the way to the first round', () => {
  it('begins with the offices', () => {
    expect(standings(nothing)).toMatchObject({ offices: 'now', rules: 'ahead', round: 'ahead' });
    expect(countDone(nothing)).toBe(0);
  });

  it('goes on with the first step that is not done, whatever is done behind it', () => {
    const some = { ...nothing, offices, plans: [plan] };
    expect(standings(some)).toEqual({
      offices: 'done',
      rules: 'now',
      committees: 'ahead',
      plan: 'done',
      programs: 'done',
      inForce: 'done',
      round: 'ahead',
    });
    expect(countDone(some)).toBe(4);
  });

  it('does not call the offices done while nobody could answer', () => {
    const silent = { ...offices, silent: ['d-1', 'd-2'] };
    expect(standings({ ...nothing, offices: silent }).offices).toBe('now');
  });

  it('takes the plan in preparation at hand, else the latest', () => {
    const draft = { ...plan, id: 'plan-2020', year: 2020, status: 'inPreparation' } as const;
    expect(planAtHand({ ...nothing, plans: [plan, draft] })?.id).toBe('plan-2020');
    expect(planAtHand({ ...nothing, plans: [{ ...plan, id: 'old', year: 2019 }, plan] })?.id).toBe(
      'plan-2021',
    );
    expect(planAtHand(nothing)).toBeUndefined();
  });
});
