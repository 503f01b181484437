// The rules of what a plan's paper carries besides the plan: the form of prior review, and whether it is open to the public.
import { checkAnswers, isSameForm } from '../checklist.js';
import { checkDisclosure } from '../disclosure.js';
import { refuse, type Refusal } from '../refusals.js';
import type { CommandIs, EventIs, OnEdition, OnPlan } from './states.js';

type Alive = 'inPreparation' | 'inForce';
/** Until it is signed: what signers have before them does not move. */
type Unsigned = 'draft' | 'submitted' | 'deliberated';

/** The organization has set the form; the plan only takes it down, once. */
export function noteChecklist(
  { state }: OnPlan<Alive | 'reporting'>,
  command: CommandIs<'NoteChecklist'>,
): EventIs<'ChecklistNoted'> | Refusal {
  return isSameForm(state.checklist, command.checklist)
    ? refuse('nothing-changes', 'checklist')
    : { ...command, type: 'ChecklistNoted' };
}

/** There must be a form to fill in. */
export function hasForm({ state }: OnEdition<Alive, Unsigned>): Refusal | undefined {
  return state.checklist ? undefined : refuse('checklist-none', 'edition');
}

/** Filled in as a whole, as often as it takes; the last time counts. */
export function fillChecklist(
  { state }: OnEdition<Alive, Unsigned>,
  command: CommandIs<'FillChecklist'>,
): EventIs<'ChecklistFilled'> | Refusal {
  const wrong = state.checklist && checkAnswers(state.checklist, command.filled, 'filled');
  return wrong ?? { ...command, type: 'ChecklistFilled' };
}

/** Whether its paper is open to the public. */
export function setDisclosure(
  _at: OnEdition<Alive, Unsigned>,
  command: CommandIs<'SetDisclosure'>,
): EventIs<'DisclosureSet'> | Refusal {
  return checkDisclosure(command) ?? { ...command, type: 'DisclosureSet' };
}
