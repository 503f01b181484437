// The words of a program (세부사업), which lives over all its plans: who owns it, and its figures year by year.
import type { AgreedChange } from '../agreed.js';
import type { AmountScale, BudgetLine, Indicator, YearFigures } from '../changes.js';
import type { FileHash, FileRef } from '../files.js';
import type {
  BudgetLineId,
  CycleId,
  Decimal,
  DepartmentId,
  EditionId,
  EntryId,
  IndicatorId,
  IsoDate,
  PlanId,
  ProgramId,
  ResultId,
  SpendingId,
  StatedId,
} from '../ids.js';
import type { Ancestor } from '../lineage.js';
import type { Period } from '../periods.js';
import type { FigureRef } from '../reckoning/figures.js';
import type { DatedRule } from '../rule-packs.js';
import type { EntryWords, Evidence, Log, ScheduleRow, Size, Standing } from '../reported.js';

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
      /** It is the first plan of its series: years that are over before it was entered are taken over as they were. */
      readonly takenOver?: boolean;
      /** What the plan asks its departments to report, where its rules say so. */
      readonly asks?: readonly DatedRule[];
    }
  /** A committee reviews it in a cycle of that year, whose kind asks for reports. */
  | {
      readonly type: 'NoteReview';
      readonly cycle: CycleId;
      readonly year: number;
      readonly asks: readonly DatedRule[];
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
    }
  /** A department says what it reached. `late`: why only now, once the results of that year were due. */
  | {
      readonly type: 'ReportResult';
      readonly id: ResultId;
      readonly indicator: IndicatorId;
      readonly period: Period;
      readonly value: Decimal;
      readonly evidence: readonly Evidence[];
      readonly note?: string;
      readonly late?: string;
    }
  /** What was verified of it must be verified again. */
  | {
      readonly type: 'CorrectResult';
      readonly result: ResultId;
      readonly value: Decimal;
      readonly evidence: readonly Evidence[];
      readonly reason: string;
    }
  /** Somebody else than who reported it verified it; a figure other than the claimed one needs a reason. */
  | {
      readonly type: 'ConfirmResult';
      readonly result: ResultId;
      readonly value: Decimal;
      readonly reason?: string;
    }
  | { readonly type: 'WithdrawResult'; readonly result: ResultId; readonly reason: string }
  | { readonly type: 'AttachToResult'; readonly result: ResultId; readonly file: FileRef }
  | {
      readonly type: 'DetachFromResult';
      readonly result: ResultId;
      readonly hash: FileHash;
      readonly reason: string;
    }
  /** What was spent of a budget line since its year began; a later one takes the place of an earlier. */
  | {
      readonly type: 'RecordSpending';
      readonly id: SpendingId;
      readonly year: number;
      readonly line: BudgetLineId;
      readonly amount: Decimal;
      /** What the amount is counted in; absent where that is what the line is counted in. */
      readonly scale?: AmountScale;
      readonly until: IsoDate;
      readonly note?: string;
    }
  /** Counted as it was recorded. */
  | {
      readonly type: 'CorrectSpending';
      readonly spending: SpendingId;
      readonly amount: Decimal;
      readonly reason: string;
    }
  | { readonly type: 'SetSchedule'; readonly rows: readonly ScheduleRow[]; readonly reason?: string }
  | ({ readonly type: 'LogEntry'; readonly id: EntryId; readonly log: Log } & EntryWords)
  | ({ readonly type: 'CorrectEntry'; readonly entry: EntryId; readonly reason: string } & EntryWords)
  | { readonly type: 'StrikeEntry'; readonly entry: EntryId; readonly reason: string }
  /** In place of what the rule says of how it stands. */
  | {
      readonly type: 'JudgeStanding';
      readonly standing: Standing;
      readonly reason: string;
      /** By which words its city says how programs stand. */
      readonly words: readonly Standing[];
    }
  | { readonly type: 'LiftJudgement'; readonly reason: string }
  /** A second one of the same period takes the place of the first, and says why. */
  | {
      readonly type: 'CheckQuarter';
      readonly period: Period;
      readonly standing: Standing;
      readonly done: string;
      readonly obstacles?: string;
      readonly remedy?: string;
      readonly reason?: string;
      /** By which words its city says how programs stand. */
      readonly words: readonly Standing[];
    }
  /** A document prints this figure; what follows from the rows is kept beside it. */
  | {
      readonly type: 'StateFigure';
      readonly id: StatedId;
      readonly figure: FigureRef;
      readonly value: Decimal;
      /** What a sum of money is counted in; absent where that is what its lines are counted in. */
      readonly scale?: AmountScale;
      readonly document: string;
    }
  | { readonly type: 'RecallFigure'; readonly stated: StatedId; readonly reason: string }
  /** Why something does not add up; `contradiction` is its key, `size` what it was when the reason was given. */
  | {
      readonly type: 'GiveReason';
      readonly contradiction: string;
      readonly reason: string;
      readonly size?: Size;
    };

type Fact<T extends ProgramCommand['type'], Name extends string, Left extends string = never> = Omit<
  Extract<ProgramCommand, { readonly type: T }>,
  'type' | Left
> & { readonly type: Name };

export type ProgramEvent =
  | Fact<'IntroduceProgram', 'ProgramIntroduced'>
  | Fact<'StateYear', 'YearStated'>
  | Fact<'AdoptFigures', 'FiguresAdopted'>
  | Fact<'NoteReview', 'ReviewNoted'>
  | Fact<'ReviseProgram', 'ProgramRevised'>
  | Fact<'RenameProgram', 'ProgramRenamed'>
  | Fact<'MoveProgram', 'ProgramMoved'>
  | (Fact<'AbolishProgram', 'ProgramAbolished', 'on'> & { readonly since: IsoDate })
  | Fact<'EndProgram', 'ProgramEnded'>
  | ReportEvent;

/** What is reported of a program, whatever its plans say. */
export type ReportEvent =
  | Fact<'ReportResult', 'ResultReported'>
  | Fact<'CorrectResult', 'ResultCorrected'>
  | Fact<'ConfirmResult', 'ResultConfirmed'>
  | Fact<'WithdrawResult', 'ResultWithdrawn'>
  | Fact<'AttachToResult', 'ResultFileAttached'>
  | Fact<'DetachFromResult', 'ResultFileDetached'>
  | Fact<'RecordSpending', 'SpendingRecorded'>
  | Fact<'CorrectSpending', 'SpendingCorrected'>
  | Fact<'SetSchedule', 'ScheduleSet'>
  | Fact<'LogEntry', 'EntryLogged'>
  | Fact<'CorrectEntry', 'EntryCorrected'>
  | Fact<'StrikeEntry', 'EntryStruck'>
  | Fact<'JudgeStanding', 'StandingJudged', 'words'>
  | Fact<'LiftJudgement', 'JudgementLifted'>
  | Fact<'CheckQuarter', 'QuarterChecked', 'words'>
  | Fact<'StateFigure', 'FigureStated'>
  | Fact<'RecallFigure', 'FigureRecalled'>
  | Fact<'GiveReason', 'ReasonGiven'>;
