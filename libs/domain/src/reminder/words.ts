// The words of a reminder: that people were told of one thing owed. One stream per duty, due date and step.
import type { IsoDate } from '../ids.js';
import type { OwingStream } from '../obligations.js';
import type { Superior } from '../reminding.js';

export type ReminderCommand = {
  readonly type: 'NoteReminder';
  /** The id of the round, or of another stream where `stream` says of which kind. */
  readonly round: string;
  readonly stream?: Exclude<OwingStream, 'round'>;
  /** The key of the obligation in its stream: `answer/o-1/0`. */
  readonly obligation: string;
  readonly due: IsoDate;
  /** Days from the due date, negative before it; absent where it was the day before, from when there was no other step. */
  readonly step?: number;
  /** As whom those were told who do not owe it; absent where those were who do. */
  readonly escalatedTo?: Superior;
};

export type ReminderEvent = Omit<ReminderCommand, 'type'> & { readonly type: 'ReminderNoted' };
