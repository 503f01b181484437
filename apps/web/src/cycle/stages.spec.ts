// The diagram promises the way ahead: it must have the stages of this kind of cycle and no others.
import { describe, expect, it } from '@jest/globals';
import { stagesOf } from './stages.js';

const shown = (cycle: Parameters<typeof stagesOf>[0]) =>
  stagesOf(cycle).map(({ status, place }) => `${status} ${place}`);

describe('stagesOf', () => {
  it('leads a cycle with all stages from planned to closed', () => {
    expect(shown({ status: 'planChange', stages: ['midterm', 'planChange', 'adoption'] })).toEqual([
      'planned done',
      'midterm done',
      'planChange now',
      'adoption ahead',
      'adopted ahead',
      'closed ahead',
    ]);
  });

  it('leaves out the stages that a cycle does not have', () => {
    expect(shown({ status: 'planned', stages: ['planChange'] })).toEqual([
      'planned now',
      'planChange ahead',
      'closed ahead',
    ]);
  });

  it('has nothing ahead once it is closed', () => {
    expect(shown({ status: 'closed', stages: ['midterm'] })).toEqual([
      'planned done',
      'midterm done',
      'closed now',
    ]);
  });
});
