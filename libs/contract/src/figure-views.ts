// What a program's figures, a plan's dashboard, and the answer to 'why?' look like to whoever reads them.
import type { BudgetLine, BudgetSource, Change, ProgramKind, YearFigures } from '#domain/changes';
import type {
  BudgetLineId,
  Decimal,
  DepartmentId,
  EditionId,
  EntryId,
  IndicatorId,
  IsoDate,
  OpinionId,
  PlanId,
  ProgramId,
  ResultId,
  RoundId,
  SpendingId,
  StatedId,
  StrategyId,
} from '#domain/ids';
import type { Derivation, IndicatorAncestor, Measure } from '#domain/measures';
import type { Period } from '#domain/periods';
import type { IntroducedProgram } from '#domain/program/states';
import type { Among } from '#domain/reckoning/account';
import type { Contradiction, Found } from '#domain/reckoning/contradiction';
import type { How, Leaf } from '#domain/reckoning/explanation';
import type { Ratio } from '#domain/reckoning/ratio';
import type { ShownFigure } from '#domain/reckoning/shown';
import type { StandingGround } from '#domain/reckoning/standing-words';
import type { ComparisonBreak, SeamKind } from '#domain/reckoning/trend-words';
import type {
  Evidence,
  Judgement,
  LogEntry,
  Result,
  ScheduleRow,
  SelfCheck,
  Spending,
  Standing,
  Stated,
} from '#domain/reported';
import type { RefusalCode } from '#domain/refusals';
import type { FigureColumn, ImportOutcome } from './tables/figure-table.js';

/** A figure as it is printed, under the name by which somebody can ask why. */
export type Shown = ShownFigure;

/** An indicator in one period: what was to be reached, what was, and one over the other. */
export interface PeriodFigures {
  readonly period: Period;
  readonly target: Shown;
  readonly result: Shown;
  readonly rate: Shown;
}

/** An indicator in one year, as that year's plan has it. */
export interface IndicatorYearFigures extends PeriodFigures {
  readonly year: number;
  readonly name: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly weight?: Decimal;
  /** Where the target came of a baseline. */
  readonly derived?: Derivation;
  /** Targets until the end of the year over the whole term's (연차별 달성도). */
  readonly planned: Shown;
  readonly monthlyAverage: Shown;
  /** The plan that put it in force; absent while it is only stated. */
  readonly adopted?: { readonly plan: PlanId; readonly edition: EditionId };
  /** Its parts, in their order: those that have a target, and those for which something was reported. */
  readonly parts: readonly PeriodFigures[];
}

/** Something reported, under its id. */
export type WithId<Id extends string, Reported> = Reported & { readonly id: Id };

/** An opinion that touched an indicator: it asked for a change of it that was agreed. */
export interface TouchingOpinion {
  readonly round: RoundId;
  readonly opinion: OpinionId;
  /** What the committee said, where the reader may read it. */
  readonly text?: string;
  readonly change: Change;
  readonly on: IsoDate;
}

/** An indicator over all years of its program, under the name and unit that it had last. */
export interface IndicatorFiguresView {
  readonly indicator: IndicatorId;
  readonly name: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly continues: readonly IndicatorAncestor[];
  /** In their order, those in which it stands. */
  readonly years: readonly IndicatorYearFigures[];
  /** Over all its years. */
  readonly whole: PeriodFigures;
  /** By period; withdrawn ones too. */
  readonly results: readonly WithId<ResultId, Result>[];
  /** The latest first. */
  readonly opinions: readonly TouchingOpinion[];
}

/** Money in one place of the table: planned, spent, and one over the other. */
export interface MoneyCell {
  readonly budget: Shown;
  readonly spent: Shown;
  readonly execution: Shown;
}

/** Money of a period, in all and by where it comes from. */
export interface MoneyRow {
  readonly period: Period;
  readonly whole: MoneyCell;
  /** One for each source of the table, in its order. */
  readonly sources: readonly (MoneyCell & { readonly source: BudgetSource })[];
}

/** A budget line of a year, with what was recorded of its spending, the latest first. */
export interface BudgetLineView extends BudgetLine {
  readonly year: number;
  readonly spending: readonly WithId<SpendingId, Spending>[];
}

