// Shows one act from the click to the mail, through an API and a worker of their own: one trace, one request id, and nothing
// of what was written or of whom it was about.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Settings } from '#api/settings';
import { startApplication } from '#standalone/application';
import { freshDatabase } from '#testing/database';
import { call, city, signIn, type Caller } from '../api/booted.js';
import { startMailServer, type MailServer } from '../delivery/mail-server.js';
import { eventually } from '../eventually.js';
import { Processes, type Running } from '../processes/running.js';
import { startCollector, type Collector } from './collector.js';

const meeting = { stream: 'meeting', id: 'jobs-2021-8' } as const;
const other = { stream: 'meeting', id: 'jobs-2021-9' } as const;
const convening = { committee: 'jobs', time: '10:00', place: '은행나무회의실' };
const agenda = [{ id: 'a1', title: '전차 회의 결과 보고' }];
const series = {
  ...{ nth: 2, weekday: 3, time: '10:00', place: '은행나무회의실', dayOff: 'after' },
  ...{ mode: { kind: 'inPerson' }, from: '2021-07-01', until: '2022-06-30' },
};
const reason = '담당자 홍길순의 사정';
const email = 'gilsun@city.example';
const phone = '010-4711-0815';
const written = encodeURIComponent('홍길순');
/** What was written, and whom it was about. */
const planted = [reason, '홍길순', email, 'gilsun', '은행나무회의실', phone, written];

