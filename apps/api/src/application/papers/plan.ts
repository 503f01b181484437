// A plan as a paper: one of its editions, whole or as far as the reader sees it.
import type { Paper } from '#documents/model';
import { planPaper } from '#documents/papers/plan-paper';
import { koreanDate } from '#contract/korean-date';
import { seesOwnOnly } from '#domain/between/sights';
import { isPublished } from '#domain/plan/sight';
import { editionShown, type Edition } from '#domain/plan/states';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { PaperAsked } from './asked.js';
import type { PaperSources } from './paper-sources.js';

/** A draft until it was approved, or put in force as adopted elsewhere. Refused for an edition that the reader does not see. */
export async function plan(
  sources: PaperSources,
  { id, edition: named }: PaperAsked,
): Promise<Paper | Refusal> {
  const drafted = await sources.stream('plan', id);
  if (isRefusal(drafted)) return drafted;
  const { editions } = drafted;
  const edition =
    named === undefined ? editionShown(drafted) : Object.values(editions).find((each) => each.id === named);
  if (!edition) return refuse('unknown-page', 'edition', { stream: 'plan', id });
  const programs = await sources.reader.seenOf('program', Object.keys(edition.lines));
  const origin = await sources.origin(!isFinal(edition));
  const on = koreanDate(new Date(origin.asOf));
  return planPaper(
    {
      id,
      plan: drafted,
      edition,
      partly: seesOwnOnly('plan', drafted, sources.reader.actor) && !isPublished(edition),
      rules: sources.rules(on),
      on,
      programs,
      nameOfDepartment: (department) => sources.department(department),
      nameOfCommittee: (committee) => sources.committee(committee),
      titleOfPost: (post) => sources.titleOf(post),
    },
    origin,
  );
}

/** Whether nothing of an edition can become otherwise any more. */
export function isFinal(edition: Pick<Edition, 'status'>): boolean {
  return edition.status === 'approved' || edition.status === 'inForce' || edition.status === 'superseded';
}
