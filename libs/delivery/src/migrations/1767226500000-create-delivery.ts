// Creates the outbox: letters to people, the ways each of them goes, which addresses bounce, and what people prefer.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `read_at`: in the app's inbox. `routed`: its deliveries by the ways that the installation has were made. */
const letters = `
CREATE TABLE delivery.letters (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  stream text COLLATE "C",
  stream_id text COLLATE "C",
  subject jsonb NOT NULL,
  paragraphs jsonb NOT NULL,
  calendar jsonb,
  written_at timestamptz(3) NOT NULL,
  read_at timestamptz(3),
  routed boolean NOT NULL DEFAULT false,
  UNIQUE (organization, person, key),
  CHECK ((stream IS NULL) = (stream_id IS NULL))
);
CREATE INDEX letters_unread ON delivery.letters (organization, person) WHERE read_at IS NULL;
CREATE INDEX letters_about ON delivery.letters (organization, stream, stream_id);
CREATE INDEX letters_unrouted ON delivery.letters (position) WHERE NOT routed;
`;

/**
 * `next_at` by the house's clock; `held_until`, by the database's own, is until when whoever reserved it may be at it.
 * `address`: a digest, to know another address by.
 */
const deliveries = `
CREATE TABLE delivery.deliveries (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  letter bigint NOT NULL REFERENCES delivery.letters ON DELETE CASCADE,
  channel text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL DEFAULT 'waiting',
  attempts integer NOT NULL DEFAULT 0,
  next_at timestamptz(3) NOT NULL,
  held_until timestamptz(3),
  tried_at timestamptz(3),
  sent_at timestamptz(3),
  message_id text,
  address bytea,
  answer text,
  error text,
  UNIQUE (letter, channel)
);
CREATE INDEX deliveries_open ON delivery.deliveries (next_at) WHERE state IN ('waiting', 'sending');
CREATE INDEX deliveries_stuck ON delivery.deliveries (letter) WHERE state IN ('refused', 'unaddressed', 'dead');
`;

const bounces = `
CREATE TABLE delivery.bounces (
  organization text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  address bytea NOT NULL,
  answer text NOT NULL,
  bounced_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization, person)
);
`;

const preferences = `
CREATE TABLE delivery.preferences (
  organization text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  digests_by_mail boolean NOT NULL,
  language text COLLATE "C" NOT NULL,
  PRIMARY KEY (organization, person)
);
`;

export class CreateDelivery1767226500000 implements MigrationInterface {
  readonly name = 'CreateDelivery1767226500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA delivery');
    for (const table of [letters, deliveries, bounces, preferences]) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA delivery CASCADE');
  }
}
