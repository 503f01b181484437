// By which words a city says how a program stands, and how far behind one may be before it is done only in part.
import { compareDecimals, isDecimal } from '../decimal.js';
import type { Decimal, IsoDate } from '../ids.js';
import { standings, usualStandings, type Standing } from '../reported.js';
import { ruleInForce, type DatedRule } from '../rule-packs.js';
import { plainRules, reckoningRules, type ReckoningRules } from './rules.js';

export interface StandingRules extends ReckoningRules {
  /** In the order in which they are always named. */
  readonly words: readonly Standing[];
  /** Percent of what was planned below which a program stands in part. */
  readonly inPartBelow: Decimal;
}

/** Where a city says nothing: the usual words, and whoever is behind what was planned is so in part. */
export const plainStanding: StandingRules = { ...plainRules, words: usualStandings, inPartBelow: '100' };

/** The rules by which it is said on a day how programs stand. */
export function standingRules(rules: readonly DatedRule[], on: IsoDate): StandingRules {
  const said = ruleInForce(rules, 'standing.words', on)?.value ?? '';
  const share = ruleInForce(rules, 'standing.in-part', on)?.value;
  const added = wordsIn(said);
  return {
    ...reckoningRules(rules, on),
    words: standings.filter((each) => usualStandings.includes(each) || added.includes(each)),
    inPartBelow: share !== undefined && isShare(share) ? share : plainStanding.inPartBelow,
  };
}

/** `done,carriedOn,onCourse,inPart,onHold` */
export function wordsIn(value: string): readonly string[] {
  return value.split(',').map((word) => word.trim());
}

/** Percent, none to all. */
export function isShare(value: string): boolean {
  return isDecimal(value) && compareDecimals(value, '0') >= 0 && compareDecimals(value, '100') <= 0;
}
