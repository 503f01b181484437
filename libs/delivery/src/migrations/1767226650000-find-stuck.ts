// Finds what had no good address without reading all that ever had none: whoever has no address collects such.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FindStuck1767226650000 implements MigrationInterface {
  readonly name = 'FindStuck1767226650000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX deliveries_readdressed ON delivery.deliveries (next_at) WHERE state IN ('refused', 'unaddressed')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX delivery.deliveries_readdressed');
  }
}