/** A program's money by year and source. */
export interface MoneyView {
  /** Those from which it has money in any year, in the order of papers. */
  readonly sources: readonly BudgetSource[];
  readonly years: readonly MoneyRow[];
  /** Over the whole span of the program. */
  readonly whole: MoneyRow;
  readonly lines: readonly BudgetLineView[];
}

/** How a program stands: as somebody judged, or else by the rule. */
export interface StandingView {
  /** Absent where neither says anything. */
  readonly standing?: Standing;
  /** What the rule says, beside what was judged. */
  readonly byRule?: {
    readonly standing: Standing;
    readonly ground: StandingGround;
    /** The years that it was said of. */
    readonly term: Period;
    /** Percent of what was to be reached, and of what was planned by now: `61.0`. */
    readonly reached?: Decimal;
    readonly planned?: Decimal;
    /** How many indicators are left out, as what was reported of them cannot be held against their targets. */
    readonly unmeasured: number;
    readonly provisional: boolean;
  };
  readonly judgement?: Judgement;
}

/** What does not add up, with what it is about in words. */
export interface ContradictionView extends Contradiction {
  readonly program: ProgramId;
  readonly programName: string;
  /** Of the indicator, where it is about one. */
  readonly indicatorName?: string;
  readonly unit?: string;
}

/** What does not add up in an edition that is prepared, with what it is about in words. */
export interface FoundInEdition extends Among<Found> {
  readonly edition: EditionId;
  readonly programName: string;
  /** Of the indicator, where it is about one. */
  readonly indicatorName?: string;
  readonly unit?: string;
}

/** All figures of a program, over all its years. */
export interface ProgramFiguresView {
  readonly program: ProgramId;
  readonly name: string;
  readonly owner: DepartmentId;
  readonly cooperating: readonly DepartmentId[];
  readonly status: IntroducedProgram['status'];
  /** The version of the stream that is shown. */
  readonly version: number;
  readonly position: number;
  readonly today: IsoDate;
  /** Whether a point of the past is shown. */
  readonly past: boolean;
  /** From the first year to the last of which anything is stated. */
  readonly span: Period;
  readonly years: readonly number[];
  readonly indicators: readonly IndicatorFiguresView[];
  /** The weighted rate and the sum of weights, year by year. */
  readonly rates: readonly { readonly period: Period; readonly rate: Shown; readonly weights: Shown }[];
  /** The weighted rate over the whole span (총 이행률). */
  readonly rate: Shown;
  readonly money: MoneyView;
  readonly standing: StandingView;
  /** By which words its organization says how programs stand. */
  readonly words: readonly Standing[];
  readonly contradictions: readonly ContradictionView[];
  readonly schedule: readonly ScheduleRow[];
  /** By the day or period that they are about. */
  readonly entries: readonly WithId<EntryId, LogEntry>[];
  readonly selfChecks: readonly SelfCheck[];
  readonly stated: readonly WithId<StatedId, Stated>[];
  /** Titles of posts and seats by key (`post:…`, `seat:…`), for what stands beside a signature. */
  readonly names: Readonly<Record<string, string>>;
}

/** By what a dashboard groups its programs. */
export const groupings = ['strategy', 'department'] as const;
export type Grouping = (typeof groupings)[number];

/** How many programs stand how; `none` counts those of which nothing says how they stand. */
export type StandingCounts = Readonly<Partial<Record<Standing | 'none', number>>>;

/** Programs taken together. */
export interface GroupFiguresView extends MoneyCell {
  readonly rate: Shown;
  readonly programs: number;
  readonly standings: StandingCounts;
  readonly contradictions: number;
  /** Contradictions for which nobody has given a reason. */
  readonly unexplained: number;
}

/** The programs of a strategy or of a department. */
export type DashboardGroup = GroupFiguresView &
  (
    | {
        readonly kind: 'strategy';
        readonly id: StrategyId;
        readonly number: string;
        readonly title: string;
      }
    | { readonly kind: 'department'; readonly id: DepartmentId; readonly title: string }
  );

