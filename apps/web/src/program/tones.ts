// The tones in which results and standings are shown; each only repeats what the word says.
import type { Result, Standing } from '#domain/reported';
import type { Tone } from '../widgets/chip.js';

export const resultTones: Readonly<Record<Result['status'], Tone>> = {
  provisional: 'waiting',
  confirmed: 'done',
  withdrawn: 'quiet',
};

export const standingTones: Readonly<Record<Standing, Tone>> = {
  done: 'done',
  carriedOn: 'done',
  onCourse: 'agreed',
  inPart: 'waiting',
  onHold: 'quiet',
  givenUp: 'quiet',
};
