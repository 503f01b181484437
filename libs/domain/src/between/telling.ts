// Who may read who was told what: evidence for whoever answers for the notice, and nobody's business else.
import type { Actor } from '../actor.js';
import type { CommitteeId } from '../ids.js';
import { refuse, type Refusal } from '../refusals.js';

/**
 * Why somebody may not read who was told of something; undefined where they may.
 *
 * @param committee whose it is, where it is a committee's: its chair and secretary may read it besides the office
 */
export function refusesProof({ post }: Actor, committee: CommitteeId | undefined): Refusal | undefined {
  const leads = post.kind === 'seat' && post.committee === committee && post.role !== 'member';
  return leads || post.kind === 'office' ? undefined : refuse('not-your-part');
}

/** Why somebody may not look after what did not arrive; undefined where they may. */
export function refusesUndelivered({ post }: Actor): Refusal | undefined {
  return post.kind === 'office' ? undefined : refuse('not-your-part');
}
