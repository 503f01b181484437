// The states of a reminder: not yet noted, and noted for good.
import type { IsoDate } from '../ids.js';
import type { OwingStream } from '../obligations.js';
import type { Superior } from '../reminding.js';
import type { ReminderCommand, ReminderEvent } from './words.js';

export interface NotedReminder {
  readonly status: 'noted';
  readonly stream: OwingStream;
  readonly id: string;
  readonly obligation: string;
  readonly due: IsoDate;
  /** Absent where it was the day before, from when there was no other step. */
  readonly step?: number;
  readonly escalatedTo?: Superior;
  readonly notedOn: IsoDate;
}

export type Reminder = { readonly status: 'none' } | NotedReminder;

export interface ReminderVocabulary {
  readonly command: ReminderCommand;
  readonly event: ReminderEvent;
  readonly state: Reminder;
  readonly items: object;
  readonly role: 'reminder policy';
}
