// Whether an organization demands a second factor of everybody who holds a post there.
import type { Database } from './parts.js';

export class FactorDemands {
  constructor(
    private readonly pool: Pick<Database, 'query'>,
    private readonly now: () => Date,
  ) {}

  /** Since when it is demanded; undefined where it is not. */
  async since(organization: string): Promise<Date | undefined> {
    const { rows } = await this.pool.query<{ since: Date }>(
      'SELECT since FROM accounts.factor_demands WHERE organization = $1',
      [organization],
    );
    return rows[0]?.since;
  }

  /** @param by the person who demands it */
  async demand(organization: string, by: string): Promise<void> {
    await this.pool.query(
      'INSERT INTO accounts.factor_demands (organization, since, set_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [organization, this.now(), by],
    );
  }

  async drop(organization: string): Promise<void> {
    await this.pool.query('DELETE FROM accounts.factor_demands WHERE organization = $1', [organization]);
  }
}
