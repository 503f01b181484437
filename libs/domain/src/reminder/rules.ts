// The rule of a reminder.
import { firstRefusal, needsDate, needsText } from '../payload.js';
import type { Refusal } from '../refusals.js';
import type { ReminderCommand, ReminderEvent } from './words.js';

/** Names the duty and its due date; whether it is still owed was seen by who reminds. */
export function note(_at: unknown, command: ReminderCommand): ReminderEvent | Refusal {
  const { round, obligation, due } = command;
  const wrong = firstRefusal(
    needsText(round, 'round', 'unknown-round'),
    needsText(obligation, 'obligation'),
    needsDate(due, 'due'),
  );
  return wrong ?? { ...command, type: 'ReminderNoted' };
}
