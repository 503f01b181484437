// Who owes what by when before and after a meeting: a pure function of its state, never kept beside it.
import type { IsoDate } from '../ids.js';
import { seenOn, type Duty, type Obligation } from '../obligations.js';
import type { ConvenedMeeting } from './states.js';

/** All that is owed for a meeting, seen on a day. */
export function obligationsOfMeeting(meeting: ConvenedMeeting, today: IsoDate): readonly Obligation[] {
  return seenOn(dutiesOf(meeting), today);
}

function dutiesOf(_meeting: ConvenedMeeting): readonly Duty[] {
  return [];
}
