// The tone of each state of an opinion: what waits, what is known, what is done.
import type { Opinion } from '#domain/round/states';
import type { Tone } from '../widgets/chip.js';

export const opinionTones: Readonly<Record<Opinion['status'], Tone>> = {
  issued: 'quiet',
  sent: 'waiting',
  askedAgain: 'waiting',
  proofOwed: 'grave',
  transferRequested: 'waiting',
  awaitingRelease: 'waiting',
  answered: 'known',
  agreed: 'agreed',
  settled: 'done',
  recordedOpen: 'grave',
  withdrawn: 'quiet',
};
