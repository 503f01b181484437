// A rule in words: what its value means, and whose its article is, as far as the article says so.
import { standingLabels } from '#contract/figure-words';
import { motionLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import type { RuleKey } from '#domain/rule-packs';
import { ruleStrings } from './strings.js';

/** Whose a rule is: a statute's, an ordinance's, the organization's own. */
export type Basis = 'statute' | 'ordinance' | 'office' | 'other';

/** What each kind of article is called by; the one named first in an article counts. */
const marks: readonly (readonly [Basis, RegExp])[] = [
  ['office', /기관\s*운영\s*기준|내부\s*기준/u],
  ['ordinance', /조례/u],
  ['statute', /법|시행령|시행규칙|업무규정/u],
];

/** Whose an article is, by the name that comes first in it. */
export function basisOf(article: string): Basis {
  const named = marks
    .map(([basis, mark]) => ({ basis, at: article.search(mark) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  return named[0]?.basis ?? 'other';
}

/** What a paper says of an article that nobody could read yet, with the words that say only that. */
const doubt = /\s*\((?:어느\s*)?조문(?:인지)?\s*\(\?\)\)|,\s*근거\s*조문\s*\(\?\)|\s*\(\?\)/gu;

/** Whether an article is still to be confirmed. */
export function isUnconfirmed(article: string): boolean {
  return article.includes('(?)');
}

/** The article without its marks of doubt. */
export function articleSaid(article: string): string {
  return article.replace(doubt, '').trim();
}

/** A value in words; one that is not known stays as it is. */
export function valueLabel(value: string): Label {
  const [, part, beyond] = /^(\d+\/\d+)(\+?)$/.exec(value) ?? [];
  if (part !== undefined) return beyond === '+' ? ruleStrings.moreThan(part) : ruleStrings.atLeast(part);
  const known = Object.hasOwn(ruleStrings.values, value) ? ruleStrings.values[value] : undefined;
  return known ?? listLabel(value) ?? { ko: value, en: value };
}

/** Several words or escalations, with commas; nothing where one of them is neither. */
function listLabel(value: string): Label | undefined {
  const parts = value.split(',').map((part) => partLabel(part.trim()));
  const labels = parts.filter((part) => part !== undefined);
  return labels.length < parts.length
    ? undefined
    : { ko: labels.map(({ ko }) => ko).join(', '), en: labels.map(({ en }) => en).join(', ') };
}

function partLabel(part: string): Label | undefined {
  const [, days, superior] = /^\+?(\d{1,2}):(head|office)$/.exec(part) ?? [];
  if (days !== undefined) return ruleStrings.overdue(Number(days), superior === 'head');
  return Object.hasOwn(listed, part) ? listed[part] : undefined;
}

const listed: Readonly<Record<string, Label>> = { ...standingLabels, ...motionLabels };

export const ruleGroups = ['round', 'meeting', 'change', 'plan', 'withheld', 'reckoning'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** What part of the work a rule is about. */
export function groupOf(key: RuleKey): RuleGroup {
  const [part] = key.split('.');
  if (part === 'minutes') return 'meeting';
  if (part === 'rate' || part === 'result' || part === 'standing' || part === 'self-check')
    return 'reckoning';
  return ruleGroups.find((group) => group === part) ?? 'round';
}
