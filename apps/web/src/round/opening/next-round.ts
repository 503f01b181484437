// The id of the round that will be opened next: kept until it is there, so that a reload finds the draft of its opening again.
import { ofBrowser } from '../../storage.js';

export const nextRoundName = 'new round';

export function nextRound(): string {
  const kept = ofBrowser.take(nextRoundName);
  const id = typeof kept === 'string' ? kept : `round-${crypto.randomUUID()}`;
  ofBrowser.put(nextRoundName, id);
  return id;
}
