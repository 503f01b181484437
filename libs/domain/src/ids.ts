// The identifiers that streams exchange: plain strings under names that say what they point to.

/** A person, named by id only: who they are lies beside the log and can be erased there. */
export type PersonId = string;
/** A post in a department (담당자, 부서장, ...), held by persons one after another. */
export type PostId = string;
/** One time of somebody standing in for the holder of a post. */
export type DeputyId = string;
export type DepartmentId = string;
export type CommitteeId = string;
export type SeatId = string;
export type PlanId = string;
export type StrategyId = string;
export type ProgramId = string;
export type IndicatorId = string;
export type BudgetLineId = string;
/** What was reached of an indicator in a period, as it was reported once. */
export type ResultId = string;
/** What was spent of a budget line until a day. */
export type SpendingId = string;
/** An entry of a program's log. */
export type EntryId = string;
/** A figure that a document prints. */
export type StatedId = string;
export type RoundId = string;
export type MeetingId = string;
/** One committee's pass over one plan in one year: see `cycleIdOf`. */
export type CycleId = string;
/** One version of a plan, from draft to in force: `e-1`. */
export type EditionId = string;
export type ChangeId = string;
export type OwedId = string;
export type RemarkId = string;
export type OpinionId = string;
/** One subject (program or strategy) on one track: `p-1-6/change`. */
export type TopicId = string;
/** A business date in Korea, `YYYY-MM-DD`. */
export type IsoDate = string;
/** An exact number as canonical decimal text: `5`, `0.5`, `-3.25`. */
export type Decimal = string;
