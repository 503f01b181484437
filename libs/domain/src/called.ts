// What a round calls an opinion and its answer: one committee has 의견 and 답변, a jury 권고사항 and 검토의견.
import type { IsoDate } from './ids.js';
import { ruleInForce, type DatedRule } from './rule-packs.js';

/** The words of its committee's kind or rules; absent where they say none. */
export interface Called {
  readonly opinion?: string;
  readonly response?: string;
}

/** The words that the rules of a round say on a day, as it took them down when it was opened. */
export function calledIn(rules: readonly DatedRule[], on: IsoDate): Called {
  const opinion = ruleInForce(rules, 'name.opinion', on)?.value;
  const response = ruleInForce(rules, 'name.response', on)?.value;
  return { ...(opinion === undefined ? {} : { opinion }), ...(response === undefined ? {} : { response }) };
}
