// Opens a zip file as a stranger's: every promise of its directory is checked before anything is inflated, and what is inflated
// is counted as it comes.
import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { ZipDirectory } from '#files/kinds/zip-directory';
import { NotRead } from './not-read.js';

/** One part, inflated as far as it is asked for. Throws NotRead where it breaks off, or holds more than a paper can. */
export type Chunks = Iterable<Uint8Array>;

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly offset: number;
}

const limits = {
  entries: 4_000,
  /** Bytes of one part, and of all that were asked for, once inflated. */
  part: 256 * 1024 * 1024,
  all: 384 * 1024 * 1024,
  /** How much larger a part may become; papers that repeat themselves come to less than half of it. */
  ratio: 400,
  /** Up to here nobody minds how much larger. */
  harmless: 8 * 1024 * 1024,
};

/** What is inflated at a time: even at the worst ratio it becomes a few megabytes. */
const step = 8 * 1024;
const localMark = 0x04034b50;
const localLength = 30;
const stored = 0;
const deflated = 8;

/** The parts of a zip file by their paths. */
export class ZipParts {
  private readonly view: DataView;
  private readonly entries: ReadonlyMap<string, Entry>;
  private inflated = 0;

  /** Throws NotRead where the file is none, or its directory lies. */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.entries = this.readDirectory();
  }

  get paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** A part from its beginning; undefined where there is none. */
  part(path: string): Chunks | undefined {
    const entry = this.entries.get(path);
    return entry && this.chunks(path, entry);
  }

  private *chunks(path: string, { method, crc, packed, offset }: Entry): Generator<Uint8Array> {
    const from = this.dataAt(offset);
    const data = this.bytes.subarray(from, from + packed);
    let size = 0;
    let sum = 0;
    for (const chunk of method === stored ? [data] : inflatedOf(data)) {
      size += chunk.length;
      this.inflated += chunk.length;
      const swells = size > limits.harmless && size > packed * limits.ratio;
      if (swells || size > limits.part || this.inflated > limits.all) {
        throw new NotRead('too-large', `${path} swells`);
      }
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== crc) throw new NotRead('damaged', `${path} is not what was packed`);
  }

  private dataAt(offset: number): number {
    return (
      offset + localLength + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true)
    );
  }

  private readDirectory(): ReadonlyMap<string, Entry> {
    const directory = ZipDirectory.in(this.bytes);
    if (!directory) throw broken('the end');
    if (directory.count > limits.entries) throw new NotRead('too-large', `${directory.count} parts`);
    const entries = new Map<string, Entry>();
    for (const entry of directory.entries(limits.entries)) {
      if (!entry) throw broken('the directory');
      const { at, name } = entry;
      if (entries.has(name) || isAstray(name)) throw broken(`the path ${JSON.stringify(name)}`);
      entries.set(name, this.entryAt(at, name));
    }
    this.needApart([...entries.values()]);
    return entries;
  }

  private entryAt(at: number, name: string): Entry {
    const field = (offset: number) => this.view.getUint32(at + offset, true);
    const method = this.view.getUint16(at + 10, true);
    if ((this.view.getUint16(at + 8, true) & 1) === 1) throw new NotRead('encrypted', name);
    if (method !== stored && method !== deflated) throw new NotRead('unsupported', `packed by ${method}`);
    const entry = { method, crc: field(16), packed: field(20), offset: field(42) };
    const isThere =
      entry.offset + localLength <= this.bytes.length &&
      this.view.getUint32(entry.offset, true) === localMark &&
      this.dataAt(entry.offset) + entry.packed <= this.bytes.length;
    if (!isThere) throw broken(name);
    return entry;
  }

  /** Parts that share bytes are how a small file inflates to a large one. */
  private needApart(entries: readonly Entry[]): void {
    const inOrder = entries.toSorted((one, other) => one.offset - other.offset);
    let end = 0;
    for (const { offset, packed } of inOrder) {
      if (offset < end) throw broken('parts that overlap');
      end = this.dataAt(offset) + packed;
    }
  }
}

function* inflatedOf(data: Uint8Array): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => ready.push(chunk));
  for (let at = 0; at === 0 || at < data.length; at += step) {
    try {
      inflate.push(data.subarray(at, at + step), at + step >= data.length);
    } catch (error) {
      throw broken(String(error));
    }
    yield* ready;
    ready = [];
  }
}

/** No part of an office file lies above or outside it. */
function isAstray(path: string): boolean {
  return path === '' || /^[/\\]|^[a-z]:|\\|\0|(?:^|\/)\.\.(?:\/|$)/i.test(path);
}

function broken(what: string): NotRead {
  return new NotRead('damaged', what);
}
