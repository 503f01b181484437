// Creates the table of snapshots: one state of a stream at most, for the code that folded it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `json`, not `jsonb`: a state is read back whole, and the order of its members is part of it. */
const table = `
CREATE TABLE eventstore.snapshots (
  organization text COLLATE "C" NOT NULL,
  stream text COLLATE "C" NOT NULL,
  shape text COLLATE "C" NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  position bigint NOT NULL,
  command_id text COLLATE "C" NOT NULL,
  state json NOT NULL,
  PRIMARY KEY (organization, stream)
);
`;

export class CreateSnapshots1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE eventstore.snapshots');
  }
}
