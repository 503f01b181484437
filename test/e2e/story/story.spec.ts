// The story has to tell the whole case over HTTP, and has to fail when something in it came out otherwise.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';

jest.setTimeout(180_000);

let dataDir: string;
beforeEach(() => {
  dataDir = temporaryFolder();
});
afterEach(() => endAll(dataDir));

const emptyProduct = () => run({ DATA_DIR: dataDir, SAMPLE: 'empty' });

/** Runs the story with this test's folder for its temporary files. */
async function story(
  ...args: readonly string[]
): Promise<{ code: number | null; said: string; failed: string }> {
  const child = spawn(process.execPath, ['scripts/story.mjs', ...args], {
    env: { ...process.env, TMPDIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const [said, failed, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, said, failed };
}

/** Stands before the product and rewrites what goes in. */
async function before(address: string, rewrite: (path: string, body: string) => string) {
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    const { host: _, 'content-length': __, connection: ___, ...headers } = request.headers;
    const body = rewrite(path, await text(request));
    const answer = await fetch(`${address}${path}`, {
      method: request.method,
      headers: headers as Record<string, string>,
      ...(body === '' ? {} : { body }),
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(await answer.text());
  };
  const server = createServer((request, response) => void pass(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('npm run story', () => {
  it('starts the product itself, tells the case to its end, and leaves nothing behind', async () => {
    const { code, said, failed } = await story();
    expect(failed).toBe('');
    expect(code).toBe(0);
    expect(said).toContain('12/17, 공공 · public 1/6, 민간 · private 11/11');
    expect(said).toContain('the printed figure differs: present: 11 ≠ 12 (+1)');
    expect(said).toContain('the printed figure differs: public.present: 0 ≠ 1 (+1)');
    expect(said.match(/^= o-/gm)).toHaveLength(23);
    expect(said.match(/→ 거절 · refused \[/g)).toHaveLength(8);
    expect(said).toContain('Every outcome is that of the case.');
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('fails with the opinion and its field where a figure came out otherwise', async () => {
    const product = emptyProduct();
    const between = await before(await product.address, (path, body) =>
      path.endsWith('/GiveResponse') ? body.replace('"amount":"4000"', '"amount":"3500"') : body,
    );
    const { code, said, failed } = await story(between.address);
    between.close();
    expect(code).toBe(1);
    expect(said).toMatch(/^≠ o-1-2-change/m);
    expect(failed).toContain('- o-1-2-change: answer: expected');
    expect(failed).toContain('- o-1-2-change: changes: expected');
  });

  it('stops at the first act that comes out otherwise', async () => {
    const product = emptyProduct();
    const between = await before(await product.address, (path, body) =>
      path.endsWith('/AddDepartment') ? body.replace('"name":"관광과"', '"name":" "') : body,
    );
    const { code, failed } = await story(between.address);
    between.close();
    expect(code).toBe(1);
    expect(failed).toMatch(/- act 3 .*AddDepartment.*should be accepted and was refused \(/);
  });
});
