// The lifecycle of a reminder as data: noted once, by the policy that watches what is owed.
import { rowsOf, type Stream, type Table } from '../gate/gate.js';
import { evolveReminder } from './evolve.js';
import * as rules from './rules.js';
import type { ReminderVocabulary } from './states.js';

const row = rowsOf<ReminderVocabulary>();

// prettier-ignore
export const reminderTable: Table<ReminderVocabulary> = {
  NoteReminder: row('NoteReminder', {
    by: ['reminder policy'], when: ['none'], on: 'stream', is: [], gives: ['ReminderNoted'], rule: rules.note,
  }),
};

/** The reminder as the gate knows it. */
export const reminderStream: Stream<ReminderVocabulary> = {
  name: 'reminder',
  initial: { status: 'none' },
  table: reminderTable,
  casting: { 'reminder policy': ({ post }) => post.kind === 'policy' && post.policy === 'reminder' },
  shelves: {},
  evolve: evolveReminder,
  rules: () => [],
};
