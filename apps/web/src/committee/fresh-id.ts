// The id of the committee that is registered next: kept until it is there, so that a reload finds what was typed again.
import { keptId } from '../kept-id.js';
import { ofBrowser } from '../storage.js';

const name = 'new committee';

/** The same one until it is used. */
export function freshCommitteeId(): string {
  return keptId(name, () => `c-${crypto.randomUUID()}`);
}

/** It is there now: the next one gets another id. */
export function dropCommitteeId(): void {
  ofBrowser.drop(name);
}
