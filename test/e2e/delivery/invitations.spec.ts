// What becomes of a meeting reaches its members' calendars: through the log, the outbox and a real SMTP conversation, read
// back by independent readers of mail and of calendars.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import ICAL from 'ical.js';
import { Outbox } from '#delivery/outbox';
import { openCarriers } from '#delivery/settings';
import { noticing } from '#worker/noticing/noticing';
import { startWorker, type RunningWorker } from '#worker/start-worker';
import { by } from '#testing/given';
import { theChair, theCoordinator, theSecretary } from '#testing/given-actors';
import { convened, roll } from '#testing/given-meeting';
import { eventually, patience } from '../eventually.js';
import { city, freshHouse, type FreshHouse } from '../read-models/fresh-house.js';
import { startMailServer, type Arrived, type MailServer } from './mail-server.js';

jest.setTimeout(120_000);

const meeting = 'meeting/jobs-2021-7';
const everybody = roll.map(({ person }) => `${person}@city.example`).sort();
const noticed = by(theSecretary, { type: 'NoticeSent' as const });
const moved = by(theChair, {
  type: 'MeetingMoved' as const,
  date: '2021-07-21',
  time: '14:00',
  place: '시청 대회의실',
  reason: '위원 과반수 출장',
});
const cancelled = by(theChair, { type: 'MeetingCancelled' as const, reason: '태풍' });

