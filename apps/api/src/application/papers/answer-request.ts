// The letter that asks a department, or who leads a strategy, to answer, with its answer sheet.
import type { Paper } from '#documents/model';
import { answerRequestPaper, opinionsAsked, type AskedToAnswer } from '#documents/papers/answer-request';
import type { Actor } from '#domain/actor';
import { answersFor } from '#domain/agreed';
import { seesOwnOnly } from '#domain/between/sights';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { OpenedRound } from '#domain/round/states';
import type { PaperAsked } from './asked.js';
import type { PaperSources } from './paper-sources.js';

/**
 * A draft: the letter that goes out is approved and numbered in the city's own document system. Refused where who is asked
 * is none of the round's or owes no answer, and to who sees no more of it than their own part.
 */
export async function answerRequest(sources: PaperSources, asked: PaperAsked): Promise<Paper | Refusal> {
  const { id } = asked;
  const round = await sources.stream('round', id);
  if (isRefusal(round)) return round;
  const addressee = addresseeIn(sources, round, asked);
  if (isRefusal(addressee)) return addressee;
  const { kind, title } = addressee;
  if (seesOwnOnly('round', round, sources.reader.actor) && !answersAs(sources.reader.actor, round, addressee))
    return refuse('not-your-part', kind);
  if (opinionsAsked(round, addressee).length === 0)
    return refuse('nothing-to-answer', kind, { department: title });
  return answerRequestPaper(
    {
      id,
      round,
      addressee,
      committee: sources.committee(round.committee),
      sender: sources.chairOf(round.committee),
      steps: [],
    },
    await sources.origin(true),
  );
}

function addresseeIn(
  sources: PaperSources,
  { scope }: OpenedRound,
  { department = '', post }: PaperAsked,
): AskedToAnswer | Refusal {
  if (post !== undefined) {
    const leads = scope.strategies.some(({ leaders }) => leaders.includes(post));
    return leads
      ? { kind: 'post', id: post, title: sources.titleOf(`post:${post}`) }
      : refuse('unknown-post', 'post', { id: post });
  }
  const known = scope.departments.find((each) => each.department === department);
  return known
    ? { kind: 'department', id: department, title: sources.headOf(department) ?? known.name }
    : refuse('unknown-department', 'department', { department });
}

/** One of several leaders may take what the others are sent about the same strategy. */
function answersAs({ post }: Actor, round: OpenedRound, asked: AskedToAnswer): boolean {
  if (post.kind !== 'department') return false;
  return asked.kind === 'department'
    ? post.department === asked.id
    : opinionsAsked(round, asked).some(({ addressee }) => answersFor(post, addressee));
}
