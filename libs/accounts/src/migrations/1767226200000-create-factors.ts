// Creates what proves a person beyond the password: second factors, passkeys, identities of the city's own sign-in.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
CREATE TABLE accounts.totp (
  organization text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  secret bytea NOT NULL,
  begun_at timestamptz(3) NOT NULL,
  confirmed_at timestamptz(3),
  last_step bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (organization, person)
);

CREATE TABLE accounts.recovery_codes (
  organization text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  hash bytea NOT NULL,
  used_at timestamptz(3),
  PRIMARY KEY (organization, person, hash)
);

CREATE TABLE accounts.factor_failures (
  organization text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  count integer NOT NULL,
  wait_until timestamptz(3) NOT NULL,
  PRIMARY KEY (organization, person)
);

CREATE TABLE accounts.passkeys (
  id text COLLATE "C" PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  name text NOT NULL,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[] COLLATE "C" NOT NULL,
  site text COLLATE "C" NOT NULL,
  added_at timestamptz(3) NOT NULL,
  used_at timestamptz(3)
);
CREATE INDEX passkeys_by_person ON accounts.passkeys (organization, person);

CREATE TABLE accounts.identities (
  issuer text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  organization text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  bound_at timestamptz(3) NOT NULL,
  bound_by text COLLATE "C",
  PRIMARY KEY (issuer, subject)
);
CREATE UNIQUE INDEX identities_by_person ON accounts.identities (organization, person, issuer);

CREATE TABLE accounts.ceremonies (
  hash bytea PRIMARY KEY,
  kind text COLLATE "C" NOT NULL,
  data jsonb NOT NULL,
  ends_at timestamptz(3) NOT NULL
);
CREATE INDEX ceremonies_by_end ON accounts.ceremonies (ends_at);

CREATE TABLE accounts.factor_demands (
  organization text COLLATE "C" PRIMARY KEY,
  since timestamptz(3) NOT NULL,
  set_by text COLLATE "C" NOT NULL
);
`;

export class CreateFactors1767226200000 implements MigrationInterface {
  readonly name = 'CreateFactors1767226200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE accounts.totp, accounts.recovery_codes, accounts.factor_failures, accounts.passkeys, ' +
        'accounts.identities, accounts.ceremonies, accounts.factor_demands',
    );
  }
}
