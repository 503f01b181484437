// Shows over HTTP what people were told, how they want to be told, who may read the evidence, and what becomes of what did not arrive.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InboxView, KeptMailsView, ToldView, UndeliveredView } from '#contract/delivery-views';
import { People } from '#accounts/people';
import type { Letter } from '#delivery/letter';
import { Outbox } from '#delivery/outbox';
import pg from 'pg';
import PostalMime from 'postal-mime';
import { forgetWhatTheSampleTold } from '../delivery/sample-told.js';
import { eventually } from '../eventually.js';
import { boot, call, city, type Answered, type Booted, type Caller } from './booted.js';

const meeting = 'jobs-2021-7';
const secretary = 'p-secretary';
const member = 'p-private-1';

const letter = (person: string, key: string, over: Partial<Letter> = {}): Letter => ({
  organization: city,
  person,
  key,
  kind: 'notice',
  about: { stream: 'meeting', id: meeting },
  subject: { ko: `통지 ${key}`, en: `Notice ${key}` },
  paragraphs: [
    { ko: '=1+1', en: 'words' },
    { link: `meeting=${meeting}`, text: { ko: '회의 보기', en: 'Open it' } },
  ],
  writtenAt: new Date('2021-07-19T09:00:00+09:00'),
  ...over,
});

