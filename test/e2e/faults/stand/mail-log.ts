// A mail server that keeps of each mail to whom it went and under which id, in a file that is on the disk before it answers.
import { once } from 'node:events';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Arrival } from '../check/evidence.js';

export interface MailLog {
  readonly port: number;
  /** All that was taken so far. */
  arrivals(): readonly Arrival[];
  close(): Promise<void>;
}

/** @param path where it writes, one JSON a line */
export async function startMailLog(path: string): Promise<MailLog> {
  const file = openSync(path, 'a');
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const [, messageId = ''] = /^message-id: *<([^>]+)>/im.exec(Buffer.concat(pieces).toString()) ?? [];
        const arrival: Arrival = { to: envelope.rcptTo[0]?.address ?? '', messageId, at: Date.now() };
        writeSync(file, `${JSON.stringify(arrival)}\n`);
        fsyncSync(file);
        done(null, 'kept');
      });
    },
  });
  // Whoever is killed breaks their connection.
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    port: (listening.address() as AddressInfo).port,
    arrivals: () => linesOf<Arrival>(path),
    close: async () => {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      closeSync(file);
    },
  };
}

/** The JSON lines of a file. */
export function linesOf<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
