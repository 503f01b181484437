// The directory of a zip archive, entry by entry: where it lies, what it calls its entries, and that it does not break off.

const entryMark = 0x02014b50;
const endMark = 0x06054b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

/** An entry of the directory: where it begins in the bytes, and the name that it gives. */
export interface ZipEntry {
  readonly at: number;
  readonly name: string;
}

/** The directory of the bytes of an archive. */
export class ZipDirectory {
  private constructor(
    private readonly view: DataView,
    private readonly end: number,
  ) {}

  /** The directory that ends the bytes, a comment after it aside; undefined where none does. */
  static in(bytes: Uint8Array): ZipDirectory | undefined {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const last = view.byteLength - endLength;
    for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
      if (view.getUint32(at, true) === endMark) return new ZipDirectory(view, at);
    }
    return undefined;
  }

  /** How many entries it says that it has. */
  get count(): number {
    return this.view.getUint16(this.end + 10, true);
  }

  /** The entries in their order, at most so many; undefined for the one at which it breaks off, and nothing after it. */
  *entries(most: number): Generator<ZipEntry | undefined> {
    let at = this.view.getUint32(this.end + 16, true);
    for (let nth = 0; nth < Math.min(this.count, most); nth += 1) {
      const entry = this.entryAt(at);
      yield entry?.named;
      if (!entry) return;
      at = entry.next;
    }
  }

  private entryAt(at: number): { readonly named: ZipEntry; readonly next: number } | undefined {
    const { view, end } = this;
    if (at + entryLength > end || view.getUint32(at, true) !== entryMark) return undefined;
    const nameAt = at + entryLength;
    const nameEnd = nameAt + view.getUint16(at + 28, true);
    if (nameEnd > end) return undefined;
    const name = Buffer.from(view.buffer, view.byteOffset + nameAt, nameEnd - nameAt).toString('utf8');
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return { named: { at, name }, next };
  }
}
