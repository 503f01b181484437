// The words of a program (세부사업), which lives over all its plans: who owns it, and its figures year by year.
import type { AgreedChange } from '../agreed.js';
import type { BudgetLine, Indicator, YearFigures } from '../changes.js';
import type { DepartmentId, EditionId, IsoDate, PlanId, ProgramId } from '../ids.js';

export const descents = ['continues', 'merges', 'splitsFrom'] as const;
/** How a program stands to one before it: it continues it, merges it with others, or is split from it. */
export type Descent = (typeof descents)[number];

/** A program that this one comes from. */
export interface Ancestor {
  readonly program: ProgramId;
  readonly how: Descent;
}

export type ProgramCommand =
  | {
      readonly type: 'IntroduceProgram';
      readonly name: string;
      readonly owner: DepartmentId;
      readonly cooperating: readonly DepartmentId[];
      /** The year for which content, indicators and budget are stated. */
      readonly year: number;
      readonly content?: readonly string[];
      readonly indicators: readonly Indicator[];
      readonly budget: readonly BudgetLine[];
      readonly ancestors?: readonly Ancestor[];
    }
  /** Figures of one more year, until a plan adopts them. */
  | ({ readonly type: 'StateYear' } & YearFigures)
  /** A plan in force adopts figures; `before` are those that it was drafted on, absent where the year had none. */
  | {
      readonly type: 'AdoptFigures';
      readonly plan: PlanId;
      readonly edition: EditionId;
      readonly before?: YearFigures;
      readonly figures: YearFigures;
    }
  /** An agreed change takes effect in the figures of its year. */
  | { readonly type: 'ReviseProgram'; readonly agreed: AgreedChange }
  | { readonly type: 'RenameProgram'; readonly name: string; readonly reason: string }
  | {
      readonly type: 'MoveProgram';
      readonly owner: DepartmentId;
      readonly from: IsoDate;
      readonly reason: string;
    }
  | { readonly type: 'AbolishProgram'; readonly on: IsoDate; readonly reason: string }
  /** A plan came into force without it. */
  | {
      readonly type: 'EndProgram';
      readonly plan: PlanId;
      readonly since: IsoDate;
      readonly reason: string;
      readonly successors: readonly ProgramId[];
    };

type Fact<T extends ProgramCommand['type'], Name extends string, Left extends string = never> = Omit<
  Extract<ProgramCommand, { readonly type: T }>,
  'type' | Left
> & { readonly type: Name };

export type ProgramEvent =
  | Fact<'IntroduceProgram', 'ProgramIntroduced'>
  | Fact<'StateYear', 'YearStated'>
  | Fact<'AdoptFigures', 'FiguresAdopted'>
  | Fact<'ReviseProgram', 'ProgramRevised'>
  | Fact<'RenameProgram', 'ProgramRenamed'>
  | Fact<'MoveProgram', 'ProgramMoved'>
  | (Fact<'AbolishProgram', 'ProgramAbolished', 'on'> & { readonly since: IsoDate })
  | Fact<'EndProgram', 'ProgramEnded'>;
