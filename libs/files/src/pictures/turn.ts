// How a picture lies, as cameras write it: one of eight numbers in a small directory of their own (Exif 2.3, tag 0x0112).

/** Clockwise, in degrees. */
export type Turn = 0 | 90 | 180 | 270;

const orientation = 0x0112;
const short = 3;
const entrySize = 12;

/** By the number that stands there; mirrored ones, which no camera writes by itself, are turned and not mirrored. */
const turns: Readonly<Record<number, Turn>> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 };
const numbers: Readonly<Record<Turn, number>> = { 0: 1, 90: 6, 180: 3, 270: 8 };

/** What the directory says; 0 where it says nothing, or is broken. */
export function turnIn(directory: Uint8Array): Turn {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  if (view.byteLength < 8) return 0;
  const isLittle = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, isLittle);
  if (first + 2 > view.byteLength) return 0;
  const count = view.getUint16(first, isLittle);
  for (let nth = 0; nth < count; nth += 1) {
    const at = first + 2 + nth * entrySize;
    if (at + entrySize > view.byteLength) return 0;
    const isIt = view.getUint16(at, isLittle) === orientation && view.getUint16(at + 2, isLittle) === short;
    if (isIt) return turns[view.getUint16(at + 8, isLittle)] ?? 0;
  }
  return 0;
}

/** A directory that says this and nothing else. */
export function directoryOf(turn: Turn): Uint8Array {
  const directory = Buffer.alloc(26);
  directory.write('MM\0*', 'latin1');
  directory.writeUInt32BE(8, 4);
  directory.writeUInt16BE(1, 8);
  directory.writeUInt16BE(orientation, 10);
  directory.writeUInt16BE(short, 12);
  directory.writeUInt32BE(1, 14);
  directory.writeUInt16BE(numbers[turn], 18);
  return directory;
}
