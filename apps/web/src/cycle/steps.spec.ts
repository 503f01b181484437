// A step that was taken, the one that is next, and those ahead must never be confused: the law puts them in this order.
import { describe, expect, it } from '@jest/globals';
import { nextStepOf, stepsOf } from './steps.js';

const changeSteps = ['residentsHeard', 'deliberated', 'reported', 'approved', 'submitted'] as const;
const heard = { step: 'residentsHeard', taken: '2021-08-31', number: '시보 2021-97' } as const;

describe('stepsOf', () => {
  it('shows what was taken with its date, then the next step, then the rest', () => {
    expect(stepsOf({ status: 'agreed', steps: [heard] }, changeSteps)).toEqual([
      { step: 'residentsHeard', place: 'done', taken: heard },
      { step: 'deliberated', place: 'next' },
      { step: 'reported', place: 'ahead' },
      { step: 'approved', place: 'ahead' },
      { step: 'submitted', place: 'ahead' },
    ]);
  });

  it('takes only the steps that the rules require', () => {
    const steps = stepsOf({ status: 'agreed', steps: [] }, ['deliberated', 'approved']);
    expect(steps.map(({ step }) => step)).toEqual(['deliberated', 'approved']);
  });

  it.each(['cleared', 'inForce', 'stuck', 'dropped'] as const)(
    'shows nothing ahead of a change that is %s',
    (status) => {
      expect(stepsOf({ status, steps: [heard] }, changeSteps)).toEqual([
        { step: 'residentsHeard', place: 'done', taken: heard },
      ]);
    },
  );

  it('knows nothing ahead outside of the plan change', () => {
    expect(stepsOf({ status: 'agreed', steps: [] }, undefined)).toEqual([]);
  });
});

describe('nextStepOf', () => {
  it('is the first that was not taken, and none once all were', () => {
    expect(nextStepOf({ status: 'agreed', steps: [heard] }, changeSteps)).toBe('deliberated');
    expect(nextStepOf({ status: 'agreed', steps: [heard] }, ['residentsHeard'])).toBeUndefined();
  });
});
