// By which words an organization says how its programs stand: what a judgement or a check of one must keep to.
import type { IsoDate } from '../ids.js';
import type { Organization } from '../organization/states.js';
import { standingRules } from '../reckoning/standing-rules.js';
import type { Standing } from '../reported.js';

/** The words as its rules stand on a day. */
export function standingWords(
  organization: Organization,
  on: IsoDate,
): { readonly words: readonly Standing[] } {
  return { words: standingRules(organization.status === 'none' ? [] : organization.rules, on).words };
}
