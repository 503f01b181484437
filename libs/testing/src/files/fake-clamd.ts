// A scanner as ClamAV's daemon speaks: takes a file over INSTREAM, and knows the EICAR test file.
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** The text that every scanner takes for an infection, by agreement; put together here so that none takes this file for one. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export interface FakeClamd {
  readonly port: number;
  /** The files that it was given. */
  readonly scanned: readonly Buffer[];
  close(): Promise<void>;
}

/**
 * Listens on a free port of this machine.
 * @param behaves `says` another answer to every file, or `hangs`, or `hangsUp` without one
 */
export async function fakeClamd(
  behaves: { readonly says?: string; readonly hangs?: true; readonly hangsUp?: true } = {},
): Promise<FakeClamd> {
  const scanned: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let read = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      if (behaves.hangsUp) socket.destroy();
      read = Buffer.concat([read, chunk]);
      if (read.toString() === 'zPING\0') socket.end('PONG\0');
      const file = fileIn(read);
      if (!file || behaves.hangs) return;
      scanned.push(file);
      const found = file.includes(eicar) ? 'stream: Eicar-Signature FOUND' : 'stream: OK';
      socket.end(`${behaves.says ?? found}\0`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    scanned,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const command = Buffer.from('zINSTREAM\0');

/** The file between the command and the chunk of no length; undefined until that has come. */
function fileIn(read: Buffer): Buffer | undefined {
  if (!read.subarray(0, command.length).equals(command)) return undefined;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= read.length;) {
    const length = read.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(read.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
