// Whether a paper is open to the public (공개 구분): all of it, part of it, or none, and by which clause not.
import { refuse, type Refusal } from './refusals.js';
import type { WithholdingKey } from './rule-packs.js';

export const disclosureGrades = ['public', 'partial', 'closed'] as const;

/** Open (공개), partly open (부분공개), closed (비공개). */
export type DisclosureGrade = (typeof disclosureGrades)[number];

/** A grade; what is closed, or closed in part, names the clause of the act by which it is (정보공개법 §9①). */
export interface Disclosure {
  readonly grade: DisclosureGrade;
  readonly clause?: WithholdingKey;
}

/** What is not open to all, or not in all of it, names the clause by which it is not. */
export function checkDisclosure({ grade, clause }: Disclosure): Refusal | undefined {
  if (grade === 'public') return clause === undefined ? undefined : refuse('clause-unfit', 'clause');
  return clause === undefined ? refuse('clause-owed', 'clause') : undefined;
}
