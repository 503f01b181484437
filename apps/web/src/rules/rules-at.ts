// Where a rule is shown: among all of them, as they stood on the day that matters.
import type { IsoDate } from '#domain/ids';
import type { RuleKey } from '#domain/rule-packs';
import type { Address } from '../address.js';

/** The rules on a day, with one of them pointed out. */
export function rulesAt(day?: IsoDate, rule?: RuleKey): Address {
  if (day === undefined && rule === undefined) return { place: 'rules' };
  return {
    place: 'rules',
    more: { ...(day === undefined ? {} : { day }), ...(rule === undefined ? {} : { rule }) },
  };
}