/** A program in the dashboard's table. */
export interface DashboardRow extends MoneyCell {
  readonly program: ProgramId;
  readonly number: string;
  readonly name: string;
  readonly owner: DepartmentId;
  readonly strategy: StrategyId;
  readonly kind: ProgramKind;
  readonly priority: boolean;
  readonly status: IntroducedProgram['status'];
  readonly rate: Shown;
  readonly standing: StandingView;
  /** Indicators in the period, how many of them have a result, and how many of the results nobody has confirmed. */
  readonly indicators: number;
  readonly reported: number;
  readonly provisional: number;
  readonly contradictions: number;
  readonly unexplained: number;
}

/** Figures over the programs of a plan. */
export interface OverPrograms {
  /** Whether only the reader's own programs of a draft are there, so that what is reckoned over them is not the plan's. */
  readonly ownOnly?: true;
}

/** A plan as it comes along. */
export interface DashboardView extends OverPrograms {
  readonly plan: PlanId;
  readonly title: string;
  /** The edition whose programs are shown. */
  readonly edition: EditionId;
  readonly position: number;
  readonly today: IsoDate;
  readonly past: boolean;
  /** The year that was asked for, or the whole span of the plan. */
  readonly period: Period;
  /** Every year of the plan. */
  readonly years: readonly number[];
  readonly by: Grouping;
  readonly whole: GroupFiguresView;
  /** In the order of the plan; departments by name. */
  readonly groups: readonly DashboardGroup[];
  /** Money by where it comes from, in the order of papers, in the period and in each year of the plan. */
  readonly sources: readonly {
    readonly source: BudgetSource;
    readonly whole: MoneyCell;
    readonly years: readonly (MoneyCell & { readonly year: number })[];
  }[];
  /** Every year of the plan, whichever was asked for. */
  readonly byYear: readonly (MoneyCell & { readonly year: number; readonly rate: Shown })[];
  /** By number. */
  readonly programs: readonly DashboardRow[];
  /** Names of departments. */
  readonly departments: Readonly<Record<DepartmentId, string>>;
  /** Whether the reader may report results or money spent of one of its programs or set its draft, and so take a table in. */
  readonly takesIn: boolean;
}

/** What does not add up in a plan. */
export interface ContradictionsView extends OverPrograms {
  readonly plan: PlanId;
  readonly position: number;
  readonly contradictions: readonly ContradictionView[];
}

/** Where a leaf comes from, with names said. */
export type LeafView = Leaf & {
  /** The title of the post in which it was reported. */
  readonly title?: string;
  /** The title of the plan that put it in force. */
  readonly planTitle?: string;
  /** Of a result: its period, what shows it, and whether it was confirmed. */
  readonly period?: Period;
  readonly evidence?: readonly Evidence[];
  readonly status?: Result['status'];
  /** Of a weight: the indicator's name. */
  readonly indicatorName?: string;
  /** Of a budget line. */
  readonly source?: BudgetSource;
  readonly item?: string;
  /** Of spending: the line that it was spent of, and until when. */
  readonly spentOf?: BudgetLineId;
  readonly until?: IsoDate;
};

/** One step of the answer to 'why?': those below it, reckoned as `how` says, give its value again. */
export interface ExplanationStep {
  readonly shown: Shown;
  readonly how: How;
  /** Exact, where it has a value. */
  readonly exact?: Ratio;
  /** What it counts in the mean above it, as text: `30`. */
  readonly weight?: Decimal;
  readonly program?: { readonly id: ProgramId; readonly name: string };
  readonly indicator?: { readonly id: IndicatorId; readonly name: string; readonly unit: string };
  readonly leaf?: LeafView;
  readonly parts: readonly ExplanationStep[];
}

/** Why a figure is what it is; of one over several programs down to each program's own figure, which is asked for itself. */
export interface ExplanationView extends OverPrograms {
  readonly position: number;
  readonly today: IsoDate;
  readonly past: boolean;
  readonly root: ExplanationStep;
  /** What does not add up in any figure of the tree. */
  readonly contradictions: readonly ContradictionView[];
  /** The opinions that touched the indicator that it is about. */
  readonly opinions: readonly TouchingOpinion[];
}

