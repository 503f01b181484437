// Lets an imported event keep the position that its digest covers, beside the one that it has here.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepOrigins1767225600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE eventstore.events ADD COLUMN origin_position bigint');
  }

  async down(): Promise<void> {
    throw new Error('Without their origins the digests of imported events could not be checked');
  }
}
