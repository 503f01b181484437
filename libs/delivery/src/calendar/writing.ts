// Writes calendar entries as iCalendar (RFC 5545): an invitation to one meeting (RFC 5546), or the feed of one person.
import ical, {
  escape,
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendar,
  type ICalEventData,
} from 'ical-generator';
import { placeholders } from './addressing.js';
import type { DueEntry, Invitation, MeetingEntry, Participation } from './entry.js';

/** What a calendar is asked to do: to take the meeting in or to move it, or to take it out. */
export type InvitationMethod = 'REQUEST' | 'CANCEL';

const prodId = { company: 'committee-cycles', product: 'calendar', language: 'KO' };
const zone = 'Asia/Seoul';
const seoul = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19881009T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:KST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** Nobody says beforehand how long a meeting takes; so much of the day is kept free for it. */
export const assumedHours = 2;
const alarmSeconds = 3_600;

const statuses: Readonly<Record<Participation, ICalAttendeeStatus>> = {
  'NEEDS-ACTION': ICalAttendeeStatus.NEEDSACTION,
  ACCEPTED: ICalAttendeeStatus.ACCEPTED,
  DECLINED: ICalAttendeeStatus.DECLINED,
  DELEGATED: ICalAttendeeStatus.DELEGATED,
};

/** The invitation of one person, without anybody's address: those are put in by `addressed` when it is sent. */
export function writeInvitation({ entry, organizer, participation, alarm }: Invitation): {
  readonly method: InvitationMethod;
  readonly ics: string;
} {
  const method = entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = calendarIn(zone).method(method);
  const event = calendar.createEvent({
    ...meetingData(entry),
    organizer: { name: plain(organizer), email: placeholders.organizer },
  });
  event.createAttendee({
    email: placeholders.attendee,
    role: ICalAttendeeRole.REQ,
    status: statuses[participation],
    // Replies are given in the app: nobody reads what a calendar would send back.
    rsvp: false,
  });
  // What has no hour has none to be reminded of: its last day comes with what is owed.
  if (!entry.cancelled && entry.time !== undefined)
    event.createAlarm({ type: ICalAlarmType.display, trigger: alarmSeconds, description: alarm });
  return { method, ics: textOf(calendar) };
}

/** Meetings and due days as a calendar that subscribes to them reads it. */
export function writeFeed(name: string, meetings: readonly MeetingEntry[], due: readonly DueEntry[]): string {
  const calendar = calendarIn(zone)
    .name(escape(plain(name), false))
    .ttl(refreshSeconds);
  for (const entry of meetings) calendar.createEvent(meetingData(entry));
  for (const entry of due) calendar.createEvent(dueData(entry));
  return textOf(calendar);
}

const refreshSeconds = 3_600;

/** Without a name of its own the calendar leaves its stamps in UTC, as they must be; the zone is that of its entries. */
function calendarIn(tzid: string): ICalCalendar {
  return ical({ prodId, timezone: { name: null, generator: (asked) => (asked === tzid ? seoul : null) } });
}

function meetingData(entry: MeetingEntry): ICalEventData {
  const { uid, sequence, stamp, date, time, closes, summary, description, place, url, cancelled } = entry;
  return {
    id: uid,
    sequence,
    stamp,
    ...(time === undefined ? wholeDays(date, closes ?? date) : atItsHour(date, time)),
    summary,
    description,
    ...(place === undefined ? {} : { location: place }),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(url === undefined ? {} : { url }),
  };
}

/** Texts without a zone: what is written is the hour in Korea, wherever this runs. */
function atItsHour(date: string, time: string) {
  return { start: `${date}T${time}:00`, end: laterBy(assumedHours, date, time), timezone: zone };
}

/** From a day to a day and with it: an end is the day after. What takes no hour keeps nobody busy. */
function wholeDays(from: string, until: string) {
  return {
    start: new Date(`${from}T00:00:00Z`),
    end: new Date(Date.parse(`${until}T00:00:00Z`) + dayMs),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function dueData({ uid, stamp, date, summary, description, url }: DueEntry): ICalEventData {
  return {
    id: uid,
    stamp,
    ...wholeDays(date, date),
    summary,
    description,
    ...(url === undefined ? {} : { url }),
  };
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

function laterBy(hours: number, date: string, time: string): string {
  const later = new Date(Date.parse(`${date}T${time}:00Z`) + hours * hourMs);
  return later.toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
}

/** What stands within quotation marks in a line of a calendar can hold none, and no line break (RFC 5545, 3.2). */
function plain(name: string): string {
  return name.replace(/["\\]/gu, '’').replace(/\p{Cc}+/gu, ' ');
}

/** The last line ends like every other one. */
function textOf(calendar: ICalCalendar): string {
  return `${calendar.toString()}\r\n`;
}
