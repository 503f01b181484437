// The letter that asks a department to answer, with its answer sheet.
import type { Paper } from '#documents/model';
import { opinionsToAnswer } from '#contract/round-rows';
import { answerRequestPaper } from '#documents/papers/answer-request';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { PaperAsked } from './asked.js';
import type { PaperSources } from './paper-sources.js';

/** Refused where the department is none of the round's, or owes no answer that the reader sees. */
export async function answerRequest(
  sources: PaperSources,
  { id, department = '' }: PaperAsked,
): Promise<Paper | Refusal> {
  const round = await sources.stream('round', id);
  if (isRefusal(round)) return round;
  const known = round.scope.departments.find((each) => each.department === department);
  if (!known) return refuse('unknown-department', 'department', { department });
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
    await sources.origin(round.status !== 'answering'),
  );
}
