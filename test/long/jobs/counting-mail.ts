// A mail server that keeps of each mail who brought it, to whom and when, and nothing else: ten thousand are a lot to read.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Taken {
  readonly to: string;
  readonly messageId: string;
  /** The process that brought it. */
  readonly worker: number;
  /** When it was taken, in milliseconds since 1970. */
  readonly at: number;
}

export interface CountingMail {
  readonly url: string;
  readonly taken: readonly Taken[];
  close(): Promise<void>;
}

export async function startCountingMail(): Promise<CountingMail> {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    onData: (stream, { envelope, hostNameAppearsAs }, done) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const [, messageId = ''] = /^message-id: *<([^>]+)>/im.exec(Buffer.concat(pieces).toString()) ?? [];
        const worker = Number(/^worker-(\d+)$/.exec(String(hostNameAppearsAs))?.[1]);
        const [recipient] = envelope.rcptTo;
        taken.push({ to: recipient?.address ?? '', messageId, worker, at: Date.now() });
        done(null, 'kept');
      });
    },
  });
  // A worker that is killed breaks its connection.
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    taken,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
