// Shows the API in a process of its own, as it runs beside others and beside workers.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '#testing/database';
import { eventually } from '../eventually.js';
import { Processes } from './running.js';

let processes: Processes;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let dataDir: string;

beforeEach(async () => {
  processes = new Processes();
  database = await freshDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'cycles-processes-'));
});

afterEach(async () => {
  await processes.stop();
  await database.drop();
  await rm(dataDir, { recursive: true });
});

describe('the API process', () => {
  it('answers with pages, health and figures, and ends when it is told to', async () => {
    const api = await processes.api({ DATABASE_URL: database.url, DATA_DIR: dataDir });
    expect(await (await fetch(`${api.address}/health`)).json()).toMatchObject({
      status: 'ok',
      database: 'up',
    });
    const front = await fetch(`${api.address}/`);
    expect(front.headers.get('content-type')).toContain('text/html');
    expect(await (await fetch(`${api.address}/metrics`)).text()).toContain('cycles_queue_up 1');
    // A sample is none of its business unless it is named.
    const nobody = await fetch(`${api.address}/api/sample/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ organization: 'city-s', person: 'p', post: 'post:p' }),
    });
    expect(nobody.status).toBeGreaterThanOrEqual(400);
    expect(await processes.stop()).toEqual([[0, null]]);
  });

  it('says how the first link is made, and leaves the one in somebody’s hand alone', async () => {
    const settings = { DATABASE_URL: database.url, DATA_DIR: dataDir, PUBLIC_URL: 'https://cycles.example' };
    const before = await processes.api(settings);
    await eventually(() => expect(before.said()).toContain('founding-link makes the first link'));
    const asked = processes.start('cycles', settings, 'founding-link');
    expect(await asked.exited).toEqual([0, null]);
    const [, secret] = /^https:\/\/cycles\.example\/#at=link&secret=(\S+)$/m.exec(asked.said()) ?? [];
    expect(secret).toEqual(expect.any(String));
    const after = await processes.api(settings);
    await eventually(() => expect(after.said()).toContain('founding-link makes the first link'));
    for (const { said } of [before, after]) expect(said()).not.toContain('secret=');
    const looked = await fetch(`${after.address}/api/links/look`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ link: secret }),
    });
    expect(looked.status).toBeLessThan(300);
  });

  it('says which settings are missing or wrong, and that its database cannot be used', async () => {
    const sayings = [
      [{}, 'DATABASE_URL is needed.'],
      [{ DATABASE_URL: database.url, PORT: 'nine' }, 'PORT must be a whole number'],
      [{ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, 'cannot be used: ECONNREFUSED'],
    ] as const;
    for (const [settings, sentence] of sayings) {
      const api = processes.start('api', settings);
      expect(await api.exited).toEqual([1, null]);
      expect(api.said()).toContain(sentence);
    }
  });

  it('finds a database that was brought to its shape beforehand, by a process that does so and ends', async () => {
    for (const settings of [{ DATABASE_URL: database.url }, { DATABASE_URL: database.url }]) {
      const migrating = processes.start('migrate', settings);
      expect(await migrating.exited).toEqual([0, null]);
      expect(migrating.said()).toContain('The database is as this version needs it.');
    }
    const nowhere = processes.start('migrate', { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
    expect(await nowhere.exited).toEqual([1, null]);
    expect(nowhere.said()).toContain('cannot be used: ECONNREFUSED');
    await processes.api({ DATABASE_URL: database.url, DATA_DIR: dataDir });
  });

  it('says that another program has its port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const api = processes.start('api', { DATABASE_URL: database.url, DATA_DIR: dataDir, PORT: port });
    expect(await api.exited).toEqual([1, null]);
    expect(api.said()).toContain(`Another program uses http://127.0.0.1:${port}.`);
    other.close();
  });
});
