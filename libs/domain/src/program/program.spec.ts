// Tells the life of a program: introduced with exact figures, passed to another department, abolished.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { theCoordinator, theOfficerOf } from '#testing/given-actors';
import { programStream, programTable } from './table.js';
import type { ProgramCommand } from './words.js';

const introducing: Extract<ProgramCommand, { type: 'IntroduceProgram' }> = {
  type: 'IntroduceProgram',
  name: 'Heritage guides',
  owner: 'tourism',
  cooperating: ['culture'],
  year: 2021,
  indicators: [{ indicator: 'guides', name: 'Guides trained', unit: 'persons', target: '30' }],
  budget: [{ line: 'teaching', source: 'own', item: 'Teaching', amount: '12000', scale: 'thousandWon' }],
};
const introduced = by(theCoordinator, { ...introducing, type: 'ProgramIntroduced' });
const moving = { type: 'MoveProgram', owner: 'culture', from: '2021-07-20', reason: 'Reorganized' } as const;
const running = given(programStream, introduced);

describe('a program', () => {
  it('is introduced with its owner, indicators and budget', () => {
    given(programStream)
      .when(theCoordinator, introducing)
      .happens({ ...introducing, type: 'ProgramIntroduced' });
    given(programStream).when(theOfficerOf('tourism'), introducing).isRefused('not-your-part');
  });

  const [indicator, line] = [introducing.indicators[0], introducing.budget[0]];
  it.each([
    ['a blank name', { name: ' ' }, 'text-missing', 'name'],
    ['no owner', { owner: '' }, 'unknown-department', 'owner'],
    ['the same department twice', { cooperating: ['culture', 'culture'] }, 'list-repeats', 'cooperating[1]'],
    ['an owner that cooperates with itself', { cooperating: ['tourism'] }, 'same-department', 'cooperating'],
    ['an indicator named twice', { indicators: [indicator, indicator] }, 'list-repeats', 'indicators[1]'],
    [
      'a target that is no number',
      { indicators: [{ ...indicator, target: 'many' }] },
      'number-invalid',
      'indicators[0].target',
    ],
    [
      'a negative target',
      { indicators: [{ ...indicator, target: '-1' }] },
      'number-invalid',
      'indicators[0].target',
    ],
    ['a budget line named twice', { budget: [line, line] }, 'list-repeats', 'budget[1]'],
    [
      'an amount with separators',
      { budget: [{ ...line, amount: '12,000' }] },
      'number-invalid',
      'budget[0].amount',
    ],
    [
      'an amount below its scale',
      { budget: [{ ...line, amount: '0.5' }] },
      'number-invalid',
      'budget[0].amount',
    ],
  ] as const)('is not introduced with %s', (_what, wrong, code, field) => {
    given(programStream)
      .when(theCoordinator, { ...introducing, ...wrong } as ProgramCommand)
      .isRefused(code, field);
  });

  it('passes to another department at once, with a day and a reason', () => {
    running.when(theCoordinator, moving).happens({ ...moving, type: 'ProgramMoved' });
    running.when(theCoordinator, { ...moving, owner: 'tourism' }).isRefused('same-department', 'owner');
    running.when(theCoordinator, { ...moving, owner: '' }).isRefused('unknown-department', 'owner');
    running.when(theCoordinator, { ...moving, from: '2021-13-01' }).isRefused('date-invalid', 'from');
    running.when(theCoordinator, { ...moving, from: '2021-07-21' }).isRefused('date-future', 'from');
    running.when(theCoordinator, { ...moving, reason: '' }).isRefused('reason-missing', 'reason');
  });

  it('is not cooperated on by its own new owner', () => {
    const moved = by(theCoordinator, { ...moving, type: 'ProgramMoved' });
    expect(after(programStream, [introduced, moved])).toMatchObject({ owner: 'culture', cooperating: [] });
  });

  it('is abolished for good, with a day and a reason', () => {
    const abolishing = { type: 'AbolishProgram', on: '2021-03-31', reason: 'Nobody came' } as const;
    const abolished = { type: 'ProgramAbolished', since: '2021-03-31', reason: 'Nobody came' } as const;
    running.when(theCoordinator, abolishing).happens(abolished);
    running.when(theCoordinator, { ...abolishing, on: 'March' }).isRefused('date-invalid', 'on');
    running.when(theCoordinator, { ...abolishing, on: '2021-07-21' }).isRefused('date-future', 'on');
    running.when(theCoordinator, { ...abolishing, reason: ' ' }).isRefused('reason-missing', 'reason');
    given(programStream, introduced, by(theCoordinator, abolished))
      .when(theCoordinator, moving)
      .isRefused('wrong-stage');
  });

  it('has a story for every row', () => {
    expectTried(
      programStream,
      Object.values(programTable).map(({ command }) => command),
    );
  });
});
