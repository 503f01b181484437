// Shows that a queue can be closed while its Redis takes some connections and breaks others, as one does that is restarting.
import { afterEach, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';

const library = join(import.meta.dirname, '../../../dist/libs/jobs/src/digests.js');

/** In a process of its own: one that asks without a pause leaves no time to whoever would stop it. */
const closing = `
  const { Digests } = await import(process.argv[2]);
  const digests = await Digests.open({
    backend: { kind: 'redis', url: process.argv[3] },
    now: () => new Date(), planned: async () => [], tell: async () => undefined, log: () => undefined,
  });
  digests.sweep().catch(() => undefined);
  setTimeout(async () => {
    await digests.close();
    process.exit(0);
  }, 300);
`;

let server: Server;

afterEach(() => {
  server.close();
});

/** @param held which connection is taken and left without an answer; the others break at the first word */
async function breakingRedis(held: number): Promise<string> {
  let connections = 0;
  server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
    if (connections !== held) socket.on('data', () => socket.resetAndDestroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `redis://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it.each([1, 2, 3])('a queue is closed while only its connection no. %i was taken', async (held) => {
  const url = await breakingRedis(held);
  const child = spawn(process.execPath, ['--input-type=module', '-e', closing, '-', library, url], {
    stdio: 'inherit',
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  expect(await once(child, 'exit')).toEqual([0, null]);
});
