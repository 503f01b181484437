// The rules of what goes on while a meeting runs, besides who is there and how motions come out: who presides, who attends
// without a seat, what was said, when the committee meets next.
import type { At } from '../gate/gate.js';
import { firstRefusal, needsDate, needsNewId, needsOrder, needsText, needsTime } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { allowsProxies } from './notice-rules.js';
import { seatsPresent, type Attendance, type ConvenedMeeting, type MeetingVocabulary } from './states.js';
import type { MeetingCommand, MeetingEvent } from './words.js';

type CommandIs<T extends MeetingCommand['type']> = Extract<MeetingCommand, { readonly type: T }>;
type EventIs<T extends MeetingEvent['type']> = Extract<MeetingEvent, { readonly type: T }>;
type OnAttendance = At<MeetingVocabulary, 'convened' | 'open', 'attendance', 'present' | 'left'>;
type OnMeeting = { readonly state: ConvenedMeeting };

/** A member comes, or comes back; or somebody in their place, where the rules know proxies. */
export function recordArrival(
  { state }: OnMeeting,
  command: CommandIs<'RecordArrival'>,
): EventIs<'MemberArrived'> | Refusal {
  const { proxy } = command;
  const wrong =
    proxy === undefined
      ? undefined
      : firstRefusal(
          allowsProxies(state) ? undefined : refuse('proxy-not-allowed', 'proxy'),
          needsText(proxy, 'proxy'),
        );
  return wrong ?? { ...command, type: 'MemberArrived' };
}

/** An arrival stands once something came out while the seat was counted: what was decided keeps its figures. */
export function nothingRestsOnIt({ state, item }: OnAttendance): Refusal | undefined {
  const { seat } = item;
  const resting = Object.values(state.agenda).filter(({ presence }) => presence?.seats.includes(seat));
  return resting.length === 0
    ? undefined
    : refuse('presence-relied-on', 'attendance', { count: resting.length });
}

/** Somebody was taken down by mistake: they were not there. */
export function takeBackArrival(
  _at: unknown,
  command: CommandIs<'TakeBackArrival'>,
): EventIs<'ArrivalTakenBack'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'ArrivalTakenBack' };
}

/** Somebody is there who could preside in the chair's place. */
export function someoneToPreside({ state }: OnMeeting): Refusal | undefined {
  return mayPreside(state).length > 0 ? undefined : refuse('nobody-to-preside');
}

/** A member who is there presides in the chair's place, for a reason; on an item that they are a party to they do not. */
export function namePresider(
  { state }: OnMeeting,
  command: CommandIs<'NamePresider'>,
): EventIs<'PresiderNamed'> | Refusal {
  const { seat, reason } = command;
  const attendance: Attendance | undefined = Object.hasOwn(state.roll, seat) ? state.roll[seat] : undefined;
  if (!attendance) return refuse('unknown-seat', 'seat', { id: seat });
  const wrong = firstRefusal(
    attendance.status === 'present' ? undefined : refuse('not-present', 'seat'),
    mayPreside(state).includes(seat) ? undefined : refuse('presides-already', 'seat'),
    needsText(reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'PresiderNamed' };
}

/** Who of those who are there could preside in the chair's place. */
export function mayPreside(meeting: ConvenedMeeting): readonly string[] {
  const { roll, presider } = meeting;
  return seatsPresent(meeting).filter((seat) => roll[seat]?.role !== 'chair' && seat !== presider?.seat);
}

/** Who attends without a seat is taken down by office and title. */
export function admitAttendee(
  { state }: OnMeeting,
  command: CommandIs<'AdmitAttendee'>,
): EventIs<'AttendeeAdmitted'> | Refusal {
  const wrong = firstRefusal(
    needsNewId(state.attendees, command.id),
    needsText(command.office, 'office'),
    needsText(command.title, 'title'),
  );
  return wrong ?? { ...command, type: 'AttendeeAdmitted' };
}

/** Who attended without a seat goes. */
export function dismissAttendee(
  _at: unknown,
  { attendee }: CommandIs<'DismissAttendee'>,
): EventIs<'AttendeeDismissed'> {
  return { type: 'AttendeeDismissed', attendee };
}

/** What the minutes are built of stays as it is once they are written; from then on they are corrected themselves. */
export function minutesNotWritten({ state }: OnMeeting): Refusal | undefined {
  return state.status === 'closed' && state.minutes.status !== 'owed' ? refuse('minutes-written') : undefined;
}

/** The gist of what was said about an item; the last one counts. */
export function recordGist(
  _at: unknown,
  command: CommandIs<'RecordGist'>,
): EventIs<'GistRecorded'> | Refusal {
  return needsText(command.gist, 'gist') ?? { ...command, type: 'GistRecorded' };
}

/** The next meeting comes after this one. */
export function setNextDate(
  { state }: OnMeeting,
  command: CommandIs<'SetNextDate'>,
): EventIs<'NextDateSet'> | Refusal {
  const { date, time, place } = command;
  const wrong = firstRefusal(
    needsDate(date, 'date'),
    needsOrder(state.date, date, 'date'),
    time === undefined ? undefined : needsTime(time, 'time'),
    place === undefined ? undefined : needsText(place, 'place'),
  );
  return wrong ?? { ...command, type: 'NextDateSet' };
}
