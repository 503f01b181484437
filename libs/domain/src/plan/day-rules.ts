// The rule of the days by which a plan's deadlines are reckoned.
import { firstRefusal, needsDate, needsText } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { declaredDay, isDeclaredAlike } from '../working-days.js';
import type { CommandIs, EventIs, OnPlan } from './states.js';

/** The organization declared a day since the plan was drafted; what is known already is not noted again. */
export function noteDay(
  { state }: OnPlan<'inPreparation' | 'inForce' | 'reporting'>,
  command: CommandIs<'NoteDay'>,
): EventIs<'DayNoted'> | Refusal {
  const { date, name } = command;
  const wrong = firstRefusal(
    needsDate(date, 'date'),
    name === undefined ? undefined : needsText(name, 'name'),
  );
  if (wrong) return wrong;
  const known = Object.hasOwn(state.days, date) ? state.days[date] : undefined;
  return isDeclaredAlike(known, declaredDay(name))
    ? refuse('already-recorded', 'date', { date })
    : { ...command, type: 'DayNoted' };
}