describe('what becomes of a meeting', () => {
  let fresh: FreshHouse;
  let server: MailServer;
  let worker: RunningWorker;

  beforeEach(async () => {
    fresh = await freshHouse();
    fresh.house.clock.moveTo(new Date('2021-07-08T10:00:00+09:00'));
    server = await startMailServer();
    await fresh.record('committee/jobs', [
      by(theCoordinator, { type: 'CommitteeEstablished', name: '일자리분과', kind: 'subcommittee' }),
      ...roll.flatMap(({ seat, title, sector, role, person }) => [
        by(theCoordinator, { type: 'SeatAdded' as const, id: seat, title, sector, role }),
        by(theCoordinator, {
          type: 'SeatFilled' as const,
          seat,
          person,
          from: '2021-01-01',
          until: '2022-12-31',
        }),
      ]),
    ]);
    await fresh.record(meeting, [convened()]);
    worker = await work();
  });
  afterEach(async () => {
    await worker.stop();
    await server.close();
    await fresh.drop();
  });

  function work(): Promise<RunningWorker> {
    const { house, url } = fresh;
    const settings = {
      smtpUrl: `${server.url}?ignoreTLS=true`,
      mailFrom: '위원회 <cycles@city.example>',
    };
    return startWorker({
      ...house,
      databaseUrl: url,
      delivery: {
        carriers: openCarriers(settings, {
          dataDir: '/nowhere',
          origin: 'https://cycles.city.example',
          trueTime: () => new Date(),
        }),
        recipient: ({ person }) =>
          Promise.resolve({ name: `위원 ${person}`, email: `${person}@city.example`, phone: undefined }),
      },
      log: () => undefined,
    });
  }

  /** The mails that arrived, once there are so many. */
  async function mails(many: number): Promise<readonly Arrived[]> {
    await eventually(() => {
      expect(server.arrived).toHaveLength(many);
    });
    return server.arrived;
  }

  it('is told to each member once, and every mail hits the entry that the first one made', async () => {
    await fresh.record(meeting, [noticed]);
    await mails(5);
    fresh.house.clock.moveTo(new Date('2021-07-09T10:00:00+09:00'));
    await fresh.record(meeting, [moved]);
    await mails(10);
    await fresh.record(meeting, [cancelled]);
    const all = await mails(15);
    const [first, second, third] = [0, 5, 10].map((from) => all.slice(from, from + 5));
    for (const some of [first, second, third])
      expect(some?.flatMap(({ to }) => to).sort()).toEqual(everybody);

    const calendars = new Map(everybody.map((to) => [to, new Map<string, Entry>()]));
    for (const mail of first ?? []) take(calendars, mail);
    expect(entriesIn(calendars)).toEqual(everybody.map(() => ['2021-07-14T10:00:00 By video']));
    for (const mail of second ?? []) take(calendars, mail);
    expect(entriesIn(calendars)).toEqual(everybody.map(() => ['2021-07-21T14:00:00 시청 대회의실']));
    for (const mail of third ?? []) take(calendars, mail);
    expect(entriesIn(calendars)).toEqual(everybody.map(() => []));
  });

  it('says in each invitation who it is for and who it is from, and stamps it by the house’s clock', async () => {
    await fresh.record(meeting, [noticed]);
    for (const mail of await mails(5)) {
      const { event, method } = invitationIn(mail);
      expect(mail.raw).toMatch(/text\/calendar; charset=utf-8; method=REQUEST/i);
      expect(method).toBe('REQUEST');
      expect(event.getFirstPropertyValue('organizer')).toBe('mailto:cycles@city.example');
      expect(event.getAllProperties('attendee').map((each) => each.getFirstValue())).toEqual([
        `mailto:${mail.to[0]}`,
      ]);
      expect(String(event.getFirstPropertyValue('dtstamp'))).toMatch(/^2021-07-08T01:00:\d\dZ$/);
      expect(event.getFirstPropertyValue('url')).toBe('https://cycles.city.example/#meeting=jobs-2021-7');
      expect(mail.mail.subject).toBe('[회의 소집] 일자리분과 2021년 7차 회의');
    }
  });

  it('is told again to nobody where the whole log is read again, and the outbox is as it was', async () => {
    await fresh.record(meeting, [noticed]);
    await mails(5);
    await worker.stop();
    const before = await letters();
    await fresh.house.pool.query(
      "UPDATE eventstore.checkpoints SET position = 0 WHERE subscription = 'notices'",
    );
    worker = await work();
    const head = await fresh.record(meeting, [moved]);
    expect(await worker.waitFor('opinions', head, patience)).toBe(true);
    const all = await mails(10);
    expect(all.slice(5).map(({ mail }) => mail.subject)).toEqual(
      everybody.map(() => '[일정 변경] 일자리분과 2021년 7차 회의'),
    );
    expect((await letters()).map(([first]) => first)).toEqual(before.map(([first]) => first));
  });

  it('is told to who takes a seat after the notice, and taken from who leaves it, even beside a meeting that cannot be read', async () => {
    const ofNoMeeting = { type: 'GistRecorded', agendaItem: 'a-1', gist: '-' } as const;
    await fresh.record('meeting/damaged', [by(theSecretary, ofNoMeeting)]);
    await fresh.record(meeting, [noticed]);
    await mails(5);
    await fresh.record('committee/jobs', [
      by(theCoordinator, {
        type: 'SeatVacated' as const,
        seat: 'member-1',
        until: '2021-07-09',
        reason: '전보',
      }),
      by(theCoordinator, {
        type: 'SeatFilled' as const,
        seat: 'member-1',
        person: 'person-9',
        from: '2021-07-10',
        until: '2022-12-31',
      }),
    ]);
    const all = await mails(7);
    const told = all
      .slice(5)
      .map((mail) => `${mail.to[0]} ${invitationIn(mail).method} ${mail.mail.subject}`);
    expect(told.sort()).toEqual([
      'person-4@city.example CANCEL [참석 대상 제외] 일자리분과 2021년 7차 회의',
      'person-9@city.example REQUEST [회의 소집] 일자리분과 2021년 7차 회의',
    ]);
    await fresh.record(meeting, [moved]);
    const later = (await mails(12)).slice(7).flatMap(({ to }) => to);
    expect(later).toContain('person-9@city.example');
    expect(later).not.toContain('person-4@city.example');
  });

  it('says nothing of what was imported, nor of a meeting whose notice has not gone out', async () => {
    await fresh.record('meeting/jobs-2021-8', [convened(), moved, cancelled]);
    await fresh.record(meeting, [noticed]);
    const told = new Set((await mails(5)).map(({ mail }) => mail.subject));
    expect([...told]).toEqual(['[회의 소집] 일자리분과 2021년 7차 회의']);

    const { pool, store } = fresh.house;
    await worker.stop();
    await pool.query('TRUNCATE delivery.letters CASCADE');
    const events = await store.readAll({ after: 0, limit: 100 });
    const { handle } = noticing(fresh.house);
    const client = await pool.connect();
    await handle(
      events.map((event) => ({ ...event, origin: event.position + 1_000 })),
      client,
    );
    expect((await letters()).flat()).toEqual([]);
    await handle(events, client);
    client.release();
    expect((await letters()).map((each) => each.length)).toEqual(roll.map(() => 1));
  });

  async function letters() {
    const outbox = new Outbox(fresh.house.pool);
    return Promise.all(roll.map(({ person }) => outbox.of({ organization: city, person })));
  }
});

interface Entry {
  readonly sequence: number;
  readonly said: string;
}

function invitationIn({ mail }: Arrived) {
  const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const text = Buffer.from(part?.content as ArrayBuffer).toString();
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('there is no event');
  return { event, method: calendar.getFirstPropertyValue('method') };
}

/** Takes a mail into its reader's calendar, as a client does: newer ones of the same entry only (RFC 5546, 2.1.5). */
function take(calendars: ReadonlyMap<string, Map<string, Entry>>, mail: Arrived): void {
  const calendar = calendars.get(mail.to[0] ?? '');
  const { event, method } = invitationIn(mail);
  const { uid, sequence, startDate, location } = new ICAL.Event(event);
  const known = calendar?.get(uid);
  if (known && known.sequence >= sequence) return;
  if (method === 'CANCEL') calendar?.delete(uid);
  else calendar?.set(uid, { sequence, said: `${startDate.toString()} ${location}` });
}

function entriesIn(calendars: ReadonlyMap<string, Map<string, Entry>>) {
  return [...calendars.values()].map((calendar) => [...calendar.values()].map(({ said }) => said));
}
