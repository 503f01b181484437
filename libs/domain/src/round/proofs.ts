// What each answer owes: the proof of its disposition, and of a yes what was asked for.
import type { IsoDate } from '../ids.js';
import { needsComingDate, needsText } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { proposalStands } from './facts.js';
import { checkChanges } from './figures.js';
import type { OpenedRound, Opinion } from './states.js';
import type { Answer, Asking } from './words.js';

/** Each disposition owes its proof; see `Answer`. */
export function checkAnswer(
  answer: Answer,
  opinion: Opinion,
  state: OpenedRound,
  today: IsoDate,
): Refusal | undefined {
  switch (answer.disposition) {
    case 'accepted':
      return checkProof(answer, opinion, state, today);
    case 'partlyAccepted':
      return (
        checkProof(answer, opinion, state, today) ??
        needsText(answer.leftOut, 'answer.leftOut', 'left-out-missing')
      );
    case 'notAccepted':
      return needsText(answer.reason, 'answer.reason', 'reason-missing');
    case 'deferred':
      return (
        needsText(answer.reason, 'answer.reason', 'reason-missing') ??
        (Number.isInteger(answer.year) && answer.year > state.scope.year
          ? undefined
          : refuse('year-out-of-range', 'answer.year', {
              year: String(answer.year),
              after: String(state.scope.year),
            }))
      );
    case 'underWay':
      return needsText(answer.evidence, 'answer.evidence', 'evidence-missing');
    case 'nothingToAnswer':
      return opinion.asks === 'nothing' ? undefined : refuse('answer-owed', 'answer.disposition');
  }
}

type Yes = Extract<Answer, { readonly disposition: 'accepted' | 'partlyAccepted' }>;

/** A yes gives what was asked for: the change, the proposal, or its withdrawal; in part, the change that is left of it. */
function checkOwed({ disposition, proof: { kind } }: Yes, asks: Asking): Refusal | undefined {
  switch (asks) {
    case 'change':
      return kind === 'changes' ? undefined : refuse('change-owed', 'answer.proof');
    case 'agreement':
      return kind === 'asProposed' ? undefined : refuse('proposal-owed', 'answer.proof');
    case 'withdrawal': {
      const lessened = disposition === 'partlyAccepted' && kind === 'changes';
      return kind === 'proposalWithdrawn' || lessened ? undefined : refuse('withdrawal-owed', 'answer.proof');
    }
    case 'action':
    case 'nothing':
      return undefined;
  }
}

function checkProof(answer: Yes, opinion: Opinion, state: OpenedRound, today: IsoDate): Refusal | undefined {
  const owed = checkOwed(answer, opinion.asks);
  if (owed) return owed;
  const { proof } = answer;
  const { asks, topic } = opinion;
  switch (proof.kind) {
    case 'asProposed':
      return asks === 'agreement' && proposalStands(state, topic)
        ? undefined
        : refuse('nothing-proposed', 'answer.proof');
    case 'proposalWithdrawn':
      return asks === 'withdrawal' && proposalStands(state, topic)
        ? undefined
        : refuse('nothing-proposed', 'answer.proof');
    case 'followUp':
      return (
        needsText(proof.action, 'answer.proof.action', 'follow-up-owed') ??
        needsComingDate(proof.due, 'answer.proof.due', today)
      );
    case 'changes':
      return asks === 'nothing'
        ? refuse('no-change-offered', 'answer.proof')
        : checkChanges(proof.changes, 'answer.proof.changes', state, topic);
  }
}
