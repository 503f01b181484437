// The jobs subcommittee with three of its seats held, and its regular series on the second Wednesday of the month.
import type { CommitteeEvent } from '#domain/committee/words';
import type { CycleKind } from '#domain/cycle-kinds';
import type { Stamped } from '#domain/gate/evolution';
import type { Actor, SeatHeld } from '#domain/actor';
import { by } from './given.js';
import { aMember, committee, theChair, theCoordinator, theSecretary } from './given-actors.js';

type Event = Stamped<CommitteeEvent>;

/** Chair, secretary and a member hold their seats for two years. */
export const seatedCommittee: readonly Event[] = [
  by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
  ...seatOf(theChair),
  ...seatOf(theSecretary),
  ...seatOf(aMember),
  by(
    theSecretary,
    {
      type: 'MeetingSeriesSet',
      committee,
      nth: 2,
      weekday: 3,
      time: '10:00',
      place: 'By video',
      from: '2021-07-01',
      until: '2022-06-30',
      dayOff: 'after',
    },
    '2021-06-01',
  ),
];

/** Two reviews a year, of changes alone, each voted on and published within two weeks. */
export const reviewKind: CycleKind = {
  id: 'pledge-review',
  name: 'Half-yearly review of pledges',
  stages: ['planChange'],
  rules: [
    { key: 'round.tracks', value: 'change', article: 'Ordinance 7', from: '2021-01-01' },
    { key: 'round.adjustments', value: 'vote', article: 'Ordinance 8', from: '2021-01-01' },
    { key: 'round.rhythm', value: 'half-yearly', article: 'Ordinance 9', from: '2021-01-01' },
    { key: 'round.publication', value: '14', article: 'Ordinance 10', from: '2021-01-01' },
  ],
};

/** Whoever holds that seat asked for a meeting. */
export function requestedBy(seat: string): Event {
  return by(aMember, { type: 'MeetingRequested', committee, seat, reason: 'The market is closing' });
}

function seatOf({ person, post }: Actor): readonly Event[] {
  const { seat, role } = asSeat(post);
  return [
    by(theCoordinator, { type: 'SeatAdded', id: seat, title: seat, sector: 'private', role }),
    by(theCoordinator, { type: 'SeatFilled', seat, person, from: '2021-01-01', until: '2022-12-31' }),
  ];
}

function asSeat(post: Actor['post']): SeatHeld {
  if (post.kind !== 'seat') throw new Error('holds no seat');
  return post;
}
