// Files over HTTP: told by their bytes, kept once, refused in plain words, and never read further than the limit.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '#contract/routes';
import { examplePicture } from '#testing/example-picture';
import { boot, city, type Booted, type Caller } from './booted.js';

const megabyte = 1024 * 1024;

describe('Files', () => {
  let house: Booted;
  let officer: Caller;

  beforeAll(async () => {
    house = await boot('case', { files: { limit: megabyte } });
    officer = await house.as('p-local-economy-officer', 'post:local-economy-officer');
  });
  afterAll(() => house.stop());

  const bring = async (
    name: string,
    bytes: Uint8Array,
    { token, type = 'application/octet-stream' }: { token?: string; type?: string } = {},
  ) => {
    const answer = await fetch(`${house.url}${routes.bringFile(city, { name })}`, {
      method: 'POST',
      headers: { 'content-type': type, authorization: `Bearer ${token ?? officer.token}` },
      body: Buffer.from(bytes),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  it('are named by the hash of what they hold, the same by two people at once', async () => {
    const secretary = await house.as('p-secretary', 'seat:jobs/secretary');
    const answers = await Promise.all([
      bring('회의 사진.png', examplePicture),
      bring('회의 사진.png', examplePicture, { token: secretary.token }),
      bring('회의 사진.png', examplePicture),
    ]);
    const kept = {
      hash: createHash('sha256').update(examplePicture).digest('hex'),
      name: '회의 사진.png',
      type: 'png',
      size: examplePicture.length,
    };
    expect(answers).toEqual(answers.map(() => ({ status: 200, body: kept })));
  });

  it('are what they hold, not what they are called', async () => {
    expect((await bring('계획.hwp', examplePicture)).body).toMatchObject({ name: '계획.hwp', type: 'png' });
  });

  it.each([
    ['a program', 'run.png', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0]), 'file-type-unknown'],
    ['nothing', 'a.txt', Buffer.alloc(0), 'file-empty'],
    ['a file without a name', '.', Buffer.from('가'), undefined],
    ['a file whose name is a folder', '폴더/', Buffer.from('가'), 'text-missing'],
  ])('refuse %s in plain words', async (_, name, bytes, code) => {
    const { status, body } = await bring(name, bytes);
    expect([status, body['code']]).toEqual(code === undefined ? [200, undefined] : [422, code]);
  });

  it('beyond the limit are refused, and the limit is named', async () => {
    const { status, body } = await bring('large.txt', Buffer.alloc(megabyte + 1, 'a'));
    expect([status, body['code']]).toEqual([413, 'file-too-large']);
    expect(JSON.stringify(body)).toContain('1MB');
    expect((await bring('full.txt', Buffer.alloc(megabyte, 'a'))).status).toBe(200);
  });

  it('of 100 MB are refused at once, and flow past without being held in memory', async () => {
    const before = process.memoryUsage().rss;
    const answer = await sentWhole(100 * megabyte);
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).toContain('file-too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * megabyte);
  });

  it('of 100 MB that do not say so are refused as soon as they are beyond the limit', async () => {
    const chunk = new Uint8Array(megabyte).fill(97);
    let left = 100;
    const body = new ReadableStream<Uint8Array>({
      pull: (sending) => {
        left -= 1;
        if (left < 0) sending.close();
        else sending.enqueue(chunk);
      },
    });
    const answer = await fetch(`${house.url}${routes.bringFile(city, { name: 'large.txt' })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${officer.token}` },
      body,
      duplex: 'half',
    });
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'file-too-large' }]);
  });

  it('are taken from who is signed in, and as bytes only', async () => {
    expect((await bring('a.txt', Buffer.from('가'), { token: 'nobody' })).status).toBe(401);
    expect((await bring('a.txt', Buffer.from('"가"'), { type: 'application/json' })).status).toBe(400);
    expect((await bring('a.txt', Buffer.from('가'), { type: 'text/plain' })).status).toBe(400);
    const elsewhere = await fetch(`${house.url}/api/${city}/drafts/keep`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${officer.token}` },
      body: 'x',
    });
    expect(((await elsewhere.json()) as { code: string }).code).toBe('not-json');
  });

  /** Sends all of a large file, as browsers do before they read an answer; the answer as it came. */
  async function sentWhole(size: number): Promise<string> {
    const { hostname, port } = new URL(house.url);
    const socket = connect(Number(port), hostname);
    const answer: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => answer.push(chunk));
    socket.write(
      `POST ${routes.bringFile(city, { name: 'large.txt' })} HTTP/1.1\r\nhost: ${hostname}:${port}\r\n` +
        `authorization: Bearer ${officer.token}\r\ncontent-type: application/octet-stream\r\n` +
        `content-length: ${size}\r\n\r\n`,
    );
    const chunk = Buffer.alloc(megabyte, 'a');
    for (let left = size; left > 0; left -= megabyte) if (!socket.write(chunk)) await once(socket, 'drain');
    socket.destroy();
    return Buffer.concat(answer).toString();
  }
});
