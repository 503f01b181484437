// Shows that the check of a container asks where its process answers.
import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const script = join(import.meta.dirname, '../../deploy/healthy.mjs');
/** Not the one that is asked unless told otherwise, where a machine has another of its own. */
const host = process.platform === 'linux' ? '127.0.0.2' : '127.0.0.1';

/** What the check ends with, beside a process that answers so at an address of its own. */
async function checked(status: number, env: (port: string) => Readonly<Record<string, string>>) {
  const server = createServer((socket) => {
    socket.once('data', () => socket.end(`HTTP/1.1 ${status} said\r\ncontent-length: 0\r\n\r\n`));
  }).listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const child = spawn(process.execPath, [script], { env: env(String(port)), stdio: 'ignore' });
  const [code] = (await once(child, 'exit')) as [number];
  server.close();
  return code;
}

describe('the health check of a container', () => {
  it.each([
    ['the API', (port: string) => ({ PORT: port, HOST: host })],
    ['a worker', (port: string) => ({ METRICS_PORT: port, METRICS_HOST: host, HOST: '0.0.0.0' })],
  ])('asks %s where it answers', async (_, env) => {
    expect([await checked(200, env), await checked(503, env)]).toEqual([0, 1]);
  });

  it('calls nobody well who does not answer', async () => {
    expect(await checked(200, () => ({ PORT: '1', HOST: '0.0.0.0' }))).toBe(1);
  });
});
