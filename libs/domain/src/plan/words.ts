// The words of a plan (시행계획): its strategies with the posts that lead them, and the programs in it with their numbers.
import type { ProgramKind } from '../changes.js';
import type { IsoDate, PostId, ProgramId, StrategyId } from '../ids.js';

export type PlanCommand =
  | { readonly type: 'DraftPlan'; readonly title: string; readonly year: number }
  | {
      readonly type: 'AddStrategy';
      readonly id: StrategyId;
      readonly number: string;
      readonly title: string;
      readonly leaders: readonly PostId[];
    }
  | {
      readonly type: 'PlaceProgram';
      readonly strategy: StrategyId;
      readonly program: ProgramId;
      /** The program's number in this plan: `1-6`. */
      readonly number: string;
      readonly kind: ProgramKind;
      readonly priority: boolean;
    }
  | { readonly type: 'PutInForce'; readonly from: IsoDate };

type Fact<T extends PlanCommand['type'], Name extends string> = Omit<
  Extract<PlanCommand, { readonly type: T }>,
  'type'
> & {
  readonly type: Name;
};

export type PlanEvent =
  | Fact<'DraftPlan', 'PlanDrafted'>
  | Fact<'AddStrategy', 'StrategyAdded'>
  | Fact<'PlaceProgram', 'ProgramPlaced'>
  | Fact<'PutInForce', 'PlanPutInForce'>;
