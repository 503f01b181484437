// Writes the access records: in the background and in order, so that no page waits for them, and chained so that none is lost unseen.
import { saidBriefly } from '#observing/withheld';
import type pg from 'pg';
import { kept, type Access, type KeptAccess } from './access/access.js';
import { beforeFirst, digestAfter } from './access/chain.js';

/** How many are written at once. */
const batch = 500;
/** How many wait for a database that is away, before further ones are only counted. */
const mostWaiting = 20_000;
/** In milliseconds: how long after a failure it is tried again. */
const again = 1_000;
/** In milliseconds: so long further ones are gathered where nobody waits for the record, and written together. */
const gathered = 100;

/** What notes an access: all that most of the house needs of the records. */
export interface AccessNotes {
  /** Keeps an access in the background. */
  note(access: Access): void;
  /**
   * Keeps an access before the answer is given: a sign-in, a download.
   * @throws the database's error where it could not be kept; then it is tried again in the background all the same
   */
  keep(access: Access): Promise<void>;
}

interface Waiting {
  readonly access: Access;
  readonly at: string;
  /** Whether an answer is held back until it is written. */
  readonly isWaitedFor: boolean;
  readonly settle: (error?: unknown) => void;
}

export class AccessRecords implements AccessNotes {
  private waiting: Waiting[] = [];
  private lost = 0;
  private writing: Promise<void> | undefined;
  private retry: NodeJS.Timeout | undefined;
  private gathering: NodeJS.Timeout | undefined;

  /** @param log hears of a database that does not take them */
  constructor(
    private readonly pool: Pick<pg.Pool, 'connect'>,
    private readonly clock: { now(): Date },
    private readonly log: (line: string) => void,
  ) {}

  note(access: Access): void {
    this.add(access, false, () => undefined);
  }

  keep(access: Access): Promise<void> {
    return new Promise((resolve, reject) => {
      this.add(access, true, (error) => {
        if (error === undefined) resolve();
        else reject(error instanceof Error ? error : new Error(String(error)));
      });
    });
  }

  /** Writes what waits. Throws the database's error where it does not take it. */
  async flush(): Promise<void> {
    await this.writing?.catch(() => undefined);
    clearTimeout(this.retry);
    clearTimeout(this.gathering);
    this.retry = undefined;
    this.gathering = undefined;
    while (this.waiting.length > 0) await this.write();
  }

  private add(access: Access, isWaitedFor: boolean, settle: Waiting['settle']): void {
    if (this.waiting.length >= mostWaiting) {
      this.lost += 1;
      settle(new Error('too many access records wait for the database'));
      return;
    }
    this.waiting.push({ access, at: this.clock.now().toISOString(), isWaitedFor, settle });
    this.goOn();
  }

  /** Writes at once where somebody waits, or enough came together; else a little later. */
  private goOn(): void {
    if (this.waiting.length === 0 || this.retry !== undefined || this.writing !== undefined) return;
    if (this.waiting.length >= batch || this.waiting.some(({ isWaitedFor }) => isWaitedFor)) {
      this.start();
      return;
    }
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      if (this.retry === undefined && this.writing === undefined) this.start();
    }, gathered).unref();
  }

  private start(): void {
    this.write().then(
      () => this.goOn(),
      () => {
        this.retry = setTimeout(() => {
          this.retry = undefined;
          this.start();
        }, again);
        this.retry.unref();
      },
    );
  }

  /** One writes at a time; whoever comes meanwhile waits for the same. */
  private write(): Promise<void> {
    this.writing ??= this.writeAll().finally(() => {
      this.writing = undefined;
    });
    return this.writing;
  }

  /** Writes those that wait by now. */
  private async writeAll(): Promise<void> {
    for (let left = this.waiting.length; left > 0; left -= batch) await this.writeBatch();
  }

  /** Writes the first of those that wait; they go on waiting where that fails, though nobody waits for them any more. */
  private async writeBatch(): Promise<void> {
    const taken = this.waiting.slice(0, batch);
    const lost = this.lost;
    try {
      await this.insert([...taken, ...this.lostOnes(lost)]);
    } catch (error) {
      this.log(`access records: ${saidBriefly(error)}`);
      for (const { settle } of taken) settle(error);
      throw error;
    }
    this.waiting = this.waiting.slice(taken.length);
    this.lost -= lost;
    for (const { settle } of taken) settle();
  }

  private lostOnes(count: number): readonly Pick<Waiting, 'access' | 'at'>[] {
    if (count === 0) return [];
    const access: Access = {
      kind: 'lost',
      organization: undefined,
      what: 'access-records',
      outcome: 'lost',
      reason: String(count),
    };
    return [{ access, at: this.clock.now().toISOString() }];
  }

  private async insert(accesses: readonly Pick<Waiting, 'access' | 'at'>[]): Promise<void> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      await client.query('BEGIN');
      for (const [organization, some] of [...byOrganization(accesses)].sort(([a], [b]) => (a < b ? -1 : 1)))
        await appendTo(client, organization, some);
      await client.query('COMMIT');
      broken = false;
    } finally {
      // A connection whose transaction failed is dropped rather than asked to roll back: it may be away.
      client.release(broken);
    }
  }
}

/** Always locked in the same order: two processes that write at once wait for one another and never for ever. */
function byOrganization(
  accesses: readonly Pick<Waiting, 'access' | 'at'>[],
): ReadonlyMap<string, readonly KeptAccess[]> {
  const found = new Map<string, KeptAccess[]>();
  for (const { access, at } of accesses) {
    const record = kept(access, 0, at);
    const others = found.get(record.organization);
    if (others) others.push(record);
    else found.set(record.organization, [record]);
  }
  return found;
}

/** Numbers and chains the records of one organization behind those that are there. */
async function appendTo(
  client: pg.ClientBase,
  organization: string,
  records: readonly KeptAccess[],
): Promise<void> {
  await client.query(
    'INSERT INTO accounts.access_chains (organization, number, digest) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING',
    [organization, beforeFirst],
  );
  const { rows } = await client.query<{ number: string; digest: Buffer }>(
    'SELECT number, digest FROM accounts.access_chains WHERE organization = $1 FOR UPDATE',
    [organization],
  );
  let number = Number(rows[0]?.number);
  let digest: Uint8Array = rows[0]?.digest ?? beforeFirst;
  const chained = records.map((record) => {
    number += 1;
    const numbered = { ...record, number };
    digest = digestAfter(digest, numbered);
    return { ...numbered, digest: Buffer.from(digest).toString('hex') };
  });
  await client.query(
    `INSERT INTO accounts.access_records (organization, number, at, kind, person, post, session, address, agent, what,
       outcome, stream, concerning, reason, digest)
     SELECT organization, number, at, kind, person, post, session, address, agent, what, outcome, stream,
       ARRAY(SELECT jsonb_array_elements_text(concerning)), reason, decode(digest, 'hex')
     FROM jsonb_to_recordset($1::jsonb) AS given (organization text, number bigint, at timestamptz, kind text,
       person text, post text, session text, address text, agent text, what text, outcome text, stream text,
       concerning jsonb, reason text, digest text)`,
    [JSON.stringify(chained)],
  );
  await client.query('UPDATE accounts.access_chains SET number = $2, digest = $3 WHERE organization = $1', [
    organization,
    number,
    digest,
  ]);
}
