// Tells members what becomes of a meeting: its notice, moving, a changed agenda, its cancellation; each once, as a letter.
import type { Stamped } from '#domain/gate/evolution';
import type { MeetingEvent } from '#domain/meeting/words';
import { sequenceAfter } from '#delivery/calendar/meeting-facts';
import type { Letter } from '#delivery/letter';
import { Outbox } from '#delivery/outbox';
import { eventOf, parseStreamId } from '#door/foldings';
import type { Recorded } from '#event-store/store';
import type { Subscriber } from '#event-store/subscription';
import type { WorkerParts } from '../parts.js';
import { lettersOf, toldEvents, type Told } from './told.js';

type Parts = Pick<WorkerParts, 'pool' | 'store' | 'door'>;

/**
 * The letters of meetings as a subscription: they lie in the outbox if and only if the checkpoint is past their event.
 * Nobody is told again of what was imported: it was told where it happened.
 */
export function noticing(parts: Parts): Subscriber {
  const outbox = new Outbox(parts.pool);
  return {
    name: 'notices',
    handle: async (batch, tx) => {
      for (const event of batch)
        if (event.origin === undefined) await outbox.put(await lettersFrom(event, parts), tx);
    },
  };
}

async function lettersFrom(recorded: Recorded, { store, door }: Parts): Promise<readonly Letter[]> {
  const { organization, stream, position, version, recordedAt, type } = recorded;
  const address = parseStreamId(stream);
  if (address?.stream !== 'meeting' || !isTold(type)) return [];
  const { id } = address;
  const asOf = { position };
  const { state: meeting } = await door.load(organization, 'meeting', id, asOf);
  if (meeting.status === 'none') return [];
  const { state: committee } = await door.load(organization, 'committee', meeting.committee, asOf);
  if (committee.status === 'none') return [];
  const events = await store.readStream(organization, stream, { upToPosition: position });
  return lettersOf({
    organization,
    id,
    event: eventOf<MeetingEvent>(recorded) as Stamped<MeetingEvent> as Told,
    version,
    recordedAt: new Date(recordedAt),
    sequence: sequenceAfter(events.map((each) => each.type)),
    meeting,
    committee,
  });
}

function isTold(type: string): type is Told['type'] {
  return toldEvents.some((told) => told === type);
}
