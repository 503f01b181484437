// What the roles of a committee's seats are called there: one has a 위원장 and a 간사, another a 분과장 and a 총무.
import type { SeatRole } from '#domain/actor';
import type { IsoDate } from '#domain/ids';
import { ruleInForce, type DatedRule, type RuleKey } from '#domain/rule-packs';
import { seatRoleLabels } from './glossary.js';
import type { Label } from './label.js';

const keys: Readonly<Record<Exclude<SeatRole, 'member'>, RuleKey>> = {
  chair: 'name.chair',
  secretary: 'name.secretary',
};

/**
 * The names on a day: the committee's own rule goes before that of its organization, and where neither says one, the
 * glossary's stands. English has one word for each.
 */
export function seatRoleNames(
  own: readonly DatedRule[],
  general: readonly DatedRule[],
  on: IsoDate,
): Readonly<Record<SeatRole, Label>> {
  const named = (role: keyof typeof keys): Label => {
    const rule = ruleInForce(own, keys[role], on) ?? ruleInForce(general, keys[role], on);
    return rule ? { ...seatRoleLabels[role], ko: rule.value } : seatRoleLabels[role];
  };
  return { chair: named('chair'), secretary: named('secretary'), member: seatRoleLabels.member };
}
