// Tells which stages a cycle is opened with: only the last year of a plan leads to the next one.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import { theCoordinator } from '#testing/given-actors';
import { committeeStream } from '../committee/table.js';
import { stages, type Stage } from '../stages.js';
import { openingOfCycle } from './cycle-opening.js';

const stagesIn = (year: number, lastYear: number, set?: readonly Stage[]) => {
  const committee = after(committeeStream, [
    by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
    ...(set ? [by(theCoordinator, { type: 'StagesSet' as const, stages: set })] : []),
  ]);
  const about = { committee: 'jobs', plan: 'term-2021', year, lastYear, owed: [] };
  return openingOfCycle(about, { organization: { status: 'none' }, committee }, '2021-03-02').stages;
};

describe('the opening of a cycle', () => {
  it('has every stage of its committee in the last year of the plan', () => {
    expect(stagesIn(2021, 2021)).toEqual(stages);
    expect(stagesIn(2023, 2023)).toEqual(stages);
    expect(stagesIn(2021, 2021, ['midterm', 'adoption'])).toEqual(['midterm', 'adoption']);
  });

  it('leaves out adoption in the earlier years of a term plan', () => {
    expect(stagesIn(2021, 2023)).toEqual(['midterm', 'planChange']);
    expect(stagesIn(2022, 2023, ['planChange', 'adoption'])).toEqual(['planChange']);
  });

  it('is not left without any stage', () => {
    expect(stagesIn(2021, 2023, ['adoption'])).toEqual(['adoption']);
  });
});
