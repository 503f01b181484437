// The rules by which a plan is shown to the public and taken back.
import { firstRefusal, needsText } from '../payload.js';
import { checkPublication, type PlanRedaction } from '../publication.js';
import { refuse, type Refusal } from '../refusals.js';
import { editionShown, type CommandIs, type Edition, type EventIs, type OnPlan } from './states.js';

type Adopted = 'inForce' | 'reporting' | 'closed';

/**
 * A plan is shown as it stood after one of its acts, from the day on which it came into force; never a draft of it. Both the
 * edition of then and the one in force now must be open to the public.
 */
export function publishPlan(
  { state }: OnPlan<Adopted>,
  command: CommandIs<'PublishPlan'>,
): EventIs<'PlanPublished'> | Refusal {
  const { redactions, copied } = command;
  const now = editionShown(state);
  const then = copied.edition === undefined ? now : state.editions[copied.edition];
  const lines = then?.lines ?? {};
  const wrong = firstRefusal(
    checkPublication(command, ({ item }) => (Object.hasOwn(lines, item) ? undefined : 'program')),
    mayBeShown(then, redactions),
    mayBeShown(now, redactions),
  );
  return wrong ?? { ...command, type: 'PlanPublished' };
}

/** What was closed to the public in its approval is not shown to it; a correction can grade it anew. */
export function openToThePublic({ state }: OnPlan<Adopted>): Refusal | undefined {
  return mustBeOpen(editionShown(state));
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

/** What is closed to the public is not shown to it, and what is open in part withholds something. */
function mayBeShown(edition: Edition | undefined, redactions: readonly PlanRedaction[]): Refusal | undefined {
  const owed = edition?.disclosure?.grade === 'partial' && redactions.length === 0;
  return mustBeOpen(edition) ?? (owed ? refuse('redaction-owed', 'redactions') : undefined);
}

function mustBeOpen(edition: Edition | undefined): Refusal | undefined {
  return edition?.disclosure?.grade === 'closed' ? refuse('disclosure-closed') : undefined;
}