describe('an act', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let dataDir: string;
  let mail: MailServer;
  let collector: Collector;
  const processes = new Processes();
  let api: Running & { readonly address: string };
  let worker: Running;
  let secretary: Caller;

  beforeAll(async () => {
    [database, mail, collector] = await Promise.all([freshDatabase(), startMailServer(), startCollector()]);
    dataDir = await mkdtemp(join(tmpdir(), 'cycles-observed-'));
    await prepare();
    const env = {
      ...{ DATABASE_URL: database.url, DATA_DIR: dataDir, SAMPLE: 'case' },
      ...{ SMTP_URL: `${mail.url}?ignoreTLS=true`, MAIL_FROM: 'cycles@city.example' },
      ...{ LOG_FORMAT: 'json', LOG_LEVEL: 'debug', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url },
    };
    [api, worker] = await Promise.all([apiWith(env), processes.worker(env)]);
    secretary = await signIn(api.address, 'p-secretary', 'seat:jobs/secretary');
  });

  afterAll(async () => {
    await processes.stop();
    await Promise.all([mail.close(), collector.close()]);
    await database.drop();
    await rm(dataDir, { recursive: true });
  });

  /** Two meetings that members were told of, by the one process that also loads the sample. */
  async function prepare(): Promise<void> {
    const settings: Settings = {
      ...{ port: 0, host: '127.0.0.1', sessionIdleMinutes: 30, sessionHours: 10, dataDir, sample: 'case' },
    };
    const application = await startApplication({ settings, databaseUrl: database.url, log: () => undefined });
    const office = await signIn(application.address, 'p-coordination-officer', 'post:coordination-officer');
    const noted = await call(`${application.address}/api/${city}/accounts/write`, {
      method: 'POST',
      token: office.token,
      body: { person: 'p-private-1', name: '홍길순', email, phone },
    });
    expect(noted).toMatchObject({ status: 200 });
    const caller = await signIn(application.address, 'p-secretary', 'seat:jobs/secretary');
    const committee = { stream: 'committee', id: 'jobs' } as const;
    await done(caller, 'SetMeetingSeries', series, committee);
    const member = await signIn(application.address, 'p-private-1', 'seat:jobs/private-1');
    await done(member, 'RequestMeeting', { reason }, committee);
    for (const [at, date] of [
      [meeting, '2021-08-25'],
      [other, '2021-09-22'],
    ] as const) {
      const number = at.id.slice('jobs-'.length);
      await done(caller, 'ConveneMeeting', { ...convening, agenda, number, date }, at);
      await done(caller, 'SendNotice', {}, at);
    }
    // That a member asked for it, and has it no longer, is what follows when it is called off.
    await eventually(async () => {
      const { body } = await caller.get('/committee/jobs');
      expect(body).toMatchObject({ state: { requests: { 'private-1': { status: 'answered' } } } });
    });
    await application.stop();
  }

  async function apiWith(env: Readonly<Record<string, string>>) {
    const running = processes.start('api', { ...env, PORT: '0' });
    let address = '';
    await eventually(() => {
      address = /address: (http:[^"\\\s]+)/.exec(running.said())?.[1] ?? '';
      expect({ said: running.said(), isUp: address !== '' }).toMatchObject({ isUp: true });
    });
    return { ...running, address };
  }

  async function done(caller: Caller, command: string, body: object, at: object): Promise<void> {
    expect({ command, ...(await caller.ask(command, body, at)) }).toMatchObject({ status: 200 });
  }

  /** As the browser sends it. */
  const click = (
    at: typeof meeting | typeof other,
    headers: Readonly<Record<string, string>>,
  ): Promise<Response> =>
    fetch(`${api.address}/api/${city}/meeting/${at.id}/CancelMeeting`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        ...{ authorization: `Bearer ${secretary.token}`, ...headers },
      },
      body: JSON.stringify({ reason }),
    });

  it('is one trace from the click to the mail', async () => {
    const trace = randomUUID().replaceAll('-', '');
    const span = trace.slice(0, 16);
    const request = randomUUID();
    const before = mail.arrived.length;
    const answer = await click(meeting, { traceparent: `00-${trace}-${span}-01`, 'x-request-id': request });
    expect({ status: answer.status, id: answer.headers.get('x-request-id') }).toEqual({
      status: 200,
      id: request,
    });
    await eventually(() => {
      expect(mail.arrived.slice(before).some(({ to }) => to.includes(email))).toBe(true);
      const spans = collector.spans.filter((each) => each.trace === trace);
      const told = new Set(spans.map(({ service, name }) => `${service} ${name}`));
      expect([...told]).toEqual(
        expect.arrayContaining([
          ...['cycles-api request', 'cycles-api command', 'cycles-api append'],
          ...['cycles-worker subscription', 'cycles-worker policy', 'cycles-worker append'],
          ...['cycles-worker notice', 'cycles-worker job', 'cycles-worker sending'],
        ]),
      );
      expect(spans.find(({ name }) => name === 'request')).toMatchObject({
        parent: span,
        facts: { 'cycles.request': request, 'http.response.status_code': 200 },
      });
      const known = new Set([span, ...spans.map(({ id }) => id)]);
      expect(spans.filter(({ parent }) => parent === undefined || !known.has(parent))).toEqual([]);
    });
    const pool = new pg.Pool({ connectionString: database.url });
    const { rows } = await pool.query<{ type: string; request: string }>(
      `SELECT type, metadata #>> '{cause,request}' AS request FROM eventstore.events
       WHERE metadata #>> '{cause,request}' = $1 ORDER BY position`,
      [request],
    );
    await pool.end();
    expect(rows.length).toBeGreaterThan(1);
    expect(rows[0]).toEqual({ type: 'MeetingCancelled', request });
  });

  it('is named in the lines of every process that it leads to', async () => {
    const request = randomUUID();
    mail.answers({ message: `451 4.3.0 <${email}> later` });
    expect((await click(other, { 'x-request-id': request })).status).toBe(200);
    const linesOf = (running: Running) =>
      running
        .said()
        .split('\n')
        .filter((line) => line.includes(request))
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    await eventually(() => {
      expect(linesOf(api)).toEqual([
        expect.objectContaining({ ...{ level: 'info', part: 'api', msg: 'request' }, request, status: 200 }),
      ]);
      expect(linesOf(worker)).toContainEqual(
        expect.objectContaining({ msg: 'a letter was not sent', outcome: 'failed', request }),
      );
    });
    mail.answers({});
  });

  it.each([email, phone, written])('called %s is found by an id that is none of it', async (called) => {
    const answer = await click(meeting, { 'x-request-id': called });
    const id = answer.headers.get('x-request-id');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await answer.json()).toMatchObject({ status: 409, request: id });
  });

  it('that leads nowhere says by which id it is found', async () => {
    const unroutable = await fetch(`${api.address}/api/%zz`);
    expect(await unroutable.json()).toMatchObject({ request: unroutable.headers.get('x-request-id') });
  });

  it('leaves nothing of what was written, or of whom, in lines and spans', () => {
    const said = [api.said(), worker.said(), ...collector.bodies].join('\n');
    expect(said).toContain('MeetingCancelled');
    for (const value of [...planted, secretary.token])
      expect({ value, is: said.includes(value) }).toEqual({ value, is: false });
  });
});
