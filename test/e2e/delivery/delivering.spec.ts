// Shows the worker sending what lies in the outbox, through a real mail server and a webhook, on both backends of the queue.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Recipient } from '#delivery/channels';
import { Outbox } from '#delivery/outbox';
import { Preferences } from '#delivery/preferences';
import { openCarriers } from '#delivery/settings';
import { describeWithRedis } from '#testing/needs';
import { startWorker, type RunningWorker } from '#worker/start-worker';
import { eventually } from '../eventually.js';
import { truncateQueue } from '../jobs/backends.js';
import { startRedis, type TestRedis } from '#testing/redis';
import { freshHouse, type FreshHouse } from '../read-models/fresh-house.js';
import { notice } from './fresh-outbox.js';
import { startGateway, type Gateway } from './gateway.js';
import { startMailServer, type MailServer } from './mail-server.js';
import { recorded } from './recording.js';

jest.setTimeout(120_000);

const secret = 'sixteen letters!';
const minute = 60_000;
const start = new Date('2021-08-12T10:00:00+09:00');

describe('letters on PostgreSQL', () => describeDelivering());
describeWithRedis('letters on Redis', (program) => describeDelivering(program));

function describeDelivering(redisProgram?: string): void {
  let fresh: FreshHouse;
  let outbox: Outbox;
  let server: MailServer;
  let gateway: Gateway;
  let redis: TestRedis | undefined;
  let workers: RunningWorker[];
  let addresses: Map<string, Recipient>;
  let heard: string[];

  beforeEach(async () => {
    [workers, heard] = [[], []];
    redis = redisProgram ? await startRedis(redisProgram) : undefined;
    fresh = await freshHouse();
    fresh.house.clock.moveTo(start);
    outbox = new Outbox(fresh.house.pool);
    server = await startMailServer();
    gateway = await startGateway();
    addresses = new Map([['member-1', at('sky@city.example')]]);
  });

  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await Promise.all([server.close(), gateway.close()]);
    await fresh.drop();
    await redis?.stop();
  });

  const at = (email: string): Recipient => ({ name: '김하늘', email, phone: '010-0000-0000' });

  async function work({ withWebhook = false } = {}): Promise<RunningWorker> {
    const { house, url } = fresh;
    const settings = {
      smtpUrl: `${server.url}?ignoreTLS=true`,
      mailFrom: 'cycles@city.example',
      ...(withWebhook ? { webhook: { url: gateway.url, secret } } : {}),
    };
    const installed = { dataDir: '-', trueTime: () => new Date() };
    const worker = await startWorker({
      ...house,
      databaseUrl: url,
      redisUrl: redis?.url,
      delivery: {
        carriers: openCarriers(settings, installed),
        recipient: async ({ person }) => addresses.get(person),
      },
      log: (line) => heard.push(line),
    });
    workers.push(worker);
    return worker;
  }

  const all = () => recorded(fresh.house.pool);
  const pass = (milliseconds: number) =>
    fresh.house.clock.moveTo(new Date(fresh.house.clock.now().getTime() + milliseconds));

  it('go out by themselves, once each, with the answer of the other side kept', async () => {
    await work({ withWebhook: true });
    await outbox.put([notice(), notice({ key: 'second' })]);
    await outbox.put([notice()]);
    await eventually(async () =>
      expect((await all()).map(({ key, channel, state }) => `${key} ${channel} ${state}`)).toEqual([
        'notice/7 mail sent',
        'notice/7 webhook sent',
        'second mail sent',
        'second webhook sent',
      ]),
    );
    expect(server.arrived).toHaveLength(2);
    expect(gateway.received).toHaveLength(2);
    const [mail, hook] = await all();
    expect(mail?.answer).toMatch(/^250 kept as number \d$/);
    expect(hook?.answer).toBe('200 OK');
    expect(server.arrived.map(({ mail: { messageId } }) => messageId)).toContain(mail?.message_id);
    expect(heard).toEqual([]);
  });

  it('are sent once by two workers on one queue', async () => {
    await Promise.all([work(), work()]);
    const keys = Array.from({ length: 40 }, (_, nth) => `letter-${nth}`);
    await outbox.put(keys.map((key) => notice({ key })));
    await eventually(async () =>
      expect((await all()).map(({ state }) => state)).toEqual(keys.map(() => 'sent')),
    );
    expect(new Set(server.arrived.map(({ mail }) => mail.messageId)).size).toBe(keys.length);
    expect(server.arrived).toHaveLength(keys.length);
  });

  it('wait while the mail server is away, and are lost neither by a wiped queue nor by a day of it', async () => {
    const { port } = server;
    await server.close();
    const worker = await work();
    await outbox.put([notice()]);
    await eventually(async () => expect(await all()).toMatchObject([{ state: 'waiting', attempts: 1 }]));
    // A day of it: each try comes when its time has come, and not before.
    for (let attempts = 2; attempts <= 28; attempts += 1) {
      pass(60 * minute);
      await worker.sweep();
      await eventually(async () => expect(await all()).toMatchObject([{ state: 'waiting', attempts }]));
    }
    expect((await all())[0]?.error).toMatch(/ECONNREFUSED/);
    if (redis) await redis.send('FLUSHALL');
    else await truncateQueue(fresh.url);
    server = await startMailServer(port);
    pass(60 * minute);
    await worker.sweep();
    await eventually(async () =>
      expect(await all()).toMatchObject([{ state: 'sent', attempts: 29, error: null }]),
    );
    expect(server.arrived).toHaveLength(1);
  });

  it('that are on their way when the worker stops are recorded, though the server takes its time', async () => {
    const worker = await work();
    let answer: () => void = () => undefined;
    server.answers({ after: new Promise((resolve) => (answer = resolve)) });
    await outbox.put([notice()]);
    await eventually(async () => expect(await all()).toMatchObject([{ state: 'sending' }]));
    const stopped = worker.stop();
    // Longer than jobs are waited for that do not send.
    setTimeout(answer, 3_500);
    await stopped;
    expect(await all()).toMatchObject([{ state: 'sent', attempts: 1 }]);
    expect(server.arrived).toHaveLength(1);
  });

  it('are given up after two days, and lie there', async () => {
    const worker = await work();
    server.answers({ recipient: '451 4.3.0 come back later' });
    await outbox.put([notice()]);
    await eventually(async () => expect(await all()).toMatchObject([{ state: 'waiting', attempts: 1 }]));
    await fresh.house.pool.query('UPDATE delivery.deliveries SET attempts = 53');
    pass(60 * minute);
    await worker.sweep();
    await eventually(async () =>
      expect(await all()).toMatchObject([
        { state: 'dead', attempts: 54, error: '451 4.3.0 come back later' },
      ]),
    );
    server.answers({});
    pass(60 * minute);
    await worker.sweep();
    expect(await all()).toMatchObject([{ state: 'dead' }]);
  });

  it('do not trouble an address that bounced, until their person has another', async () => {
    const worker = await work();
    server.answers({ recipient: '550 5.1.1 no such mailbox' });
    await outbox.put([notice()]);
    await eventually(async () => expect(await all()).toMatchObject([{ state: 'refused', attempts: 1 }]));
    server.answers({});
    await outbox.put([notice({ key: 'second' })]);
    await eventually(async () =>
      expect(await all()).toMatchObject([
        { state: 'refused', answer: '550 5.1.1 no such mailbox' },
        { state: 'refused', answer: '550 5.1.1 no such mailbox' },
      ]),
    );
    await worker.sweep();
    expect(server.arrived).toEqual([]);
    addresses.set('member-1', at('cloud@city.example'));
    await worker.sweep();
    await eventually(async () => expect(await all()).toMatchObject([{ state: 'sent' }, { state: 'sent' }]));
    expect(server.arrived.map(({ to }) => to)).toEqual([['cloud@city.example'], ['cloud@city.example']]);
  });

  it('wait for an address where there is none', async () => {
    const worker = await work();
    await outbox.put([notice({ person: 'member-2' })]);
    await eventually(async () => expect(await all()).toMatchObject([{ state: 'unaddressed' }]));
    addresses.set('member-2', at('two@city.example'));
    await worker.sweep();
    await eventually(async () => expect(await all()).toMatchObject([{ state: 'sent' }]));
  });

  it('come in the language that their person prefers, and as digests only to who wants them by mail', async () => {
    const preferences = new Preferences(fresh.house.pool);
    const member = { organization: 'city', person: 'member-1' };
    await preferences.keep(member, { language: 'en', digestsByMail: false });
    await work();
    await outbox.put([
      notice({ kind: 'digest', key: 'digest' }),
      notice({ kind: 'escalation', key: 'e' }),
      notice(),
    ]);
    await eventually(async () =>
      expect((await all()).map(({ key, state }) => `${key} ${state}`)).toEqual([
        'digest declined',
        'e sent',
        'notice/7 sent',
      ]),
    );
    expect(server.arrived.map(({ mail }) => mail.subject)).toEqual([
      'Notice of the 7th meeting',
      'Notice of the 7th meeting',
    ]);
  });
}
