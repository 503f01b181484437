// What a rule may say of how a committee reviews: on which tracks, whether by a vote, how often, and how soon it is published.
import { tracks, type Track } from './agreed.js';
import { addDays } from './dates.js';
import type { IsoDate } from './ids.js';
import { endOf, quartersOf, type Period } from './periods.js';
import { ruleInForce, type DatedRule, type RuleKey } from './rule-packs.js';

/** How often a committee reviews, by the parts of the year that it then looks back on. */
const rhythms: Readonly<Record<string, (year: number) => readonly Period[]>> = {
  free: () => [],
  yearly: (year) => [`${year}`],
  'half-yearly': (year) => [`${year}-H1`, `${year}-H2`],
  quarterly: quartersOf,
};

const notPublished = 'not-required';
const judgings = ['opinion', 'vote'];

/** Whether a value can be read where its key is one of these rules. */
export function isReviewingValue(key: RuleKey, value: string): boolean {
  switch (key) {
    case 'round.tracks':
      return tracksIn(value) !== undefined;
    case 'round.adjustments':
      return judgings.includes(value);
    case 'round.rhythm':
      return Object.hasOwn(rhythms, value);
    case 'round.publication':
      return value === notPublished || /^\d{1,3}$/.test(value);
    default:
      return true;
  }
}

/** The tracks that a round may have on a day: all of them where no rule says otherwise. */
export function tracksAllowed(rules: readonly DatedRule[], on: IsoDate): readonly Track[] {
  return tracksIn(ruleInForce(rules, 'round.tracks', on)?.value ?? '') ?? tracks;
}

/** Whether what a department proposes is voted on in a meeting, and no opinion of the secretary's says the committee's mind. */
export function isByVote(rules: readonly DatedRule[], on: IsoDate): boolean {
  return ruleInForce(rules, 'round.adjustments', on)?.value === 'vote';
}

/** In how many days a round is to be published once it is concluded; undefined where that is not owed. */
export function daysToPublish(rules: readonly DatedRule[], on: IsoDate): number | undefined {
  const value = ruleInForce(rules, 'round.publication', on)?.value;
  return value === undefined || value === notPublished ? undefined : Number(value);
}

/** A part of a year that is looked back on, and by when: within a month after it. */
export interface ReviewedPeriod {
  readonly period: Period;
  readonly ends: IsoDate;
  readonly due: IsoDate;
}

/** The parts of a year that a committee looks back on, by the rule that stands on its last day; none without one. */
export function periodsReviewed(rules: readonly DatedRule[], year: number): readonly ReviewedPeriod[] {
  const value = ruleInForce(rules, 'round.rhythm', endOf(`${year}`))?.value ?? '';
  const periods = Object.hasOwn(rhythms, value) ? (rhythms[value]?.(year) ?? []) : [];
  return periods.map((period) => {
    const ends = endOf(period);
    return { period, ends, due: endOf(addDays(ends, 1).slice(0, 'YYYY-MM'.length)) };
  });
}

function tracksIn(value: string): readonly Track[] | undefined {
  const named = value.split(',').map((part) => part.trim());
  const known = tracks.filter((track) => named.includes(track));
  return known.length > 0 && known.length === new Set(named).size ? known : undefined;
}
