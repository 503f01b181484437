// Keeps with a letter what it follows from, so that its sending is found with the act that it tells of.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepCauses1767226700000 implements MigrationInterface {
  readonly name = 'KeepCauses1767226700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE delivery.letters ADD COLUMN cause jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE delivery.letters DROP COLUMN cause');
  }
}
