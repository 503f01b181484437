// What a paper can still lack when somebody would make it final: by code, so that it can be accepted by name and kept with the act.

/** What is looked for, in the order in which it is shown. */
export const checkCodes = [
  'minutes-unconfirmed',
  'nobody-on-roll',
  'opinions-unanswered',
  'questions-unanswered',
  'remarks-without-opinion',
  'roll-differs',
  'place-missing',
  'next-date-missing',
  'items-undecided',
  'photos-unshown',
  'photos-turned',
  'notice-unsent',
  'version-not-adopted',
  'still-running',
  'figures-missing',
  'figures-differ',
  'dates-missing',
  'promises-unreported',
  'date-style',
  'numbering-style',
  'end-missing',
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** Nobody can accept these: what they say is missing is what makes the paper the one that it says it is. */
const blocking: readonly CheckCode[] = ['minutes-unconfirmed', 'nobody-on-roll'];

/** Whether a paper that lacks this cannot be made final at all. */
export function isBlocking(check: CheckCode): boolean {
  return blocking.includes(check);
}

/** Something that a paper lacks, and at how many places. */
export interface Finding {
  readonly check: CheckCode;
  readonly count: number;
}
