// Tells of money spent: for each budget line the sum until a day, each time a later one, corrected with a reason.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import {
  aStranger,
  figuresOf2021,
  introduced,
  programCommandsOf,
  statedFor2022,
  teaching,
  theHelper,
  theOwner,
} from '#testing/given-program';
import { theCoordinator } from '#testing/given-actors';
import { programStream } from './table.js';
import type { ProgramCommand } from './words.js';

const recording: Extract<ProgramCommand, { type: 'RecordSpending' }> = {
  type: 'RecordSpending',
  id: 's-1',
  year: 2021,
  line: 'teaching',
  amount: '5000',
  until: '2021-06-30',
};
/** As it happens where nobody says what it is counted in. */
const counted = { type: 'SpendingRecorded', scale: 'thousandWon' } as const;
const recorded = by(theOwner, { ...recording, ...counted });
const correcting = {
  type: 'CorrectSpending',
  spending: 's-1',
  amount: '4900',
  reason: 'One payment came back',
} as const;
const running = given(programStream, introduced);
const spent = given(programStream, introduced, recorded);

describe('money spent', () => {
  it('is recorded by line until a day, by the owning department or the office', () => {
    for (const actor of [theOwner, theCoordinator])
      running.when(actor, recording).happens({ ...recording, ...counted });
    for (const actor of [theHelper, aStranger]) running.when(actor, recording).isRefused('not-your-part');
    const noted = { ...recording, note: 'Advance payment' };
    expect(after(programStream, [introduced, by(theOwner, { ...noted, ...counted })])).toMatchObject({
      spending: {
        's-1': {
          status: 'recorded',
          revision: 1,
          year: 2021,
          line: 'teaching',
          amount: '5000',
          scale: 'thousandWon',
          until: '2021-06-30',
          note: 'Advance payment',
          by: { person: theOwner.person },
          corrections: [],
        },
      },
    });
  });

  it('goes on beyond what was planned, and beyond the year as long as its payments do', () => {
    const over = { ...recording, amount: '13000', until: '2022-02-28' };
    running.when(theOwner, over, { today: '2022-04-01' }).happens({ ...over, ...counted });
    running
      .when(theOwner, { ...recording, until: '2022-03-01' }, { today: '2022-04-01' })
      .isRefused('spent-in-another-year', 'until');
    running.when(theOwner, { ...recording, until: '2020-12-31' }).isRefused('spent-in-another-year', 'until');
  });

  it.each([
    ['an id that is taken', { until: '2021-07-01' }, 'id-taken', 'id'],
    ['a year without figures', { id: 's-2', year: 2023 }, 'unknown-year', 'year'],
    ['a line that is not there', { id: 's-2', line: 'travel' }, 'unknown-budget-line', 'line'],
    ['an amount below the scale', { id: 's-2', amount: '0.5' }, 'number-invalid', 'amount'],
    ['a negative amount', { id: 's-2', amount: '-1' }, 'number-invalid', 'amount'],
    ['a day that is none', { id: 's-2', until: '2021-06-31' }, 'date-invalid', 'until'],
    ['a day to come', { id: 's-2', until: '2021-07-21' }, 'date-future', 'until'],
    ['the day that is recorded already', { id: 's-2', until: '2021-06-30' }, 'spending-recorded', 'until'],
    ['a day before that', { id: 's-2', until: '2021-03-31' }, 'spending-recorded', 'until'],
  ] as const)('is not recorded with %s', (_what, wrong, code, field) => {
    spent.when(theOwner, { ...recording, ...wrong }).isRefused(code, field);
  });

  it('is recorded anew until a later day, and apart for each year', () => {
    const later = { ...recording, id: 's-2', amount: '7000', until: '2021-07-20' };
    spent.when(theOwner, later).happens({ ...later, ...counted });
    const nextYear = { ...recording, id: 's-2', year: 2022, until: '2022-01-31' };
    given(programStream, introduced, statedFor2022, recorded)
      .when(theOwner, nextYear, { today: '2022-02-01' })
      .happens({ ...nextYear, ...counted });
  });

  it('keeps what it was counted in, whatever its line is counted in later', () => {
    const inWon = { ...recording, amount: '5000000', scale: 'won' } as const;
    running.when(theOwner, inWon).happens({ ...inWon, type: 'SpendingRecorded' });
    const { scale: _, ...before } = recorded;
    const inMillions = by(theCoordinator, {
      type: 'YearStated',
      ...figuresOf2021,
      budget: [{ ...teaching, amount: '12', scale: 'millionWon' }],
    } as const);
    for (const event of [recorded, before])
      expect(after(programStream, [introduced, event, inMillions])).toMatchObject({
        spending: { 's-1': { amount: '5000', scale: 'thousandWon' } },
      });
  });

  it('is not asked for where there is no budget', () => {
    given(programStream, { ...introduced, budget: [] })
      .when(theOwner, recording)
      .isRefused('nothing-to-report');
  });
});

describe('a correction of it', () => {
  it('keeps the former sum and says why', () => {
    spent.when(theOwner, correcting).happens({ ...correcting, type: 'SpendingCorrected' });
    spent.when(theOwner, { ...correcting, reason: ' ' }).isRefused('reason-missing', 'reason');
    spent.when(theOwner, { ...correcting, amount: '5000' }).isRefused('nothing-changes', 'amount');
    spent.when(theOwner, { ...correcting, amount: '4.5' }).isRefused('number-invalid', 'amount');
    spent.when(theHelper, correcting).isRefused('not-your-part');
    const corrected = by(theCoordinator, { ...correcting, type: 'SpendingCorrected' }, '2021-08-02');
    expect(after(programStream, [introduced, recorded, corrected])).toMatchObject({
      spending: {
        's-1': {
          revision: 2,
          amount: '4900',
          until: '2021-06-30',
          by: { person: theOwner.person },
          corrections: [
            {
              from: '5000',
              reason: 'One payment came back',
              by: { person: theCoordinator.person },
              on: '2021-08-02',
            },
          ],
        },
      },
    });
  });
});

it('has a story for every row of this chapter', () => {
  expectTried(programStream, programCommandsOf('spending'));
});
