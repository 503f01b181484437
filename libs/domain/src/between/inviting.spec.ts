// Members are invited by the secretary of their committee, while there is something to take part in.
import { describe, expect, it } from '@jest/globals';
import type { Actor, PostHeld } from '../actor.js';
import type { EstablishedCommittee, Seat } from '../committee/states.js';
import type { ConvenedMeeting } from '../meeting/states.js';
import { invitableSeats, invitedUntil, refusesInviting, refusesUntil } from './inviting.js';

const today = '2021-08-02';
const acting = (post: PostHeld): Actor => ({ person: 'p-1', post, also: [] });
const seatOf = (committee: string, role: Seat['role']) =>
  acting({ kind: 'seat', committee, seat: role, role });

const meeting: ConvenedMeeting = {
  status: 'convened',
  committee: 'jobs',
  number: '2021-8',
  date: '2021-08-11',
  time: '10:00',
  place: '대회의실',
  roll: {},
  agenda: {},
  attendees: {},
  rules: [],
};
const seat = (id: string, role: Seat['role'], until = '2022-12-31'): Seat => ({
  id,
  role,
  status: 'filled',
  revision: 1,
  title: id,
  sector: 'private',
  terms: [{ person: `p-${id}`, from: '2021-01-01', until }],
  acting: [],
  former: [],
});
const committee: EstablishedCommittee = {
  status: 'established',
  name: '일자리분과',
  kind: 'subcommittee',
  seats: {
    chair: seat('chair', 'chair'),
    secretary: seat('secretary', 'secretary'),
    one: seat('one', 'member'),
    gone: seat('gone', 'member', '2021-06-30'),
    acting: {
      ...seat('acting', 'member'),
      acting: [{ from: '2021-08-01', until: '2021-08-31', reason: '출장' }],
    },
  },
  rules: [],
  stages: [],
};
const at = { id: 'jobs', committee, at: meeting };

describe('inviting', () => {
  it('is the part of the committee’s own secretary', () => {
    expect(refusesInviting(seatOf('jobs', 'secretary'), at)).toBeUndefined();
    const others = [
      seatOf('jobs', 'chair'),
      seatOf('jobs', 'member'),
      seatOf('culture', 'secretary'),
      acting({ kind: 'office', post: 'coordination' }),
    ];
    for (const actor of others) expect(refusesInviting(actor, at)?.refused).toBe('not-your-part');
  });

  it('ends with what it is to', () => {
    const over = { ...at, at: { ...meeting, status: 'closed' } as ConvenedMeeting };
    expect(refusesInviting(seatOf('jobs', 'secretary'), over)?.refused).toBe('wrong-stage');
    expect(refusesInviting(seatOf('jobs', 'secretary'), { ...at, at: { status: 'none' } })?.refused).toBe(
      'wrong-stage',
    );
  });

  it('is of members who sit today, and stand in for nobody who decides', () => {
    expect(invitableSeats(at, today).map(({ person }) => person)).toEqual(['p-one']);
    expect(invitableSeats({ committee: { status: 'none' } }, today)).toEqual([]);
  });

  it('lasts until the day of the meeting unless told, and no longer than three months', () => {
    expect(invitedUntil(meeting, today)).toBe('2021-08-11');
    expect(invitedUntil(meeting, '2021-09-01')).toBe('2021-09-01');
    expect(invitedUntil(meeting, '2021-01-01')).toBe('2021-04-03');
    expect(refusesUntil('2021-08-02', today)).toBeUndefined();
    expect(refusesUntil('2021-08-01', today)?.refused).toBe('date-past');
    expect(refusesUntil('2021-11-03', today)?.refused).toBe('invitation-too-long');
    expect(refusesUntil('tomorrow', today)?.refused).toBe('date-invalid');
  });
});
