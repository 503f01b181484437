// The words of a reminder: that somebody was reminded in time of one thing they owe. One stream per duty and due date.
import type { IsoDate, RoundId } from '../ids.js';

export type ReminderCommand = {
  readonly type: 'NoteReminder';
  readonly round: RoundId;
  /** The key of the obligation in its round: `answer/o-1/0`. */
  readonly obligation: string;
  readonly due: IsoDate;
};

export type ReminderEvent = Omit<ReminderCommand, 'type'> & { readonly type: 'ReminderNoted' };
