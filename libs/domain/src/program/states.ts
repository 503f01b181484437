// The states of a program, with its figures year by year and every revision of them.
import type { AgreedChange } from '../agreed.js';
import type { YearFigures } from '../changes.js';
import type {
  CycleId,
  DepartmentId,
  EditionId,
  EntryId,
  IsoDate,
  PlanId,
  ProgramId,
  ResultId,
  SpendingId,
  StatedId,
} from '../ids.js';
import type { Ancestor } from '../lineage.js';
import type { FormerName } from '../naming.js';
import type { Period } from '../periods.js';
import type { DatedRule } from '../rule-packs.js';
import type {
  GivenReason,
  Judgement,
  LogEntry,
  Result,
  ScheduleRow,
  SelfCheck,
  Spending,
  Stated,
} from '../reported.js';
import type { ProgramCommand, ProgramEvent } from './words.js';

/** The figures of one year as they stand; `adopted` by the plan that put them in force. */
export interface ProgramYear extends YearFigures {
  /** As the first plan adopted them; until one has, as they were last stated. */
  readonly first: YearFigures;
  readonly adopted?: { readonly plan: PlanId; readonly edition: EditionId };
  /** What is to be reported of it, as the plan asked when it came into force. */
  readonly asks?: { readonly rules: readonly DatedRule[]; readonly since: IsoDate };
}

/** What a cycle that reviews it asks to be reported of a year, since when. */
export interface Review {
  readonly year: number;
  readonly rules: readonly DatedRule[];
  readonly since: IsoDate;
}

/** An agreed change that took effect, and the figures right before it. */
export interface Revision {
  readonly agreed: AgreedChange;
  readonly before: YearFigures;
  readonly on: IsoDate;
}

interface ProgramBase {
  readonly name: string;
  /** What it was called before, oldest first. */
  readonly former: readonly FormerName[];
  readonly owner: DepartmentId;
  readonly cooperating: readonly DepartmentId[];
  readonly years: Readonly<Record<number, ProgramYear>>;
  /** By the cycle; absent where none asks for anything. */
  readonly reviews?: Readonly<Record<CycleId, Review>>;
  readonly revisions: readonly Revision[];
  readonly ancestors: readonly Ancestor[];
  readonly results: Readonly<Record<ResultId, Result>>;
  readonly spending: Readonly<Record<SpendingId, Spending>>;
  readonly schedule: readonly ScheduleRow[];
  /** How often the schedule was set. */
  readonly scheduleRevision: number;
  readonly entries: Readonly<Record<EntryId, LogEntry>>;
  readonly judgement?: Judgement;
  /** How often somebody judged how it stands, or lifted that. */
  readonly judgementRevision: number;
  readonly selfChecks: Readonly<Record<Period, SelfCheck>>;
  readonly stated: Readonly<Record<StatedId, Stated>>;
  /** By the key of the contradiction. */
  readonly reasons: Readonly<Record<string, GivenReason>>;
}

export type IntroducedProgram = ProgramBase &
  (
    | { readonly status: 'running' }
    /** The reason of an abolition that was agreed on is the id of that change, which leads back to its opinion. */
    | { readonly status: 'abolished'; readonly since: IsoDate; readonly reason: string }
    | {
        readonly status: 'ended';
        readonly since: IsoDate;
        readonly reason: string;
        readonly successors: readonly ProgramId[];
      }
  );

export type Program = { readonly status: 'none' } | IntroducedProgram;

export interface ProgramVocabulary {
  readonly command: ProgramCommand;
  readonly event: ProgramEvent;
  readonly state: Program;
  readonly items: ProgramItems;
  readonly role: 'coordinator' | 'owner officer' | 'cooperating officer' | 'carry-over';
}

/** What a command to a program can be about. */
export interface ProgramItems {
  readonly result: Result;
  readonly spending: Spending;
  readonly entry: LogEntry;
  readonly stated: Stated;
}

/** Whether a program still runs on a day: one that ends with a plan to come does until then. */
export function isRunningOn(program: IntroducedProgram, day: IsoDate): boolean {
  return program.status === 'running' || (program.status === 'ended' && day < program.since);
}

/** The figures of a program for a year; empty where none were stated. */
export function figuresOf(program: Program, year: number): YearFigures {
  const stated = program.status === 'none' ? undefined : program.years[year];
  if (!stated) return { year, content: [], indicators: [], budget: [] };
  const { content, indicators, budget } = stated;
  return { year, content, indicators, budget };
}

/** Whether no plan has adopted the figures of a year, and nobody has agreed on a change of them. */
export function isUntouched({ years, revisions }: IntroducedProgram, year: number): boolean {
  return (
    years[year]?.adopted === undefined && !revisions.some(({ agreed }) => agreed.change.effective === year)
  );
}
