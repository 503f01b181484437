// Shows over HTTP that the queue dashboard opens for the office and nobody else, reads and changes nothing, and keeps its browser here.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleCookie } from '#api/edge/resolvers';
import { boot, city, type Booted, type Caller } from './booted.js';
import { callersOf, type Callers } from './permissions/callers.js';

const office = 'post:coordination-officer';
const page = `/queues/${city}/`;

let booted: Booted;
let callers: Callers;
let cookie: string;

beforeAll(async () => {
  booted = await boot();
  callers = await callersOf(booted);
  cookie = callers.insiders.find(({ post }) => post === office)?.cookie ?? '';
});

afterAll(async () => {
  await callers.close();
  await booted.stop();
});

const ask = (path: string, headers: Readonly<Record<string, string>> = { cookie }, method = 'GET') =>
  fetch(`${booted.url}${path}`, { method, headers });

const open = (caller: Pick<Caller, 'token'>, body: object = { language: 'en' }) =>
  fetch(`${booted.url}/api/${city}/queues/open`, {
    method: 'POST',
    headers: { authorization: `Bearer ${caller.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('the queue dashboard', () => {
  it('is a page whose files lie beside it, under a policy that lets nothing else in', async () => {
    const answer = await ask(page);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    const html = await answer.text();
    expect(html).toContain(`<base href="${page}">`);
    const files = [...html.matchAll(/(?:src|href)="(static\/[^"]+)"/g)].map(([, path]) => path);
    expect(files.length).toBeGreaterThan(3);
    for (const path of files) {
      const file = await ask(`${page}${path}`);
      expect({ path, status: file.status }).toEqual({ path, status: 200 });
      expect(file.headers.get('content-type')).not.toContain('octet-stream');
    }
  });

  it('tells how many jobs there are', async () => {
    const answer = await ask(`${page}api/queues`);
    expect(answer.status).toBe(200);
    const { queues } = (await answer.json()) as { queues: readonly object[] };
    expect(queues).toMatchObject([
      { name: 'reminders', readOnlyMode: true, counts: { failed: 0 } },
      { name: 'delivery', readOnlyMode: true },
    ]);
  });

  it('speaks the language that it was opened in, and is opened for the sample’s people by their own sign-in', async () => {
    const clerk = await booted.as('p-coordination-officer', office);
    const opened = await open(clerk);
    expect(await opened.json()).toEqual({ page });
    const set = opened.headers.getSetCookie();
    for (const each of set) {
      for (const bound of [`Path=${page}`, 'HttpOnly', 'SameSite=Strict']) expect(each).toContain(bound);
    }
    const given = set.map((each) => each.split(';')[0]).join('; ');
    expect(given).toContain(sampleCookie);
    const answer = await ask(page, { cookie: given });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<html lang="en">');
    expect((await ask(page, { cookie: given, 'x-forwarded-for': '10.0.0.1' })).status).toBe(401);
    expect(await (await open(clerk, { language: 'tlh' })).json()).toMatchObject({
      code: 'invalid-field',
      field: 'language',
    });
  });

  it.each(['', 'api/queues', 'static/images/logo.svg', 'queue/reminders', 'job-schedulers'])(
    'answers nobody but the office at its address /%s',
    async (path) => {
      expect((await ask(`${page}${path}`, {})).status).toBe(401);
      for (const { post, cookie: theirs = '' } of callers.insiders) {
        const { status } = await ask(`${page}${path}`, { cookie: theirs });
        expect({ post, status }).toEqual({ post, status: post === office ? 200 : 403 });
      }
    },
  );

  it('is opened by nobody else either', async () => {
    const secretary = await booted.as('p-secretary', 'seat:jobs/secretary');
    const refused = await open(secretary);
    expect(refused.headers.getSetCookie()).toEqual([]);
    expect(await refused.json()).toMatchObject({ code: 'not-your-part' });
  });

  it('takes no orders', async () => {
    const before = await (await ask(`${page}api/queues`)).text();
    for (const [method, order] of [
      ['PUT', 'api/queues/pause'],
      ['PUT', 'api/queues/reminders/pause'],
      ['PUT', 'api/queues/reminders/empty'],
      ['PUT', 'api/queues/reminders/obliterate'],
      ['POST', 'api/queues/reminders/add'],
      ['PUT', `api/queues/reminders/${randomUUID()}/promote`],
    ] as const)
      expect((await ask(`${page}${order}`, { cookie, origin: booted.url }, method)).status).toBe(404);
    expect(await (await ask(`${page}api/queues`)).text()).toBe(before);
  });

  it('gives no file and no answer that is not its own', async () => {
    for (const path of ['static/..%2f..%2fpackage.json', 'static/js/nothing.js', 'api/nothing'])
      expect((await ask(`${page}${path}`)).status).toBe(404);
  });
});

describe('the figures', () => {
  const figures = async (headers: Readonly<Record<string, string>> = {}) => ask('/metrics', headers);

  it('are told on the machine itself: appends, requests, refusals, queues and subscriptions', async () => {
    const clerk = await booted.as('p-coordination-officer', office);
    const contact = { department: 'job-policy', telephone: '02-000-0000' };
    expect(await clerk.ask('SetContact', contact, { stream: 'organization', id: city })).toMatchObject({
      status: 200,
    });
    expect((await ask(`${page}api/queues`, {})).status).toBe(401);
    const answer = await figures();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    const text = await answer.text();
    expect(text).toMatch(/^cycles_append_seconds_count\{outcome="appended"\} [1-9]/m);
    expect(text).toMatch(/^cycles_refusals_total\{code="not-signed-in"\} [1-9]/m);
    expect(text).toMatch(/^cycles_request_seconds_count\{method="POST",status="200"\} [1-9]/m);
    expect(text).toContain('cycles_queue_up 1');
    expect(text).toMatch(/^cycles_queue_jobs\{queue="reminders",state="delayed"\} \d/m);
    expect(text).toMatch(/^cycles_queue_late_seconds\{queue="delivery"\} \d/m);
    expect(text).toContain('cycles_subscription_running{subscription="policies"} 1');
  });

  it('are told elsewhere by the operator’s token only, and to nobody where there is none', async () => {
    const passedOn = { 'x-forwarded-for': '10.0.0.1' };
    expect((await figures(passedOn)).status).toBe(404);
    expect((await figures({ ...passedOn, authorization: 'Bearer ' })).status).toBe(404);
    const guarded = await boot('none', { metricsToken: 'sixteen-letters!' });
    try {
      const at = (headers: Readonly<Record<string, string>>) => fetch(`${guarded.url}/metrics`, { headers });
      expect((await at(passedOn)).status).toBe(404);
      expect((await at({ ...passedOn, authorization: 'Bearer sixteen-letters?' })).status).toBe(404);
      expect((await at({ ...passedOn, authorization: 'Bearer sixteen-letters!' })).status).toBe(200);
    } finally {
      await guarded.stop();
    }
  });
});
