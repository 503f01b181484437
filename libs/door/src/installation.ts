// What an installation keeps beside its log: the secret of its sign-ins, how far its clock was moved, what was set up.
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInstallation1767225500000 implements MigrationInterface {
  readonly name = 'CreateInstallation1767225500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA IF NOT EXISTS installation');
    await runner.query('CREATE TABLE installation.setting (key text PRIMARY KEY, value jsonb NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA installation CASCADE');
  }
}

export class Installation {
  constructor(private readonly pool: Pick<pg.Pool, 'query'>) {}

  /** A value kept under a key; undefined if there is none. */
  async read(key: string): Promise<unknown> {
    const { rows } = await this.pool.query<{ value: unknown }>(
      'SELECT value FROM installation.setting WHERE key = $1',
      [key],
    );
    return rows[0]?.value;
  }

  /** Keeps a JSON value under a key, in place of the one before. */
  async keep(key: string, value: unknown): Promise<void> {
    await this.pool.query(
      'INSERT INTO installation.setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value',
      [key, JSON.stringify(value)],
    );
  }

  /** The secret of the installation's sign-ins, made on first use; several processes get the same one. */
  async secret(): Promise<Buffer> {
    await this.pool.query(
      'INSERT INTO installation.setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING',
      ['secret', JSON.stringify(randomBytes(48).toString('base64'))],
    );
    return Buffer.from(String(await this.read('secret')), 'base64');
  }
}
