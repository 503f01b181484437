// Shows that of two cities with equal ids, served by two APIs and a worker, neither is told anything of the other.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { furtherMigrations } from '#api/migrations';
import { paperStreams, type PaperKind } from '#contract/papers';
import { queuesPage, routes } from '#contract/routes';
import { migrate, openHouse } from '#door/house';
import { freshDatabase } from '#testing/database';
import { call } from '../api/booted.js';
import { eventually } from '../eventually.js';
import { Processes, type Running } from './running.js';
import { here, mark, playInBoth, streamsOfBoth, there } from './two-cities.js';

const office = { person: 'p-coordination-officer', post: 'post:coordination-officer' };
const chair = { person: 'p-self-support-head', post: 'seat:jobs/chair-private' };
const papers: readonly PaperKind[] = ['opinion-table', 'year-report', 'plan', 'pledge-sheet', 'follow-ups'];

/** Everything that is read by address of a city, wherever the ids are the same in both. */
const addressesOf = (city: string): readonly string[] => [
  ...streamsOfBoth.flatMap(({ kind, id }) => [
    routes.page(city, kind, id),
    routes.history(city, kind, id),
    routes.told(city, kind, id),
    ...papers.flatMap((paper) =>
      paperStreams[paper] === kind ? [routes.paper(city, paper, id, { format: 'html' })] : [],
    ),
  ]),
  routes.page(city, 'organization', city),
  routes.opinions(city, { limit: 100 }),
  routes.work(city),
  routes.search(city, { q: '일자리', limit: 50 }),
  routes.search(city, { q: mark, limit: 50 }),
  routes.cycles(city),
  routes.plans(city),
  routes.programs(city),
  routes.rounds(city),
  routes.meetings(city),
  routes.calendar(city),
  routes.followUps(city),
  routes.rules(city),
  routes.readiness(city),
  routes.permissionChanges(city),
  routes.names(city),
  routes.accounts(city),
  routes.access(city),
  routes.inbox(city),
  routes.comingReminders(city),
  routes.undelivered(city),
  routes.intakes(city),
  routes.published(city),
];

describe('two cities in one installation', () => {
  let processes: Processes;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let dataDir: string;
  let apis: readonly (Running & { readonly address: string })[];

  beforeAll(async () => {
    processes = new Processes();
    database = await freshDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'cycles-two-cities-'));
    await migrate(database.url, furtherMigrations);
    const house = await openHouse(database.url, () => undefined);
    await playInBoth(house);
    await house.close();
    const env = { DATABASE_URL: database.url, DATA_DIR: dataDir, SAMPLE: 'case' };
    apis = await Promise.all([processes.api(env), processes.api(env)]);
    await processes.worker(env);
    for (const city of [here, there]) {
      await eventually(async () => {
        const { body } = await get(0, routes.work(city), await tokenOf(city, office));
        const { body: health } = await call(`${apis[0]?.address}/health`);
        expect(body['position']).toBe(health['head']);
      });
    }
  });

  afterAll(async () => {
    await processes.stop();
    await database.drop();
    await rm(dataDir, { recursive: true });
  });

  async function tokenOf(organization: string, hand: typeof office, at = 0): Promise<string> {
    const { status, body } = await call(`${apis[at]?.address}/api/sample/sign-in`, {
      method: 'POST',
      body: { organization, ...hand },
    });
    if (status !== 200) throw new Error(`${hand.person} of ${organization}: ${JSON.stringify(body)}`);
    return String(body['token']);
  }

  async function get(at: number, address: string, token: string) {
    const response = await fetch(`${apis[at]?.address}${address}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      text,
      body: (isJson ? JSON.parse(text) : {}) as Record<string, unknown>,
    };
  }

  it.each([
    ['the coordinating office', office],
    ['a chair', chair],
  ])('tell %s of each their own, at either API, and the same of it', async (_, hand) => {
    const tokens = { [here]: await tokenOf(here, hand), [there]: await tokenOf(there, hand, 1) };
    let marked = 0;
    const [theirs] = [addressesOf(there)];
    for (const [index, address] of addressesOf(here).entries()) {
      const at = index % 2;
      const ours = await get(at, address, tokens[here] ?? '');
      const other = await get(1 - at, theirs[index] ?? '', tokens[there] ?? '');
      expect({
        address,
        seen: ours.text.includes(mark) && !address.includes(encodeURIComponent(mark)),
      }).toEqual({
        address,
        seen: false,
      });
      expect({ address, status: other.status }).toEqual({ address, status: ours.status });
      if (other.text.includes(mark)) marked += 1;
    }
    expect(marked).toBeGreaterThan(streamsOfBoth.length);
    const { body } = await get(0, routes.search(here, { q: mark }), tokens[here] ?? '');
    expect(JSON.stringify(body)).not.toMatch(/"title"/);
  });

  it('open nothing of the other to whoever holds the same post in one of them', async () => {
    const token = await tokenOf(here, office);
    for (const address of addressesOf(there).filter((each) => each !== routes.published(there))) {
      const { status, text } = await get(1, address, token);
      expect({ address, status: [401, 403, 404].includes(status), seen: text.includes(mark) }).toEqual({
        address,
        status: true,
        seen: false,
      });
    }
    const queues = await get(0, queuesPage(there), token);
    expect([401, 403, 404]).toContain(queues.status);
  });

  it('tell nobody live of what moves in the other', async () => {
    const [token, elsewhere] = [await tokenOf(here, office), await tokenOf(there, office, 1)];
    const stop = new AbortController();
    const response = await fetch(`${apis[0]?.address}${routes.live(here)}`, {
      headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
      signal: stop.signal,
    });
    let heard = '';
    const listening = (async () => {
      for await (const chunk of response.body ?? []) heard += Buffer.from(chunk as Uint8Array).toString();
    })().catch(() => undefined);
    await eventually(() => expect(heard).toContain('event: here'));
    const rename = async (city: string, by: string, at: number, title: string) => {
      const answer = await call(`${apis[at]?.address}/api/${city}/committee/jobs/RenameSeat`, {
        method: 'POST',
        token: by,
        body: { seat: 'chair-private', title },
        headers: { 'idempotency-key': `rename-${city}` },
      });
      expect(answer.status).toBe(200);
      return Number(answer.body['position']);
    };
    const first = await rename(there, elsewhere, 1, '그곳의 자리');
    const second = await rename(here, token, 1, '이곳의 자리');
    await eventually(() => expect(heard).toContain(`"position":${second}`));
    expect(heard).not.toContain(`"position":${first}`);
    stop.abort();
    await listening;
  });

  it('keep the same file apart', async () => {
    const [token, elsewhere] = [await tokenOf(here, office), await tokenOf(there, office)];
    const bring = async (city: string, by: string, at: number) => {
      const response = await fetch(`${apis[at]?.address}${routes.bringFile(city, { name: '메모.txt' })}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${by}`, 'content-type': 'application/octet-stream' },
        body: '같은 글이 든 파일입니다.\n',
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    const { status, body: file } = await bring(there, elsewhere, 1);
    expect(status).toBe(200);
    const tried = (city: string, by: string) =>
      call(`${apis[0]?.address}${routes.tryIntake(city)}`, {
        method: 'POST',
        token: by,
        body: { file, target: { stream: 'round', id: '2021-midterm' }, decisions: [] },
      });
    const ours = await tried(here, token);
    expect(ours).toMatchObject({ status: 422, body: { code: 'file-unknown' } });
    expect((await tried(there, elsewhere)).body['code']).not.toBe('file-unknown');
  });
});
