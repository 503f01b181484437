// What clients see with their own eyes is found too: a server that answers wrongly is told apart from one that answers.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { handInPost } from '#sample/offices';
import { seenByClients, type ViolationKind } from '../check/violation.js';
import { Client } from './client.js';
import { Notes } from './notes.js';

interface Said {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

const where = { stream: 'program', id: 'p-1' };
const done: Said = { status: 200, body: { version: 3, position: 9, repeated: false } };
const again: Said = { status: 200, body: { version: 3, position: 9, repeated: true } };
const busy: Said = { status: 503, body: { code: 'busy' }, headers: { 'retry-after': '0' } };

/** In all of it. */
const seen = new Set<ViolationKind>();

afterAll(() => expect(seen).toEqual(new Set(seenByClients)));

describe('A client', () => {
  let server: Server;
  let notes: Notes;
  let folder: string;
  let says: Said[];
  /** Once it has said all that. */
  let saysOn: Said;
  let keys: (string | undefined)[];

  beforeEach(async () => {
    [says, keys, saysOn] = [[], [], { status: 404, body: { code: 'unknown-page' } }];
    folder = mkdtempSync(join(tmpdir(), 'cycles-client-'));
    notes = new Notes(join(folder, 'told.jsonl'));
    server = createServer((request, response) => {
      const { status, body, headers } = answerTo(request);
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body ?? {}));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterEach(() => {
    server.close();
    server.closeAllConnections();
    for (const kind of kinds()) seen.add(kind);
    notes.close();
    rmSync(folder, { recursive: true });
  });

  function answerTo({ url, headers }: IncomingMessage): Said {
    if (url === '/api/session')
      return { status: 200, body: { id: 's-1' }, headers: { 'set-cookie': '__Host-session=x; Path=/' } };
    keys.push(headers['idempotency-key'] as string | undefined);
    return says.shift() ?? saysOn;
  }

  /** @param luck 0: every write is asked for once more */
  const ask = (luck: number, wholePatience = 60_000) => {
    const { port } = server.address() as AddressInfo;
    const fronts = () => [`http://127.0.0.1:${port}`];
    const dice = (sides: number) => Math.min(luck, sides - 1);
    const parts = { fronts, notes, dice, wholePatience };
    return new Client(handInPost('officer'), parts).ask('Rename', where, {});
  };
  const kinds = () => notes.violations.map(({ kind }) => kind);

  it('keeps what it was told, and asks again under the same key until it is told', async () => {
    says.push(busy, busy, done);
    expect(await ask(1)).toBeUndefined();
    expect(new Set(keys).size).toBe(1);
    expect(notes.kept()).toMatchObject({
      acknowledged: [{ stream: 'program/p-1', command: 'Rename', version: 3, position: 9 }],
      signedIn: ['s-1'],
    });
    expect(kinds()).toEqual([]);
  });

  it('comes in again where its session is over', async () => {
    says.push({ status: 401 }, done);
    await ask(1);
    expect(notes.kept().signedIn).toHaveLength(2);
  });

  it('takes a refusal for an answer', async () => {
    says.push({ status: 409, body: { code: 'wrong-stage' } });
    expect(await ask(1)).toBe('wrong-stage');
    expect([...notes.refusals]).toEqual([['Rename: wrong-stage', 1]]);
  });

  it('is content with a repeat that says the same', async () => {
    says.push(done, again);
    await ask(0);
    expect(kinds()).toEqual([]);
  });

  it.each([
    ['stands elsewhere', { ...again, body: { version: 4, position: 10, repeated: true } }],
    ['was done anew', done],
    ['is refused', { status: 409, body: { code: 'key-reused' } }],
  ])('tells of a repeat that %s', async (_, answer) => {
    says.push(done, answer);
    await ask(0);
    expect(kinds()).toEqual(['repeat-differs']);
  });

  it('tells of an apology, and of being sent away without a time', async () => {
    says.push({ status: 500, body: { code: 'fault' } }, { status: 503, body: { code: 'busy' } }, done);
    await ask(1);
    expect(kinds()).toEqual(['fault', 'no-retry-after']);
  });

  it('tells where it was never clearly answered', async () => {
    saysOn = busy;
    await ask(1, 500);
    expect(kinds()).toEqual(['unanswered']);
  });
});
