// What is owed in a stream, whichever kind of stream it is: for the list of work, and for who reminds of it.
import { obligationsOfCommittee } from '../committee/obligations.js';
import { obligationsOfCycle } from '../cycle/obligations.js';
import type { IsoDate } from '../ids.js';
import { obligationsOfMeeting } from '../meeting/obligations.js';
import type { Obligation, OwingStream } from '../obligations.js';
import { obligationsOfPlan } from '../plan/obligations.js';
import { obligationsOfProgram } from '../program/obligations.js';
import { obligationsOf } from '../round/obligations.js';
import type { Vocabularies } from './streams.js';

/** A stream in which something can be owed, as it stands. */
export type Owing = {
  readonly [N in OwingStream]: { readonly stream: N; readonly state: Vocabularies[N]['state'] };
}[OwingStream];

/** All that is owed in it, seen on a day; nothing while it has not begun. */
export function obligationsIn(owing: Owing, today: IsoDate): readonly Obligation[] {
  switch (owing.stream) {
    case 'round':
      return owing.state.status === 'none' ? [] : obligationsOf(owing.state, today);
    case 'cycle':
      return owing.state.status === 'none' ? [] : obligationsOfCycle(owing.state, today);
    case 'plan':
      return owing.state.status === 'none' ? [] : obligationsOfPlan(owing.state, today);
    case 'meeting':
      return owing.state.status === 'none' ? [] : obligationsOfMeeting(owing.state, today);
    case 'committee':
      return owing.state.status === 'none' ? [] : obligationsOfCommittee(owing.state, today);
    case 'program':
      return owing.state.status === 'none' ? [] : obligationsOfProgram(owing.state, today);
  }
}
