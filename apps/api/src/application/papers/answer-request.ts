// The letter that asks a department to answer, with its answer sheet.
import type { Paper } from '#documents/model';
import { opinionsToAnswer } from '#contract/round-rows';
import { answerRequestPaper } from '#documents/papers/answer-request';
import type { Actor } from '#domain/actor';
import { seesOwnOnly } from '#domain/between/sights';
import type { DepartmentId } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { PaperAsked } from './asked.js';
import type { PaperSources } from './paper-sources.js';

/**
 * A draft: the letter that goes out is approved and numbered in the city's own document system. Refused where the department
 * is none of the round's or owes no answer, and to who sees no more of it than their own part.
 */
export async function answerRequest(
  sources: PaperSources,
  { id, department = '' }: PaperAsked,
): Promise<Paper | Refusal> {
  const round = await sources.stream('round', id);
  if (isRefusal(round)) return round;
  const known = round.scope.departments.find((each) => each.department === department);
  if (!known) return refuse('unknown-department', 'department', { department });
  if (seesOwnOnly('round', round, sources.reader.actor) && !answersFor(sources.reader.actor, department))
    return refuse('not-your-part', 'department');
  if (opinionsToAnswer(round, department).length === 0)
    return refuse('nothing-to-answer', 'department', { department: known.name });
  return answerRequestPaper(
    {
      id,
      round,
      department: { id: department, name: known.name },
      committee: sources.committee(round.committee),
      sender: sources.chairOf(round.committee),
      steps: [],
    },
    await sources.origin(true),
  );
}

function answersFor({ post }: Actor, department: DepartmentId): boolean {
  return post.kind === 'department' && post.department === department;
}
