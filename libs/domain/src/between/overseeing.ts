// Who looks after the access records and after what is kept of a person: decided here, like everything else that may be done.
import type { Actor } from '../actor.js';
import type { PersonId } from '../ids.js';
import { refuse, type Refusal } from '../refusals.js';

/** What can be done to access records as a whole. */
export const recordActs = ['review', 'retain'] as const;
export type RecordAct = (typeof recordActs)[number];

/** What can be done to what is kept of one person. */
export const privacyActs = ['export', 'erase'] as const;
export type PrivacyAct = (typeof privacyActs)[number];

/** A person whose data somebody asks about. */
export interface DataSubject {
  readonly person: PersonId;
  /** Holds a post or seat today. */
  readonly holds: boolean;
  readonly isErased: boolean;
}

/** Why somebody may not look at the access records; undefined where they may. */
export function refusesOverseeing({ post }: Actor): Refusal | undefined {
  return post.kind === 'office' ? undefined : refuse('not-your-part');
}

/**
 * Why an act on a person's data is refused; undefined where it is not. One's own may be asked for by everybody; whoever
 * still holds a post must go on being known by name.
 */
export function refusesPrivacyAct(
  actor: Actor,
  act: PrivacyAct,
  subject: DataSubject | undefined,
): Refusal | undefined {
  const isOwn = act === 'export' && subject?.person === actor.person;
  const refused = isOwn ? undefined : refusesOverseeing(actor);
  if (refused) return refused;
  if (!subject) return refuse('unknown-person', 'person');
  if (act === 'export') return undefined;
  if (subject.isErased) return refuse('already-erased', 'person');
  return subject.holds ? refuse('still-in-post', 'person') : undefined;
}

/** What can be done to a person's data now. */
export function privacyActsOn(actor: Actor, subject: DataSubject): readonly PrivacyAct[] {
  return privacyActs.filter((act) => !refusesPrivacyAct(actor, act, subject));
}
