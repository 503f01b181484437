// What the round leaves behind, by the ids that follow from it: agreed changes, and what is owed.
import type { ChangeId, OpinionId, OwedId } from '#domain/ids';
import { caseTable } from './case-table.js';
import { planYear } from './programs.js';
import { round } from './scenes/streams.js';

/** The change that was agreed on an opinion; each opinion of the case has at most one. */
export function changeOf(opinion: OpinionId): ChangeId {
  return `${round.id}:${opinion}:1`;
}

/** What an opinion's answer deferred or promised. */
export function owedOf(opinion: OpinionId): OwedId {
  return `${round.id}:${opinion}`;
}

const agreedFrom = (year: number) =>
  caseTable.filter(({ agreed }) => agreed.some(({ effective }) => effective === year)).map(({ id }) => id);

/** The opinions whose changes take effect in the year of the round. */
export const thisYears: readonly OpinionId[] = agreedFrom(planYear);

/** Those whose changes wait for the next year's plan. */
export const nextYears: readonly OpinionId[] = agreedFrom(planYear + 1);

/** Those that were put off to the drafting of the next year's plan. */
export const putOff: readonly OpinionId[] = caseTable
  .filter(({ answer }) => answer.disposition === 'deferred')
  .map(({ id }) => id);

/** The promise that was due first, and is checked before the year is over. */
export const keptInTime: OpinionId = 'o-1-4-midterm';

/** The other promises with a date: the next cycle takes them over. */
export const promisesLeft: readonly OpinionId[] = caseTable
  .filter(({ answer }) => 'proof' in answer && answer.proof.kind === 'followUp')
  .map(({ id }) => id)
  .filter((id) => id !== keptInTime);
