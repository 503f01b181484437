// What is reported of a program while it runs: results with their evidence, money spent, schedule, log, and its standing.
import type { HasFiles } from './has-files.js';
import type { Signature } from './actor.js';
import type { AmountScale } from './changes.js';
import type { BudgetLineId, Decimal, IndicatorId, IsoDate } from './ids.js';
import type { Period } from './periods.js';
import type { FigureRef } from './reckoning/figures.js';

/** What shows a result: a register, a photograph, an announcement; where it can be seen, its address. */
export interface Evidence {
  readonly title: string;
  readonly link?: string;
}

/** An earlier figure of a result or of spending; who corrected it, when, and why. */
export interface Correction {
  readonly from: Decimal;
  readonly reason: string;
  readonly by: Signature;
  readonly on: IsoDate;
}

/** The figure that somebody else verified, and why where it was another than the claimed one. */
export interface Verification {
  readonly value: Decimal;
  readonly by: Signature;
  readonly on: IsoDate;
  readonly reason?: string;
}

/** What a correction of a result took the place of: its figure, what showed it, and what was verified of it. */
export interface ResultCorrection extends Correction {
  readonly evidence: readonly Evidence[];
  readonly wasVerified?: Verification;
}

/** What every report carries; `by` and `on` say who reported it first. */
interface Reported {
  readonly revision: number;
  readonly by: Signature;
  readonly on: IsoDate;
  /** Oldest first. */
  readonly corrections: readonly Correction[];
}

/** Who gave the figure that stands, and when: whoever corrected it last, or else whoever reported it. */
export function lastSaid({ by, on, corrections }: Pick<Reported, 'by' | 'on' | 'corrections'>): {
  readonly by: Signature;
  readonly on: IsoDate;
} {
  return corrections.at(-1) ?? { by, on };
}

/** Everybody who gave a figure or what shows it: who reported it, and whoever corrected it. */
export function allWhoSaid({
  by,
  corrections,
  files = [],
}: Pick<Reported, 'by' | 'corrections'> & HasFiles): readonly Signature[] {
  return [by, ...[...corrections, ...files].map((each) => each.by)];
}

/** What a department says it reached of an indicator in a period. */
interface Claimed extends Reported, HasFiles {
  readonly indicator: IndicatorId;
  readonly period: Period;
  readonly claimed: Decimal;
  readonly evidence: readonly Evidence[];
  readonly note?: string;
  /** Why it was reported after its time. */
  readonly late?: string;
  readonly corrections: readonly ResultCorrection[];
}

/** A result as claimed (잠정), as verified by somebody else (확정), or taken back. */
export type Result = Claimed &
  (
    | { readonly status: 'provisional' }
    | {
        readonly status: 'confirmed';
        readonly verified: Decimal;
        readonly confirmedBy: Signature;
        readonly confirmedOn: IsoDate;
        /** Why the verified figure is another than the claimed one. */
        readonly reason?: string;
      }
    /** `wasVerified`: what somebody had verified of it. */
    | ({ readonly status: 'withdrawn'; readonly wasVerified?: Verification } & Ended)
  );

/** What was spent of a budget line from the beginning of its year until a day (집행액), in whole units of its scale. */
export interface Spending extends Reported {
  readonly status: 'recorded';
  readonly year: number;
  readonly line: BudgetLineId;
  readonly amount: Decimal;
  /** What it was counted in when it was recorded, whatever its line is counted in later. */
  readonly scale: AmountScale;
  readonly until: IsoDate;
  readonly note?: string;
}

/** A row of the schedule (추진일정): what is done, and in which periods. */
export interface ScheduleRow {
  readonly id: string;
  readonly title: string;
  readonly periods: readonly Period[];
}

/** What a program keeps a log of: its progress (일정별 추진실적), and its outreach to residents (주민 참여·소통). */
export const logs = ['progress', 'outreach'] as const;
export type Log = (typeof logs)[number];

/** What an entry says. `when`: a day, or a month or other period. */
export interface EntryWords {
  readonly when: IsoDate | Period;
  readonly title: string;
  readonly text: string;
}

