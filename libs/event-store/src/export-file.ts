// The file that takes one organization's log from one installation to another: how its lines are written and checked.
//
// Every line is `{"line":n,"kind":payload,"digest":"hex"}`. The digest is sha256(digest of the last event before it, or
// nothing, followed by the payload's bytes). For an event the payload is the very text that its chain was made over, so
// the digest is the one of the chain; for the other kinds it binds them to their place. In order: a header; for each
// command its line, then its events; an end. No byte can be changed and no line moved without a digest or number telling.
import { beforeFirst, contentOf, digestAfter } from './chain.js';
import type { Recorded } from './store.js';

const format = 'committee-cycles/log';
/** Raised when a reader of today could not make sense of the file. */
const formatVersion = 1;

/** What the file holds, said before it comes. */
export interface ExportHeader {
  readonly organization: string;
  readonly events: number;
  /** The head of the whole log that it was taken from. */
  readonly head: number;
  /** Its last event, by which another log can tell whether it has all of this; `position` is that of the log left. */
  readonly last: { readonly stream: string; readonly version: number; readonly position: number };
  /** The digest of its last event, in hexadecimal. */
  readonly digest: string;
}

/** What is kept of a command; `events` says how many follow it. */
export interface ExportedCommand {
  readonly id: string;
  readonly fingerprint: string;
  /** Null where none was named. */
  readonly attempt: string | null;
  readonly events: number;
}

/** A command with its events, each as the text that its digest covers. */
export interface CommandRead {
  readonly line: number;
  readonly command: ExportedCommand;
  readonly events: readonly { readonly content: string; readonly digest: string }[];
  /** Of its last event. */
  readonly stream: string;
  readonly version: number;
}

/** What makes a file no log that could be taken in. */
export type Damage =
  /** It is no export of a log at all. */
  | 'notAnExport'
  /** It was written by a later version of this program. */
  | 'newerFormat'
  /** It ends, or cannot be unpacked, before its end. */
  | 'torn'
  /** A line is not as it was written. */
  | 'changed'
  /** A line that was written is not there. */
  | 'missing'
  /** A line was not written there, or is another organization's. */
  | 'foreign'
  /** The versions of a stream do not count 1, 2, 3, …, or a command comes twice. */
  | 'misnumbered';

/** Ends the reading of a file that is damaged at `line`, counted from 1. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';

  constructor(
    readonly damage: Damage,
    readonly line: number,
  ) {
    super(`${damage} at line ${line}`);
  }
}

/** Writes the lines of one file, each with its line feed, in the order in which its methods are called. */
export class ExportLines {
  private chain = beforeFirst;
  private lines = 0;

  /** The digest of the last event. */
  get digest(): Uint8Array {
    return this.chain;
  }

  header(header: ExportHeader): string {
    return this.line('header', JSON.stringify({ format, version: formatVersion, ...header }));
  }

  command(command: ExportedCommand): string {
    return this.line('command', JSON.stringify(command));
  }

  event(event: Recorded): string {
    const content = contentOf(event);
    const digest = digestAfter(this.chain, content);
    this.chain = digest;
    return this.line('event', content, digest);
  }

  end(): string {
    return this.line('end', JSON.stringify({ digest: hex(this.chain) }));
  }

  private line(kind: Kind, payload: string, digest = digestAfter(this.chain, payload)): string {
    this.lines += 1;
    return `{"line":${this.lines},"${kind}":${payload},"digest":"${hex(digest)}"}\n`;
  }
}

type Kind = 'header' | 'command' | 'event' | 'end';

interface Line {
  readonly line: number;
  readonly kind: Kind;
  readonly payload: string;
  readonly digest: string;
}

const shape = /^\{"line":([1-9]\d*),"(header|command|event|end)":(.*),"digest":"([0-9a-f]{64})"\}$/s;

/** Reads the lines of one file, of which it holds one command with its events at a time. */
export class ExportReader {
  private readonly lines: AsyncIterator<string>;
  private chain = beforeFirst;
  private reached = 0;

