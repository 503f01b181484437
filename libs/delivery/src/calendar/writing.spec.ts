// What is written is read back by a reader of its own (ical.js) and held to RFC 5545 and 5546.
import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { addressed } from './addressing.js';
import { meetingUid, type Invitation, type MeetingEntry } from './entry.js';
import { writeFeed, writeInvitation } from './writing.js';

const entry: MeetingEntry = {
  uid: meetingUid('city', 'jobs-2021-7'),
  sequence: 0,
  stamp: new Date('2021-07-07T00:30:05.123Z'),
  date: '2021-07-14',
  time: '10:00',
  place: '시청 3층, "대회의실"; 본관',
  summary: '일자리분과 2021년 7차 회의',
  description: '안건\n1. 변경(안), 심의; 의결\n2. 예산 \\ 조정 '.repeat(6),
  cancelled: false,
};
const invitation: Invitation = {
  entry,
  organizer: '일자리 "분과"\r\nATTENDEE:mailto:somebody@example.kr',
  participation: 'NEEDS-ACTION',
  alarm: '한 시간 뒤 회의가 열립니다.',
};
const addresses = {
  url: 'https://cycles.example.go.kr/#meeting=jobs-2021-7',
  organizer: 'notice@city.example.kr',
  attendee: { address: 'member@example.kr', name: '김"위원"\r\nX-INJECTED:1' },
};

const sent = (changed: Partial<MeetingEntry> = {}, more: Partial<Invitation> = {}) =>
  addressed(writeInvitation({ ...invitation, ...more, entry: { ...entry, ...changed } }).ics, addresses);

function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent');
  const [event] = events;
  if (!event) throw new Error('there is no event');
  return { calendar, event, events, is: new ICAL.Event(event) };
}

/** A calendar as a client keeps it: a newer message of the same entry takes the place of the older (RFC 5546, 2.1.5). */
class Client {
  readonly entries = new Map<string, ReturnType<typeof read>>();

  take(ics: string): void {
    const message = read(ics);
    const { uid, sequence } = message.is;
    const known = this.entries.get(uid);
    if (known && known.is.sequence >= sequence) return;
    if (message.calendar.getFirstPropertyValue('method') === 'CANCEL') this.entries.delete(uid);
    else this.entries.set(uid, message);
  }
}

