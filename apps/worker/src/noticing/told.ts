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
import type { Attendance, ConvenedMeeting } from '#domain/meeting/states';
import type { MeetingEvent, Reply } from '#domain/meeting/words';
import { words } from './words.js';

/** The events of a meeting that its members are told of, once its notice is out. */
export const toldEvents = ['NoticeSent', 'MeetingMoved', 'AgendaAmended', 'MeetingCancelled'] as const;

export type Told = Stamped<Extract<MeetingEvent, { readonly type: (typeof toldEvents)[number] }>>;

/** Something that became of a meeting, and how everything stood then. */
export interface Happening {
  readonly organization: string;
  readonly id: string;
  readonly event: Told;
  /** Of the event, in its stream. */
  readonly version: number;
  readonly recordedAt: Date;
  readonly sequence: number;
  readonly meeting: ConvenedMeeting;
  readonly committee: EstablishedCommittee;
}

/** A letter with its invitation for everybody who sits on the roll that day; none before the notice was sent. */
export function lettersOf(happening: Happening): readonly Letter[] {
  const { meeting } = happening;
  if (!meeting.notice) return [];
  const seats = Object.values(meeting.roll).map((seat) => [sitterIn(happening, seat), seat] as const);
  const byPerson = new Map(seats.flatMap(([person, seat]) => (person === undefined ? [] : [[person, seat]])));
  return [...byPerson].map(([person, seat]) => letterTo(person, seat, happening));
}

/** Whoever sits there now answers for the seat, whoever did when the meeting was convened. */
function sitterIn({ committee, event }: Happening, { seat, person }: Attendance): string | undefined {
  const known = committee.seats[seat];
  return known ? sitterOn(known, event.on) : person;
}

function letterTo(person: string, seat: Attendance, happening: Happening): Letter {
  const { organization, id, event, version, recordedAt, sequence, meeting, committee } = happening;
  const name = meetingNameLabel(committee.name, meeting.number);
  return {
    organization,
    person,
    key: `meeting/${id}/${version}`,
    kind: 'notice',
    about: { stream: 'meeting', id },
    subject: words.subjects[event.type](name),
    paragraphs: [
      words.leads[event.type](name),
      inLines([...changedBy(happening), ...factsOf(meeting), agendaOf(meeting)]),
      linkTo(id, event.type === 'MeetingCancelled'),
    ],
    calendar: writeInvitation({
      entry: meetingEntry({
        organization,
        id,
        meeting,
        committee: committee.name,
        sequence,
        stamp: recordedAt,
        // Like the paper that it stands for.
        language: 'ko',
      }),
      organizer: committee.name,
      participation: seat.reply ? participations[seat.reply.answer] : 'NEEDS-ACTION',
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

function changedBy({ event, meeting }: Happening): readonly Label[] {
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
