// How a program stands: what the rule says and on which ground, and what somebody judged in its place.
import type { Judgement, Standing } from '../reported.js';
import type { Period } from '../periods.js';
import type { Ratio } from './ratio.js';

/**
 * Why the rule says so: everything of the term was reached; as far as was planned; nothing was to be reached yet; farther
 * behind than the city allows; the term ended without it; it was abolished.
 */
export const standingGrounds = [
  'reached',
  'asPlanned',
  'nothingDue',
  'behind',
  'missed',
  'abolished',
] as const;
export type StandingGround = (typeof standingGrounds)[number];

/** What the rule says of a program. */
export interface RuledStanding {
  readonly standing: Standing;
  readonly ground: StandingGround;
  /** The years of the plan that it was said of. */
  readonly term: Period;
  /** What was reached, as a share of the term or of what was due (1 is all), weighed like the program's rate. */
  readonly reached?: Ratio;
  /** What was planned to be reached by now, likewise. */
  readonly planned?: Ratio;
  /** How many indicators have no figure to go by, as what was reported of them cannot be held against their targets. */
  readonly unmeasured: number;
  /** Whether a provisional result is in it. */
  readonly provisional: boolean;
}

export interface StandingTold {
  /** What somebody judged, or else what the rule says; absent where nobody did and it says nothing. */
  readonly standing?: Standing;
  /** Absent where there is nothing to go by. */
  readonly byRule?: RuledStanding;
  readonly judged?: Judgement;
}
