// Who plays which role in a cycle: seats of its committee, the coordinating office, and whoever a promise binds.
import { everyPostOf, type Actor, type SeatRole } from '../actor.js';
import { answersFor } from '../agreed.js';
import type { Casting } from '../gate/gate.js';
import { addresseeOf } from './facts.js';
import type { Cycle, CycleItems, CycleVocabulary } from './states.js';

/** Each role of a cycle, and who plays it. */
export const cycleCasting: Casting<CycleVocabulary> = {
  chair: (actor, state) => sitsAs(actor, state, 'chair'),
  secretary: (actor, state) => sitsAs(actor, state, 'secretary'),
  coordinator: ({ post }) => post.kind === 'office',
  'answering officer': ({ post }, _state, item) => item !== undefined && answersFor(post, addresseeOf(item)),
  'meeting outcome': ({ post }, state) =>
    post.kind === 'policy' &&
    post.policy === 'meeting-outcome' &&
    state.status !== 'none' &&
    post.committee === state.committee,
  'carry-over': ({ post }) => post.kind === 'policy' && post.policy === 'carry-over',
};

/** Whether the actor answers the item in any post they hold, or has said that it is done: then they may not decide on it. */
export function answersThemselves(actor: Actor, item: CycleItems[keyof CycleItems]): boolean {
  const claims = 'claims' in item ? item.claims : [];
  return (
    everyPostOf(actor).some((post) => answersFor(post, addresseeOf(item))) ||
    claims.some(({ by }) => by.person === actor.person)
  );
}

function sitsAs({ post }: Actor, state: Cycle, role: SeatRole): boolean {
  return (
    post.kind === 'seat' &&
    post.role === role &&
    (state.status === 'none' || state.committee === post.committee)
  );
}
