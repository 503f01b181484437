// A promise as a cycle deals with it: its department says what was done, the committee looks and says what it found.
import type { Finding } from '#domain/cycle/words';
import type { OpinionId } from '#domain/ids';
import { step, type Hand } from '../act.js';
import { caseOpinion } from '../case-table.js';
import { owedOf } from '../left-behind.js';
import type { StreamRef } from '../stream-ref.js';

/** The department reports what it has done. */
export function reporting(hand: Hand, cycle: StreamRef<'cycle'>, promise: OpinionId, evidence: string) {
  return step(
    hand,
    cycle,
    { type: 'ReportFollowUp', owed: owedOf(promise), evidence },
    `${caseOpinion(promise).row}의 약속을 어떻게 지켰는지 알린다: “${evidence}”`,
  );
}

/** The committee says what it found; `telling` is the sentence for it. */
export function checking(
  hand: Hand,
  cycle: StreamRef<'cycle'>,
  promise: OpinionId,
  found: { readonly finding: Finding; readonly note: string },
  telling: string,
) {
  return step(hand, cycle, { type: 'CheckFollowUp', owed: owedOf(promise), ...found }, telling);
}
