// The views of a round beside its table, and which of them there is something to do in.
import type { OfferView, Page } from '#contract/views';
import type { OpenedRound } from '#domain/round/states';
import type { Address, ThingPlace } from '../address.js';

/** In the order in which a round goes through them. */
export const roundViews = [
  'round',
  'write',
  'consolidate',
  'answers',
  'settle',
  'publish',
] as const satisfies ThingPlace[];
export type RoundViewName = (typeof roundViews)[number];

/** What is done in each view; the table is everybody's. */
const doneIn: Readonly<Record<Exclude<RoundViewName, 'round'>, readonly string[]>> = {
  write: ['SubmitRemark'],
  consolidate: ['IssueOpinion', 'CorrectOpinion'],
  answers: ['GiveResponse', 'ReleaseResponse'],
  settle: ['AskAgain', 'AgreeChange', 'SettleOpinion', 'RecordOpen', 'ConcludeRound'],
  publish: ['PublishRound', 'WithdrawPublication'],
};

/** Whether something that is done in a view is offered. */
export function isOfferedIn(view: RoundViewName, allowed: readonly OfferView[]): boolean {
  return view === 'round' || allowed.some(({ command }) => doneIn[view].includes(command));
}

/** The views that are worth a way to them: where something is offered, or where the reader's own remarks are. */
export function viewsFor(
  { allowed, state }: Pick<Page<'round'>, 'allowed' | 'state'>,
  person: string,
): readonly RoundViewName[] {
  const wrote = state.status !== 'none' && hasWritten(state, person);
  return roundViews.filter((view) => isOfferedIn(view, allowed) || (view === 'write' && wrote));
}

/** Whether a person handed in a remark of their own. */
function hasWritten({ remarks }: OpenedRound, person: string): boolean {
  return Object.values(remarks).some(({ by, said }) => said === undefined && by.person === person);
}

/** A view of a round; `more` says which part of it. */
export function viewAt(
  view: RoundViewName,
  id: string,
  { asOf, ...more }: { readonly asOf?: string } & Readonly<Record<string, string | undefined>> = {},
): Address {
  const named = Object.entries(more).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    place: view,
    id,
    ...(named.length === 0 ? {} : { more: Object.fromEntries(named) }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}
