// The id of the round that will be opened next: kept until it is there, so that a reload finds the draft of its opening again.
import { keptId } from '../../kept-id.js';

export const nextRoundName = 'new round';

export function nextRound(): string {
  return keptId(nextRoundName, () => `round-${crypto.randomUUID()}`);
}
