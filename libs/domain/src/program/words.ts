// The words of a program (세부사업), which lives over all its plans: who owns it, what it is measured by, what it may spend.
import type { BudgetLine, Indicator } from '../changes.js';
import type { DepartmentId, IsoDate } from '../ids.js';

export type ProgramCommand =
  | {
      readonly type: 'IntroduceProgram';
      readonly name: string;
      readonly owner: DepartmentId;
      readonly cooperating: readonly DepartmentId[];
      /** The year for which indicators and budget are stated. */
      readonly year: number;
      readonly indicators: readonly Indicator[];
      readonly budget: readonly BudgetLine[];
    }
  | {
      readonly type: 'MoveProgram';
      readonly owner: DepartmentId;
      readonly from: IsoDate;
      readonly reason: string;
    }
  | { readonly type: 'AbolishProgram'; readonly on: IsoDate; readonly reason: string };

type Fact<T extends ProgramCommand['type'], Name extends string, Left extends string = never> = Omit<
  Extract<ProgramCommand, { readonly type: T }>,
  'type' | Left
> & { readonly type: Name };

export type ProgramEvent =
  | Fact<'IntroduceProgram', 'ProgramIntroduced'>
  | Fact<'MoveProgram', 'ProgramMoved'>
  | (Fact<'AbolishProgram', 'ProgramAbolished', 'on'> & { readonly since: IsoDate });
