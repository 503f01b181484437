// Creates what is kept of people beside the log: names and addresses, passwords, one-time links and sessions.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A name that was erased leaves its row: the log goes on naming the person, and every screen a placeholder. */
const people = `
CREATE TABLE accounts.people (
  organization text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  name text,
  email text,
  phone text,
  added_at timestamptz NOT NULL,
  erased_at timestamptz,
  PRIMARY KEY (organization, person),
  CHECK ((erased_at IS NULL) = (name IS NOT NULL)),
  CHECK (erased_at IS NULL OR (email IS NULL AND phone IS NULL))
);
CREATE UNIQUE INDEX people_email ON accounts.people (email);
`;

/** `closed_at`: locked by the office, until it opens it again; `shut_until`: by itself, after failures. */
const credentials = `
CREATE TABLE accounts.credentials (
  organization text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  password_hash text,
  password_set_at timestamptz,
  failures integer NOT NULL DEFAULT 0,
  shut_until timestamptz,
  closed_at timestamptz,
  PRIMARY KEY (organization, person),
  FOREIGN KEY (organization, person) REFERENCES accounts.people ON DELETE CASCADE
);
`;

/** The digest of a link's secret: who reads the table cannot use a link. */
const links = `
CREATE TABLE accounts.links (
  id uuid PRIMARY KEY,
  secret bytea NOT NULL UNIQUE,
  purpose text NOT NULL,
  organization text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  post text COLLATE "C",
  stream text COLLATE "C",
  stream_id text COLLATE "C",
  made_by text COLLATE "C",
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CHECK ((stream IS NULL) = (stream_id IS NULL))
);
CREATE INDEX links_of_person ON accounts.links (organization, person);
`;

const sessions = `
CREATE TABLE accounts.sessions (
  id uuid PRIMARY KEY,
  secret bytea NOT NULL UNIQUE,
  organization text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  post text COLLATE "C",
  means text[] NOT NULL,
  awaits text,
  stream text COLLATE "C",
  stream_id text COLLATE "C",
  begun_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  idle_until timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  address text NOT NULL,
  agent text NOT NULL,
  CHECK ((stream IS NULL) = (stream_id IS NULL))
);
CREATE INDEX sessions_of_person ON accounts.sessions (organization, person);
`;

export class CreateAccounts1767226000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA accounts');
    for (const table of [people, credentials, links, sessions]) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA accounts CASCADE');
  }
}