  /** @param lines the file's lines without their line feeds; may throw `DamagedFile` itself */
  constructor(lines: AsyncIterable<string>) {
    this.lines = lines[Symbol.asyncIterator]();
  }

  /** To be called once, first. @throws DamagedFile */
  async header(): Promise<ExportHeader> {
    const text = await this.text();
    const said = headerIn(text);
    if (said?.format !== format || typeof said.version !== 'number') throw new DamagedFile('notAnExport', 1);
    if (said.version > formatVersion) throw new DamagedFile('newerFormat', 1);
    return JSON.parse(this.checked(text).payload) as ExportHeader;
  }

  /** Everything after the header; when it returns, the file is whole and its chain ends as it says. @throws DamagedFile */
  async *commands({ organization, events, digest }: ExportHeader): AsyncGenerator<CommandRead> {
    let left = events;
    for (;;) {
      const next = this.checked(await this.text());
      if (next.kind === 'end') break;
      if (next.kind !== 'command') throw new DamagedFile('foreign', next.line);
      const read = await this.command(next, organization);
      left -= read.events.length;
      yield read;
    }
    if (left !== 0 || hex(this.chain) !== digest) throw new DamagedFile('changed', 1);
    const more = await this.lines.next();
    if (!more.done) throw new DamagedFile('foreign', this.reached + 1);
  }

  private async command({ line, payload }: Line, organization: string): Promise<CommandRead> {
    const command = JSON.parse(payload) as ExportedCommand;
    const events: { content: string; digest: string }[] = [];
    let last: Recorded | undefined;
    while (events.length < command.events) {
      const next = this.checked(await this.text());
      const event = next.kind === 'event' ? eventIn(next.payload) : undefined;
      if (event?.commandId !== command.id || event.organization !== organization)
        throw new DamagedFile('foreign', next.line);
      if (last && event.stream !== last.stream) throw new DamagedFile('foreign', next.line);
      this.chain = Buffer.from(next.digest, 'hex');
      events.push({ content: next.payload, digest: next.digest });
      last = event;
    }
    if (!last) throw new DamagedFile('changed', line);
    return { line, command, events, stream: last.stream, version: last.version };
  }

  private async text(): Promise<string> {
    const next = await this.lines.next();
    if (next.done) throw new DamagedFile('torn', this.reached + 1);
    return next.value;
  }

  /** The number comes first: it tells what was taken out or put in from what was changed. */
  private checked(text: string): Line {
    const expected = this.reached + 1;
    const [, number, kind, payload = '', digest = ''] = shape.exec(text) ?? [];
    if (number === undefined) throw new DamagedFile('changed', expected);
    const line = Number(number);
    const follows = hex(digestAfter(this.chain, payload)) === digest;
    if (line > expected) throw new DamagedFile('missing', expected);
    if (line < expected) throw new DamagedFile('foreign', expected);
    if (!follows) throw new DamagedFile('changed', expected);
    this.reached = line;
    return { line, kind: kind as Kind, payload, digest };
  }
}

/** The header as far as any version of the format tells it; undefined where there is none. */
function headerIn(text: string): { readonly format?: unknown; readonly version?: unknown } | undefined {
  try {
    const { header } = JSON.parse(text) as { header?: object };
    return header;
  } catch {
    return undefined;
  }
}

/** The event of a text that its digest covers; undefined where the text is not written as the chain writes it. */
function eventIn(content: string): Recorded | undefined {
  const [organization, stream, version, position, type, commandId, recordedAt, data, metadata] = JSON.parse(
    content,
  ) as [string, string, number, number, string, string, string, unknown, unknown];
  const place = { organization, stream, version, position };
  const event = { ...place, type, commandId, recordedAt, data, metadata };
  return contentOf(event) === content ? event : undefined;
}

function hex(digest: Uint8Array): string {
  return Buffer.from(digest).toString('hex');
}
