// Plausible requests to a reminder.
import { addDays } from '#domain/dates';
import type { ReminderVocabulary } from '#domain/reminder/states';
import type { Samples } from './samples.js';

/** A request to a reminder. */
export const reminderSamples: Samples<ReminderVocabulary> = {
  NoteReminder: ({ today, vary }) => ({
    type: 'NoteReminder',
    round: 'round-1',
    ...(vary % 3 === 0 ? { stream: 'cycle' as const } : {}),
    obligation: `answer/o-${vary}/0`,
    due: addDays(today, vary % 30),
    ...(vary % 2 === 0 ? { step: (vary % 9) - 7 } : {}),
    ...(vary % 5 === 0 ? { escalatedTo: 'head' as const } : {}),
  }),
};
