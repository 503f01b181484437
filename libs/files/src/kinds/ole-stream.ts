// A small stream of an OLE2 compound file, the container of HWP 5: found by its name, within bounds whatever the file claims.

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const lastRegular = 0xfffffff9;
const headerSize = 512;
const inHeader = 109;
const entrySize = 128;
const miniSize = 64;
const longestName = 64;

/** Whether bytes begin as a compound file does. */
export function isCompound(bytes: Uint8Array): boolean {
  return bytes.length >= headerSize && signature.every((byte, index) => bytes[index] === byte);
}

/**
 * The beginning of a stream in the root of a compound file, at most one of its sectors.
 * @returns undefined where there is none of that name, or the file is broken before it
 */
export function oleStreamStart(bytes: Uint8Array, name: string): Uint8Array | undefined {
  if (!isCompound(bytes)) return undefined;
  const file = new Compound(bytes);
  const entries = file.chain(file.view.getUint32(48, true)).flatMap((sector) => file.entriesIn(sector));
  const root = entries.find(({ kind }) => kind === 5);
  const found = entries.find((entry) => entry.kind === 2 && entry.name === name);
  if (!root || !found) return undefined;
  const isMini = found.size < file.view.getUint32(56, true);
  return isMini ? file.mini(root.start, found.start) : file.sector(found.start);
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

class Compound {
  readonly view: DataView;
  private readonly size: number;
  private readonly tables: readonly number[];

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.size = this.view.getUint16(30, true) === 12 ? 4096 : 512;
    this.tables = Array.from({ length: inHeader }, (_, index) => this.view.getUint32(76 + index * 4, true));
  }

  sector(number: number): Uint8Array | undefined {
    const from = (number + 1) * this.size;
    return from + this.size <= this.bytes.length ? this.bytes.subarray(from, from + this.size) : undefined;
  }

  /** The sectors that follow each other, none of them twice. */
  chain(first: number): readonly number[] {
    const passed = new Set<number>();
    for (let at: number | undefined = first; at !== undefined && at <= lastRegular && !passed.has(at);) {
      if (!this.sector(at)) break;
      passed.add(at);
      at = this.next(at);
    }
    return [...passed];
  }

  mini(stream: number, number: number): Uint8Array | undefined {
    const from = number * miniSize;
    const sector = this.chain(stream)[Math.floor(from / this.size)];
    const inside = from % this.size;
    return sector === undefined ? undefined : this.sector(sector)?.subarray(inside, inside + miniSize);
  }

  entriesIn(number: number): readonly Entry[] {
    const from = (number + 1) * this.size;
    return Array.from({ length: this.size / entrySize }, (_, index) => this.entry(from + index * entrySize));
  }

  private entry(at: number): Entry {
    const length = Math.max(0, Math.min(longestName, this.view.getUint16(at + longestName, true)) - 2);
    return {
      name: Buffer.from(this.bytes.subarray(at, at + length)).toString('utf16le'),
      kind: this.view.getUint8(at + 66),
      start: this.view.getUint32(at + 116, true),
      size: this.view.getUint32(at + 120, true),
    };
  }

  /** Tables beyond those that the header names belong to files far larger than any that is let in. */
  private next(number: number): number | undefined {
    const perTable = this.size / 4;
    const table = this.tables[Math.floor(number / perTable)];
    if (table === undefined || table > lastRegular || !this.sector(table)) return undefined;
    return this.view.getUint32((table + 1) * this.size + (number % perTable) * 4, true);
  }
}
