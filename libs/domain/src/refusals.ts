// Every reason for which the house says no to a request; each has its HTTP status and its sentences in the contract.

/** The codes; stored nowhere, but known to callers, so a rename is a break. */
export const refusalCodes = [
  // the gate itself
  'unknown-item',
  'not-your-part',
  'wrong-stage',
  'item-not-ready',
  'item-moved',
  'own-item',
  // payloads, any stream
  'id-taken',
  'text-missing',
  'date-invalid',
  'date-past',
  'date-future',
  'dates-out-of-order',
  'number-invalid',
  'list-empty',
  'list-repeats',
  'unknown-department',
  'unknown-post',
  'unknown-seat',
  'unknown-program',
  'unknown-plan',
  'unknown-committee',
  'unknown-indicator',
  'unknown-budget-line',
  'unknown-round',
  'unknown-person',
  // organization, committee, plan
  'post-vacant',
  'post-held',
  'last-coordinator',
  'department-staffed',
  'department-ended',
  'deputy-names-none',
  'deputy-names-self',
  'deputy-is-holder',
  'deputy-overlaps',
  'secretary-is-needed',
  'seat-held',
  'number-taken',
  'nothing-changes',
  'plan-not-in-force',
  // round
  'topic-closed',
  'remark-elsewhere',
  'remark-withdrawn',
  'remark-taken-up',
  'remarks-missing',
  'not-a-question',
  'nothing-proposed',
  'already-opined',
  'strategy-has-no-figures',
  'changes-contradict',
  'nothing-to-send',
  'topics-still-reopened',
  'opinions-still-open',
  'change-owed',
  'figures-missing',
  'figure-stale',
  'amount-exceeds-line',
  'year-out-of-range',
  'follow-up-owed',
  'proposal-owed',
  'withdrawal-owed',
  'reason-missing',
  'evidence-missing',
  'left-out-missing',
  'answer-owed',
  'no-change-offered',
  'change-awaits-agreement',
  'already-settled',
  'same-department',
  // publication
  'version-not-publishable',
  'clause-not-in-force',
  'nothing-published',
  // meeting
  'no-quorum',
  'already-recused',
  'votes-exceed-present',
  'agenda-undecided',
  // program, plan, cycle over the year
  'year-frozen',
  'year-adopted',
  'unknown-year',
  'year-repeats',
  'change-unknown',
  'change-conflicts',
  'change-waits',
  'change-undone',
  'change-built-on',
  'program-not-running',
  'plan-id-invalid',
  'plan-overlaps',
  'basis-unsuitable',
  'parts-awaited',
  'part-received',
  'changes-conflicting',
  'deferred-open',
  'hearing-owed',
  'comments-unanswered',
  'bodies-missing',
  'deliberation-missing',
  'report-owed',
  'already-recorded',
  'signature-missing',
  'signature-given',
  'manner-unfit',
  'submission-owed',
  'not-the-first-of-january',
  'edition-open',
  'results-not-due',
  'cycle-id-invalid',
  'cycle-takes-no-rounds',
  'round-noted',
  'stage-not-in-cycle',
  'adoption-owed',
  'rounds-still-open',
  'changes-still-open',
  'owed-still-open',
  'step-not-required',
  'step-out-of-order',
  'not-a-follow-up',
  'a-follow-up',
  // the door
  'not-signed-in',
  'post-not-held',
  'key-missing',
  'key-reused',
  'invalid-field',
  'unknown-command',
  'unknown-page',
  'too-large',
  'not-on-this-installation',
  'clock-backwards',
  'busy',
  'fault',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** A no: its code, the field of the command that it is about, and the values its sentence needs. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly field?: string;
  readonly about?: Readonly<Record<string, string | number>>;
}

/** Says no. `field` is the path in the command: `answer.changes[0].to`. */
export function refuse(refused: RefusalCode, field?: string, about?: Refusal['about']): Refusal {
  return { refused, ...(field === undefined ? {} : { field }), ...(about === undefined ? {} : { about }) };
}

/** Whether a decision came out as a no. */
export function isRefusal(decided: object | undefined): decided is Refusal {
  return decided !== undefined && 'refused' in decided;
}
