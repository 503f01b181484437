// A compound file as small as one can be: a root, and one stream in its small sectors.

const sector = 512;
const mini = 64;
const end = 0xfffffffe;
const free = 0xffffffff;
const isTable = 0xfffffffd;

/** A compound file (OLE2) that holds one stream of less than 512 bytes. */
export function oleFile(name: string, content: Uint8Array): Buffer {
  const file = Buffer.alloc(sector * 5);
  writeHeader(file);
  const [table, directory, small, stream] = [0, 1, 2, 3].map((number) => (number + 1) * sector) as [
    number,
    number,
    number,
    number,
  ];
  file.fill(0xff, table, table + sector);
  [isTable, end, end, end].forEach((next, index) => file.writeUInt32LE(next, table + index * 4));
  writeEntry(file, directory, { name: 'Root Entry', kind: 5, child: 1, start: 3, size: sector });
  writeEntry(file, directory + 128, { name, kind: 2, child: free, start: 0, size: content.length });
  file.fill(0xff, small, small + sector);
  const sectors = Math.ceil(content.length / mini);
  for (let index = 0; index < sectors; index += 1)
    file.writeUInt32LE(index + 1 < sectors ? index + 1 : end, small + index * 4);
  file.set(content, stream);
  return file;
}

function writeHeader(file: Buffer): void {
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(4096, 56);
  file.writeUInt32LE(2, 60);
  file.writeUInt32LE(1, 64);
  file.writeUInt32LE(end, 68);
  file.fill(0xff, 76, sector);
  file.writeUInt32LE(0, 76);
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function writeEntry(file: Buffer, at: number, { name, kind, child, start, size }: Entry): void {
  file.write(name, at, 'utf16le');
  file.writeUInt16LE((name.length + 1) * 2, at + 64);
  file.writeUInt8(kind, at + 66);
  file.writeUInt8(1, at + 67);
  file.writeUInt32LE(free, at + 68);
  file.writeUInt32LE(free, at + 72);
  file.writeUInt32LE(child, at + 76);
  file.writeUInt32LE(start, at + 116);
  file.writeUInt32LE(size, at + 120);
}
