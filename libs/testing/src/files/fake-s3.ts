// Object storage that believes nobody: it works every signature out for itself, and holds every file to its hash.
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface FakeS3 {
  readonly endpoint: string;
  /** What lies there, by its path. */
  readonly objects: Map<string, Buffer>;
  /** How many requests came. */
  readonly asked: () => number;
  /** The next so many requests are answered by this status. */
  failNext(times: number, status: number): void;
  /** The connection is lost in the middle of the next so many files that are given out. */
  cutNext(times: number): void;
  close(): Promise<void>;
}

export const s3Account = {
  bucket: 'cycles',
  key: 'AKIAFAKE',
  secret: 'fake/secret+key',
  region: 'kr-test-1',
};

/** Listens on a free port of this machine, with one bucket and one account. */
export async function fakeS3(): Promise<FakeS3> {
  const objects = new Map<string, Buffer>();
  let failing = { times: 0, status: 503 };
  let cutting = 0;
  let asked = 0;
  const answer = async (request: IncomingMessage, reply: ServerResponse): Promise<void> => {
    asked += 1;
    const body = await buffer(request);
    if (failing.times > 0) {
      failing = { ...failing, times: failing.times - 1 };
      return void reply.writeHead(failing.status).end();
    }
    const wrong = wrongWith(request, body);
    if (wrong) return void reply.writeHead(403).end(`<Error><Code>${wrong}</Code></Error>`);
    const path = request.url ?? '';
    if (!path.startsWith(`/${s3Account.bucket}/`))
      return void reply.writeHead(404).end('<Error><Code>NoSuchBucket</Code></Error>');
    if (request.method === 'PUT') {
      objects.set(path, body);
      return void reply.writeHead(200).end();
    }
    const kept = objects.get(path);
    if (kept && cutting > 0) {
      cutting -= 1;
      reply.writeHead(200, { 'content-length': kept.length });
      return void reply.write(kept.subarray(0, -1), () => reply.destroy());
    }
    if (kept) reply.writeHead(200).end(kept);
    else reply.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
  };
  const server = createServer((request, reply) => void answer(request, reply));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    asked: () => asked,
    failNext: (times, status) => {
      failing = { times, status };
    },
    cutNext: (times) => {
      cutting = times;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const credentials =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
/** In milliseconds: as long as the real one believes a signature. */
const believedFor = 15 * 60_000;

/** What is wrong with a request by Signature Version 4, worked out from its definition. */
function wrongWith(request: IncomingMessage, body: Buffer): string | undefined {
  const [, key, day = '', region = '', signed = '', signature] =
    credentials.exec(request.headers.authorization ?? '') ?? [];
  const at = String(request.headers['x-amz-date']);
  const said = String(request.headers['x-amz-content-sha256']);
  if (key !== s3Account.key || region !== s3Account.region) return 'InvalidAccessKeyId';
  const names = signed.split(';');
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => names.includes(name)))
    return 'AccessDenied';
  if (!at.startsWith(day) || Math.abs(Date.now() - instantOf(at)) > believedFor)
    return 'RequestTimeTooSkewed';
  if (said !== 'UNSIGNED-PAYLOAD' && said !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  if (request.method === 'PUT' && said === 'UNSIGNED-PAYLOAD') return 'AccessDenied';
  const { pathname, search } = new URL(request.url ?? '', 'http://any');
  const canonical = [
    request.method,
    pathname,
    search.slice(1),
    ...names.map((name) => `${name}:${String(request.headers[name]).trim()}`),
    '',
    signed,
    said,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', at, scope, sha256(Buffer.from(canonical))].join('\n');
  const signing = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${s3Account.secret}`,
  );
  return createHmac('sha256', signing).update(toSign).digest('hex') === signature
    ? undefined
    : 'SignatureDoesNotMatch';
}

/** `20210714T093000Z` as milliseconds. */
function instantOf(at: string): number {
  return Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
