// Creates what keeps which things each person was told, so that no digest tells them again.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `about`: what the log is still to be told of it; null once it was, and for a letter itself. */
const told = `
CREATE TABLE delivery.told (
  organization text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  thing text COLLATE "C" NOT NULL,
  told_at timestamptz(3) NOT NULL,
  about jsonb,
  PRIMARY KEY (organization, person, thing)
);
CREATE INDEX told_unnoted ON delivery.told (told_at) WHERE about IS NOT NULL;
`;

/** `job`: by its id in the queue; there as long as it fails. */
const failed = `
CREATE TABLE delivery.failed_jobs (
  organization text COLLATE "C" NOT NULL,
  queue text COLLATE "C" NOT NULL,
  job text COLLATE "C" NOT NULL,
  about jsonb NOT NULL,
  error text NOT NULL,
  times integer NOT NULL DEFAULT 1,
  failed_at timestamptz(3) NOT NULL,
  PRIMARY KEY (queue, job)
);
CREATE INDEX failed_jobs_of ON delivery.failed_jobs (organization, failed_at);
`;

export class CreateTold1767226550000 implements MigrationInterface {
  readonly name = 'CreateTold1767226550000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(told);
    await runner.query(failed);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE delivery.told, delivery.failed_jobs');
  }
}
