// Shows what a gateway gets, and that its signature holds by the few lines that any gateway would write.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Parcel } from '#delivery/channels';
import { openWebhook } from '#delivery/webhook/webhook';
import { notice } from './fresh-outbox.js';
import { startGateway, type Gateway } from './gateway.js';

const secret = 'sixteen letters!';
const trueTime = new Date('2026-03-02T01:02:03Z');
const parcel: Parcel = {
  id: '6f1b0c1e-8f5e-4b8e-9a53-0c8f8c1f2a11',
  letter: notice(),
  recipient: { name: '김하늘', email: 'sky@city.example', phone: '010-0000-0000' },
  language: 'ko',
};

let gateway: Gateway;

beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

const carrier = (over = {}) =>
  openWebhook({
    url: gateway.url,
    secret,
    origin: 'https://cycles.city.example',
    trueTime: () => trueTime,
    ...over,
  });

/** As a gateway would do it. */
function isGenuine(known: string): boolean {
  const [{ headers, body } = { headers: {}, body: '' }] = gateway.received;
  const wanted = createHmac('sha256', known)
    .update(`${String(headers['x-delivery-timestamp'])}.${body}`)
    .digest();
  const [scheme, given = ''] = String(headers['x-delivery-signature']).split('=');
  return scheme === 'sha256' && timingSafeEqual(wanted, Buffer.from(given, 'hex'));
}

describe('a webhook', () => {
  it('brings a short text and whom it is for, once more under the same id', async () => {
    expect(await carrier().carry(parcel)).toEqual({ outcome: 'sent', answer: '200 OK' });
    const [first] = gateway.received;
    expect(first?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-delivery-id': parcel.id,
      'x-delivery-timestamp': String(trueTime.getTime() / 1_000),
    });
    expect(JSON.parse(first?.body ?? '')).toEqual({
      id: parcel.id,
      organization: 'city',
      kind: 'notice',
      to: { person: 'member-1', name: '김하늘', email: 'sky@city.example', phone: '010-0000-0000' },
      language: 'ko',
      subject: '제7차 회의 소집 통지',
      text: '제7차 회의 소집 통지\n8월 20일 오후 2시, 시청 3층 회의실\nhttps://cycles.city.example/#meeting=7',
      about: { stream: 'meeting', id: '7' },
    });
    await carrier().carry(parcel);
    expect(gateway.received.map(({ headers }) => headers['x-delivery-id'])).toEqual([parcel.id, parcel.id]);
  });

  it('is signed with the secret, and with no other', async () => {
    await carrier().carry(parcel);
    expect(isGenuine(secret)).toBe(true);
    expect(isGenuine('sixteen  letters')).toBe(false);
  });

  it('keeps a long text short, and its link whole', async () => {
    const long = '가나다라마바사아자차'.repeat(200);
    await carrier().carry({ ...parcel, letter: notice({ subject: { ko: long, en: long } }) });
    const { text } = JSON.parse(gateway.received[0]?.body ?? '') as { readonly text: string };
    expect(text).toHaveLength(900);
    expect(text).toMatch(/…\nhttps:\/\/cycles\.city\.example\/#meeting=7$/);
  });

  it.each([
    [400, 'refused'],
    [422, 'refused'],
    [401, 'failed'],
    [404, 'failed'],
    [429, 'failed'],
    [500, 'failed'],
    [503, 'failed'],
    [302, 'failed'],
  ])('that answers %i has %s', async (status, outcome) => {
    gateway.answers(status);
    expect(await carrier().carry(parcel)).toMatchObject({ outcome });
    expect(gateway.received).toHaveLength(1);
  });

  it('that nobody answers has failed', async () => {
    await gateway.close();
    expect(await carrier().carry(parcel)).toMatchObject({ outcome: 'failed' });
    gateway = await startGateway();
  });
});
