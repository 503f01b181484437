// The id of what will be made next: kept until it is there, so that a reload finds what was typed for it again.
import { limits, patterns } from '#contract/limits';
import { ofBrowser } from './storage.js';

/** The id that is kept under a name; a fresh one where there is none, or none that an address could hold. */
export function keptId(name: string, fresh: () => string): string {
  const kept = ofBrowser.take(name);
  if (typeof kept === 'string' && kept.length <= limits.id && patterns.id.test(kept)) return kept;
  const id = fresh();
  ofBrowser.put(name, id);
  return id;
}
