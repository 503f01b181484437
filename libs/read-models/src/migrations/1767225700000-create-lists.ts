// Creates the lists in PostgreSQL: tables that are written by projections, read by screens, and can be thrown away.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ids, codes and cursors compare by their bytes; what people wrote has the database's own collation. */
const tables = `
CREATE SCHEMA lists;

CREATE TABLE lists.opinions (
  organization text COLLATE "C" NOT NULL,
  round text COLLATE "C" NOT NULL,
  opinion text COLLATE "C" NOT NULL,
  face text COLLATE "C" NOT NULL,
  committee text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  year integer NOT NULL,
  topic text COLLATE "C" NOT NULL,
  track text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  strategy text COLLATE "C" NOT NULL,
  program text COLLATE "C",
  number text NOT NULL,
  name text NOT NULL,
  owner text COLLATE "C",
  addressee jsonb NOT NULL,
  status text COLLATE "C" NOT NULL,
  asks text COLLATE "C" NOT NULL,
  phrase text COLLATE "C",
  text text NOT NULL,
  disposition text COLLATE "C",
  response text,
  answers_due date NOT NULL,
  revision integer NOT NULL,
  version integer NOT NULL,
  position bigint NOT NULL,
  place text COLLATE "C" NOT NULL,
  departments text[] COLLATE "C" NOT NULL,
  audience text[] COLLATE "C" NOT NULL,
  draft_audience text[] COLLATE "C" NOT NULL,
  search text NOT NULL,
  PRIMARY KEY (organization, round, opinion, face)
);
CREATE INDEX opinions_by_place ON lists.opinions (organization, place);

CREATE TABLE lists.obligations (
  organization text COLLATE "C" NOT NULL,
  round text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  committee text COLLATE "C" NOT NULL,
  title text NOT NULL,
  debtor jsonb NOT NULL,
  debtor_tags text[] COLLATE "C" NOT NULL,
  due date,
  item_kind text COLLATE "C",
  item text COLLATE "C",
  number text,
  name text,
  PRIMARY KEY (organization, round, key)
);
CREATE INDEX obligations_by_debtor ON lists.obligations USING gin (debtor_tags);
CREATE INDEX obligations_by_due ON lists.obligations (due) WHERE due IS NOT NULL;

CREATE TABLE lists.reminders (
  organization text COLLATE "C" NOT NULL,
  round text COLLATE "C" NOT NULL,
  obligation text COLLATE "C" NOT NULL,
  due date NOT NULL,
  reminded_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization, round, obligation, due)
);

CREATE TABLE lists.following_refused (
  organization text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  position bigint NOT NULL,
  policy text COLLATE "C" NOT NULL,
  round text COLLATE "C" NOT NULL,
  command text COLLATE "C" NOT NULL,
  code text COLLATE "C" NOT NULL,
  field text COLLATE "C",
  about jsonb,
  refused_at timestamptz(3) NOT NULL,
  audience text[] COLLATE "C" NOT NULL,
  PRIMARY KEY (organization, key)
);
`;

/** Trigrams find a part of a Korean word without reading every row; LIKE itself is right without them. */
const search = `
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX opinions_by_words ON lists.opinions USING gin (search gin_trgm_ops);
`;

export class CreateLists1767225700000 implements MigrationInterface {
  readonly name = 'CreateLists1767225700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(search);
  }

  /** The extension stays: it may have been there before, and others may use it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA lists CASCADE');
  }
}
