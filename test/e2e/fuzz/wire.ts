// Sends requests as they are: no client puts a path, a header or a length right on the way.
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Shot } from './shots.js';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Why nothing came back. */
export interface Silence {
  readonly silence: 'hung' | 'closed';
}

/** For as long as nobody would wait, in milliseconds: a request without an answer by then hangs. */
const patience = 60_000;
/** Of a stream that never ends, so much is listened to. */
const listening = 300;

/** Connections to one address. */
export class Wire {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 8 });
  private readonly port: number;
  private readonly host: string;

  constructor(private readonly origin: string) {
    const { hostname, port } = new URL(origin);
    this.host = hostname;
    this.port = Number(port);
  }

  /** Sends one request with a cookie. A connection that the server closes without a word is a silence too. */
  send(shot: Shot, cookie: string | undefined): Promise<Answer | Silence> {
    const { method, path, body, truncated } = shot;
    const bytes = body === undefined ? undefined : Buffer.from(body);
    const headers = {
      origin: this.origin,
      ...(cookie === undefined ? {} : { cookie }),
      ...(shot.headers['transfer-encoding'] || bytes === undefined
        ? {}
        : { 'content-length': String(bytes.length + (truncated ? 10 : 0)) }),
      ...shot.headers,
    } as Readonly<Record<string, string>>;
    return new Promise((resolve) => {
      const asked = request({
        host: this.host,
        port: this.port,
        method,
        path,
        headers,
        agent: truncated ? false : this.agent,
      });
      const timer = setTimeout(() => end({ silence: 'hung' }), patience);
      const end = (outcome: Answer | Silence) => {
        clearTimeout(timer);
        resolve(outcome);
        if ('silence' in outcome) asked.destroy();
      };
      asked.on('error', () => end({ silence: 'closed' }));
      asked.on('response', (response) => {
        const chunks: Buffer[] = [];
        const answer = (): Answer => ({
          status: response.statusCode ?? 0,
          type: (response.headers['content-type'] ?? '').split(';')[0]?.trim() ?? '',
          headers: response.headers,
          text: unpressed(Buffer.concat(chunks), response.headers['content-encoding']).toString('utf8'),
        });
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => end(answer()));
        response.on('error', () => end({ silence: 'closed' }));
        if (response.headers['content-type']?.startsWith('text/event-stream'))
          setTimeout(() => {
            end(answer());
            asked.destroy();
          }, listening);
      });
      asked.end(bytes);
      if (truncated) setTimeout(() => asked.destroy(), listening);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** Files that are pressed by themselves are left as they are. */
function unpressed(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'gzip') return gunzipSync(bytes);
  return encoding === 'br' ? brotliDecompressSync(bytes) : bytes;
}
