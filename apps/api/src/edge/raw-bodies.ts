// Bodies that are files: read only once whoever sends them was let past, and never further than the limit.
import { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from '#domain/refusals';
import { RefusedError } from './refused.js';

/** What a file is sent as. */
export const rawType = 'application/octet-stream';

/** How many files are read at once; each is held in memory until it is kept. */
const mostAtOnce = 6;
const megabyte = 1024 * 1024;

/** In bytes, unless an operator says otherwise. */
export const usualFileLimit = 30 * megabyte;

const takesFiles = '/api/:organization/file';

/** Whether a request goes where files are taken. */
export function bringsFile({ method, routeOptions }: FastifyRequest): boolean {
  return method === 'POST' && routeOptions.url === takesFiles;
}

/** Hands files over unread to the route that takes them; every other one answers as to any body that is no JSON. */
export function takeRawBodies(server: FastifyInstance): void {
  server.addContentTypeParser(rawType, (request: FastifyRequest, payload, done) => {
    if (bringsFile(request)) done(null, payload);
    else done(new RefusedError(refuse('not-json')));
  });
}

/** Reads one file of a request after another has made room. */
export class RawBodies {
  private reading = 0;

  /** @param limit in bytes */
  constructor(private readonly limit: number) {}

  /**
   * The bytes that a request brings, given on to `use` while room is held for them.
   * @throws the refusal `file-too-large` as soon as that is known, `busy` where too many are read already
   */
  async with<T>(request: FastifyRequest, use: (bytes: Uint8Array) => Promise<T>): Promise<T> {
    const { body } = request;
    if (body === undefined) throw new RefusedError(refuse('file-empty'));
    if (!(body instanceof IncomingMessage)) throw new RefusedError(refuse('invalid-field', 'body'));
    if (Number(request.headers['content-length'] ?? 0) > this.limit) throw this.tooLarge();
    if (this.reading >= mostAtOnce) throw new RefusedError(refuse('busy'));
    this.reading += 1;
    try {
      return await use(await this.read(body));
    } finally {
      this.reading -= 1;
    }
  }

  /** What comes beyond the limit is let flow away: a browser reads an answer only after all was sent. */
  private read(body: IncomingMessage): Promise<Uint8Array> {
    const chunks: Buffer[] = [];
    let size = 0;
    return new Promise((resolve, reject) => {
      body.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= this.limit) chunks.push(chunk);
        else reject(this.tooLarge());
      });
      body.on('end', () => resolve(Buffer.concat(chunks)));
      // Whoever sent it went away, and hears no answer.
      body.on('error', () => reject(new RefusedError(refuse('invalid-field', 'body'))));
    });
  }

  private tooLarge(): RefusedError {
    return new RefusedError(
      refuse('file-too-large', undefined, { limit: Math.floor(this.limit / megabyte) }),
    );
  }
}
