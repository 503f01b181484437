// The parts of a JPEG file (ITU T.81, annex B): those that draw the picture are kept, those that speak about it are not.
import { mostParts, type BarePicture } from './told.js';
import { directoryOf, turnIn, type Turn } from './turn.js';

const start = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);
const exif = Buffer.from('Exif\0\0', 'latin1');
const scan = 0xda;

/** What applications put into a file, and comments. */
const isSpoken = (marker: number) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
/** Of those the ones without which the picture looks different: density, colour profile, kind of colours. */
const drawn: Readonly<Record<number, string>> = { 0xe0: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' };

/** The file without what it says beside the picture, what stands between its parts, and whatever follows its end. */
export function bareJpeg(bytes: Uint8Array): BarePicture {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [start];
  let turn: Turn = 0;
  let [hasFrame, hasScan] = [false, false];
  let at = markerFrom(file, start.length);
  for (let parts = 0; at >= 0 && parts < mostParts; parts += 1) {
    const marker = file.readUInt8(at + 1);
    if (marker === 0xd9) return { bytes: Buffer.concat([...kept, end]), isWhole: hasFrame && hasScan, turn };
    if (at + 4 > file.length) break;
    const next = at + 2 + file.readUInt16BE(at + 2);
    if (next < at + 4 || next > file.length) break;
    const content = file.subarray(at + 4, next);
    if (marker === 0xe1 && content.indexOf(exif) === 0) turn = turnIn(content.subarray(exif.length));
    if (isKept(marker, content)) kept.push(bareSegment(marker, file.subarray(at, next)));
    hasFrame ||= isFrame(marker);
    at = markerFrom(file, next);
    if (marker !== scan) continue;
    hasScan = true;
    kept.push(file.subarray(next, at < 0 ? file.length : at));
  }
  return { bytes: Buffer.concat([...kept, end]), isWhole: false, turn };
}

/** The same file, saying how it lies. */
export function lyingIn(bare: Uint8Array, turn: Turn): Uint8Array {
  const said = Buffer.concat([exif, directoryOf(turn)]);
  const head = Buffer.from([0xff, 0xe1, 0, said.length + 2]);
  return Buffer.concat([start, head, said, bare.subarray(start.length)]);
}

function isKept(marker: number, content: Buffer): boolean {
  const name = drawn[marker];
  return !isSpoken(marker) || (name !== undefined && content.indexOf(name, 0, 'latin1') === 0);
}

/** The length of the density's segment once the small copy of the picture in it is left out. */
const bareDensity = 18;

function bareSegment(marker: number, segment: Buffer): Uint8Array {
  if (marker !== 0xe0 || segment.length <= bareDensity) return segment;
  const bare = Buffer.from(segment.subarray(0, bareDensity));
  bare.writeUInt16BE(bareDensity - 2, 2);
  bare.writeUInt16BE(0, bareDensity - 2);
  return bare;
}

/** Markers that begin a frame: C0–CF without those of its tables. */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/**
 * Where the next part begins, behind the dots of a scan or what nobody reads; -1 where none does. 0xFF within dots is followed
 * by 0, or marks a new start.
 */
function markerFrom(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1];
    if (next === undefined) return -1;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return -1;
}