/** An entry of a log as it stands, or struck out; every wording that it had is kept. */
export type LogEntry = EntryWords & {
  readonly revision: number;
  readonly log: Log;
  /** Whose words stand there, and since when. */
  readonly by: Signature;
  readonly on: IsoDate;
  /** Earlier words, oldest first: whose they were, and why others took their place. */
  readonly former: readonly (EntryWords & {
    readonly by: Signature;
    readonly on: IsoDate;
    readonly reason: string;
  })[];
} & ({ readonly status: 'kept' } | ({ readonly status: 'struck' } & Ended));

/** Why something does not stand any more, who says so, and since when. */
export interface Ended {
  readonly reason: string;
  readonly endedBy: Signature;
  readonly endedOn: IsoDate;
}

/** Who logged something first, whoever put it in other words since. */
export function loggedBy({ by, former: [first] }: LogEntry): Signature {
  return first?.by ?? by;
}

/**
 * How a program stands (추진상황): done (완료), done and carried on (이행 후 지속추진), on course (정상추진), in part
 * (일부추진); a city may add on hold (보류) and given up (폐기).
 */
export const standings = ['done', 'carriedOn', 'onCourse', 'inPart', 'onHold', 'givenUp'] as const;
export type Standing = (typeof standings)[number];

/** The words that every city has; it may add those that are left. */
export const usualStandings: readonly Standing[] = ['done', 'carriedOn', 'onCourse', 'inPart'];

/** Somebody's own judgement of how a program stands, in place of what the rule says. */
export interface Judgement {
  readonly standing: Standing;
  readonly reason: string;
  readonly by: Signature;
  readonly on: IsoDate;
}

/** A department's own check of a quarter (자체점검). */
export interface SelfCheck {
  readonly revision: number;
  readonly period: Period;
  readonly standing: Standing;
  readonly done: string;
  readonly obstacles?: string;
  readonly remedy?: string;
  readonly by: Signature;
  readonly on: IsoDate;
  /** Earlier ones of the same period, oldest first, and why each was replaced. */
  readonly former: readonly (Omit<SelfCheck, 'former'> & { readonly replaced: string })[];
}

/** A figure as a document prints it, kept beside the one that follows from the rows; neither corrects the other. */
export type Stated = {
  readonly revision: number;
  readonly figure: FigureRef;
  readonly value: Decimal;
  /** What a sum of money was counted in; absent of anything else, and where nothing was planned. */
  readonly scale?: AmountScale;
  /** Where it is printed. */
  readonly document: string;
  readonly by: Signature;
  readonly on: IsoDate;
} & ({ readonly status: 'stated' } | ({ readonly status: 'recalled' } & Ended));

/** How large a contradiction is. */
export interface Size {
  /** What is printed, entered or expected there; absent where nothing is. */
  readonly says?: Decimal;
  /** What follows from the rows, as it would be printed; absent where nothing does. */
  readonly follows?: Decimal;
  /** What both are counted in, where they are sums of money. */
  readonly scale?: AmountScale;
}

/** Why something does not add up, as somebody recorded it. */
export interface GivenReason {
  readonly revision: number;
  readonly reason: string;
  /** What it was given for; absent where nobody said. */
  readonly size?: Size;
  readonly by: Signature;
  readonly on: IsoDate;
  /** Earlier ones for the same, oldest first. */
  readonly former: readonly Omit<GivenReason, 'former'>[];
}

/** How large a contradiction is, without what else is known of it. */
export function sizeOf({ says, follows, scale }: Size): Size {
  return {
    ...(says !== undefined && { says }),
    ...(follows !== undefined && { follows }),
    ...(scale !== undefined && { scale }),
  };
}

/** Whether two are as large as each other. */
export function isSameSize(one: Size | undefined, other: Size | undefined): boolean {
  return one?.says === other?.says && one?.follows === other?.follows && one?.scale === other?.scale;
}

/** Whether a reason is owed for it: nobody has given one, or only for another size. */
export function isUnexplained({
  reason,
  isOutgrown,
}: {
  readonly reason?: GivenReason;
  readonly isOutgrown?: true;
}): boolean {
  return reason === undefined || isOutgrown === true;
}
