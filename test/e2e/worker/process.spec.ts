// Shows the worker in a process of its own, as it runs beside several APIs.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { migrationLock } from '#door/house';
import { tagsOf } from '#domain/round/sight';
import { theChair } from '#testing/given-actors';
import { answering } from '#testing/given-round';
import { city, freshHouse, type FreshHouse } from '../read-models/fresh-house.js';
import { eventually, patience } from '../eventually.js';

const program = join(import.meta.dirname, '../../../dist/apps/worker/src/main.js');

let fresh: FreshHouse;
let child: ChildProcess | undefined;

beforeEach(async () => {
  fresh = await freshHouse();
});

afterEach(async () => {
  if (child && child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await fresh.drop();
});

function startProcess(settings: Readonly<Record<string, string>>) {
  const { PATH } = process.env;
  const started = spawn(process.execPath, [program], {
    env: { PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  let said = '';
  for (const stream of [started.stdout, started.stderr]) {
    stream.on('data', (text: Buffer) => {
      said += text.toString();
    });
  }
  return { exited: once(started, 'exit'), said: () => said, stop: () => started.kill('SIGTERM') };
}

/** The same database at another address, until it falls silent: then nothing is said any more, and nothing is closed. */
async function passage(to: string) {
  const { hostname: host, port } = new URL(to);
  const sockets: Socket[] = [];
  let silent = false;
  const lead = (from: Socket, into: Socket) => {
    sockets.push(from);
    from.on('data', (piece) => silent || into.write(piece));
    from.on('error', () => undefined);
    from.on('end', () => silent || into.end());
    from.on('close', () => silent || into.destroy());
  };
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const onward = connect({ port: Number(port), host, allowHalfOpen: true });
    lead(client, onward);
    lead(onward, client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const here = new URL(to);
  here.port = String((server.address() as AddressInfo).port);
  return {
    url: here.href,
    fallSilent: () => {
      silent = true;
    },
    close: () => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
    },
  };
}

describe('the worker process', () => {
  it('keeps the lists from its own process, and ends when it is told to', async () => {
    const worker = startProcess({ DATABASE_URL: fresh.url });
    const head = await fresh.record('round/r-1', answering('heritage/midterm'));
    for (const list of ['opinions', 'obligations', 'reminders', 'policies'] as const) {
      expect({ list, there: await fresh.lists.waitFor(list, head, patience) }).toEqual({ list, there: true });
    }
    const { rows } = await fresh.lists.opinions({ organization: city, tags: tagsOf(theChair) });
    expect(rows.map(({ opinion }) => opinion)).toEqual(['o-1']);
    worker.stop();
    expect(await worker.exited).toEqual([0, null]);
    expect(worker.said()).toBe('작업 프로세스를 시작했습니다. The worker is running.\n');
  });

  it('says which setting it misses', async () => {
    const worker = startProcess({});
    expect(await worker.exited).toEqual([1, null]);
    expect(worker.said()).toBe('DATABASE_URL이 필요합니다. DATABASE_URL is needed.\n');
  });

  it('tells its figures on the machine itself, where a port is set for them', async () => {
    const worker = startProcess({ DATABASE_URL: fresh.url, METRICS_PORT: '0' });
    await eventually(() => expect(worker.said()).toContain('The worker is running.'));
    const address = /figures: (\S+)/.exec(worker.said())?.[1] ?? '';
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(text).toContain('cycles_queue_up 1');
    expect(text).toContain('cycles_subscription_running{subscription="policies"} 1');
    expect((await fetch(new URL('/', address))).status).toBe(404);
  });

  it('says that the port of its figures is none', async () => {
    const worker = startProcess({ DATABASE_URL: fresh.url, METRICS_PORT: 'nine' });
    expect(await worker.exited).toEqual([1, null]);
    expect(worker.said()).toContain('METRICS_PORT must be a whole number from 0 to 65535.');
  });

  it('says that its database cannot be used, and why', async () => {
    const worker = startProcess({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
    expect(await worker.exited).toEqual([1, null]);
    expect(worker.said()).toContain('The database of DATABASE_URL cannot be used: ECONNREFUSED\n');
  });

  it('says that the port of its figures is taken, before it works', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const worker = startProcess({ DATABASE_URL: fresh.url, METRICS_PORT: port });
    expect(await worker.exited).toEqual([1, null]);
    expect(worker.said()).toContain(`Another program uses 127.0.0.1:${port}.`);
    other.close();
  });

  it('ends when it is told to, though it still waits for the migration of another', async () => {
    const { pool } = fresh.house;
    const other = await pool.connect();
    await other.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const worker = startProcess({ DATABASE_URL: fresh.url });
    await eventually(async () => {
      const waiting = await pool.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted");
      expect(waiting.rowCount).toBe(1);
    });
    worker.stop();
    expect(await worker.exited).toEqual([1, null]);
    other.release(true);
  });

  it('ends when it is told to, though its database says nothing any more', async () => {
    const database = await passage(fresh.url);
    const worker = startProcess({ DATABASE_URL: database.url });
    while (!worker.said().includes('The worker is running.')) await pause(20);
    database.fallSilent();
    worker.stop();
    expect(await worker.exited).toEqual([1, null]);
    database.close();
  });
});
