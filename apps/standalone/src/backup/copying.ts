// Rows of a table as a stream of bytes, out of PostgreSQL and into it: the driver itself knows COPY, but offers no stream of it.
import { Readable, Writable } from 'node:stream';
import type pg from 'pg';

/** What the driver's connection does besides what its types tell. */
interface CopyConnection extends pg.Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

type Told = (error?: Error | null) => void;

/** Gives what a `COPY … TO STDOUT` gives, no faster than it is read. */
class CopiedOut extends Readable {
  private connection: pg.Connection | undefined;

  constructor(private readonly statement: string) {
    super();
  }

  submit(connection: pg.Connection): void {
    this.connection = connection;
    connection.query(this.statement);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    if (!this.push(chunk)) this.connection?.stream.pause();
  }

  handleCommandComplete(): void {}

  /** Nobody asks for more of what has ended, and others use the connection after it. */
  handleReadyForQuery(): void {
    this.connection?.stream.resume();
    this.push(null);
  }

  handleError(error: Error): void {
    this.destroy(error);
  }

  override _read(): void {
    this.connection?.stream.resume();
  }
}

/** Takes what a `COPY … FROM STDIN` takes, no faster than the server reads it. */
class CopiedIn extends Writable {
  private connection: CopyConnection | undefined;
  private begun: Told | undefined;
  /** A piece that waits until the connection takes more. */
  private taken: Told | undefined;
  private ended: Told | undefined;

  constructor(private readonly statement: string) {
    super();
  }

  submit(connection: pg.Connection): void {
    this.connection = connection as CopyConnection;
    connection.query(this.statement);
  }

  handleCopyInResponse(): void {
    this.begun?.();
    this.begun = undefined;
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.ended?.();
  }

  /** Of the server or of a lost connection, which drains nothing any more: whoever waits is told. */
  handleError(error: Error): void {
    const waiting = this.begun ?? this.taken;
    if (waiting) waiting(error);
    else this.destroy(error);
  }

  override _construct(begun: Told): void {
    this.begun = begun;
  }

  override _write(chunk: Buffer, _encoding: string, written: Told): void {
    this.connection?.sendCopyFromChunk(chunk);
    const stream = this.connection?.stream;
    if (!stream?.writableNeedDrain) return written();
    const taken: Told = (error) => {
      stream.off('drain', drained);
      this.taken = undefined;
      written(error);
    };
    const drained = () => taken();
    this.taken = taken;
    stream.once('drain', drained);
  }

  override _final(ended: Told): void {
    this.ended = ended;
    this.connection?.endCopyFrom();
  }
}

/** The rows that `query` selects, in the text format of COPY. Who does not read them to the end gives up the client. */
export function copyOut(client: pg.ClientBase, query: string): AsyncIterable<Buffer> {
  return client.query(new CopiedOut(`COPY (${query}) TO STDOUT`));
}

/** Takes rows in the text format of COPY; once it has finished they are in the table. An error gives up the client. */
export function copyIn(client: pg.ClientBase, table: string, columns: readonly string[]): Writable {
  const into = client.query(new CopiedIn(`COPY ${table} (${columns.map(quoted).join(', ')}) FROM STDIN`));
  // Whoever writes next, or waits for its end, is told.
  return into.on('error', () => undefined);
}

/** A name as SQL takes it, whatever it is. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
