// A plan as a paper: one of its editions, whole or as far as the reader sees it.
import type { Paper } from '#documents/model';
import type { Origin } from '#documents/papers/origin';
import type { PlanOf } from '#documents/papers/plan-of';
import { planPaper } from '#documents/papers/plan-paper';
import { koreanDate } from '#contract/korean-date';
import { seesOwnOnly } from '#domain/between/sights';
import { isPublished } from '#domain/plan/sight';
import { editionShown, isSettled } from '#domain/plan/states';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { PaperAsked } from './asked.js';
import type { PaperSources } from './paper-sources.js';

/** A draft until it was approved, or put in force as adopted elsewhere. Refused for an edition that the reader does not see. */
export async function plan(sources: PaperSources, asked: PaperAsked): Promise<Paper | Refusal> {
  const read = await readEdition(sources, asked);
  return isRefusal(read) ? read : planPaper(read.of, read.origin);
}

/** The edition that is asked for, or the usual one, and where it was read. */
export async function readEdition(
  sources: PaperSources,
  { id, edition: named }: PaperAsked,
): Promise<{ readonly of: PlanOf; readonly origin: Origin } | Refusal> {
  const drafted = await sources.stream('plan', id);
  if (isRefusal(drafted)) return drafted;
  const { editions } = drafted;
  const edition =
    named === undefined ? editionShown(drafted) : Object.values(editions).find((each) => each.id === named);
  if (!edition) return refuse('unknown-page', 'edition', { stream: 'plan', id });
  const programs = await sources.reader.seenOf('program', Object.keys(edition.lines));
  const origin = await sources.origin(!isSettled(edition));
  const on = koreanDate(new Date(origin.asOf));
  return {
    of: {
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
  };
}
