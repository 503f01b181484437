// Files over HTTP: told by their bytes, kept once, refused in plain words, and never read further than the limit.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '#contract/routes';
import { written } from '#documents/written';
import { barePicture } from '#files/pictures/bare-picture';
import { cameraPhoto, cameraWords, plainPhoto } from '#testing/example-photo';
import { examplePaper } from '#testing/example-paper';
import { examplePicture } from '#testing/example-picture';
import { zipFile } from '#testing/files/zip-file';
import { eicar, fakeClamd, type FakeClamd } from '#testing/files/fake-clamd';
import { boot, city, type Booted, type Caller } from './booted.js';

const megabyte = 1024 * 1024;

describe('Files', () => {
  let house: Booted;
  let officer: Caller;
  let clamd: FakeClamd;

  beforeAll(async () => {
    clamd = await fakeClamd();
    house = await boot('case', {
      files: { limit: megabyte, clamd: { host: '127.0.0.1', port: clamd.port } },
    });
    officer = await house.as('p-local-economy-officer', 'post:local-economy-officer');
  });
  afterAll(async () => {
    await house.stop();
    await clamd.close();
  });

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

  describe('on an item', () => {
    const meeting = 'jobs-2021-7';
    let secretary: Caller;
    let photo: Record<string, unknown>;

    beforeAll(async () => {
      secretary = await house.as('p-secretary', 'seat:jobs/secretary');
      photo = (await bring('회의 사진.png', examplePicture, { token: secretary.token })).body;
    });

    const attach = (file: object, caller = secretary) =>
      caller.ask('AttachToMinutes', { minutes: 'minutes', file }, { stream: 'meeting', id: meeting });
    const take = (token: string, hash = String(photo['hash'])) =>
      fetch(`${house.url}${routes.file(city, 'meeting', meeting, hash)}`, {
        headers: { authorization: `Bearer ${token}` },
      });

    it('have to be kept as they are named', async () => {
      for (const other of [{ hash: '0'.repeat(64) }, { size: 7 }, { type: 'pdf' }]) {
        const { status, body } = await attach({ ...photo, ...other });
        expect([status, body['code'], body['field']]).toEqual([422, 'file-unknown', 'file']);
      }
      expect((await attach(photo, officer)).body['code']).not.toBe('file-unknown');
    });

    it('are attached once, and taken by who sees the item, as what they are and running nothing', async () => {
      expect((await take(secretary.token)).status).toBe(404);
      expect((await attach(photo)).status).toBe(200);
      expect((await attach(photo)).body['code']).toBe('list-repeats');
      const taken = await take(secretary.token);
      expect(Buffer.from(await taken.arrayBuffer())).toEqual(Buffer.from(examplePicture));
      expect(Object.fromEntries(taken.headers)).toMatchObject({
        'content-type': 'image/png',
        'content-disposition': expect.stringMatching(/^inline; filename="file\.png"; filename\*=UTF-8''%ED/),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
    });

    it('are shown without what their camera wrote, and kept with it', async () => {
      const { body } = await bring('휴대전화.jpg', cameraPhoto(6), { token: secretary.token });
      expect((await attach(body)).status).toBe(200);
      const shown = Buffer.from(await (await take(secretary.token, String(body['hash']))).arrayBuffer());
      for (const words of cameraWords) expect(shown.includes(Buffer.from(words, 'latin1'))).toBe(false);
      expect(barePicture('jpeg', shown)).toMatchObject({ isWhole: true, turn: 90 });
      const original = createHash('sha256').update(cameraPhoto(6)).digest('hex');
      expect(body).toMatchObject({ hash: original, size: cameraPhoto(6).length });
    });

    it('are printed at the end of the minutes, the same whenever they are made', async () => {
      const position = (await secretary.get('/meeting/jobs-2021-7')).body as { position: number };
      const paper = async () => {
        const asked = `/paper/minutes/${meeting}?format=html&asOf=${position.position}`;
        const answer = await fetch(`${house.url}/api/${city}${asked}`, {
          headers: { authorization: `Bearer ${secretary.token}` },
        });
        return answer.text();
      };
      const page = await paper();
      expect(page).toContain(Buffer.from(examplePicture).toString('base64'));
      expect(page).toContain(Buffer.from(plainPhoto).toString('base64'));
      expect(await paper()).toBe(page);
    });

    it('are not taken by who does not see the item, nor by a hash that hangs on nothing of it', async () => {
      expect((await take(officer.token)).status).toBe(404);
      const { body } = await bring('메모.txt', Buffer.from('메모'), { token: secretary.token });
      expect((await take(secretary.token, String(body['hash']))).status).toBe(404);
      expect((await take('nobody')).status).toBe(401);
    });

    it('are saved rather than shown where they are no picture', async () => {
      const page = Buffer.from('<script>alert(1)</script>');
      const { body } = await bring('쪽.html', page, { token: secretary.token });
      expect((await attach(body)).status).toBe(200);
      const taken = await take(secretary.token, String(body['hash']));
      expect(taken.headers.get('content-type')).toBe('application/octet-stream');
      expect(taken.headers.get('content-disposition')).toMatch(/^attachment; /);
    });

    describe('looked at before they are taken', () => {
      const look = (hash: string, caller = secretary, language = 'ko') =>
        fetch(`${house.url}${routes.filePreview(city, 'meeting', meeting, hash, { language } as object)}`, {
          headers: { authorization: `Bearer ${caller.token}` },
        });
      const attached = async (name: string, bytes: Uint8Array): Promise<string> => {
        const { body } = await bring(name, bytes, { token: secretary.token });
        expect((await attach(body)).status).toBe(200);
        return String(body['hash']);
      };

      it.each(['hwpx', 'docx', 'xlsx'] as const)('are a page of what stands in %s', async (format) => {
        const hash = await attached(`보고.${format}`, await written(examplePaper(), format));
        const answer = await look(hash);
        expect([answer.status, answer.headers.get('content-type')]).toEqual([
          200,
          'text/html; charset=utf-8',
        ]);
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
        const page = await answer.text();
        expect(page).toContain('<table>');
        expect(page).toContain('1,200');
        expect(page).not.toMatch(/<script|<img/);
      });

      it('are a table of what stands between commas or tabs, in the old encoding too, and markup is text', async () => {
        const rows = Buffer.from([0xc0, 0xa7, 0xbf, 0xf8, 0x2c, 0x31, 0x0a, 0xc8, 0xb8, 0x2c, 0x32, 0x0a]);
        expect(await (await look(await attached('위원.csv', rows))).text()).toContain(
          '<td>위원</td><td>1</td>',
        );
        const hostile = Buffer.from('이름\t<img src=x onerror=alert(1)>\n가\t나\n');
        expect(await (await look(await attached('표.txt', hostile))).text()).toContain('<td>&lt;img src=x');
      });

      it('are themselves where they are pictures', async () => {
        const answer = await look(String(photo['hash']));
        expect(answer.headers.get('content-type')).toBe('image/png');
        expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(examplePicture));
      });

      it('are refused in plain words where nobody can open them, and by whoever may not take them', async () => {
        const types = { '[Content_Types].xml': '<Types/>' };
        const broken = await attached('깨진.docx', zipFile({ ...types, 'word/document.xml': '<w:document' }));
        const refused = await look(broken);
        expect([refused.status, await refused.json()]).toMatchObject([422, { code: 'file-unreadable' }]);
        const pdf = await look(await attached('보고.pdf', Buffer.from('%PDF-1.7\n')));
        expect([pdf.status, await pdf.json()]).toMatchObject([422, { code: 'file-unreadable' }]);
        expect((await look(broken, officer)).status).toBe(404);
        expect((await look('0'.repeat(64))).status).toBe(404);
        expect((await look(broken, secretary, 'fr')).status).toBe(400);
      });
    });

    it('are gone from sight once they are removed, with a reason', async () => {
      const detach = (reason: string) =>
        secretary.ask(
          'DetachFromMinutes',
          { minutes: 'minutes', hash: photo['hash'], reason },
          { stream: 'meeting', id: meeting },
        );
      expect((await detach(' ')).body['code']).toBe('reason-missing');
      expect((await detach('다른 회의의 사진')).status).toBe(200);
      expect((await take(secretary.token)).status).toBe(404);
    });
  });

  it('that are infected are refused, and all are while nobody looks through them', async () => {
    const { status, body } = await bring('virus.txt', Buffer.from(eicar));
    expect([status, body['code']]).toEqual([422, 'file-infected']);
    expect(JSON.stringify(body)).toContain('Eicar-Signature');
    await clamd.close();
    const away = await bring('a.txt', Buffer.from('가'));
    expect([away.status, away.body['code']]).toEqual([503, 'scanner-away']);
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
