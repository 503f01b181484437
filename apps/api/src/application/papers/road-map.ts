// The road map of one program, with what the committees of its plan said on it.
import type { Paper } from '#documents/model';
import { saysSomethingOn, type AdviceOf } from '#documents/papers/advice';
import { roadMapPaper } from '#documents/papers/road-map';
import { seesOwnOnly } from '#domain/between/sights';
import type { PlanId } from '#domain/ids';
import { isRefusal, type Refusal } from '#domain/refusals';
import type { PaperAsked } from './asked.js';
import type { PaperSources } from './paper-sources.js';
import { readProgram } from './program-read.js';

/** A draft until a plan put the program in force. */
export async function roadMap(sources: PaperSources, { id }: PaperAsked): Promise<Paper | Refusal> {
  const read = await readProgram(sources, id, (plan) => adviceOn(sources, id, plan));
  return isRefusal(read) ? read : roadMapPaper({ ...read.of, advice: read.beside }, read.origin);
}

/** The rounds on the plan in which something was said on the program, oldest first, as far as the reader sees them. */
async function adviceOn(
  sources: PaperSources,
  id: string,
  plan: PlanId | undefined,
): Promise<readonly AdviceOf[]> {
  if (plan === undefined) return [];
  const { reader } = sources;
  const cycles = await reader.seenOf('cycle', await reader.ids('cycle'));
  const ids = [...cycles.values()].flatMap((cycle) => (cycle.plan === plan ? Object.keys(cycle.rounds) : []));
  return [...(await reader.seenOf('round', ids))]
    .filter(([, round]) => saysSomethingOn(id, round))
    .sort(([, one], [, other]) => one.opinionsDue.localeCompare(other.opinionsDue))
    .map(([round, state]) => ({
      id: round,
      round: state,
      committee: sources.committee(state.committee),
      partly: seesOwnOnly('round', state, reader.actor),
    }));
}
