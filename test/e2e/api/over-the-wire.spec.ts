// What goes over the wire is pressed for whoever takes it so, and says the same to whoever does not.
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { boot, city, theRound, type Booted, type Caller } from './booted.js';

interface Raw {
  readonly encoding: string | undefined;
  readonly vary: string | undefined;
  readonly body: Buffer;
}

describe('an answer over the wire', () => {
  let house: Booted;
  let chair: Caller;

  beforeAll(async () => {
    house = await boot();
    chair = await house.as('p-coordination-officer', 'post:coordination-officer');
  });
  afterAll(() => house.stop());

  /** Asked below fetch, which unpacks what it is answered. */
  function ask(path: string, accepted?: string): Promise<Raw> {
    const headers = {
      authorization: `Bearer ${chair.token}`,
      ...(accepted === undefined ? {} : { 'accept-encoding': accepted }),
    };
    return new Promise((resolve, reject) => {
      const asked = request(`${house.url}${path}`, { headers }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () => {
          const { 'content-encoding': encoding, vary } = answer.headers;
          resolve({ encoding, vary, body: Buffer.concat(pieces) });
        });
      });
      asked.on('error', reject).end();
    });
  }

  it('is pressed as well as its reader takes it, and says the same', async () => {
    const page = `/api/${city}/round/${theRound}`;
    const plain = await ask(page);
    expect(plain).toMatchObject({ encoding: undefined, vary: 'accept-encoding' });
    const pressed = await ask(page, 'gzip, deflate, br');
    expect(pressed).toMatchObject({ encoding: 'br', vary: 'accept-encoding' });
    expect(brotliDecompressSync(pressed.body).equals(plain.body)).toBe(true);
    expect(pressed.body.length).toBeLessThan(plain.body.length / 3);
    const packed = await ask(page, 'gzip');
    expect(packed.encoding).toBe('gzip');
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
  });

  it('stays as it is where pressing is refused, or gains nothing', async () => {
    expect((await ask(`/api/${city}/round/${theRound}`, 'br;q=0, gzip;q=0')).encoding).toBeUndefined();
    expect((await ask('/health', 'br')).encoding).toBeUndefined();
  });
});
