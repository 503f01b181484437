// What is told to whom when something becomes of a meeting: the same whenever its event comes again.
import { dateAndTimeLabel } from '#contract/day-labels';
import type { Label } from '#contract/label';
import { meetingNameLabel } from '#contract/meeting-names';
import type { Participation } from '#delivery/calendar/entry';
import { agendaOf, inLines, meetingEntry, modeOf } from '#delivery/calendar/meeting-facts';
import { writeInvitation } from '#delivery/calendar/writing';
import type { Letter, Paragraph } from '#delivery/letter';
import { sitterOn, type EstablishedCommittee } from '#domain/committee/states';
import type { Stamped } from '#domain/gate/evolution';
import type { IsoDate, PersonId, SeatId } from '#domain/ids';
import { asksAnew, type Attendance, type ConvenedMeeting } from '#domain/meeting/states';
import type { MeetingEvent, Reply } from '#domain/meeting/words';
import { words } from './words.js';

/** The events of a meeting that its members are told of, once its notice is out. */
export const toldEvents = ['NoticeSent', 'MeetingMoved', 'AgendaAmended', 'MeetingCancelled'] as const;

export type Told = Stamped<Extract<MeetingEvent, { readonly type: (typeof toldEvents)[number] }>>;

/** A meeting as it stood at an event, and how new its invitation was. */
export interface Standing {
  readonly organization: string;
  readonly id: string;
  readonly meeting: ConvenedMeeting;
  readonly committee: EstablishedCommittee;
  readonly sequence: number;
  /** When the event was recorded. */
  readonly recordedAt: Date;
}

/** Something that became of a meeting, and how everything stood then. */
export interface Happening extends Standing {
  readonly event: Told;
  /** Of the event, in its stream. */
  readonly version: number;
}

/** Somebody took a seat. */
export interface Seated {
  readonly seat: SeatId;
  readonly person: PersonId;
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Of the event, in the stream of the committee. */
  readonly version: number;
}

/** Somebody left a seat, after this day. */
export interface Left extends Pick<Seated, 'seat' | 'until' | 'version'> {
  readonly reason: string;
}

interface Addressed {
  readonly person: PersonId;
  readonly key: string;
  readonly event: Said;
  readonly reply: Reply | undefined;
}

/** What of an event is told. */
type Said =
  | (Told extends infer Each ? (Each extends Told ? Omit<Each, 'by' | 'on'> : never) : never)
  | { readonly type: 'SeatVacated'; readonly reason: string };

/** A letter with its invitation for everybody who sits on the roll; none before the notice was sent. */
export function lettersOf(happening: Happening): readonly Letter[] {
  const { id, event, version, meeting } = happening;
  if (!meeting.notice) return [];
  const seats = Object.values(meeting.roll).map((seat) => [sitterIn(happening, seat), seat] as const);
  const byPerson = new Map(seats.flatMap(([person, seat]) => (person === undefined ? [] : [[person, seat]])));
  return [...byPerson].map(([person, { reply }]) =>
    letterTo(happening, { person, key: `meeting/${id}/${version}`, event, reply: reply?.answer }),
  );
}

/** The notice for somebody who took a seat of the roll after it was sent, and will sit there on the day. */
export function letterToNewcomer(
  standing: Standing,
  { seat, person, from, until, version }: Seated,
): Letter | undefined {
  const { id, meeting } = standing;
  const { status, notice, date, roll } = meeting;
  const sitsThen = Object.hasOwn(roll, seat) && from <= date && date <= until;
  if (status !== 'convened' || !notice || !sitsThen) return undefined;
  const { urgent } = notice;
  return letterTo(standing, {
    person,
    key: `meeting/${id}/seat/${seat}/${version}`,
    event: { type: 'NoticeSent', ...(urgent === undefined ? {} : { urgent }) },
    reply: undefined,
  });
}

/** For somebody who was told of a meeting and will not sit there any more on its day: it is taken out of their calendar. */
export function letterToLeaver(
  standing: Standing,
  { seat, until, reason, version }: Left,
): Letter | undefined {
  const { id, meeting, committee } = standing;
  const known = committee.seats[seat];
  const person = known && sitterOn(known, until);
  const wasTold = meeting.status === 'convened' && meeting.notice && Object.hasOwn(meeting.roll, seat);
  if (!wasTold || person === undefined || meeting.date <= until) return undefined;
  return letterTo(standing, {
    person,
    key: `meeting/${id}/seat/${seat}/${version}`,
    event: { type: 'SeatVacated', reason },
    reply: undefined,
  });
}

/** Whoever sits there on the day of the meeting answers for the seat, or else whoever does when it is told. */
function sitterIn(
  { committee, meeting, event }: Happening,
  { seat, person }: Attendance,
): string | undefined {
  const known = committee.seats[seat];
  return known ? (sitterOn(known, meeting.date) ?? sitterOn(known, event.on)) : person;
}

function letterTo(standing: Standing, { person, key, event, reply }: Addressed): Letter {
  const { organization, id, recordedAt, sequence, meeting, committee } = standing;
  const name = meetingNameLabel(committee.name, meeting.number);
  const isOver = event.type === 'MeetingCancelled' || event.type === 'SeatVacated';
  const entry = meetingEntry({
    organization,
    id,
    meeting,
    committee: committee.name,
    sequence,
    stamp: recordedAt,
    // Like the paper that it stands for.
    language: 'ko',
  });
  return {
    organization,
    person,
    key,
    kind: 'notice',
    about: { stream: 'meeting', id },
    subject: words.subjects[event.type](name),
    paragraphs: [
      leadOf(event, meeting)(name),
      inLines([
        ...changedBy(event, meeting),
        ...factsOf(meeting),
        ...(event.type === 'SeatVacated' ? [] : [agendaOf(meeting)]),
      ]),
      // Who left does not see it any more.
      ...(event.type === 'SeatVacated' ? [] : [linkTo(id, isOver)]),
    ],
    calendar: writeInvitation({
      entry: { ...entry, cancelled: isOver },
      organizer: committee.name,
      participation: reply ? participations[reply] : 'NEEDS-ACTION',
      alarm: words.alarm(name).ko,
    }),
    writtenAt: recordedAt,
  };
}

const participations: Readonly<Record<Reply, Participation>> = {
  attend: 'ACCEPTED',
  absent: 'DECLINED',
  proxy: 'DELEGATED',
};

function leadOf(event: Said, meeting: ConvenedMeeting): (name: Label) => Label {
  const from = meeting.moved?.at(-1);
  return event.type === 'MeetingMoved' && from && !asksAnew(from, meeting)
    ? words.otherPlace
    : words.leads[event.type];
}

function changedBy(event: Said, meeting: ConvenedMeeting): readonly Label[] {
  switch (event.type) {
    case 'NoticeSent':
      return event.urgent === undefined ? [] : [words.urgent(event.urgent)];
    case 'MeetingMoved': {
      const before = meeting.moved?.at(-1);
      const from = before ? [words.before(dateAndTimeLabel(before.date, before.time), before.place)] : [];
      return [words.reason(event.reason), ...from];
    }
    case 'AgendaAmended':
    case 'MeetingCancelled':
    case 'SeatVacated':
      return [words.reason(event.reason)];
  }
}

function factsOf(meeting: ConvenedMeeting): readonly Label[] {
  const { date, time, place } = meeting;
  return [words.when(dateAndTimeLabel(date, time)), words.place(place), ...modeOf(meeting)];
}

function linkTo(id: string, isOver: boolean): Paragraph {
  return {
    link: new URLSearchParams({ meeting: id }).toString(),
    text: isOver ? words.look : words.reply,
  };
}
