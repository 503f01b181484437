// The file that holds a backup: parts one after the other, each a line of JSON and the bytes it announces, and an end that
// vouches for all of them. It is written and read as a stream, a part at a time.
import { createHash } from 'node:crypto';
import { limits, patterns } from '#contract/limits';

/** What each part says of itself before its bytes come. */
export interface PartHeads {
  readonly table: { readonly table: string; readonly columns: readonly string[] };
  /** A piece of the rows of the table before, cut anywhere. */
  readonly rows: object;
  readonly file: { readonly organization: string; readonly hash: string };
  /** A piece of an organization's log, as it is exported. */
  readonly log: object;
  /** An organization's people, in JSON. */
  readonly people: object;
  /** A file that the log names and that was not there, or not as it was kept. */
  readonly lost: { readonly organization: string; readonly hash: string };
}

export type PartKind = keyof PartHeads;

/** A part that holds no bytes leaves them out. */
export type Part = {
  readonly [K in PartKind]: { readonly kind: K; readonly bytes?: Uint8Array } & PartHeads[K];
}[PartKind];

/** What makes a file no archive to be read. */
export type ArchiveDamage = 'notAnArchive' | 'newerFormat' | 'torn' | 'changed';

/** Ends the reading of an archive. */
export class DamagedArchive extends Error {
  override readonly name = 'DamagedArchive';

  constructor(readonly damage: ArchiveDamage) {
    super(`the archive is ${damage}`);
  }
}

/** Raised when a reader of today could not make sense of the file. */
const formatVersion = 1;
/** A head is short; what goes on for longer is none. */
const longestHead = 1_000_000;

/**
 * The bytes of an archive of the given format, not yet compressed.
 * @param header what is said of the whole, in JSON
 */
export async function* archiveOf(
  format: string,
  header: object,
  parts: AsyncIterable<Part>,
): AsyncGenerator<Uint8Array> {
  const digest = createHash('sha256');
  const vouched = (bytes: Uint8Array) => {
    digest.update(bytes);
    return bytes;
  };
  yield vouched(line({ kind: 'header', format, version: formatVersion, ...header }));
  for await (const { bytes, ...head } of parts) {
    yield vouched(line({ ...head, ...(bytes && { bytes: bytes.length }) }));
    if (bytes) yield vouched(bytes);
  }
  yield line({ kind: 'end', digest: digest.digest('hex') });
}

/** Reads the archive that comes as `bytes`. */
export class ArchiveReader<H extends object> {
  private readonly digest = createHash('sha256');
  private readonly incoming: AsyncIterator<Uint8Array>;
  private held: Buffer = Buffer.alloc(0);

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.incoming = bytes[Symbol.asyncIterator]();
  }

  /** To be called once, first. @throws DamagedArchive */
  async header(format: string): Promise<H> {
    const text = await this.text('notAnArchive');
    const head = jsonIn(text);
    if (head?.kind !== 'header' || head.format !== format) throw new DamagedArchive('notAnArchive');
    if (Number(head.version) > formatVersion) throw new DamagedArchive('newerFormat');
    this.digest.update(text);
    return head as unknown as H;
  }

  /** Everything after the header; when it returns, the archive is whole and as it was written. @throws DamagedArchive */
  async *parts(): AsyncGenerator<Part> {
    for (;;) {
      const text = await this.text('torn');
      const head = jsonIn(text);
      if (!head) throw new DamagedArchive('changed');
      if (head.kind === 'end') {
        const isWhole = head.digest === this.digest.digest('hex');
        if (!isWhole || this.held.length > 0 || (await this.more())) throw new DamagedArchive('changed');
        return;
      }
      this.digest.update(text);
      const bytes = head.bytes === undefined ? undefined : await this.take(Number(head.bytes));
      if (bytes) this.digest.update(bytes);
      if ((head.kind === 'file' || head.kind === 'lost') && !isOrganization(head.organization))
        throw new DamagedArchive('changed');
      yield { ...head, bytes } as unknown as Part;
    }
  }

  /** The next line with its line feed. */
  private async text(missing: ArchiveDamage): Promise<Buffer> {
    for (let from = 0; ;) {
      const end = this.held.indexOf(0x0a, from);
      if (end !== -1) return this.cut(end + 1);
      if (this.held.length > longestHead) throw new DamagedArchive(missing === 'torn' ? 'changed' : missing);
      from = this.held.length;
      if (!(await this.more())) throw new DamagedArchive(missing);
    }
  }

  private async take(length: number): Promise<Buffer> {
    if (!Number.isSafeInteger(length) || length < 0) throw new DamagedArchive('changed');
    const pieces = [this.held];
    let there = this.held.length;
    while (there < length) {
      const { done, value } = await this.incoming.next();
      if (done) throw new DamagedArchive('torn');
      pieces.push(Buffer.from(value));
      there += value.length;
    }
    this.held = pieces.length === 1 ? this.held : Buffer.concat(pieces);
    return this.cut(length);
  }

  private cut(length: number): Buffer {
    const taken = this.held.subarray(0, length);
    this.held = this.held.subarray(length);
    return taken;
  }

  /** Holds what comes next; false where nothing does. */
  private async more(): Promise<boolean> {
    const { done, value } = await this.incoming.next();
    if (done) return false;
    this.held = Buffer.concat([this.held, value]);
    return true;
  }
}

/** Files lie in a folder of its name: what an id cannot be, no archive may say, whoever made it. */
export function isOrganization(named: unknown): named is string {
  return typeof named === 'string' && named.length <= limits.id && patterns.id.test(named);
}

function line(head: object): Buffer {
  return Buffer.from(`${JSON.stringify(head)}\n`);
}

function jsonIn(text: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(text.toString());
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
