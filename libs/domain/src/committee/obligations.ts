// Who owes what by when in a committee: a pure function of its state, never kept beside it.
import type { IsoDate } from '../ids.js';
import { seenOn, type Duty, type Obligation } from '../obligations.js';
import type { EstablishedCommittee } from './states.js';

/** All that is owed by a committee, seen on a day. */
export function obligationsOfCommittee(
  committee: EstablishedCommittee,
  today: IsoDate,
): readonly Obligation[] {
  return seenOn(dutiesOf(committee), today);
}

function dutiesOf(_committee: EstablishedCommittee): readonly Duty[] {
  return [];
}
