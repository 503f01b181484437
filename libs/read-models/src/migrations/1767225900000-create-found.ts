// Creates the list of what can be found: one row for each thing that somebody may look for.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Read by audience alone: what a reader may not see is not compared with what they look for. */
const found = `
CREATE TABLE lists.found (
  organization text COLLATE "C" NOT NULL,
  stream text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  item text COLLATE "C",
  heading text NOT NULL,
  text text NOT NULL,
  context text NOT NULL,
  committee text COLLATE "C",
  year integer,
  track text COLLATE "C",
  place text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  search text COLLATE "C" NOT NULL,
  audience text[] COLLATE "C" NOT NULL,
  inner_audience text[] COLLATE "C",
  PRIMARY KEY (organization, stream, id, kind, key)
);
CREATE INDEX found_by_audience ON lists.found USING gin (audience);
`;

export class CreateFound1767225900000 implements MigrationInterface {
  readonly name = 'CreateFound1767225900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(found);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lists.found');
    await runner.query("DELETE FROM eventstore.checkpoints WHERE subscription = 'found'");
  }
}
