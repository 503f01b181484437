// How a program stands, and by what, as pages tell it.
import type { StandingView } from '#contract/figure-views';
import { shown, times, whole, type Ratio } from '#domain/reckoning/ratio';
import type { StandingTold } from '#domain/reckoning/standing-words';

/** What is told of a standing, its shares in percent. */
export function standingView({ standing, byRule, judged }: StandingTold): StandingView {
  return {
    ...(standing === undefined ? {} : { standing }),
    ...(byRule
      ? {
          byRule: {
            standing: byRule.standing,
            ground: byRule.ground,
            term: byRule.term,
            ...(byRule.reached ? { reached: inPercent(byRule.reached) } : {}),
            ...(byRule.planned ? { planned: inPercent(byRule.planned) } : {}),
            unmeasured: byRule.unmeasured,
            provisional: byRule.provisional,
          },
        }
      : {}),
    ...(judged ? { judgement: judged } : {}),
  };
}

function inPercent(share: Ratio): string {
  return shown(times(share, whole('100')), 1);
}