/** What was to be reached in a year, what was, and one over the other. */
export interface TrendValuesView {
  readonly target: Shown;
  readonly result: Shown;
  readonly rate: Shown;
}

/** One indicator of one program in one year, as both were called in it. */
export interface TrendEntryView extends IndicatorAncestor {
  readonly programName: string;
  readonly name: string;
  readonly unit: string;
  /** The plan that put its figures in force. */
  readonly plan?: { readonly id: PlanId; readonly title: string };
  readonly values: TrendValuesView;
}

export interface TrendYearView {
  readonly year: number;
  /** Several where they were merged later. */
  readonly entries: readonly TrendEntryView[];
  /** Of all of them together; absent where they have no sum. */
  readonly values?: TrendValuesView;
  /** Why it is not comparable with the newest year; empty where it is. */
  readonly breaks: readonly ComparisonBreak[];
}

/** One side of a seam; without names where its figures are not to be had. */
export interface SeamSideView extends IndicatorAncestor {
  readonly programName?: string;
  readonly name?: string;
  readonly unit?: string;
}

/** Between two years: where one program or indicator gives way to another, is renamed, or is reckoned anew. */
export interface SeamView {
  /** The first year after it. */
  readonly year: number;
  readonly kind: SeamKind;
  readonly after: SeamSideView;
  readonly before: readonly SeamSideView[];
  /** Empty where both sides can be compared. */
  readonly breaks: readonly ComparisonBreak[];
}

/** An indicator over all plans and programs that it comes from. */
export interface TrendView {
  readonly program: ProgramId;
  readonly indicator: IndicatorId;
  readonly programName: string;
  readonly name: string;
  readonly unit: string;
  readonly position: number;
  readonly past: boolean;
  /** In their order. */
  readonly years: readonly TrendYearView[];
  readonly seams: readonly SeamView[];
  /** The indicators that go on from it. */
  readonly continuedBy: readonly SeamSideView[];
}

/** A program in an exported plan: what it states, what was reported of it, and what papers print. */
export interface ExportedProgram {
  readonly program: ProgramId;
  readonly number: string;
  readonly name: string;
  readonly strategy: StrategyId;
  readonly owner: DepartmentId;
  readonly cooperating: readonly DepartmentId[];
  readonly kind: ProgramKind;
  readonly priority: boolean;
  readonly status: IntroducedProgram['status'];
  readonly years: readonly YearFigures[];
  readonly results: readonly WithId<ResultId, Result>[];
  readonly spending: readonly WithId<SpendingId, Spending>[];
  readonly schedule: readonly ScheduleRow[];
  readonly entries: readonly WithId<EntryId, LogEntry>[];
  readonly selfChecks: readonly SelfCheck[];
  readonly stated: readonly WithId<StatedId, Stated>[];
  readonly judgement?: Judgement;
}

/** All figures of a plan, as they are taken out and taken in. */
export interface FiguresExport extends OverPrograms {
  readonly format: 'committee-cycles/figures';
  readonly version: 1;
  readonly organization: string;
  readonly plan: PlanId;
  readonly title: string;
  readonly edition: EditionId;
  readonly position: number;
  readonly today: IsoDate;
  readonly programs: readonly ExportedProgram[];
}

/** What became of one row of an import, or would become of it. */
export interface ImportedRow {
  /** Counted from 1 as a spreadsheet does, headings included. */
  readonly row: number;
  readonly outcome: ImportOutcome;
  /** As the row says where it belongs. */
  readonly program: string;
  readonly name: string;
  readonly period: string;
  readonly value: string;
  /** Columns of which the row says something else than what stands, and which no import takes. */
  readonly left?: readonly FigureColumn[];
  /** Why it is refused. */
  readonly refusal?: {
    readonly code: RefusalCode;
    readonly field?: string;
    readonly ko: string;
    readonly en: string;
  };
}

/** What an import did, or would do. */
export interface FiguresImportView {
  /** Whether it was carried out, or only tried. */
  readonly done: boolean;
  readonly counts: Readonly<Record<ImportOutcome, number>>;
  readonly rows: readonly ImportedRow[];
  /** Headings that nothing is read from. */
  readonly unread: readonly string[];
  readonly position: number;
}
