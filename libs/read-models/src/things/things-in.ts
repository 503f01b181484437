// Everything that can be found in a stream, whatever its kind.
import type { StreamName, Vocabularies } from '#domain/between/streams';
import {
  thingsInCommittee,
  thingsInCycle,
  thingsInMeeting,
  thingsInOrganization,
  thingsInProgram,
} from './other-things.js';
import { thingsInPlan } from './plan-things.js';
import { thingsInRound } from './round-things.js';
import type { Thing } from './thing.js';

/** The streams in which something can be found. */
export type SearchedStream = Exclude<StreamName, 'reminder' | 'intake' | 'paper'>;

type Begun<N extends StreamName> = Exclude<Vocabularies[N]['state'], { readonly status: 'none' }>;
type ThingsIn = { readonly [N in SearchedStream]: (state: Begun<N>) => readonly Thing[] };

const found: ThingsIn = {
  organization: thingsInOrganization,
  committee: thingsInCommittee,
  program: thingsInProgram,
  plan: thingsInPlan,
  cycle: thingsInCycle,
  round: thingsInRound,
  meeting: thingsInMeeting,
};

/** What can be found in a stream as it stands; nothing in one that was not begun. */
export function thingsIn<N extends SearchedStream>(
  stream: N,
  state: Vocabularies[N]['state'],
): readonly Thing[] {
  return state.status === 'none' ? [] : found[stream](state as Begun<N>);
}
