// Tells members what becomes of a meeting: its notice, moving, a changed agenda, its cancellation; and the chair that one is
// asked for. Each once, as a letter.
import type { CommitteeEvent } from '#domain/committee/words';
import { ImpossibleHistory } from '#domain/gate/evolution';
import type { MeetingEvent } from '#domain/meeting/words';
import { sequenceAfter } from '#delivery/calendar/meeting-facts';
import type { Letter } from '#delivery/letter';
import { Outbox } from '#delivery/outbox';
import type { Queryable } from '#delivery/parts';
import { eventOf, parseStreamId, streamId } from '#door/foldings';
import type { Recorded } from '#event-store/store';
import type { Subscriber } from '#event-store/subscription';
import { causeOf, currentCause } from '#observing/cause';
import { unobserved } from '#observing/observing';
import { asStep } from '#observing/traces';
import type { WorkerParts } from '../parts.js';
import { lettersToChair } from './asked-for.js';
import { letterToLeaver, letterToNewcomer, lettersOf, toldEvents, type Standing, type Told } from './told.js';

type Change = Extract<CommitteeEvent, { readonly type: 'SeatFilled' | 'SeatVacated' }>;

type Parts = Pick<WorkerParts, 'pool' | 'store' | 'door' | 'observing'>;

/**
 * The letters of meetings as a subscription: they lie in the outbox if and only if the checkpoint is past their event.
 * Nobody is told again of what was imported: it was told where it happened.
 */
export function noticing(parts: Parts): Subscriber {
  const outbox = new Outbox(parts.pool);
  return {
    name: 'notices',
    handle: async (batch, tx) => {
      for (const event of batch) if (event.origin === undefined) await tellOf(event, parts, outbox, tx);
    },
  };
}

/** Each letter bears what it follows from: its sending is found with the act that it tells of. */
async function tellOf(event: Recorded, parts: Parts, outbox: Outbox, tx: Queryable): Promise<void> {
  const letters = await lettersFrom(event, parts);
  if (letters.length === 0) return;
  const { traces } = parts.observing ?? unobserved;
  const step = { cause: causeOf(event), facts: { event: event.type, letters: letters.length } };
  await asStep(traces, 'notice', step, () => {
    const cause = currentCause();
    return outbox.put(
      letters.map((letter) => ({ ...letter, cause })),
      tx,
    );
  });
}

async function lettersFrom(recorded: Recorded, parts: Parts): Promise<readonly Letter[]> {
  const address = parseStreamId(recorded.stream);
  if (address?.stream === 'meeting' && isTold(recorded.type))
    return afterMeeting(address.id, recorded, parts);
  if (address?.stream === 'committee' && isAboutSeats(recorded.type))
    return afterChange(address.id, recorded, parts);
  if (address?.stream === 'committee' && recorded.type === 'MeetingRequested')
    return afterRequest(address.id, recorded, parts);
  return [];
}

async function afterMeeting(id: string, recorded: Recorded, parts: Parts): Promise<readonly Letter[]> {
  const standing = await standingOf(id, recorded, parts);
  // Its type says that it is one of these.
  const event = eventOf<MeetingEvent>(recorded) as Told;
  return standing ? lettersOf({ ...standing, event, version: recorded.version }) : [];
}

/** Whoever takes a seat is told of the meetings of its committee that were announced before; whoever leaves, that they are not theirs. */
async function afterChange(committee: string, recorded: Recorded, parts: Parts): Promise<readonly Letter[]> {
  const { organization, version } = recorded;
  // Its type says that it is one of these.
  const event = eventOf<CommitteeEvent>(recorded) as Change;
  const letters: Letter[] = [];
  for (const stream of await parts.store.streams(organization, streamId('meeting', ''))) {
    const standing = await standingOf(parseStreamId(stream)?.id ?? '', recorded, parts).catch(unlessDamaged);
    if (standing?.meeting.committee !== committee) continue;
    const letter =
      event.type === 'SeatFilled'
        ? letterToNewcomer(standing, { ...event, version })
        : letterToLeaver(standing, { ...event, version });
    if (letter) letters.push(letter);
  }
  return letters;
}

/** The chair is told when there are enough who ask for a meeting. */
async function afterRequest(
  id: string,
  recorded: Recorded,
  { door }: Pick<Parts, 'door'>,
): Promise<readonly Letter[]> {
  const { organization, position, version, recordedAt } = recorded;
  const at = (asOf: number) => door.load(organization, 'committee', id, { position: asOf });
  const [{ state: before }, { state: after }] = await Promise.all([at(position - 1), at(position)]);
  if (before.status === 'none' || after.status === 'none') return [];
  const { on } = eventOf<CommitteeEvent>(recorded);
  return lettersToChair({ organization, id, before, after, on, version, recordedAt: new Date(recordedAt) });
}

/** A meeting and its committee as they stood at an event; undefined where either was not there. */
async function standingOf(
  id: string,
  { organization, position, recordedAt }: Recorded,
  { store, door }: Parts,
): Promise<Standing | undefined> {
  const asOf = { position };
  const { state: meeting } = await door.load(organization, 'meeting', id, asOf);
  if (meeting.status === 'none') return undefined;
  const { state: committee } = await door.load(organization, 'committee', meeting.committee, asOf);
  if (committee.status === 'none') return undefined;
  const events = await store.readStream(organization, streamId('meeting', id), { upToPosition: position });
  const sequence = sequenceAfter(events.map(({ type }) => type));
  return { organization, id, meeting, committee, sequence, recordedAt: new Date(recordedAt) };
}

/** A meeting whose history is damaged is not the fault of who takes a seat: its own readers name it. */
function unlessDamaged(error: unknown): undefined {
  if (!(error instanceof ImpossibleHistory) && !(error instanceof TypeError)) throw error;
}

function isAboutSeats(type: string): type is Change['type'] {
  return type === 'SeatFilled' || type === 'SeatVacated';
}

function isTold(type: string): type is Told['type'] {
  return toldEvents.some((told) => told === type);
}
