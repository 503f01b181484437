// The size of a picture in dots comes from the head of its file, and from nowhere else.
import { describe, expect, it } from '@jest/globals';
import { examplePicture } from '#testing/example-picture';
import { dotsHeld, dotsOf } from './picture-dots.js';

/** A JPEG as far as its first frame, after a segment that only looks like one inside. */
const jpeg = new Uint8Array([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 6, 0xff, 0xc0, 9, 9],
  ...[0xff, 0xc2, 0, 17, 8, 0x01, 0x02, 0x03, 0x04, 3],
]);

describe('The dots of a picture', () => {
  it('are read from a PNG', () => {
    expect(dotsOf({ type: 'png', bytes: examplePicture })).toEqual({ across: 48, down: 32 });
  });

  it('are read from the first frame of a JPEG', () => {
    expect(dotsOf({ type: 'jpeg', bytes: jpeg })).toEqual({ across: 0x0304, down: 0x0102 });
  });

  it('count twice where they are drawn with 16 bits a colour', () => {
    const deep = Uint8Array.from(examplePicture);
    deep[24] = 16;
    expect(dotsHeld({ type: 'png', bytes: examplePicture })).toBe(48 * 32);
    expect(dotsHeld({ type: 'png', bytes: deep })).toBe(2 * 48 * 32);
    expect(dotsHeld({ type: 'jpeg', bytes: jpeg })).toBe(0x0304 * 0x0102);
  });

  it.each([
    ['a JPEG without a frame', { type: 'jpeg', bytes: jpeg.slice(0, 10) }],
    ['a PNG that ends too early', { type: 'png', bytes: examplePicture.slice(0, 18) }],
    ['something else that says it is a JPEG', { type: 'jpeg', bytes: new Uint8Array(40) }],
  ] as const)('of %s are nobody’s guess', (_, picture) => {
    expect(() => dotsOf(picture)).toThrow();
  });
});