describe('what people were told', () => {
  let booted: Booted;
  let pool: pg.Pool;
  let outbox: Outbox;
  let dataDir: string;
  let theSecretary: Caller;
  let theMember: Caller;
  let theOffice: Caller;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'cycles-inbox-'));
    booted = await boot('case', { dataDir });
    pool = new pg.Pool({ connectionString: booted.databaseUrl });
    outbox = new Outbox(pool);
    theSecretary = await booted.as(secretary, 'seat:jobs/secretary');
    theMember = await booted.as(member, 'seat:jobs/private-1');
    theOffice = await booted.as('p-coordination-officer', 'post:coordination-officer');
    await forgetWhatTheSampleTold(pool);
  });

  afterAll(async () => {
    await pool.end();
    await booted.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const post = (caller: Caller, path: string, body: object): Promise<Answered> =>
    call(`${booted.url}/api/${city}${path}`, { method: 'POST', token: caller.token, body });
  const inbox = async (caller: Caller, query = '') =>
    (await caller.get(`/inbox${query}`)).body as unknown as InboxView;

  describe('in their inbox', () => {
    beforeAll(() =>
      outbox.put([
        letter(secretary, '1'),
        letter(secretary, '2', { kind: 'digest', about: undefined }),
        letter(member, '1'),
      ]),
    );

    it('lies the latest first, unread, each with the way to what it is about', async () => {
      const { unread, letters, more } = await inbox(theSecretary);
      expect({ unread, more }).toEqual({ unread: 2, more: false });
      expect(letters.map(({ subject, kind }) => `${subject.ko} ${kind}`)).toEqual([
        '통지 2 digest',
        '통지 1 notice',
      ]);
      expect(letters[1]?.lines).toEqual([
        { text: { ko: '=1+1', en: 'words' } },
        { text: { ko: '회의 보기', en: 'Open it' }, link: `meeting=${meeting}` },
      ]);
    });

    it('is read, and not read again, each by its own person alone', async () => {
      const [{ id } = { id: 0 }] = (await inbox(theSecretary)).letters;
      expect(await post(theSecretary, '/inbox/read', { letter: id })).toMatchObject({ body: { unread: 1 } });
      expect(await post(theSecretary, '/inbox/read', { letter: id })).toMatchObject({ body: { unread: 1 } });
      expect(await post(theMember, '/inbox/not-read', { letter: id })).toMatchObject({
        status: 404,
        body: { code: 'unknown-page', field: 'letter' },
      });
      expect(await post(theSecretary, '/inbox/not-read', { letter: id })).toMatchObject({
        body: { unread: 2 },
      });
      expect((await theMember.get('/inbox/unread')).body).toEqual({ unread: 1 });
    });

    it('is all read up to the one that was in sight, and what came meanwhile is not', async () => {
      const [{ id } = { id: 0 }] = (await inbox(theSecretary)).letters;
      await outbox.put([letter(secretary, 'meanwhile')]);
      expect(await post(theSecretary, '/inbox/read-all', { letter: id })).toMatchObject({
        body: { unread: 1 },
      });
      const { letters } = await inbox(theSecretary);
      expect(letters.map(({ read }) => read !== undefined)).toEqual([false, true, true]);
    });

    it('comes in parts', async () => {
      const keys = Array.from({ length: 60 }, (_, nth) => `part-${nth}`);
      await outbox.put(keys.map((key) => letter('p-private-2', key)));
      const reader = await booted.as('p-private-2', 'seat:jobs/private-2');
      const first = await inbox(reader);
      expect(first.more).toBe(true);
      const rest = await inbox(reader, `?before=${first.letters.at(-1)?.id}`);
      expect(rest.more).toBe(false);
      expect([...first.letters, ...rest.letters].map(({ subject }) => subject.en)).toEqual(
        keys.map((key) => `Notice ${key}`).reverse(),
      );
    });

    it.each([
      ['/inbox/read', {}, 'letter'],
      ['/inbox/read', { letter: 'x' }, 'letter'],
      ['/inbox/read-all', { letter: -1 }, 'letter'],
      ['/delivery-preferences', { digestsByMail: 'yes', language: 'ko' }, 'digestsByMail'],
      ['/delivery-preferences', { digestsByMail: true, language: 'fr' }, 'language'],
      ['/undelivered/try-again', { delivery: '1' }, 'delivery'],
    ])('names the field that is wrong at %s', async (path, body, field) => {
      expect(await post(theOffice, path, body)).toMatchObject({
        status: 400,
        body: { code: 'invalid-field', field },
      });
    });

    it('is told of as it comes, to its person alone', async () => {
      const heard: string[] = [];
      const leaving = new AbortController();
      const listening = async (caller: Caller, name: string) => {
        const { body } = await fetch(`${booted.url}/api/${city}/live`, {
          headers: { authorization: `Bearer ${caller.token}`, accept: 'text/event-stream' },
          signal: leaving.signal,
        });
        const decoder = new TextDecoder();
        for await (const piece of body as unknown as AsyncIterable<Uint8Array>)
          if (decoder.decode(piece).includes('event: inbox')) heard.push(name);
      };
      const ended = Promise.allSettled([
        listening(theSecretary, 'secretary'),
        listening(theMember, 'member'),
      ]);
      await eventually(async () => {
        await outbox.put([letter(secretary, `live-${heard.length}-${Math.random()}`)]);
        expect(heard).toContain('secretary');
      });
      expect(heard).not.toContain('member');
      leaving.abort();
      await ended;
    });
  });

  it('comes as they prefer', async () => {
    expect((await theMember.get('/delivery-preferences')).body).toEqual({
      digestsByMail: true,
      language: 'ko',
    });
    const kept = { digestsByMail: false, language: 'en' };
    expect(await post(theMember, '/delivery-preferences', kept)).toEqual({ status: 200, body: kept });
    expect((await theMember.get('/delivery-preferences')).body).toEqual(kept);
    expect((await theSecretary.get('/delivery-preferences')).body).toMatchObject({ language: 'ko' });
  });

  describe('as evidence', () => {
    const path = `/meeting/${meeting}/told`;

    it('is read by who answers for the meeting; others are told nothing', async () => {
      for (const caller of [theSecretary, theOffice]) {
        const { told } = (await caller.get(path)).body as unknown as ToldView;
        expect(told?.map(({ person }) => person)).toEqual(expect.arrayContaining([secretary, member]));
      }
      expect(await theMember.get(path)).toEqual({ status: 200, body: {} });
      const officer = await booted.as('p-tourism-officer', 'post:tourism-officer');
      expect(await officer.get(path)).toMatchObject({ status: 404, body: { code: 'unknown-page' } });
    });

    it('says by which way it went, and what was answered', async () => {
      await eventually(async () => {
        const { told } = (await theOffice.get(path)).body as unknown as ToldView;
        expect(told?.find(({ person }) => person === member)?.ways).toEqual([
          expect.objectContaining({
            channel: 'mail',
            state: 'sent',
            attempts: 1,
            answer: expect.stringMatching(/\.eml$/),
            messageId: expect.stringMatching(/^<.+@localhost>$/),
          }),
        ]);
      });
    });

    it('is saved as a table that runs nothing', async () => {
      await outbox.put([letter(member, 'formula', { subject: { ko: '=HYPERLINK("가")', en: '-' } })]);
      const save = (caller: Caller) =>
        fetch(`${booted.url}/api/${city}${path}-table`, {
          method: 'POST',
          headers: { authorization: `Bearer ${caller.token}` },
        });
      const saved = await save(theSecretary);
      expect(saved.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      const text = Buffer.from(await saved.arrayBuffer()).toString();
      expect(text.startsWith('\uFEFF"식별자","성명","종류","제목"')).toBe(true);
      expect(text).toContain(
        `"${member}","","회의 통지","'=HYPERLINK(""가"")","알림함","도착","2021-07-19 09:00:00",""`,
      );
      expect((await save(theMember)).status).toBe(403);
    });
  });

  describe('and did not get', () => {
    it('is the office’s to see, and to have tried again', async () => {
      await outbox.put([letter('p-public-1', 'lost')]);
      await eventually(async () => {
        const { rowCount } = await pool.query(
          `UPDATE delivery.deliveries SET state = 'dead', error = 'connect ECONNREFUSED', attempts = 54
           FROM delivery.letters l WHERE l.position = letter AND l.person = 'p-public-1' AND state = 'sent'`,
        );
        expect(rowCount).toBe(1);
      });
      const seen = (await theOffice.get('/undelivered')).body as unknown as UndeliveredView;
      expect(seen.letters).toMatchObject([
        { person: 'p-public-1', channel: 'mail', state: 'dead', attempts: 54, why: 'connect ECONNREFUSED' },
      ]);
      expect(await theSecretary.get('/undelivered')).toMatchObject({ status: 403 });
      const delivery = seen.letters[0]?.id ?? '';
      expect(await post(theSecretary, '/undelivered/try-again', { delivery })).toMatchObject({ status: 403 });
      expect(await post(theOffice, '/undelivered/try-again', { delivery })).toMatchObject({ status: 200 });
      expect(await post(theOffice, '/undelivered/try-again', { delivery })).toMatchObject({
        status: 404,
        body: { field: 'delivery' },
      });
      expect((await theOffice.get('/undelivered')).body).toEqual({ bounced: [], letters: [] });
    });
  });

  describe('by mails that nobody sends', () => {
    it('is read on the machine itself, as it would go over the line', async () => {
      const { mails } = (await call(`${booted.url}/api/dev/mail`)).body as unknown as KeptMailsView;
      const mine = mails.find(({ person, subject }) => person === secretary && subject.en === 'Notice 1');
      expect(mine).toMatchObject({ organization: city, kind: 'notice', invites: false });
      const file = await fetch(`${booted.url}/api/dev/mail/${mine?.id}`);
      expect(file.headers.get('content-type')).toBe('message/rfc822');
      const mail = await PostalMime.parse(await file.arrayBuffer());
      expect(mail).toMatchObject({
        subject: '통지 1',
        to: [{ address: `${secretary}@${city}.example` }],
        messageId: `<${mine?.id}@localhost>`,
      });
    });

    it.each(['../instance.lock', '..%2finstance.lock', 'x'])('gives no other file: %s', async (file) => {
      expect((await fetch(`${booted.url}/api/dev/mail/${file}`)).status).toBeGreaterThanOrEqual(400);
    });

    it('is nobody’s to read through a proxy', async () => {
      expect(
        await call(`${booted.url}/api/dev/mail`, { headers: { 'x-forwarded-for': '203.0.113.9' } }),
      ).toMatchObject({ status: 404, body: { code: 'not-on-this-installation' } });
    });
  });

  it('is forgotten where the person is: the letter stays, the address and the mail do not', async () => {
    const person = 'p-gone';
    const people = new People({ pool, clock: { now: () => new Date() } });
    await people.write({ organization: city, person }, { name: '구민정', email: 'gone@city.example' });
    await outbox.put([letter(person, '1')]);
    const mails = async () =>
      ((await call(`${booted.url}/api/dev/mail`)).body as unknown as KeptMailsView).mails.filter(
        (mail) => mail.person === person,
      );
    await eventually(async () => expect(await mails()).toHaveLength(1));
    expect(await post(theOffice, `/people/${person}/erase`, { reason: '해촉' })).toMatchObject({
      status: 200,
    });
    expect(await mails()).toEqual([]);
    const { rows } = await pool.query(
      `SELECT state, address FROM delivery.deliveries JOIN delivery.letters ON position = letter WHERE person = $1`,
      [person],
    );
    expect(rows).toEqual([{ state: 'sent', address: null }]);
  });
});

describe('no mails are kept to be read', () => {
  it.each([
    ['where there is a mail server', { smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'cycles@city.example' }, {}],
    ['where browsers come through a proxy', undefined, { publicUrl: 'https://cycles.city.example' }],
  ])('%s', async (_, delivery, settings) => {
    const booted = await boot('empty', { ...settings, ...(delivery && { delivery }) });
    try {
      expect(await call(`${booted.url}/api/dev/mail`)).toMatchObject({
        status: 404,
        body: { code: 'not-on-this-installation' },
      });
    } finally {
      await booted.stop();
    }
  });
});
