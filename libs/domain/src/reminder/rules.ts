// The rule of a reminder.
import { firstRefusal, needsDate, needsText } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { farthestStep } from '../reminding.js';
import type { ReminderCommand, ReminderEvent } from './words.js';

/** Names the duty, its due date and the step; whether it is still owed was seen by who reminds. */
export function note(_at: unknown, command: ReminderCommand): ReminderEvent | Refusal {
  const { round, obligation, due, step = 0 } = command;
  const wrong = firstRefusal(
    needsText(round, 'round', 'unknown-round'),
    needsText(obligation, 'obligation'),
    needsDate(due, 'due'),
    Number.isInteger(step) && Math.abs(step) <= farthestStep
      ? undefined
      : refuse('number-invalid', 'step', { number: String(step) }),
  );
  return wrong ?? { ...command, type: 'ReminderNoted' };
}
