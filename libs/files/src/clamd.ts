// Has a file looked through by ClamAV's daemon, over its INSTREAM command: lengths and bytes in, one line out.
import { connect, type Socket } from 'node:net';
import type { Scanned, Scanner } from './scanner.js';

const chunkSize = 256 * 1024;
/** In milliseconds: scanning a large archive takes its time. */
const usualPatience = 60_000;
/** In milliseconds, for an answer that takes no work. */
const reachWithin = 3_000;
/** An answer is one short line; whoever sends more is no scanner. */
const longestAnswer = 4_096;

/**
 * A scanner that listens on a host and port.
 * @param log hears why a file could not be looked through
 */
export function clamdAt(
  place: { readonly host: string; readonly port: number },
  log: (line: string) => void,
  patience = usualPatience,
): Scanner {
  return {
    reach: async () => {
      const socket = connect(place);
      socket.setTimeout(reachWithin, () => socket.destroy(new Error('no answer in time')));
      try {
        const answer = await answerTo(socket, (asked) => asked.write('zPING\0'));
        if (answer !== 'PONG') throw new Error(`answered '${answer}'`);
      } finally {
        socket.destroy();
      }
    },
    scan: async (bytes) => {
      const socket = connect(place);
      const patiently = setTimeout(() => socket.destroy(new Error('no answer in time')), patience);
      try {
        return meaningOf(await answerTo(socket, (asked) => sendFile(asked, bytes)));
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        log(`scanner: ${why}`);
        return { found: 'scanner-away', why };
      } finally {
        clearTimeout(patiently);
        socket.destroy();
      }
    },
  };
}

/** Asks, and waits for the line; the scanner may answer before it has read all of what is asked. */
function answerTo(socket: Socket, ask: (socket: Socket) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString('utf8');
      if (answer.includes('\0')) resolve(answer.slice(0, answer.indexOf('\0')));
      else if (answer.length > longestAnswer) socket.destroy(new Error('no scanner answers there'));
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('closed without an answer')));
    socket.once('connect', () => ask(socket));
  });
}

function sendFile(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0');
  for (let at = 0; at < bytes.length; at += chunkSize) {
    const chunk = bytes.subarray(at, at + chunkSize);
    socket.write(lengthOf(chunk.length));
    socket.write(chunk);
  }
  socket.write(lengthOf(0));
}

function lengthOf(length: number): Buffer {
  const written = Buffer.alloc(4);
  written.writeUInt32BE(length);
  return written;
}

function meaningOf(answer: string): Scanned {
  if (answer === 'stream: OK') return { found: 'nothing' };
  const infection = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (infection !== undefined) return { found: 'infection', name: infection };
  throw new Error(`answered '${answer}'`);
}
