// Tells how a plan learns of days that were declared since its drafting began.
import { describe, expect, it } from '@jest/globals';
import { after, expectTried, given } from '#testing/given';
import { theCarryOver, theCoordinator } from '#testing/given-actors';
import { carried, draftedWith, life, planCommandsOf } from '#testing/given-plan';
import { planStream } from './table.js';

const noting = { type: 'NoteDay', date: '2021-10-01', name: 'Founding day' } as const;
const noted = carried({ ...noting, type: 'DayNoted' });
const drafted = given(planStream, draftedWith({}));

describe('a day that was declared', () => {
  it('is noted by the house itself, off by its name or worked', () => {
    drafted.when(theCarryOver, noting).happens({ ...noting, type: 'DayNoted' });
    const { name: _, ...worked } = noting;
    drafted.when(theCarryOver, worked).happens({ ...worked, type: 'DayNoted' });
    drafted.when(theCoordinator, noting).isRefused('not-your-part');
    drafted.when(theCarryOver, { ...noting, date: 'October' }).isRefused('date-invalid', 'date');
    drafted.when(theCarryOver, { ...noting, name: ' ' }).isRefused('text-missing', 'name');
  });

  it('is noted once, and again where it is otherwise by now', () => {
    const known = given(planStream, draftedWith({}), noted);
    known.when(theCarryOver, noting).isRefused('already-recorded', 'date');
    const other = { ...noting, name: 'Festival' } as const;
    known.when(theCarryOver, other).happens({ ...other, type: 'DayNoted' });
    given(planStream, draftedWith({ days: { '2021-10-01': { status: 'worked' } } }))
      .when(theCarryOver, { type: 'NoteDay', date: '2021-10-01' })
      .isRefused('already-recorded', 'date');
  });

  it('is no matter to a plan that is closed', () => {
    given(planStream, ...life.closed)
      .when(theCarryOver, noting)
      .isRefused('wrong-stage');
  });

  it('stands in the plan', () => {
    expect(after(planStream, [draftedWith({}), noted])).toMatchObject({
      days: { '2021-10-01': { status: 'off', name: 'Founding day' } },
    });
  });
});

it('has a story for every row', () => {
  expectTried(planStream, planCommandsOf('dates'));
});
