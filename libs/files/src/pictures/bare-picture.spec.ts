// What a camera wrote beside a picture does not leave with it; what the picture looks like does.
import { describe, expect, it } from '@jest/globals';
import { cameraPhoto, cameraPng, cameraWords, plainPhoto } from '#testing/example-photo';
import { examplePicture } from '#testing/example-picture';
import { barePicture, shownPicture } from './bare-picture.js';

const said = (bytes: Uint8Array) =>
  cameraWords.filter((words) => Buffer.from(bytes).includes(Buffer.from(words, 'latin1')));

describe('A picture', () => {
  it('loses what its camera wrote, and nothing of its dots', () => {
    expect(said(cameraPhoto())).toEqual(cameraWords);
    expect(said(cameraPng())).toEqual(cameraWords);
    expect(Buffer.from(barePicture('jpeg', cameraPhoto()).bytes)).toEqual(Buffer.from(plainPhoto));
    expect(Buffer.from(barePicture('png', cameraPng()).bytes)).toEqual(Buffer.from(examplePicture));
  });

  it('keeps its colour profile, and loses the small copy within its density', () => {
    const [start, rest] = [plainPhoto.subarray(0, 2), plainPhoto.subarray(20)];
    const density = Buffer.from(
      'ff e0 00 13 4a 46 49 46 00 01 01 00 00 01 00 01 01 01 77 77 77'.replaceAll(' ', ''),
      'hex',
    );
    const profile = Buffer.concat([
      Buffer.from([0xff, 0xe2, 0, 18]),
      Buffer.from('ICC_PROFILE\0\x01\x01ab', 'latin1'),
    ]);
    const { bytes, isWhole } = barePicture('jpeg', Buffer.concat([start, density, profile, rest]));
    expect(isWhole).toBe(true);
    expect(Buffer.from(bytes).includes(profile)).toBe(true);
    expect(Buffer.from(bytes).includes('www')).toBe(false);
    expect(Buffer.from(bytes.subarray(0, 20)).toString('hex')).toMatch(/^ffd8ffe00010.*0000$/);
  });

  it.each([
    [1, 0],
    [3, 180],
    [6, 90],
    [8, 270],
    [77, 0],
  ])('that lies as Exif numbers %i is turned by %i degrees', (orientation, turn) => {
    expect(barePicture('jpeg', cameraPhoto(orientation)).turn).toBe(turn);
  });

  it('that is shown still says how it lies, and nothing else', () => {
    const shown = shownPicture('jpeg', cameraPhoto(6));
    expect(said(shown)).toEqual([]);
    expect(barePicture('jpeg', shown)).toMatchObject({ isWhole: true, turn: 90 });
    expect(Buffer.from(shownPicture('jpeg', cameraPhoto(1)))).toEqual(Buffer.from(plainPhoto));
  });

  it('is whole where damage lies in what is left out, or strange bytes between its parts', () => {
    const png = Uint8Array.from(cameraPng());
    const words = Buffer.from(png).indexOf('Author');
    png[words] = (png[words] ?? 0) ^ 1;
    expect(barePicture('png', png)).toMatchObject({ isWhole: true, bytes: Uint8Array.from(examplePicture) });
    const strange = Buffer.from([0x77, 0xff, 0xff, 0x00, 0x77]);
    const jpeg = Buffer.concat([plainPhoto.subarray(0, 20), strange, plainPhoto.subarray(20)]);
    const { bytes, isWhole } = barePicture('jpeg', jpeg);
    expect([isWhole, Buffer.from(bytes)]).toEqual([true, Buffer.from(plainPhoto)]);
  });

  it.each([
    ['jpeg', [0xff, 0xd8], [0xff, 0xdb, 0, 2, 0xff, 0xe1, 0, 2]],
    [
      'png',
      examplePicture.subarray(0, 33),
      Buffer.concat([Buffer.alloc(4), Buffer.from('abcd'), Buffer.alloc(4)]),
    ],
  ] as const)('of more parts than any program writes is broken: %s', (kind, head, parts) => {
    const many = Buffer.alloc(2_000_000, Buffer.from(parts));
    const { bytes, isWhole } = barePicture(kind, Buffer.concat([Buffer.from(head), many]));
    expect(isWhole).toBe(false);
    expect(bytes.length).toBeLessThan(150_000);
  });

  it('that breaks off anywhere, or is damaged, is known to be broken and says nothing either', () => {
    for (const [kind, whole] of [
      ['jpeg', cameraPhoto()],
      ['png', cameraPng()],
    ] as const) {
      const { bytes } = barePicture(kind, whole);
      for (let length = 8; length < bytes.length - 1; length += 1)
        expect([length, barePicture(kind, bytes.subarray(0, length)).isWhole]).toEqual([length, false]);
      for (let length = 8; length < whole.length; length += 1)
        expect(said(barePicture(kind, whole.subarray(0, length)).bytes)).toEqual([]);
    }
    const damaged = Uint8Array.from(examplePicture);
    damaged[60] = (damaged[60] ?? 0) ^ 1;
    expect(barePicture('png', damaged).isWhole).toBe(false);
  });
});
