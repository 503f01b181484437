// The parts of a PNG file (ISO/IEC 15948): those that draw the picture are kept, texts, hours and what a camera wrote are not.
import { crc32 } from 'node:zlib';
import { mostParts, type BarePicture } from './told.js';
import { turnIn, type Turn } from './turn.js';

const signatureSize = 8;
/** Length, name and checksum around what a part holds. */
const around = 12;

const drawn: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
  ...['cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs'],
]);

/** The file without what it says beside the picture, and without whatever follows its end. */
export function barePng(bytes: Uint8Array): BarePicture {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [file.subarray(0, signatureSize)];
  const names: string[] = [];
  let turn: Turn = 0;
  for (let at = signatureSize; at + around <= file.length && names.length < mostParts;) {
    const length = file.readUInt32BE(at);
    const next = at + around + length;
    if (next > file.length) break;
    const name = file.toString('latin1', at + 4, at + 8);
    if (name === 'eXIf') turn = turnIn(file.subarray(at + 8, next - 4));
    if (drawn.has(name)) {
      if (crc32(file.subarray(at + 4, next - 4)) !== file.readUInt32BE(next - 4)) break;
      kept.push(file.subarray(at, next));
    }
    names.push(name);
    if (name === 'IEND') break;
    at = next;
  }
  const isWhole = names[0] === 'IHDR' && names.includes('IDAT') && names.at(-1) === 'IEND';
  return { bytes: Buffer.concat(kept), isWhole, turn };
}
