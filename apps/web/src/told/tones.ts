// How a delivery looks at a glance.
import type { DeliveryState } from '#contract/delivery-words';
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
