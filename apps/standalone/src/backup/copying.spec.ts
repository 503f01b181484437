// Shows that whoever copies rows in is told why it ended, also while the connection takes nothing more.
import { describe, expect, it } from '@jest/globals';
import { EventEmitter } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { copyIn } from './copying.js';

interface Submitted {
  submit(connection: object): void;
  handleCopyInResponse(): void;
  handleError(error: Error): void;
}

/** A server that has begun to copy and, unless its connection is full, takes whatever comes. */
function copying({ isFull }: { readonly isFull: boolean }) {
  const stream = Object.assign(new EventEmitter(), { writableNeedDrain: isFull });
  const connection = { stream, query: () => undefined, sendCopyFromChunk: () => undefined };
  let submitted: Submitted | undefined;
  const client = {
    query: (asked: Submitted) => {
      submitted = asked;
      asked.submit(connection);
      return asked;
    },
  };
  const into = copyIn(client as unknown as pg.ClientBase, 'a.b', ['c']);
  return { into, server: () => submitted! };
}

const written = (into: ReturnType<typeof copyIn>) =>
  new Promise<unknown>((told) => into.write(Buffer.from('row\n'), (error) => told(error ?? 'written')));

describe('rows that are copied in', () => {
  it('end where the connection is lost while it takes nothing more', async () => {
    const { into, server } = copying({ isFull: true });
    await new Promise(setImmediate);
    server().handleCopyInResponse();
    const telling = written(into);
    await new Promise(setImmediate);
    const lost = new Error('Connection terminated unexpectedly');
    server().handleError(lost);
    expect(await telling).toBe(lost);
    await expect(finished(into)).rejects.toBe(lost);
  });

  it('keep the reason why the server ended them between two pieces', async () => {
    const { into, server } = copying({ isFull: false });
    await new Promise(setImmediate);
    server().handleCopyInResponse();
    expect(await written(into)).toBe('written');
    const refused = new Error('no space');
    server().handleError(refused);
    await written(into);
    expect(into.errored).toBe(refused);
    into.end();
    await expect(finished(into)).rejects.toBe(refused);
  });
});
