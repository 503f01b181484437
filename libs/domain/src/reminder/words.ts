// The words of a reminder: that somebody was reminded in time of one thing they owe. One stream per duty and due date.
import type { IsoDate } from '../ids.js';
import type { OwingStream } from '../obligations.js';

export type ReminderCommand = {
  readonly type: 'NoteReminder';
  /** The id of the round, or of another stream where `stream` says of which kind. */
  readonly round: string;
  readonly stream?: Exclude<OwingStream, 'round'>;
  /** The key of the obligation in its stream: `answer/o-1/0`. */
  readonly obligation: string;
  readonly due: IsoDate;
};

export type ReminderEvent = Omit<ReminderCommand, 'type'> & { readonly type: 'ReminderNoted' };
