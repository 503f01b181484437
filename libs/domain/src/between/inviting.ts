// Who may be invited to a round or a meeting by a link, by whom, and until when: decided here, though the link stands beside the streams.
import type { Actor } from '../actor.js';
import { roleOn, sitterOn, type Committee, type Seat } from '../committee/states.js';
import { addDays } from '../dates.js';
import type { CommitteeId, IsoDate, PersonId } from '../ids.js';
import type { Meeting } from '../meeting/states.js';
import { needsComingDate } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import type { Round } from '../round/states.js';

/** In days: nobody reads a round for longer, and a link that lies about is a danger. */
const longest = 92;

/** What somebody is invited to. */
export interface Inviting {
  readonly id: CommitteeId;
  readonly committee: Committee;
  readonly at: Round | Meeting;
}

/** A member's seat that somebody sits in today. */
export interface InvitableSeat {
  readonly seat: Seat;
  readonly person: PersonId;
}

/** Why somebody may not invite; undefined where they may. It is the secretary's part, as long as there is something to take part in. */
export function refusesInviting({ post }: Actor, { id, at }: Inviting): Refusal | undefined {
  const isSecretary = post.kind === 'seat' && post.role === 'secretary' && post.committee === id;
  if (!isSecretary) return refuse('not-your-part');
  const over = ['none', 'concluded', 'cancelled', 'closed'];
  return over.includes(at.status) ? refuse('wrong-stage', undefined, { status: at.status }) : undefined;
}

/** The seats of members, who take part by a link as they would by a password; whoever decides signs in. */
export function invitableSeats({ committee }: Pick<Inviting, 'committee'>, today: IsoDate): InvitableSeat[] {
  if (committee.status === 'none') return [];
  return Object.values(committee.seats).flatMap((seat) => {
    const person = sitterOn(seat, today);
    return person !== undefined && roleOn(seat, today) === 'member' ? [{ seat, person }] : [];
  });
}

/** Why nobody can be invited until a day; undefined where they can. */
export function refusesUntil(until: IsoDate, today: IsoDate): Refusal | undefined {
  const last = addDays(today, longest);
  return (
    needsComingDate(until, 'until', today) ??
    (until > last ? refuse('invitation-too-long', 'until', { date: until, last }) : undefined)
  );
}

/** Until when somebody is invited unless told: until the last day on which they are asked for something. */
export function invitedUntil(at: Round | Meeting, today: IsoDate): IsoDate {
  const due = 'answersDue' in at ? at.answersDue : 'date' in at ? at.date : today;
  const last = addDays(today, longest);
  if (due < today) return today;
  return due > last ? last : due;
}
