// The rules by which a plan is shown to the public and taken back.
import { needsText } from '../payload.js';
import { checkPublication } from '../publication.js';
import { refuse, type Refusal } from '../refusals.js';
import { editionShown, type CommandIs, type EventIs, type OnPlan } from './states.js';

type Adopted = 'inForce' | 'reporting' | 'closed';

/** A plan is shown as it stood after one of its acts, from the day on which it came into force; never a draft of it. */
export function publishPlan(
  { state }: OnPlan<Adopted>,
  command: CommandIs<'PublishPlan'>,
): EventIs<'PlanPublished'> | Refusal {
  const lines = editionShown(state)?.lines ?? {};
  const wrong = checkPublication(command, ({ item }) => (Object.hasOwn(lines, item) ? undefined : 'program'));
  return wrong ?? { ...command, type: 'PlanPublished' };
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
