// Kills senders with -9 between sending and recording, and elsewhere: nothing is lost, and doubled is only what lay between.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Deliverer } from '#delivery/deliverer';
import { openSmtp } from '#delivery/mail/smtp';
import { eventually, patience } from '../eventually.js';
import { freshOutbox, notice, type FreshOutbox } from './fresh-outbox.js';
import { hold } from './holding.js';
import { startMailServer, type MailServer } from './mail-server.js';
import { recorded } from './recording.js';

jest.setTimeout(120_000);

const letters = ['a', 'b', 'c', 'd', 'e'];

let fresh: FreshOutbox;
let server: MailServer;

beforeEach(async () => {
  fresh = await freshOutbox();
  server = await startMailServer();
  await fresh.outbox.put(letters.map((key) => notice({ key })));
});

afterEach(async () => {
  await server.close();
  await fresh.drop();
});

const smtpUrl = () => `${server.url}?ignoreTLS=true`;

/** A sender in a process of its own, killed at its nth sending. */
async function killedAt(nth: number, moment: 'before' | 'after'): Promise<void> {
  const fromSource = join(import.meta.dirname, '../event-store/crash/from-source.mjs');
  const program = join(import.meta.dirname, 'dying-deliverer.ts');
  const child = spawn(
    process.execPath,
    ['--import', fromSource, program, fresh.url, smtpUrl(), String(nth), moment],
    { stdio: ['ignore', 'ignore', 'inherit'], timeout: 4 * patience },
  );
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' });
}

/** Sends all that is left, as a worker that was started again. */
async function sendTheRest(): Promise<void> {
  const deliverer = new Deliverer({
    pool: fresh.pool,
    now: () => new Date(),
    recipient: async () => ({ name: undefined, email: 'sky@city.example', phone: undefined }),
    hold,
    carriers: [openSmtp(smtpUrl(), { from: 'cycles@city.example' })],
  });
  await deliverer.route();
  await eventually(async () => {
    for (const { id } of await deliverer.open()) await deliverer.deliver(id);
    expect((await recorded(fresh.pool)).map(({ state }) => state)).toEqual(letters.map(() => 'sent'));
  });
}

/** How often each of the letters arrived. */
const arrivals = async () => {
  const ids = server.arrived.map(({ mail }) => mail.messageId);
  return (await recorded(fresh.pool)).map(
    ({ message_id }) => ids.filter((each) => each === message_id).length,
  );
};

describe('a sender that is killed', () => {
  it('between sending and recording doubles that one letter, under the same Message-ID, and no other', async () => {
    await killedAt(3, 'after');
    expect((await recorded(fresh.pool)).map(({ state }) => state)).toEqual([
      'sent',
      'sent',
      'sending',
      'waiting',
      'waiting',
    ]);
    await sendTheRest();
    expect(await arrivals()).toEqual([1, 1, 2, 1, 1]);
  });

  it('before sending doubles nothing and loses nothing', async () => {
    await killedAt(3, 'before');
    await sendTheRest();
    expect(await arrivals()).toEqual([1, 1, 1, 1, 1]);
  });

  it('keeps its reservation for its time: nobody else sends what it may be sending', async () => {
    await killedAt(1, 'after');
    const other = new Deliverer({
      pool: fresh.pool,
      now: () => new Date(),
      recipient: async () => ({ name: undefined, email: 'sky@city.example', phone: undefined }),
      carriers: [openSmtp(smtpUrl(), { from: 'cycles@city.example' })],
    });
    // As long as it takes: the reservation is made longer than any test.
    await fresh.pool.query(
      "UPDATE delivery.deliveries SET held_until = clock_timestamp() + interval '1 hour' WHERE state = 'sending'",
    );
    for (const { id } of await other.open()) await other.deliver(id);
    expect((await recorded(fresh.pool)).map(({ state }) => state)).toEqual([
      'sending',
      'sent',
      'sent',
      'sent',
      'sent',
    ]);
    expect(server.arrived).toHaveLength(letters.length);
  });
});