describe('an invitation', () => {
  it('says what, when and where, and who is asked by whom', () => {
    const { calendar, event, is } = read(sent());
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(is.summary).toBe(entry.summary);
    expect(is.description).toBe(entry.description);
    expect(is.location).toBe(entry.place);
    expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event.getFirstPropertyValue('url')).toBe(addresses.url);
    const organizer = event.getFirstProperty('organizer');
    expect(organizer?.getFirstValue()).toBe('mailto:notice@city.example.kr');
    expect(organizer?.getParameter('cn')).toBe('일자리 ’분과’ ATTENDEE:mailto:somebody@example.kr');
  });

  it('asks one person, who reads nobody else’s address, and nothing breaks out of its line', () => {
    const { event } = read(sent());
    const attendees = event.getAllProperties('attendee');
    expect(attendees.map((each) => each.getFirstValue())).toEqual(['mailto:member@example.kr']);
    expect(attendees[0]?.getParameter('cn')).toBe('김’위원’ X-INJECTED:1');
    expect(attendees[0]?.getParameter('partstat')).toBe('NEEDS-ACTION');
    expect(event.getFirstProperty('x-injected')).toBeNull();
  });

  it.each(['ACCEPTED', 'DECLINED', 'DELEGATED'] as const)('says what was replied: %s', (participation) => {
    const { event } = read(sent({}, { participation }));
    expect(event.getFirstProperty('attendee')?.getParameter('partstat')).toBe(participation);
  });

  it('names the hour in Korea, with the zone that it is in, and its stamp in UTC', () => {
    const { is, event } = read(sent());
    expect(is.startDate.zone?.tzid).toBe('Asia/Seoul');
    expect(is.startDate.toString()).toBe('2021-07-14T10:00:00');
    expect(is.startDate.toJSDate().toISOString()).toBe('2021-07-14T01:00:00.000Z');
    expect(is.endDate.toJSDate().toISOString()).toBe('2021-07-14T03:00:00.000Z');
    expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2021-07-07T00:30:05Z');
  });

  it('ends on the next day where it begins late', () => {
    const { is } = read(sent({ date: '2021-12-31', time: '23:30' }));
    expect(is.endDate.toString()).toBe('2022-01-01T01:30:00');
  });

  it('reminds an hour before, unless it is cancelled', () => {
    const [alarm] = read(sent()).event.getAllSubcomponents('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT1H');
    expect(alarm?.getFirstPropertyValue('description')).toBe(invitation.alarm);
    expect(read(sent({ cancelled: true })).event.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('to a written meeting stands over its days, keeps nobody busy and rings no bell', () => {
    const { time: _, place: __, ...days } = entry;
    const written: MeetingEntry = { ...days, closes: '2021-07-20' };
    const { event, is } = read(addressed(writeInvitation({ ...invitation, entry: written }).ics, addresses));
    expect(is.startDate.isDate).toBe(true);
    expect(String(is.startDate)).toBe('2021-07-14');
    // The day after the last one, as RFC 5545 has it.
    expect(String(is.endDate)).toBe('2021-07-21');
    expect(event.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(event.getFirstPropertyValue('location')).toBeNull();
    expect(event.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('has lines of at most 75 octets, each ended by CR LF, none cut through a character', () => {
    const lines = sent({ summary: '가나다라마바사아자차카타파하🗓'.repeat(9) }).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('')).not.toMatch(/[\r\n]|\ufffd/);
    expect(lines.map((line) => Buffer.from(line).toString())).toEqual(lines);
  });

  it('holds no address before it is sent', () => {
    const { ics } = writeInvitation({ ...invitation, organizer: '일자리분과' });
    expect(ics.replace(/\r\n /g, '').match(/[\w.-]+@[\w.-]+/g)).toEqual([
      'jobs-2021-7@committee-cycles',
      'organizer@from.invalid',
      'reader@to.invalid',
    ]);
  });
});

describe('an update and a cancellation', () => {
  it('hit the entry that the invitation made', () => {
    const client = new Client();
    client.take(sent());
    client.take(sent({ sequence: 1, date: '2021-07-21', time: '14:00' }));
    expect([...client.entries.keys()]).toEqual(['meeting/city/jobs-2021-7@committee-cycles']);
    expect(client.entries.get(entry.uid)?.is.startDate.toString()).toBe('2021-07-21T14:00:00');
    client.take(sent({ sequence: 2, cancelled: true }));
    expect(client.entries.size).toBe(0);
  });

  it('leave it alone where an older one arrives late', () => {
    const client = new Client();
    client.take(sent({ sequence: 1, date: '2021-07-21' }));
    client.take(sent());
    expect(client.entries.get(entry.uid)?.is.startDate.toString()).toBe('2021-07-21T10:00:00');
  });

  it('are from the same organizer to the same person', () => {
    const [first, second] = [sent(), sent({ sequence: 1, cancelled: true })].map((ics) => read(ics).event);
    for (const name of ['organizer', 'attendee', 'uid'])
      expect(second?.getFirstPropertyValue(name)).toBe(first?.getFirstPropertyValue(name));
    expect(second?.getFirstPropertyValue('status')).toBe('CANCELLED');
  });
});

describe('a feed', () => {
  const due = {
    uid: 'due/city/round/r-1/answer@committee-cycles',
    stamp: entry.stamp,
    date: '2021-12-31',
    summary: '답변 작성 · 1-6 사회적경제기업 육성',
    description: '2021년 중간평가',
  };

  it('holds meetings at their hour and due days as whole days', () => {
    const { calendar, events } = read(writeFeed('위원회, 일정', [entry], [due]));
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
    // The reader does not know the names of calendars (RFC 7986), and gives them as they stand.
    expect(calendar.getFirstPropertyValue('name')).toBe('위원회\\, 일정');
    expect(events).toHaveLength(2);
    const [meeting, day] = events.map((event) => new ICAL.Event(event));
    expect(meeting?.uid).toBe(entry.uid);
    expect(day?.startDate.isDate).toBe(true);
    expect([day?.startDate.toString(), day?.endDate.toString()]).toEqual(['2021-12-31', '2022-01-01']);
    expect(events[1]?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('shows a cancelled meeting as cancelled', () => {
    const { event } = read(writeFeed('-', [{ ...entry, cancelled: true, sequence: 1 }], []));
    expect(event.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('is a calendar while nothing is in it', () => {
    const calendar = new ICAL.Component(ICAL.parse(writeFeed('-', [], [])) as unknown[]);
    expect([calendar.name, calendar.getAllSubcomponents('vevent')]).toEqual(['vcalendar', []]);
  });
});
