// What is sealed opens only where it was sealed, as it was sealed, and with the same secret.
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Sealing } from './sealing.js';

const secret = randomBytes(48);
const sealing = new Sealing(secret);
const plain = Buffer.from('twenty bytes of key!');

describe('sealing', () => {
  it('opens what it sealed, with the same secret in another process', () => {
    expect(new Sealing(secret).open(sealing.seal(plain, 'city/p-1'), 'city/p-1')).toEqual(plain);
  });

  it('never writes the plain bytes, and never the same twice', () => {
    const [once, again] = [sealing.seal(plain, 'city/p-1'), sealing.seal(plain, 'city/p-1')];
    expect(once.includes(plain)).toBe(false);
    expect(once).not.toEqual(again);
  });

  it('does not open what was moved to another row', () => {
    const sealed = sealing.seal(plain, 'city/p-1');
    expect(() => sealing.open(sealed, 'city/p-2')).toThrow();
  });

  it('does not open with another secret', () => {
    const sealed = sealing.seal(plain, 'city/p-1');
    expect(() => new Sealing(randomBytes(48)).open(sealed, 'city/p-1')).toThrow();
  });

  it.each([0, 12, 28])('does not open what was changed at byte %d', (at) => {
    const sealed = sealing.seal(plain, 'city/p-1');
    sealed.writeUInt8(sealed.readUInt8(at) ^ 1, at);
    expect(() => sealing.open(sealed, 'city/p-1')).toThrow();
  });

  it('marks a text the same way each time, and otherwise with another secret', () => {
    expect(sealing.mark('city/p-1')).toEqual(new Sealing(secret).mark('city/p-1'));
    expect(sealing.mark('city/p-1')).not.toEqual(new Sealing(randomBytes(48)).mark('city/p-1'));
  });
});
