// Creates the access records: their table, the end of each organization's chain, what was cut, and what keeps them so.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
CREATE SCHEMA IF NOT EXISTS accounts;

CREATE TABLE accounts.access_records (
  organization text COLLATE "C" NOT NULL,
  number bigint NOT NULL CHECK (number > 0),
  at timestamptz(3) NOT NULL,
  kind text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  post text COLLATE "C" NOT NULL,
  session text COLLATE "C" NOT NULL,
  address text COLLATE "C" NOT NULL,
  agent text NOT NULL,
  what text COLLATE "C" NOT NULL,
  outcome text COLLATE "C" NOT NULL,
  stream text COLLATE "C" NOT NULL,
  concerning text[] NOT NULL,
  reason text NOT NULL,
  digest bytea NOT NULL,
  PRIMARY KEY (organization, number)
);
CREATE INDEX access_records_by_time ON accounts.access_records (organization, at);

CREATE TABLE accounts.access_chains (
  organization text COLLATE "C" PRIMARY KEY,
  number bigint NOT NULL,
  digest bytea NOT NULL
);

CREATE TABLE accounts.access_cuts (
  organization text COLLATE "C" NOT NULL,
  up_to bigint NOT NULL,
  digest bytea NOT NULL,
  first_at timestamptz(3) NOT NULL,
  last_at timestamptz(3) NOT NULL,
  cut_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization, up_to)
);

CREATE TABLE accounts.access_retention (
  organization text COLLATE "C" PRIMARY KEY,
  months integer NOT NULL CHECK (months BETWEEN 12 AND 120)
);

CREATE TABLE accounts.access_reviews (
  organization text COLLATE "C" NOT NULL,
  month text COLLATE "C" NOT NULL,
  reviewed_at timestamptz(3) NOT NULL,
  person text COLLATE "C" NOT NULL,
  post text COLLATE "C" NOT NULL,
  note text NOT NULL,
  PRIMARY KEY (organization, month, reviewed_at)
);
`;

/** ALWAYS: also in sessions that switched ordinary triggers off. A record goes only where a cut vouches for it. */
const appendOnly = `
CREATE FUNCTION accounts.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on %.% is refused: what is recorded stays as it is', tg_op, tg_table_schema, tg_table_name
    USING ERRCODE = 'restrict_violation';
END;
$$;

CREATE FUNCTION accounts.refuse_uncut() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.number > coalesce((SELECT max(up_to) FROM accounts.access_cuts WHERE organization = old.organization), 0) THEN
    RAISE EXCEPTION 'DELETE on accounts.access_records is refused: no cut vouches for number %', old.number
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN old;
END;
$$;

CREATE FUNCTION accounts.hold_cut_to_records() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM accounts.access_records
      WHERE organization = new.organization AND number = new.up_to AND digest = new.digest AND at = new.last_at) THEN
    RAISE EXCEPTION 'a cut ends at a record, with its digest and its time' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END;
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON accounts.access_records
  FOR EACH STATEMENT EXECUTE FUNCTION accounts.refuse_change();
ALTER TABLE accounts.access_records ENABLE ALWAYS TRIGGER append_only;

CREATE TRIGGER only_what_was_cut BEFORE DELETE ON accounts.access_records
  FOR EACH ROW EXECUTE FUNCTION accounts.refuse_uncut();
ALTER TABLE accounts.access_records ENABLE ALWAYS TRIGGER only_what_was_cut;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON accounts.access_cuts
  FOR EACH STATEMENT EXECUTE FUNCTION accounts.refuse_change();
ALTER TABLE accounts.access_cuts ENABLE ALWAYS TRIGGER append_only;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON accounts.access_reviews
  FOR EACH STATEMENT EXECUTE FUNCTION accounts.refuse_change();
ALTER TABLE accounts.access_reviews ENABLE ALWAYS TRIGGER append_only;

CREATE TRIGGER held_to_records BEFORE INSERT ON accounts.access_cuts
  FOR EACH ROW EXECUTE FUNCTION accounts.hold_cut_to_records();
ALTER TABLE accounts.access_cuts ENABLE ALWAYS TRIGGER held_to_records;
`;

export class KeepAccessRecords1767226100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(appendOnly);
  }

  async down(): Promise<void> {
    throw new Error('The access records are kept for as long as the law asks: no migration takes them down');
  }
}
