// Tells of figures as papers print them, kept beside those that follow from the rows, and of reasons why they differ.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { theCoordinator } from '#testing/given-actors';
import { introduced, programCommandsOf, theHelper, theOwner } from '#testing/given-program';
import { programStream } from './table.js';
import type { ProgramCommand } from './words.js';

const stating: Extract<ProgramCommand, { type: 'StateFigure' }> = {
  type: 'StateFigure',
  id: 'f-1',
  figure: { figure: 'programRate', period: '2021/2022' },
  value: '61.0',
  document: 'Plan, table 2',
};
const stated = by(theCoordinator, { ...stating, type: 'FigureStated' });
const recalling = { type: 'RecallFigure', stated: 'f-1', reason: 'Of the next table' } as const;
const recalled = by(theCoordinator, { ...recalling, type: 'FigureRecalled' });
const running = given(programStream, introduced);
const printed = given(programStream, introduced, stated);

describe('a printed figure', () => {
  it('is stated by the office to the digits that are printed', () => {
    running.when(theCoordinator, stating).happens({ ...stating, type: 'FigureStated' });
    running.when(theOwner, stating).isRefused('not-your-part');
    const { type: _, id: __, ...said } = stating;
    expect(after(programStream, [introduced, stated])).toMatchObject({
      stated: { 'f-1': { status: 'stated', revision: 1, ...said } },
    });
  });

  it.each([
    ['an id that is taken', { id: 'f-1' }, 'id-taken', 'id'],
    [
      'a period that is none',
      { figure: { figure: 'weights', period: 'now' } },
      'period-invalid',
      'figure.period',
    ],
    [
      'an indicator that no year has',
      { figure: { figure: 'rate', indicator: 'walks', period: '2021' } },
      'unknown-indicator',
      'figure.indicator',
    ],
    ['a value that is no number', { value: '61 %' }, 'number-invalid', 'value'],
    ['no document', { document: ' ' }, 'text-missing', 'document'],
    ['a figure that stands there already', {}, 'already-recorded', 'document'],
  ] as const)('is not stated with %s', (_what, wrong, code, field) => {
    printed.when(theCoordinator, { ...stating, id: 'f-2', ...wrong }).isRefused(code, field);
  });

  it('can be printed in several places, and others in the same', () => {
    const elsewhere = { ...stating, id: 'f-2', document: 'Plan, summary' };
    printed.when(theCoordinator, elsewhere).happens({ ...elsewhere, type: 'FigureStated' });
    const others = [
      { figure: 'rate', indicator: 'guides', period: '2021' },
      { figure: 'budget', period: '2021', source: 'own' },
      { figure: 'budget', period: '2021' },
    ] as const;
    for (const figure of others)
      printed.when(theCoordinator, { ...stating, id: 'f-2', figure }).happens({
        ...stating,
        id: 'f-2',
        figure,
        type: 'FigureStated',
        ...(figure.figure === 'budget' && { scale: 'thousandWon' }),
      });
  });

  it('is counted in what its paper counts in, where it is a sum of money', () => {
    const inWon = { ...stating, figure: { figure: 'spent', period: '2021' }, scale: 'won' } as const;
    running.when(theCoordinator, inWon).happens({ ...inWon, type: 'FigureStated' });
    const { scale: _, ...asPlanned } = inWon;
    running
      .when(theCoordinator, asPlanned)
      .happens({ ...asPlanned, scale: 'thousandWon', type: 'FigureStated' });
    running.when(theCoordinator, { ...stating, scale: 'won' }).isRefused('scale-unfit', 'scale');
  });

  it('is recalled with a reason, and can be stated again', () => {
    printed.when(theCoordinator, recalling).happens({ ...recalling, type: 'FigureRecalled' });
    printed.when(theCoordinator, { ...recalling, reason: ' ' }).isRefused('reason-missing', 'reason');
    printed.when(theOwner, recalling).isRefused('not-your-part');
    const gone = given(programStream, introduced, stated, recalled);
    gone.when(theCoordinator, recalling).isRefused('item-not-ready', 'stated');
    const again = { ...stating, id: 'f-2' };
    gone.when(theCoordinator, again).happens({ ...again, type: 'FigureStated' });
    expect(after(programStream, [introduced, stated, recalled])).toMatchObject({
      stated: { 'f-1': { status: 'recalled', revision: 2, value: '61.0', reason: 'Of the next table' } },
    });
  });
});

describe('a reason for what does not add up', () => {
  const giving = {
    type: 'GiveReason',
    contradiction: 'stated:programRate@2021/2022',
    reason: 'The paper rounds each rate first',
  } as const;
  const given1 = by(theOwner, { ...giving, type: 'ReasonGiven' });

  it('is given by the owner or the office', () => {
    for (const actor of [theOwner, theCoordinator])
      printed.when(actor, giving).happens({ ...giving, type: 'ReasonGiven' });
    printed.when(theHelper, giving).isRefused('not-your-part');
    expect(after(programStream, [introduced, stated, given1])).toMatchObject({
      reasons: { 'stated:programRate@2021/2022': { reason: 'The paper rounds each rate first' } },
    });
  });

  it('keeps the ones before it, and takes the place of the one that its writer saw', () => {
    const better = { ...giving, reason: 'The paper cuts each rate' };
    const again = given(programStream, introduced, stated, given1);
    printed.when(theOwner, giving, { seen: 0 }).happens({ ...giving, type: 'ReasonGiven' });
    again.when(theCoordinator, better, { seen: 1 }).happens({ ...better, type: 'ReasonGiven' });
    again.when(theCoordinator, better, { seen: 0 }).isRefused('item-moved', 'contradiction');
    const given2 = by(theCoordinator, { ...better, type: 'ReasonGiven' });
    expect(after(programStream, [introduced, stated, given1, given2])).toMatchObject({
      reasons: {
        'stated:programRate@2021/2022': {
          revision: 2,
          reason: 'The paper cuts each rate',
          by: { person: theCoordinator.person },
          former: [{ reason: 'The paper rounds each rate first', by: { person: theOwner.person } }],
        },
      },
    });
  });

  it('is given again where it is for another size', () => {
    const sized = { ...giving, size: { says: '61', follows: '61.3' } };
    printed.when(theOwner, sized).happens({ ...sized, type: 'ReasonGiven' });
    const again = given(programStream, introduced, stated, by(theOwner, { ...sized, type: 'ReasonGiven' }));
    again.when(theOwner, sized).isRefused('nothing-changes', 'reason');
    const larger = { ...giving, size: { says: '61', follows: '75' } };
    again.when(theOwner, larger).happens({ ...larger, type: 'ReasonGiven' });
  });

  it('is about something that can be one, and says something new', () => {
    printed
      .when(theOwner, { ...giving, contradiction: 'programRate@2021' })
      .isRefused('unknown-contradiction', 'contradiction');
    printed.when(theOwner, { ...giving, reason: ' ' }).isRefused('reason-missing', 'reason');
    const again = given(programStream, introduced, stated, given1);
    again.when(theOwner, giving).isRefused('nothing-changes', 'reason');
    const better = { ...giving, reason: 'The paper cuts each rate' };
    again.when(theOwner, better).happens({ ...better, type: 'ReasonGiven' });
  });
});

it('has a story for every row of this chapter', () => {
  expectTried(programStream, programCommandsOf('printed'));
});
