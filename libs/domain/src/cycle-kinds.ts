// A kind of cycle (주기의 종류) as data: what tells a subcommittee's monitoring from a jury's round or an evaluation group's review.
import { checkRules, firstRefusal, needsDistinct, needsSome, needsText } from './payload.js';
import type { Refusal } from './refusals.js';
import type { DatedRule } from './rule-packs.js';
import type { Stage } from './stages.js';

export interface CycleKind {
  readonly id: string;
  readonly name: string;
  /** The stages that its cycles have. */
  readonly stages: readonly Stage[];
  /** What else makes it differ: on what opinions are given, whether proposals are voted on, how often it reviews. */
  readonly rules: readonly DatedRule[];
}

/** Refuses a kind without a name or a stage, and rules that are none. */
export function checkKind({ id, name, stages, rules }: CycleKind, field: string): Refusal | undefined {
  return firstRefusal(
    needsText(id, `${field}.id`),
    needsText(name, `${field}.name`),
    needsSome(stages, `${field}.stages`),
    needsDistinct(stages, `${field}.stages`),
    rules.length === 0 ? undefined : checkRules(rules, `${field}.rules`),
  );
}

/** The rules without those that a kind brought. */
export function rulesWithout(rules: readonly DatedRule[], kind: CycleKind | undefined): readonly DatedRule[] {
  const brought = kind?.rules.map(asText) ?? [];
  return rules.filter((rule) => !brought.includes(asText(rule)));
}

function asText({ key, value, article, from, until = '' }: DatedRule): string {
  return [key, value, article, from, until].join('\n');
}
