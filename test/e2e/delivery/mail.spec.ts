// Shows mails in a real SMTP conversation, read back by an independent reader; and what cannot be smuggled into them.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Parcel } from '#delivery/channels';
import { openFolder } from '#delivery/mail/folder';
import { openSmtp } from '#delivery/mail/smtp';
import PostalMime, { type Attachment } from 'postal-mime';
import { notice } from './fresh-outbox.js';
import { startMailServer, type MailServer } from './mail-server.js';

const id = '6f1b0c1e-8f5e-4b8e-9a53-0c8f8c1f2a11';
const settings = { from: '가시 위원회 <cycles@city.example>', origin: 'https://cycles.city.example' };
const parcel = (over: Partial<Parcel> = {}): Parcel => ({
  id,
  letter: notice(),
  recipient: { name: '김하늘', email: 'sky@city.example', phone: undefined },
  language: 'ko',
  ...over,
});

const contentOf = (attachment: Attachment | undefined) =>
  Buffer.from(attachment?.content as ArrayBuffer).toString();

describe('a mail', () => {
  let server: MailServer;

  // Its own certificate is nobody's: the lessons about TLS stand in a test of their own.
  const carrier = (over = {}) => openSmtp(`${server.url}?ignoreTLS=true`, { ...settings, ...over });

  beforeEach(async () => {
    server = await startMailServer();
  });
  afterEach(() => server.close());

  it('arrives as text and HTML of the same words, from and to whom it should, with the server’s answer kept', async () => {
    const outcome = await carrier().carry(parcel());
    expect(outcome).toEqual({
      outcome: 'sent',
      answer: '250 kept as number 1',
      messageId: `<${id}@city.example>`,
    });
    const [{ mail, ...envelope } = { mail: undefined }] = server.arrived;
    expect(envelope).toMatchObject({ from: 'cycles@city.example', to: ['sky@city.example'] });
    expect(mail).toMatchObject({
      from: { name: '가시 위원회', address: 'cycles@city.example' },
      to: [{ name: '김하늘', address: 'sky@city.example' }],
      subject: '제7차 회의 소집 통지',
      messageId: `<${id}@city.example>`,
      date: '2021-08-12T01:00:00.000Z',
    });
    for (const text of [mail?.text, mail?.html]) {
      expect(text).toContain('8월 20일 오후 2시, 시청 3층 회의실');
      expect(text).toContain('https://cycles.city.example/#meeting=7');
    }
    expect(mail?.html).toContain('lang="ko"');
    expect(mail?.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
  });

  it('comes in the reader’s language, and without links where nobody knows the address', async () => {
    await carrier({ origin: undefined }).carry(parcel({ language: 'en' }));
    const [arrived] = server.arrived;
    expect(arrived?.mail.subject).toBe('Notice of the 7th meeting');
    expect(arrived?.mail.text).toContain('third floor of the city hall');
    expect(arrived?.mail.html).toContain('Open the meeting');
    expect(arrived?.mail.html).not.toContain('href');
  });

  it('is the same mail when it is sent again', async () => {
    await carrier().carry(parcel());
    await carrier().carry(parcel());
    const [first, again] = server.arrived.map(({ mail }) => mail);
    expect(again?.messageId).toBe(first?.messageId);
    expect(again).toMatchObject({ date: first?.date, subject: first?.subject, text: first?.text });
  });

  it('carries an invitation that a calendar takes, as an alternative with its method', async () => {
    const ics = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
    await carrier().carry(parcel({ letter: notice({ calendar: { method: 'REQUEST', ics } }) }));
    const [arrived] = server.arrived;
    expect(arrived?.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    const invitation = arrived?.mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
    expect(invitation?.method).toBe('REQUEST');
    // The reader ends lines its own way; in the file they are as they were written.
    expect(contentOf(invitation)).toBe(ics.replaceAll('\r\n', '\n'));
    expect(arrived?.raw).toContain(Buffer.from(ics).toString('base64'));
  });

  it.each([
    ['a line end', '가\r\nBcc: thief@elsewhere.example'],
    ['a bare line feed', '가\nBcc: thief@elsewhere.example'],
    ['a line separator', '가\u2028Bcc: thief@elsewhere.example'],
    ['an end of message', '가\r\n.\r\nMAIL FROM:<thief@elsewhere.example>'],
    ['an address of its own', '가" <thief@elsewhere.example>, "나'],
  ])('takes no header from a name or a subject with %s', async (_, text) => {
    const letter = notice({ subject: { ko: text, en: text }, paragraphs: [{ ko: text, en: text }] });
    const outcome = await carrier().carry(
      parcel({ letter, recipient: { name: text, email: 'sky@city.example', phone: undefined } }),
    );
    expect(outcome.outcome).toBe('sent');
    const [{ to, mail } = { to: [], mail: undefined }] = server.arrived;
    expect(server.arrived).toHaveLength(1);
    expect(to).toEqual(['sky@city.example']);
    expect(mail?.to?.map(({ address }) => address)).toEqual(['sky@city.example']);
    expect(mail?.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail?.bcc ?? []).toEqual([]);
  });

  it('shows what stands in a letter and runs none of it', async () => {
    const text = '<script>alert("가")</script> & <b>';
    await carrier().carry(parcel({ letter: notice({ paragraphs: [{ ko: text, en: text }] }) }));
    const [arrived] = server.arrived;
    expect(arrived?.mail.html).toContain(
      '&lt;script&gt;alert(&quot;가&quot;)&lt;/script&gt; &amp; &lt;b&gt;',
    );
    expect(arrived?.mail.html).not.toContain('<script>');
    expect(arrived?.mail.text).toContain(text);
  });

  it('is refused for good, address and all, where the server does not know the recipient', async () => {
    server.answers({ recipient: '550 5.1.1 no such mailbox' });
    expect(await carrier().carry(parcel())).toEqual({
      outcome: 'refused',
      answer: '550 5.1.1 no such mailbox',
      address: true,
    });
  });

  it('is refused for good, and its address not, where the server does not want the message', async () => {
    server.answers({ message: '554 5.7.1 looks like advertising' });
    expect(await carrier().carry(parcel())).toEqual({
      outcome: 'refused',
      answer: '554 5.7.1 looks like advertising',
      address: false,
    });
  });

  it('is to be tried again where the server lets nobody from here write to the recipient: the address is not to blame', async () => {
    const answer = '554 5.7.1 <unknown[203.0.113.9]>: Client host rejected: Access denied';
    server.answers({ recipient: answer });
    expect(await carrier().carry(parcel())).toEqual({ outcome: 'failed', error: answer });
  });

  it.each(['recipient', 'message'])('is to be tried again where the server says so of the %s', async (of) => {
    server.answers({ [of]: '451 4.3.0 come back later' });
    expect(await carrier().carry(parcel())).toEqual({
      outcome: 'failed',
      error: '451 4.3.0 come back later',
    });
  });

  it('is to be tried again where nobody answers', async () => {
    await server.close();
    const outcome = await carrier().carry(parcel());
    expect(outcome).toMatchObject({ outcome: 'failed' });
    server = await startMailServer();
  });

  it('is not sent to a server that lets it in under a certificate of nobody’s, and is under one that it was told to trust', async () => {
    const strict = await openSmtp(server.url, settings).carry(parcel());
    expect(strict).toMatchObject({ outcome: 'failed', error: expect.stringMatching(/certificate/i) });
    expect(server.arrived).toEqual([]);
    const trusting = openSmtp(`${server.url}?tls.rejectUnauthorized=false`, settings);
    expect(await trusting.carry(parcel())).toMatchObject({ outcome: 'sent' });
    expect(server.arrived.map(({ secure }) => secure)).toEqual([true]);
  });
});

describe('a mail without a mail server', () => {
  it('lies in the folder as one file however often it is sent', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cycles-mail-'));
    try {
      const carrier = openFolder(join(folder, 'mail'), settings);
      for (let sent = 0; sent < 2; sent += 1)
        expect(await carrier.carry(parcel())).toEqual({
          outcome: 'sent',
          answer: `${id}.eml`,
          messageId: `<${id}@city.example>`,
        });
      const files = await readdir(join(folder, 'mail'));
      expect(files).toEqual([`${id}.eml`]);
      const mail = await PostalMime.parse(await readFile(join(folder, 'mail', `${id}.eml`)));
      expect(mail).toMatchObject({ subject: '제7차 회의 소집 통지', to: [{ address: 'sky@city.example' }] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
