// Tells that a reminder is noted once, so that nobody is reminded twice of the same duty and date.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { theChair, theReminderPolicy } from '#testing/given-actors';
import { reminderStream } from './table.js';

const noting = {
  type: 'NoteReminder',
  round: 'round-1',
  obligation: 'answer/o-1/0',
  due: '2021-08-20',
} as const;
const noted = { ...noting, type: 'ReminderNoted' } as const;

describe('a reminder', () => {
  it('is noted once', () => {
    given(reminderStream).when(theReminderPolicy, noting).happens(noted);
    given(reminderStream, by(theReminderPolicy, noted))
      .when(theReminderPolicy, noting)
      .isRefused('wrong-stage');
    given(reminderStream).when(theChair, noting).isRefused('not-your-part');
  });

  it('is about a round, or about a stream of the kind that it names', () => {
    expect(after(reminderStream, [by(theReminderPolicy, noted)])).toMatchObject({
      stream: 'round',
      id: 'round-1',
    });
    const inCycle = { ...noting, round: 'jobs.plan-2021.2021', stream: 'cycle' } as const;
    const event = { ...inCycle, type: 'ReminderNoted' } as const;
    given(reminderStream).when(theReminderPolicy, inCycle).happens(event);
    expect(after(reminderStream, [by(theReminderPolicy, event)])).toMatchObject({
      stream: 'cycle',
      id: 'jobs.plan-2021.2021',
    });
  });

  it('names the duty and its date', () => {
    given(reminderStream)
      .when(theReminderPolicy, { ...noting, round: '' })
      .isRefused('unknown-round', 'round');
    given(reminderStream)
      .when(theReminderPolicy, { ...noting, obligation: ' ' })
      .isRefused('text-missing', 'obligation');
    given(reminderStream)
      .when(theReminderPolicy, { ...noting, due: '2021-8-20' })
      .isRefused('date-invalid', 'due');
  });

  it('is of a step, and of whom it was taken to; one from before there were steps names none', () => {
    const late = { ...noting, step: 3, escalatedTo: 'head' } as const;
    const event = { ...late, type: 'ReminderNoted' } as const;
    given(reminderStream).when(theReminderPolicy, late).happens(event);
    expect(after(reminderStream, [by(theReminderPolicy, event)])).toMatchObject({
      step: 3,
      escalatedTo: 'head',
    });
    expect(after(reminderStream, [by(theReminderPolicy, noted)])).not.toHaveProperty('step');
    for (const step of [0.5, 61, -61]) {
      given(reminderStream)
        .when(theReminderPolicy, { ...noting, step })
        .isRefused('number-invalid', 'step');
    }
  });

  it('has a story for every row', () => {
    expectTried(reminderStream, ['NoteReminder']);
  });
});
