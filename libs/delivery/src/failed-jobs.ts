// Jobs that were given up, for the office to see; one goes when the job was done after all, or is not to be done any more.
import type { Queryable } from './parts.js';

export interface FailedJob {
  readonly organization: string;
  readonly queue: string;
  /** Its id in the queue. */
  readonly job: string;
  /** What it was to do. */
  readonly about: Readonly<Record<string, string>>;
  readonly error: string;
  /** How often it was given up. */
  readonly times: number;
  /** ISO instant in UTC. */
  readonly failedAt: string;
}

export class FailedJobs {
  constructor(private readonly pool: Queryable) {}

  /** A job was tried for the last time and failed. */
  async add({ organization, queue, job, about, error, failedAt }: Omit<FailedJob, 'times'>): Promise<void> {
    await this.pool.query(
      `INSERT INTO delivery.failed_jobs (organization, queue, job, about, error, failed_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (queue, job) DO UPDATE
       SET error = excluded.error, failed_at = excluded.failed_at, times = failed_jobs.times + 1`,
      [organization, queue, job, about, error, failedAt],
    );
  }

  /** Forgets those that are not to be done any more: what was done after all, and what is no longer planned. */
  async keepOnly(queue: string, jobs: readonly string[]): Promise<void> {
    await this.pool.query('DELETE FROM delivery.failed_jobs WHERE queue = $1 AND job <> ALL ($2::text[])', [
      queue,
      jobs,
    ]);
  }

  /** The latest first. */
  async of(organization: string, limit = 100): Promise<readonly FailedJob[]> {
    const { rows } = await this.pool.query<Omit<FailedJob, 'failedAt'> & { failed_at: Date }>(
      `SELECT organization, queue, job, about, error, times, failed_at FROM delivery.failed_jobs
       WHERE organization = $1 ORDER BY failed_at DESC, job LIMIT $2`,
      [organization, limit],
    );
    return rows.map(({ failed_at, ...row }) => ({ ...row, failedAt: failed_at.toISOString() }));
  }
}
