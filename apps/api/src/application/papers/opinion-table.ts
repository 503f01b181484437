// The table of a round's opinions and answers by itself: attachment 1 before there is a meeting to attach it to.
import type { Paper } from '#documents/model';
import { opinionTablePaper, type OpinionTableOf } from '#documents/papers/opinion-table';
import { seesOwnOnly } from '#domain/between/sights';
import { isRefusal, type Refusal } from '#domain/refusals';
import type { OpenedRound } from '#domain/round/states';
import type { PaperAsked } from './asked.js';
import type { PaperSources } from './paper-sources.js';

/** A draft until the round is concluded. */
export async function opinionTable(sources: PaperSources, { id }: PaperAsked): Promise<Paper | Refusal> {
  const round = await sources.stream('round', id);
  if (isRefusal(round)) return round;
  return opinionTablePaper(tableOf(sources, id, round), await sources.origin(round.status !== 'concluded'));
}

/** A round with the names that its table prints. */
export function tableOf(sources: PaperSources, id: string, round: OpenedRound): OpinionTableOf {
  return {
    id,
    round,
    partly: seesOwnOnly('round', round, sources.reader.actor),
    titleOfPost: (post) => sources.titleOf(post),
    officersOf: (department) => sources.officersOf(department),
    signer: (by) => sources.signer(by),
  };
}
