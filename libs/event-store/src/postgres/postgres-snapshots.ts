// Snapshots in PostgreSQL, beside the log and outside of its promises.
import type { Pool } from 'pg';
import type { StreamAddress } from '../folding.js';
import type { Snapshot, Snapshots } from '../snapshots.js';

export class PostgresSnapshots implements Snapshots {
  /** @param pool connections to a database that has the migrations of `eventStoreMigrations` */
  constructor(private readonly pool: Pool) {}

  /**
   * Only what the log confirms: the event that the snapshot ends with must be there, under the same command. It is a scalar
   * look-up: joined, the planner would read the whole stream for it where the tables have grown since it last looked.
   */
  async read({ organization, stream }: StreamAddress, shape: string): Promise<Snapshot | undefined> {
    const { rows } = await this.pool.query<Omit<Snapshot, 'position'> & { position: string }>(
      `SELECT s.state, s.version, s.position, s.command_id AS "commandId"
       FROM eventstore.snapshots s
       WHERE s.organization = $1 AND s.stream = $2 AND s.shape = $3 AND s.command_id = (
         SELECT e.command_id FROM eventstore.events e
         WHERE e.organization = s.organization AND e.stream = s.stream AND e.version = s.version)`,
      [organization, stream, shape],
    );
    const [row] = rows;
    return row && { ...row, position: Number(row.position) };
  }

  async keep({ organization, stream }: StreamAddress, shape: string, snapshot: Snapshot): Promise<void> {
    const { state, version, position, commandId } = snapshot;
    await this.pool.query(
      `INSERT INTO eventstore.snapshots AS s (organization, stream, shape, version, position, command_id, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (organization, stream) DO UPDATE
         SET shape = excluded.shape, version = excluded.version, position = excluded.position,
           command_id = excluded.command_id, state = excluded.state
         WHERE s.shape <> excluded.shape OR s.version < excluded.version`,
      [organization, stream, shape, version, position, commandId, JSON.stringify(state)],
    );
  }

  /** Throws all of them away, whoever took them. @returns how many there were */
  async forget(): Promise<number> {
    const { rowCount } = await this.pool.query('DELETE FROM eventstore.snapshots');
    return rowCount ?? 0;
  }
}
