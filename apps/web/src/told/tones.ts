// How a letter and its delivery look at a glance.
import type { DeliveryState, LetterKind } from '#contract/delivery-words';
import type { Tone } from '../widgets/chip.js';

const tones: Readonly<Record<DeliveryState, Tone>> = {
  waiting: 'waiting',
  sending: 'waiting',
  sent: 'done',
  refused: 'grave',
  dead: 'grave',
  unaddressed: 'quiet',
  declined: 'quiet',
};

/** The tone of a state. */
export const toneOf = (state: DeliveryState): Tone => tones[state];

export const letterTones: Readonly<Record<LetterKind, Tone>> = {
  digest: 'quiet',
  escalation: 'grave',
  notice: 'known',
};
