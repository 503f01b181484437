// Tells how a plan comes about: drafted for a year, strategies with their leaders, programs with their numbers, in force.
import { describe, it } from '@jest/globals';
import { by, expectTried, given } from '#testing/given';
import { theChair, theCoordinator } from '#testing/given-actors';
import { planStream, planTable } from './table.js';

const drafting = { type: 'DraftPlan', title: 'Plan of 2021', year: 2021 } as const;
const drafted = by(theCoordinator, { ...drafting, type: 'PlanDrafted' });
const adding = {
  type: 'AddStrategy',
  id: 's-1',
  number: '1',
  title: 'Work nearby',
  leaders: ['welfare-director', 'college-dean'],
} as const;
const added = by(theCoordinator, { ...adding, type: 'StrategyAdded' });
const placing = {
  type: 'PlaceProgram',
  strategy: 's-1',
  program: 'heritage',
  number: '1-1',
  kind: 'continuing',
  priority: true,
} as const;
const placed = by(theCoordinator, { ...placing, type: 'ProgramPlaced' });
const draft = given(planStream, drafted, added, placed);

describe('a plan', () => {
  it('is drafted for one year', () => {
    given(planStream)
      .when(theCoordinator, drafting)
      .happens({ ...drafting, type: 'PlanDrafted' });
    given(planStream)
      .when(theCoordinator, { ...drafting, title: '' })
      .isRefused('text-missing', 'title');
    given(planStream)
      .when(theCoordinator, { ...drafting, year: 21 })
      .isRefused('number-invalid', 'year');
    given(planStream)
      .when(theCoordinator, { ...drafting, year: 2021.5 })
      .isRefused('number-invalid', 'year');
    given(planStream).when(theChair, drafting).isRefused('not-your-part');
  });

  it('has strategies under numbers of their own, each led by somebody', () => {
    const second = { ...adding, id: 's-2', number: '2' } as const;
    draft.when(theCoordinator, second).happens({ ...second, type: 'StrategyAdded' });
    draft.when(theCoordinator, { ...second, id: 's-1' }).isRefused('id-taken', 'id');
    draft.when(theCoordinator, { ...second, id: 'heritage' }).isRefused('id-taken', 'id');
    draft.when(theCoordinator, { ...second, number: '1' }).isRefused('number-taken', 'number');
    draft.when(theCoordinator, { ...second, number: ' ' }).isRefused('text-missing', 'number');
    draft.when(theCoordinator, { ...second, title: '' }).isRefused('text-missing', 'title');
    draft.when(theCoordinator, { ...second, leaders: [] }).isRefused('list-empty', 'leaders');
    draft
      .when(theCoordinator, { ...second, leaders: ['college-dean', 'college-dean'] })
      .isRefused('list-repeats', 'leaders[1]');
  });

  it('places each program once, under a number that no other has', () => {
    const market = { ...placing, program: 'market', number: '1-2' } as const;
    draft.when(theCoordinator, market).happens({ ...market, type: 'ProgramPlaced' });
    draft.when(theCoordinator, { ...market, program: 'heritage' }).isRefused('id-taken', 'program');
    draft.when(theCoordinator, { ...market, program: 's-1' }).isRefused('id-taken', 'program');
    draft.when(theCoordinator, { ...market, program: '' }).isRefused('unknown-program', 'program');
    draft.when(theCoordinator, { ...market, number: '1-1' }).isRefused('number-taken', 'number');
    draft.when(theCoordinator, { ...market, number: '' }).isRefused('text-missing', 'number');
    draft.when(theCoordinator, { ...market, strategy: 's-9' }).isRefused('unknown-item', 'strategy');
  });

  it('comes into force with programs in it, and is then fixed', () => {
    const force = { type: 'PutInForce', from: '2021-01-01' } as const;
    const forced = { type: 'PlanPutInForce', from: '2021-01-01' } as const;
    draft.when(theCoordinator, force).happens(forced);
    draft.when(theCoordinator, { ...force, from: 'January' }).isRefused('date-invalid', 'from');
    given(planStream, drafted, added).when(theCoordinator, force).isRefused('list-empty', 'programs');
    given(planStream, drafted, added, placed, by(theCoordinator, forced))
      .when(theCoordinator, { ...placing, program: 'market', number: '1-2' })
      .isRefused('wrong-stage');
  });

  it('has a story for every row', () => {
    expectTried(
      planStream,
      Object.values(planTable).map(({ command }) => command),
    );
  });
});
