// Lets lists name streams of any kind: policies reach more than rounds by now, and more than rounds are owed something.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whatever was refused before was in a round. What is owed and what was reminded of is read from the log anew. */
const anyStream = `
ALTER TABLE lists.following_refused RENAME COLUMN round TO id;
ALTER TABLE lists.following_refused ADD COLUMN stream text COLLATE "C" NOT NULL DEFAULT 'round';
ALTER TABLE lists.following_refused ALTER COLUMN stream DROP DEFAULT;

DROP TABLE lists.obligations;
CREATE TABLE lists.obligations (
  organization text COLLATE "C" NOT NULL,
  stream text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  committee text COLLATE "C",
  title text NOT NULL,
  debtor jsonb NOT NULL,
  debtor_tags text[] COLLATE "C" NOT NULL,
  due date,
  item_kind text COLLATE "C",
  item text COLLATE "C",
  number text,
  name text,
  PRIMARY KEY (organization, stream, id, key)
);
CREATE INDEX obligations_by_debtor ON lists.obligations USING gin (debtor_tags);
CREATE INDEX obligations_by_due ON lists.obligations (due) WHERE due IS NOT NULL;

DROP TABLE lists.reminders;
CREATE TABLE lists.reminders (
  organization text COLLATE "C" NOT NULL,
  stream text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  obligation text COLLATE "C" NOT NULL,
  due date NOT NULL,
  reminded_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization, stream, id, obligation, due)
);

DELETE FROM eventstore.checkpoints WHERE subscription IN ('obligations', 'reminders');
`;

const roundsOnly = `
DELETE FROM lists.following_refused WHERE stream <> 'round';
ALTER TABLE lists.following_refused DROP COLUMN stream;
ALTER TABLE lists.following_refused RENAME COLUMN id TO round;

DELETE FROM lists.obligations WHERE stream <> 'round';
ALTER TABLE lists.obligations DROP COLUMN stream;
ALTER TABLE lists.obligations RENAME COLUMN id TO round;
ALTER TABLE lists.obligations ALTER COLUMN committee SET NOT NULL;
ALTER TABLE lists.obligations ADD PRIMARY KEY (organization, round, key);

DELETE FROM lists.reminders WHERE stream <> 'round';
ALTER TABLE lists.reminders DROP COLUMN stream;
ALTER TABLE lists.reminders RENAME COLUMN id TO round;
ALTER TABLE lists.reminders ADD PRIMARY KEY (organization, round, obligation, due);
`;

export class NameStreams1767225800000 implements MigrationInterface {
  readonly name = 'NameStreams1767225800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(anyStream);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(roundsOnly);
  }
}
