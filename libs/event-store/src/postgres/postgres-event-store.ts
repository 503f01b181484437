// The event log in PostgreSQL.
import pg from 'pg';
import { instantInUtc, serialize } from '../serialize.js';
import type { Append, Appended, EventStore, Recorded, StoredCommand, StreamRange } from '../store.js';
import { Announcer } from './announcer.js';
import { GroupCommit, type Limits } from './group-commit.js';
import { Listener } from './listener.js';
import { eventColumns, recorded, type EventRow } from './rows.js';
import { StreamVersions } from './stream-versions.js';

const limits: Limits = { commands: 128, characters: 4_000_000, queued: 4_096 };

/** SQLSTATE classes of what a command may hold: data exception, integrity violation, limit exceeded. */
const contentErrors = ['22', '23', '54'];

const columns = eventColumns('events');

/** Hears how each append came out, how long it took, in milliseconds, and what it was. */
export type OnAppend = (append: {
  readonly outcome: Appended['outcome'] | 'failed';
  readonly ms: number;
  readonly append: Append;
}) => void;

type AppendRow =
  | { outcome: 'appended' | 'repeated'; version: number; position: string }
  | { outcome: 'conflict'; version: number }
  | { outcome: 'keyReused' };

export class PostgresEventStore implements EventStore {
  private readonly commits: GroupCommit;
  private readonly announcer: Announcer;
  private readonly listener: Listener;
  private readonly versions: StreamVersions;
  private closed = false;

  /**
   * @param pool connections to a database that has the migrations of `eventStoreMigrations`; at least two, and it stays
   *   the caller's to end, after `close`
   * @param overrides how much is written at once and how much may wait
   */
  constructor(
    private readonly pool: pg.Pool,
    overrides: Partial<Limits> = {},
    private readonly onAppend: OnAppend = () => undefined,
  ) {
    this.commits = new GroupCommit((texts) => this.write(texts), isContentError, { ...limits, ...overrides });
    this.announcer = new Announcer(pool);
    this.versions = new StreamVersions(pool);
    this.listener = new Listener(pool, () => this.head());
    // The pool replaces an idle connection that breaks; unheard, its 'error' would end the process.
    pool.on('error', () => undefined);
  }

  async append(append: Append): Promise<Appended> {
    if (this.closed) {
      throw new Error('The event store is closed');
    }
    const began = performance.now();
    const tell = (outcome: Appended['outcome'] | 'failed') =>
      this.onAppend({ outcome, ms: performance.now() - began, append });
    try {
      const appended = await this.commits.submit(serialize(append));
      tell(appended.outcome);
      return appended;
    } catch (error) {
      tell('failed');
      throw error;
    }
  }

  async findCommand(organization: string, commandId: string): Promise<StoredCommand | undefined> {
    const { rows } = await this.pool.query<Omit<StoredCommand, 'position'> & { position: string }>(
      `SELECT fingerprint, stream, version, position, events FROM eventstore.commands
       WHERE organization = $1 AND command_id = $2`,
      [organization, commandId],
    );
    const [row] = rows;
    return row && { ...row, position: Number(row.position) };
  }

  async readStream(organization: string, stream: string, range: StreamRange = {}): Promise<Recorded[]> {
    const { afterVersion = 0, upToPosition, upToInstant } = range;
    const values: unknown[] = [organization, stream, afterVersion];
    const conditions = ['organization = $1', 'stream = $2', 'version > $3'];
    if (upToPosition !== undefined) {
      values.push(upToPosition);
      conditions.push(`position <= $${values.length}`);
    }
    if (upToInstant !== undefined) {
      values.push(instantInUtc(upToInstant));
      conditions.push(`version < coalesce((
        SELECT min(later.version) FROM eventstore.events later
        WHERE later.organization = $1 AND later.stream = $2 AND later.recorded_at > $${values.length}), 2147483647)`);
    }
    const { rows } = await this.pool.query<EventRow>(
      `SELECT ${columns} FROM eventstore.events WHERE ${conditions.join(' AND ')} ORDER BY version`,
      values,
    );
    return rows.map(recorded);
  }

  streamVersion(organization: string, stream: string): Promise<number> {
    return this.versions.of({ organization, stream });
  }

  async readAll(range: { after: number; limit: number; organization?: string }): Promise<Recorded[]> {
    const { after, limit, organization } = range;
    const { rows } = await this.pool.query<EventRow>(
      `SELECT ${columns} FROM eventstore.events WHERE position > $1 ${organization === undefined ? '' : 'AND organization = $3'}
       ORDER BY position LIMIT $2`,
      organization === undefined ? [after, limit] : [after, limit, organization],
    );
    return rows.map(recorded);
  }

  async streams(organization: string, prefix = ''): Promise<string[]> {
    const { rows } = await this.pool.query<{ stream: string }>(
      `SELECT stream FROM eventstore.events
       WHERE organization = $1 AND version = 1 AND stream >= $2 AND stream < $2 || chr(1114111) ORDER BY stream`,
      [organization, prefix],
    );
    return rows.map((row) => row.stream);
  }

  async head(): Promise<number> {
    const { rows } = await this.pool.query<{ position: string }>('SELECT position FROM eventstore.head');
    return Number(rows[0]?.position);
  }

  onAppended(listener: (head: number) => void): () => void {
    return this.listener.add(listener);
  }

  /** Wakes the listeners of all processes though nothing was appended: something beside the log moved. It may be dropped. */
  async wake(): Promise<void> {
    await this.head().then(
      (head) => this.announcer.wake(head),
      () => undefined,
    );
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.commits.idle();
    await this.announcer.idle();
    await this.listener.close();
  }

  private async write(texts: readonly string[]): Promise<Appended[]> {
    const { rows } = await this.pool.query<AppendRow>({
      name: 'eventstore.append',
      text: 'SELECT outcome, version, position FROM eventstore.append($1)',
      values: [`[${texts.join(',')}]`],
    });
    const outcomes = rows.map(appended);
    const head = Math.max(0, ...outcomes.map((each) => (each.outcome === 'appended' ? each.position : 0)));
    if (head > 0) {
      this.announcer.announce(head);
    }
    return outcomes;
  }
}

function isContentError(error: unknown): boolean {
  return error instanceof pg.DatabaseError && contentErrors.some((kind) => error.code?.startsWith(kind));
}

function appended(row: AppendRow): Appended {
  switch (row.outcome) {
    case 'keyReused':
      return { outcome: row.outcome };
    case 'conflict':
      return { outcome: row.outcome, version: row.version };
    default:
      return { outcome: row.outcome, version: row.version, position: Number(row.position) };
  }
}
