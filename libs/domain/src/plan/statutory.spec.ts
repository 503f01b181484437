// The days of the law stand on the way of a plan while its rules ask for them.
import { describe, expect, it } from '@jest/globals';
import { after } from '#testing/given';
import { life, planRules } from '#testing/given-plan';
import { statutoryDaysOf } from './statutory.js';
import type { DraftedPlan } from './states.js';
import { planStream } from './table.js';

const results = {
  key: 'plan.results',
  value: 'required',
  article: '시행규칙 제3조',
  from: '2021-01-01',
} as const;

function inForce(over: Partial<Pick<DraftedPlan, 'lastYear' | 'rules'>> = {}): DraftedPlan {
  const state = after(planStream, life.inForce);
  if (state.status === 'none') throw new Error('no plan');
  return { ...state, rules: [...planRules, results], ...over };
}

const daysOf = (plan: DraftedPlan) => statutoryDaysOf(plan).map(({ step, on }) => `${step} ${on}`);

describe('the days of the law', () => {
  it('are the end of November of a plan’s last year, and the end of February after', () => {
    expect(daysOf(inForce({ lastYear: 2022 }))).toEqual(['submission 2022-11-30', 'results 2023-02-28']);
    expect(daysOf(inForce({ lastYear: 2023 }))).toEqual(['submission 2023-11-30', 'results 2024-02-29']);
  });

  it('name their article', () => {
    expect(statutoryDaysOf(inForce()).at(-1)?.article).toBe('시행규칙 제3조');
  });

  it('are none where the city’s rules do not ask for them, or only until before', () => {
    expect(daysOf(inForce({ rules: [] }))).toEqual([]);
    expect(daysOf(inForce({ rules: [{ ...results, until: '2022-12-31' }] }))).toEqual([]);
    expect(daysOf(inForce({ rules: [{ ...results, value: 'waived' }] }))).toEqual([]);
  });

  it('are none while a plan is in preparation', () => {
    const state = after(planStream, life.first.drafted);
    expect(state.status === 'none' ? undefined : daysOf(state)).toEqual([]);
  });
});
