// Takes down each part that a process leans on, in turn: it is named in both languages, the rest goes on, and it comes back.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HealthReport } from '#observing/health/health';
import { partWords, type PartName } from '#observing/health/words';
import { freshDatabase } from '#testing/database';
import { fakeClamd, type FakeClamd } from '#testing/files/fake-clamd';
import { fakeS3, s3Account, type FakeS3 } from '#testing/files/fake-s3';
import { describeWithRedis } from '#testing/needs';
import { startMailServer, type MailServer } from '../delivery/mail-server.js';
import { eventually } from '../eventually.js';
import { startRedis, type TestRedis } from '#testing/redis';
import { Processes } from '../processes/running.js';
import { gateTo, type Gate } from './gate.js';

const token = 'sixteen-letters!';

describeWithRedis('the health of processes apart', (redisProgram) => {
  const processes = new Processes();
  const gates = new Map<PartName, Gate>();
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let redis: TestRedis;
  let mail: MailServer;
  let clamd: FakeClamd;
  let s3: FakeS3;
  let dataDir: string;
  let api: string;
  let worker: string;

  beforeAll(async () => {
    [database, mail, clamd, s3, redis] = await Promise.all([
      freshDatabase(),
      startMailServer(),
      fakeClamd(),
      fakeS3(),
      startRedis(redisProgram),
    ]);
    dataDir = await mkdtemp(join(tmpdir(), 'cycles-health-'));
    const through = async (part: PartName, url: string) => {
      const led = new URL(url);
      const gate = await gateTo(Number(led.port));
      gates.set(part, gate);
      led.host = `127.0.0.1:${gate.port}`;
      return led.href;
    };
    const env = {
      DATABASE_URL: await through('database', database.url),
      REDIS_URL: await through('queue', redis.url),
      SMTP_URL: await through('mail', `${mail.url}?ignoreTLS=true`),
      SCAN_URL: (await through('scan', `http://127.0.0.1:${clamd.port}`)).replace(/^http(.*)\/$/, 'clamd$1'),
      FILES_S3_ENDPOINT: (await through('files', s3.endpoint)).replace(/\/$/, ''),
      ...{ FILES_S3_BUCKET: s3Account.bucket, FILES_S3_REGION: s3Account.region },
      ...{ FILES_S3_KEY: s3Account.key, FILES_S3_SECRET: s3Account.secret },
      ...{ DATA_DIR: dataDir, MAIL_FROM: 'cycles@city.example' },
      ...{ METRICS_PORT: '0', METRICS_TOKEN: token },
    };
    const [ofApi, ofWorker] = await Promise.all([processes.api(env), processes.worker(env)]);
    api = ofApi.address;
    worker = new URL(/figures: (\S+)/.exec(ofWorker.said())?.[1] ?? '').origin;
  });

  afterAll(async () => {
    await processes.stop();
    await Promise.all([...gates.values()].map((gate) => gate.close()));
    await Promise.all([mail.close(), clamd.close(), s3.close(), redis.stop()]);
    await database.drop();
    await rm(dataDir, { recursive: true });
  });

  const ask = async (address: string, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await fetch(`${address}/health/ready`, { headers });
    return { ready: answer.status, report: (await answer.json()) as HealthReport };
  };
  const downIn = ({ parts }: HealthReport) =>
    parts.flatMap(({ part, state, said }) => (state === 'down' ? [{ part, said }] : []));

  const cases: readonly {
    readonly part: PartName;
    readonly ofApi: number;
    /** Where the worker leans on it. */
    readonly ofWorker?: number;
  }[] = [
    { part: 'mail', ofApi: 200, ofWorker: 200 },
    { part: 'scan', ofApi: 200 },
    { part: 'files', ofApi: 200, ofWorker: 200 },
    { part: 'queue', ofApi: 200, ofWorker: 503 },
    { part: 'database', ofApi: 503, ofWorker: 503 },
  ];

  it.each(cases)('names the $part that is down, and takes it back', async ({ part, ofApi, ofWorker }) => {
    const bothWell = () =>
      eventually(async () => {
        for (const address of [api, worker])
          expect(await ask(address)).toMatchObject({ ready: 200, report: { status: 'ok' } });
      });
    await bothWell();
    gates.get(part)?.shut();
    const named = { part, said: partWords[part].down };
    await eventually(async () => {
      const { ready, report } = await ask(api);
      expect({ ready, down: downIn(report) }).toEqual({ ready: ofApi, down: [named] });
    });
    await eventually(async () => {
      const { ready, report } = await ask(worker);
      expect({ ready, down: downIn(report) }).toEqual({
        ready: ofWorker ?? 200,
        down: ofWorker === undefined ? [] : [named],
      });
    });
    for (const address of [api, worker]) expect((await fetch(`${address}/health/live`)).status).toBe(200);
    gates.get(part)?.open();
    await bothWell();
  });

  it('tells strangers no more than whether it serves, and the operator all of it', async () => {
    const stranger = { 'x-forwarded-for': '203.0.113.9' };
    for (const address of [api, worker]) {
      expect((await ask(address, stranger)).report).toEqual({ status: 'ok' });
      const operator = await ask(address, { ...stranger, authorization: `Bearer ${token}` });
      expect(operator.report.parts.length).toBeGreaterThan(3);
    }
    expect((await fetch(`${worker}/metrics`, { headers: stranger })).status).toBe(404);
  });
});
