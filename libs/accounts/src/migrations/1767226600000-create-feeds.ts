// Creates the calendar feeds of people: one each, opened by a secret of which a digest is kept.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
CREATE TABLE accounts.feeds (
  organization text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  secret bytea NOT NULL UNIQUE,
  language text COLLATE "C" NOT NULL,
  made_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization, person)
);
`;

export class CreateFeeds1767226600000 implements MigrationInterface {
  readonly name = 'CreateFeeds1767226600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE accounts.feeds');
  }
}
