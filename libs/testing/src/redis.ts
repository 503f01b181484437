// Starts a Redis server of its own for a test, on loopback and a free port, with nothing kept.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestRedis {
  readonly url: string;
  readonly port: number;
  /** Sends one command, and answers what came back as Redis writes it. */
  send(command: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * @param program the path of redis-server
 * @param port where one stood that was stopped, to come back there
 */
export async function startRedis(program: string, port?: number): Promise<TestRedis> {
  return startOn(program, port ?? (await freePort()));
}

async function startOn(program: string, port: number): Promise<TestRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'cycles-redis-'));
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  await new Promise<void>((ready, fail) => {
    let said = '';
    server.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('Ready to accept connections')) ready();
    });
    ended.then(() => fail(new Error(`Redis did not start: ${said}`)), fail);
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    send: async (command) => {
      const socket = connect(port, '127.0.0.1');
      socket.write(`${command}\r\n`);
      const [answer] = (await once(socket, 'data')) as [Buffer];
      socket.destroy();
      return answer.toString();
    },
    stop: async () => {
      server.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
