// The rules by which a plan is shown to the public and taken back.
import { needsText } from '../payload.js';
import { checkPublication } from '../publication.js';
import { refuse, type Refusal } from '../refusals.js';
import { editionShown, type CommandIs, type EventIs, type OnPlan } from './states.js';

type Adopted = 'inForce' | 'reporting' | 'closed';

/**
 * A plan is shown as it stood after one of its acts, from the day on which it came into force; never a draft of it. One that
 * is open in part withholds something.
 */
export function publishPlan(
  { state }: OnPlan<Adopted>,
  command: CommandIs<'PublishPlan'>,
): EventIs<'PlanPublished'> | Refusal {
  const lines = editionShown(state)?.lines ?? {};
  const grade = editionShown(state)?.disclosure?.grade;
  const wrong =
    checkPublication(command, ({ item }) => (Object.hasOwn(lines, item) ? undefined : 'program')) ??
    (grade === 'partial' && command.redactions.length === 0
      ? refuse('redaction-owed', 'redactions')
      : undefined);
  return wrong ?? { ...command, type: 'PlanPublished' };
}

/** What was closed to the public in its approval is not shown to it; a correction can grade it anew. */
export function openToThePublic({ state }: OnPlan<Adopted>): Refusal | undefined {
  return editionShown(state)?.disclosure?.grade === 'closed' ? refuse('disclosure-closed') : undefined;
}

/** There must be a publication that still shows. */
export function somethingPublished({ state }: OnPlan<Adopted>): Refusal | undefined {
  return state.publication?.status === 'shown' ? undefined : refuse('nothing-published');
}

/** From then on nobody outside sees any of it; that it was shown stays in the history. */
export function withdrawPublication(
  _at: unknown,
  command: CommandIs<'WithdrawPublication'>,
): EventIs<'PublicationWithdrawn'> | Refusal {
  return (
    needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'PublicationWithdrawn' }
  );
}
