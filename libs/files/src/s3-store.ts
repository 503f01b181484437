// Files in object storage that speaks S3, wherever it runs: each under its organization and its hash.
import { AwsClient } from 'aws4fetch';
import { DamagedFile, hashOf, StorageAway, type FileStore } from './file-store.js';

export interface S3Settings {
  /** Without a path: buckets are named in the path of each object. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly key: string;
  readonly secret: string;
  readonly region: string;
}

/** How often and how long a server that is away is waited for. */
export interface S3Patience {
  readonly attempts: number;
  /** In milliseconds, before the second attempt; doubled before each further one. */
  readonly pause: number;
  /** In milliseconds, for each attempt. */
  readonly within: number;
}

const usualPatience: S3Patience = { attempts: 4, pause: 200, within: 60_000 };

/** What a server said to its last byte. */
interface Answer {
  readonly status: number;
  readonly bytes: Uint8Array;
}

/** In milliseconds. */
const reachWithin = 3_000;
/** Under which nothing lies. */
const nothing = '0'.repeat(64);

export class S3Store implements FileStore {
  private readonly client: AwsClient;
  private readonly base: string;

  constructor(
    { endpoint, bucket, key, secret, region }: S3Settings,
    private readonly patience: S3Patience = usualPatience,
  ) {
    this.client = new AwsClient({ accessKeyId: key, secretAccessKey: secret, region, service: 's3' });
    this.base = `${endpoint.replace(/\/$/, '')}/${bucket}`;
  }

  /** Puts the bytes whether they lie there or not: an object is replaced whole, and a damaged one is mended by it. */
  async put(organization: string, bytes: Uint8Array): Promise<string> {
    const hash = hashOf(bytes);
    const { status } = await this.ask(this.placeOf(organization, hash), {
      method: 'PUT',
      body: Buffer.from(bytes),
      // By it the server holds what arrives to what was signed.
      headers: { 'x-amz-content-sha256': hash, 'content-type': 'application/octet-stream' },
    });
    if (!isOk(status)) throw new StorageAway(`object storage: took no file (${status})`);
    return hash;
  }

  async get(organization: string, hash: string): Promise<Uint8Array | undefined> {
    const { status, bytes } = await this.ask(this.placeOf(organization, hash), { method: 'GET' });
    if (status === 404 && !Buffer.from(bytes).includes('NoSuchBucket')) return undefined;
    if (!isOk(status)) throw new StorageAway(`object storage: gave no file (${status})`);
    if (hashOf(bytes) !== hash) throw new DamagedFile(hash);
    return bytes;
  }

  /**
   * Asked once, for what is not there, and soon given up: whoever wants to know waits for the answer. Who may not list a
   * bucket is told that they may not know of it, which is an answer too.
   */
  async reach(): Promise<void> {
    const asked = await this.client.sign(this.placeOf('health', nothing), { method: 'GET' });
    const answer = await fetch(asked, { signal: AbortSignal.timeout(reachWithin) });
    const said = await answer.text();
    if (!answer.ok && !/NoSuchKey|AccessDenied/.test(said))
      throw new StorageAway(`object storage: does not open (${answer.status})`);
  }

  private placeOf(organization: string, hash: string): string {
    return `${this.base}/${organization}/${hash}`;
  }

  /**
   * Asks again where the server is away, breaks off or has too much to do; each time signed anew, for a signature grows old.
   */
  private async ask(place: string, what: RequestInit): Promise<Answer> {
    const { attempts, pause, within } = this.patience;
    for (let attempt = 1; ; attempt += 1) {
      const asked = await this.client.sign(place, what);
      const answer = await wholeAnswer(asked, within).catch((error: Error) => error);
      const isLast = attempt === attempts;
      if (!(answer instanceof Error) && (isLast || (answer.status < 500 && answer.status !== 429)))
        return answer;
      if (answer instanceof Error && isLast)
        throw new StorageAway(`object storage: ${String(answer.cause ?? answer)}`);
      await new Promise((resolve) => setTimeout(resolve, pause * 2 ** (attempt - 1)));
    }
  }
}

async function wholeAnswer(asked: Request, within: number): Promise<Answer> {
  const answer = await fetch(asked, { signal: AbortSignal.timeout(within) });
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

function isOk(status: number): boolean {
  return status >= 200 && status < 300;
}
