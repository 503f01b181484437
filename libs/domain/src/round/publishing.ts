// The rules by which a round is shown to the public and taken back.
import { needsText } from '../payload.js';
import { checkPublication } from '../publication.js';
import { refuse, type Refusal } from '../refusals.js';
import type { CommandIs, EventIs, OnRound } from './states.js';

/** A round is shown as it stood after one of its acts, once its opinions were sent. It replaces what was shown before. */
export function publishRound(
  { state }: OnRound<'answering' | 'concluded'>,
  command: CommandIs<'PublishRound'>,
): EventIs<'RoundPublished'> | Refusal {
  const wrong = checkPublication(command, ({ field, item }) => {
    const [shelf, kind] = field === 'remark' ? [state.remarks, 'remark'] : [state.opinions, 'opinion'];
    return Object.hasOwn(shelf, item) ? undefined : kind;
  });
  return wrong ?? { ...command, type: 'RoundPublished' };
}

/** There must be a publication that still shows. */
export function somethingPublished({
  state,
}: OnRound<'answering' | 'concluded' | 'cancelled'>): Refusal | undefined {
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
