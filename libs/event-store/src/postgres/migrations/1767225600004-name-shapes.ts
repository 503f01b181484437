// Lets a checkpoint say which code wrote what it stands for, so that other code neither trusts nor continues it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NameShapes1767225600004 implements MigrationInterface {
  readonly name = 'NameShapes1767225600004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE eventstore.checkpoints ADD COLUMN shape text COLLATE "C"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE eventstore.checkpoints DROP COLUMN shape');
  }
}
