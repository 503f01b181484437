// Who plays which role in a round: seats of its committee, and the departments and leaders that its scope names.
import type { Actor, SeatRole } from '../actor.js';
import { everyPostOf } from '../actor.js';
import { answersFor } from '../agreed.js';
import type { Casting, Shelves } from '../gate/gate.js';
import { addresseeOf, programOf } from './facts.js';
import type {
  Addressee,
  OpenedRound,
  Opinion,
  Remark,
  Round,
  RoundItems,
  RoundVocabulary,
} from './states.js';

type AnyItem = RoundItems[keyof RoundItems] | undefined;

/** The items of a round by kind. */
export const roundShelves: Shelves<RoundVocabulary> = {
  topic: (state) => (state.status === 'none' ? {} : state.topics),
  remark: (state) => (state.status === 'none' ? {} : state.remarks),
  opinion: (state) => (state.status === 'none' ? {} : state.opinions),
};

/** Each role of a round, and who plays it. */
export const roundCasting: Casting<RoundVocabulary> = {
  chair: (actor, state) => sitsAs(actor, state, 'chair'),
  secretary: (actor, state) => sitsAs(actor, state, 'secretary'),
  member: (actor, state) => sitsAs(actor, state, 'chair', 'secretary', 'member'),
  'remark author': (actor, state, item) =>
    isRemark(item) &&
    (item.said
      ? sitsAs(actor, state, 'secretary')
      : sitsAs(actor, state, 'chair', 'secretary', 'member') && item.by.person === actor.person),
  'owner officer': (actor, state, item) => {
    const owner = state.status === 'none' ? undefined : ownerOf(state, item);
    return owner !== undefined && answersFor(actor.post, owner);
  },
  'answering officer': (actor, _state, item) => isOpinion(item) && answersFor(actor.post, item.addressee),
  'answering head': (actor, _state, item) =>
    isOpinion(item) &&
    actor.post.kind === 'department' &&
    actor.post.rank === 'head' &&
    answersFor(actor.post, item.addressee),
  'cooperating officer': (actor, state, item) => {
    if (state.status === 'none' || !isOpinion(item) || actor.post.kind !== 'department') return false;
    return programOf(state, item.topic)?.cooperating.includes(actor.post.department) ?? false;
  },
  'meeting outcome': (actor, state) =>
    actor.post.kind === 'policy' &&
    actor.post.policy === 'meeting-outcome' &&
    state.status !== 'none' &&
    actor.post.committee === state.committee,
  coordinator: ({ post }) => post.kind === 'office',
  'owner policy': (actor) => actor.post.kind === 'policy' && actor.post.policy === 'owner-moved',
};

/** Whether the actor answers the opinion in any post they hold, or has spoken on its answer: then they may not settle it. Who entered what a paper says has not. */
export function answersThemselves(actor: Actor, opinion: Opinion): boolean {
  const given = opinion.responses.filter(({ source }) => source === undefined);
  return (
    everyPostOf(actor).some((post) => answersFor(post, opinion.addressee)) ||
    [...given, ...opinion.contributions].some((said) => said.by.person === actor.person)
  );
}

function ownerOf(state: OpenedRound, item: AnyItem): Addressee | undefined {
  if (item === undefined || isOpinion(item)) return undefined;
  const topic = isRemark(item) ? state.topics[item.topic] : item;
  return topic && addresseeOf(state, topic);
}

function sitsAs(actor: Actor, state: Round, ...roles: readonly SeatRole[]): boolean {
  const { post } = actor;
  return (
    post.kind === 'seat' &&
    roles.includes(post.role) &&
    (state.status === 'none' || state.committee === post.committee)
  );
}

function isOpinion(item: AnyItem): item is Opinion {
  return item !== undefined && 'addressee' in item;
}

function isRemark(item: AnyItem): item is Remark {
  return item !== undefined && 'replies' in item;
}
