// What is refused of a program that has ended.
import type { IsoDate } from '../ids.js';
import { refuse, type Refusal } from '../refusals.js';
import { isRunningOn, type IntroducedProgram } from './states.js';

/** Refuses what comes after its end. */
export function needsRunning(state: IntroducedProgram, today: IsoDate): Refusal | undefined {
  return state.status === 'ended' && !isRunningOn(state, today)
    ? refuse('wrong-stage', undefined, { status: state.status })
    : undefined;
}
