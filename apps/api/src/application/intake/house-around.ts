// The streams that a file may speak of when it is taken into one of them, as the reader sees them.
import type { IntakeTarget } from '#domain/intake/words';
import { refuse, type Refusal } from '#domain/refusals';
import type { ReadHouse } from '#intake/read-house';
import type { Reader } from '../streams-read.js';

/** What is near the target; refused where its reader sees no such stream. A plan that is new is taken into the organization. */
export async function houseAround(
  { stream, id }: IntakeTarget,
  reader: Reader,
): Promise<ReadHouse | Refusal> {
  const seen = await reader.seen(stream, id);
  if (!seen) return refuse('unknown-page', 'target.id', { stream, id });
  const committees = await reader.seenOf('committee', await reader.ids('committee'));
  switch (stream) {
    case 'round': {
      const round = await reader.seen('round', id);
      const scoped = round?.scope.programs.map(({ program }) => program) ?? [];
      return {
        committees,
        rounds: new Map(round ? [[id, round]] : []),
        plans: await reader.seenOf('plan', round ? [round.plan] : []),
        programs: await reader.seenOf('program', scoped),
        meetings: await meetingsOf(round?.committee, reader),
      };
    }
    case 'meeting': {
      const meeting = await reader.seen('meeting', id);
      const rounds = await reader.seenOf('round', await reader.ids('round'));
      return {
        committees,
        rounds: new Map([...rounds].filter(([, { committee }]) => committee === meeting?.committee)),
        plans: new Map(),
        programs: new Map(),
        meetings: new Map(meeting ? [[id, meeting]] : []),
      };
    }
    case 'plan':
    case 'organization':
      return {
        committees,
        rounds: new Map(),
        plans: await reader.seenOf('plan', await reader.ids('plan')),
        programs: await reader.seenOf('program', await reader.ids('program')),
        meetings: new Map(),
      };
    case 'committee':
      return { committees, rounds: new Map(), plans: new Map(), programs: new Map(), meetings: new Map() };
  }
}

async function meetingsOf(committee: string | undefined, reader: Reader): Promise<ReadHouse['meetings']> {
  const meetings = await reader.seenOf('meeting', await reader.ids('meeting'));
  return new Map([...meetings].filter(([, each]) => each.committee === committee));
}
