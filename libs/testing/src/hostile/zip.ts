// Zip files that are not what they say: every field of them can be forged.
import { crc32, deflateRawSync } from 'node:zlib';

export interface Forged {
  readonly path: string;
  readonly data: string | Uint8Array;
  /** What the directory says instead of the truth. */
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  /** Shares the bytes of the part before it. */
  readonly overlaps?: boolean;
}

const stamp = Buffer.from([0, 0, 0x21, 0]);

/** The parts as a zip file. */
export function forgedZip(parts: readonly Forged[], count = parts.length): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let before = 0;
  for (const { path, data, flags = 0, method = 8, overlaps = false, ...forged } of parts) {
    const bytes = Buffer.from(data);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const name = Buffer.from(path);
    const fields = Buffer.alloc(12);
    fields.writeUInt32LE(forged.crc ?? crc32(bytes), 0);
    fields.writeUInt32LE(packed.length, 4);
    fields.writeUInt32LE(forged.size ?? bytes.length, 8);
    const head = Buffer.concat([u16(20, flags, method), stamp, fields, u16(name.length, 0)]);
    const at = overlaps ? before : offset;
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, u16(0, 0, 0), u32(0, at), name);
    if (overlaps) continue;
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, name, packed]);
    bodies.push(body);
    before = offset;
    offset += body.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.concat([
    Buffer.from('PK\x05\x06', 'latin1'),
    u16(0, 0, count, count),
    u32(entries.length, offset),
    u16(0),
  ]);
  return Buffer.concat([...bodies, entries, end]);
}

function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, at) => bytes.writeUInt16LE(value & 0xffff, 2 * at));
  return bytes;
}

function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, at) => bytes.writeUInt32LE(value, 4 * at));
  return bytes;
}
