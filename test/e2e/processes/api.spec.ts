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
  it('answers with pages, health and figures, offers the link of the first start, and ends when it is told to', async () => {
    const api = await processes.api({ DATABASE_URL: database.url, DATA_DIR: dataDir });
    await eventually(() => expect(api.said()).toContain('Nobody can sign in yet.'));
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
