// The streams that a file may speak of when it is taken into one of them, as the reader sees them.
import type { IntakeTarget } from '#domain/intake/words';
import { refuse, type Refusal } from '#domain/refusals';
import type { ReadHouse } from '#intake/read-house';
import type { Reader } from '../streams-read.js';

const nothing: ReadHouse = {
  rounds: new Map(),
  plans: new Map(),
  committees: new Map(),
  meetings: new Map(),
};

/** The target, and what is near it; refused where its reader sees no such stream. A plan that is new is taken into the organization. */
export async function houseAround(
  { stream, id }: IntakeTarget,
  reader: Reader,
): Promise<ReadHouse | Refusal> {
  const unknown = refuse('unknown-page', 'target.id', { stream, id });
  switch (stream) {
    case 'round': {
      const round = await reader.seen('round', id);
      if (!round) return unknown;
      return {
        ...nothing,
        rounds: new Map([[id, round]]),
        meetings: await meetingsOf(round.committee, reader),
      };
    }
    case 'meeting': {
      const meeting = await reader.seen('meeting', id);
      return meeting ? { ...nothing, meetings: new Map([[id, meeting]]) } : unknown;
    }
    case 'plan': {
      const plan = await reader.seen('plan', id);
      return plan ? { ...nothing, plans: new Map([[id, plan]]) } : unknown;
    }
    case 'organization':
      return (await reader.seen('organization', id)) ? nothing : unknown;
    case 'committee': {
      const committee = await reader.seen('committee', id);
      return committee ? { ...nothing, committees: new Map([[id, committee]]) } : unknown;
    }
  }
}

async function meetingsOf(committee: string, reader: Reader): Promise<ReadHouse['meetings']> {
  const meetings = await reader.seenOf('meeting', await reader.ids('meeting'));
  return new Map([...meetings].filter(([, each]) => each.committee === committee));
}
