// The rules by which a round is shown to the public and taken back.
import { firstRefusal, needsDistinct, needsText } from '../payload.js';
import type { Redaction } from '../publication.js';
import { refuse, type Refusal } from '../refusals.js';
import { withholdingKeys, type DatedRule } from '../rule-packs.js';
import type { CommandIs, EventIs, OnRound, OpenedRound } from './states.js';

/**
 * A round is shown as it stood after one of its acts, once its opinions were sent; each withheld field exists and names a
 * clause in force. A publication replaces the one before.
 */
export function publishRound(
  { state }: OnRound<'answering' | 'concluded'>,
  command: CommandIs<'PublishRound'>,
): EventIs<'RoundPublished'> | Refusal {
  const wrong = firstRefusal(
    needsText(command.reason, 'reason', 'reason-missing'),
    needsDistinct(
      command.redactions.map(({ field, item }) => `${field} ${item}`),
      'redactions',
    ),
    ...command.redactions.map((redaction, index) =>
      checkRedaction(redaction, `redactions[${index}]`, state, command.copied.clauses),
    ),
  );
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

/** The dated rules of a round: those copied at its opening, and of the withholding clauses only those that are used. */
export function rulesIn({ scope, publication }: OpenedRound): readonly DatedRule[] {
  const clauses: readonly string[] = withholdingKeys;
  return [
    ...scope.rules.filter(({ key }) => !clauses.includes(key)),
    ...(publication?.status === 'shown' ? publication.copied.clauses : []),
  ];
}

function checkRedaction(
  { field, item, clause }: Redaction,
  place: string,
  state: OpenedRound,
  clauses: readonly DatedRule[],
): Refusal | undefined {
  const [shelf, kind] = field === 'remark' ? [state.remarks, 'remark'] : [state.opinions, 'opinion'];
  if (!Object.hasOwn(shelf, item)) return refuse('unknown-item', `${place}.item`, { kind });
  return clauses.some(({ key }) => key === clause)
    ? undefined
    : refuse('clause-not-in-force', `${place}.clause`);
}
