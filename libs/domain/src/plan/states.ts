// The states of a plan, as far as a review round stands on it.
import type { ProgramKind } from '../changes.js';
import type { IsoDate, PostId, ProgramId, StrategyId } from '../ids.js';
import type { PlanCommand, PlanEvent } from './words.js';

export interface Strategy {
  readonly id: StrategyId;
  readonly revision: number;
  readonly status: 'listed';
  readonly number: string;
  readonly title: string;
  readonly leaders: readonly PostId[];
}

export interface PlacedProgram {
  readonly program: ProgramId;
  readonly strategy: StrategyId;
  readonly number: string;
  readonly kind: ProgramKind;
  readonly priority: boolean;
}

interface PlanBase {
  readonly title: string;
  readonly year: number;
  readonly strategies: Readonly<Record<StrategyId, Strategy>>;
  readonly programs: readonly PlacedProgram[];
}

export type DraftedPlan = PlanBase &
  ({ readonly status: 'draft' } | { readonly status: 'inForce'; readonly from: IsoDate });
export type Plan = { readonly status: 'none' } | DraftedPlan;

export interface PlanVocabulary {
  readonly command: PlanCommand;
  readonly event: PlanEvent;
  readonly state: Plan;
  readonly items: { readonly strategy: Strategy };
  readonly role: 'coordinator';
}
