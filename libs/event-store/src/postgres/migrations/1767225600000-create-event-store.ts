// Creates the event log in PostgreSQL: its tables, what keeps them append-only, and the one function that writes them.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
CREATE SCHEMA eventstore;

CREATE TABLE eventstore.events (
  position bigint PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  stream text COLLATE "C" NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  type text COLLATE "C" NOT NULL,
  data jsonb NOT NULL,
  metadata jsonb NOT NULL,
  command_id text COLLATE "C" NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  digest bytea NOT NULL,
  CONSTRAINT one_event_per_version UNIQUE (organization, stream, version)
);

CREATE TABLE eventstore.commands (
  organization text COLLATE "C" NOT NULL,
  command_id text COLLATE "C" NOT NULL,
  fingerprint text COLLATE "C" NOT NULL,
  stream text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  position bigint NOT NULL,
  events integer NOT NULL,
  PRIMARY KEY (organization, command_id)
);

CREATE TABLE eventstore.head (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  position bigint NOT NULL
);
INSERT INTO eventstore.head (position) VALUES (0);

CREATE TABLE eventstore.chains (
  organization text COLLATE "C" PRIMARY KEY,
  digest bytea NOT NULL
);

CREATE TABLE eventstore.checkpoints (
  subscription text COLLATE "C" PRIMARY KEY,
  position bigint NOT NULL
);
`;

/** ALWAYS: also in sessions that switched ordinary triggers off. */
const appendOnly = `
CREATE FUNCTION eventstore.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on %.% is refused: what is recorded stays as it is', tg_op, tg_table_schema, tg_table_name
    USING ERRCODE = 'restrict_violation';
END;
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON eventstore.events
  FOR EACH STATEMENT EXECUTE FUNCTION eventstore.refuse_change();
ALTER TABLE eventstore.events ENABLE ALWAYS TRIGGER append_only;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON eventstore.commands
  FOR EACH STATEMENT EXECUTE FUNCTION eventstore.refuse_change();
ALTER TABLE eventstore.commands ENABLE ALWAYS TRIGGER append_only;
`;

/**
 * Takes a JSON array of appends (see serialize.ts) and answers one row for each, in order.
 *
 * - The lock is taken by a statement of its own: under READ COMMITTED each later statement then sees all that was
 *   committed by the holders before. The lock is released after the commit became visible, so the order of positions
 *   is the order of commits, and no position is ever skipped.
 * - Every look-up is scalar and held to the indexes: the plans are made once per session, perhaps while the tables are
 *   all but empty, and must still be right when they have grown.
 * - A command that cannot be taken is answered, never raised: it must not abort those beside it.
 * - The digests are those of chain.ts.
 */
const append = `
CREATE FUNCTION eventstore.append(batch jsonb)
RETURNS TABLE (outcome text, version integer, "position" bigint)
LANGUAGE plpgsql
SET enable_seqscan = off
AS $$
DECLARE
  command jsonb;
  events jsonb;
  event jsonb;
  org text;
  stream_id text;
  command_key text;
  known record;
  last record;
  next_version integer;
  next_position bigint;
  chained_org text;
  chain bytea;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'eventstore.append needs READ COMMITTED, not %', upper(current_setting('transaction_isolation'))
      USING ERRCODE = 'invalid_transaction_state';
  END IF;

  PERFORM pg_advisory_xact_lock(435778055796);

  SELECT h.position INTO STRICT next_position FROM eventstore.head h;

  FOR place IN 0 .. jsonb_array_length(batch) - 1 LOOP
    command := batch -> place;
    org := command ->> 'organization';
    stream_id := command ->> 'stream';
    command_key := command ->> 'commandId';

    SELECT c.fingerprint, c.version, c.position INTO known
      FROM eventstore.commands c WHERE c.organization = org AND c.command_id = command_key;
    IF FOUND THEN
      IF known.fingerprint = command ->> 'fingerprint' THEN
        outcome := 'repeated';
        version := known.version;
        position := known.position;
      ELSE
        outcome := 'keyReused';
        version := NULL;
        position := NULL;
      END IF;
      RETURN NEXT;
      CONTINUE;
    END IF;

    SELECT e.version, e.command_id INTO last
      FROM eventstore.events e WHERE e.organization = org AND e.stream = stream_id
      ORDER BY e.version DESC LIMIT 1;
    next_version := coalesce(last.version, 0);
    IF next_version <> (command -> 'expectedVersion')::integer
      OR (command ? 'expectedCommandId' AND command ->> 'expectedCommandId' IS DISTINCT FROM last.command_id)
    THEN
      outcome := 'conflict';
      version := next_version;
      position := NULL;
      RETURN NEXT;
      CONTINUE;
    END IF;

    IF chained_org IS DISTINCT FROM org THEN
      IF chained_org IS NOT NULL THEN
        INSERT INTO eventstore.chains AS c VALUES (chained_org, chain)
          ON CONFLICT ON CONSTRAINT chains_pkey DO UPDATE SET digest = excluded.digest;
      END IF;
      SELECT c.digest INTO chain FROM eventstore.chains c WHERE c.organization = org;
      chain := coalesce(chain, '');
      chained_org := org;
    END IF;

    events := command -> 'events';
    FOR nth IN 0 .. jsonb_array_length(events) - 1 LOOP
      event := events -> nth;
      next_version := next_version + 1;
      next_position := next_position + 1;
      chain := sha256(chain || convert_to(jsonb_build_array(
        org, stream_id, next_version, next_position, event ->> 'type', command_key, command ->> 'recordedAt',
        event -> 'data', event -> 'metadata')::text, 'UTF8'));
      INSERT INTO eventstore.events
        (position, organization, stream, version, type, data, metadata, command_id, recorded_at, digest)
      VALUES (next_position, org, stream_id, next_version, event ->> 'type', event -> 'data', event -> 'metadata',
        command_key, (command ->> 'recordedAt')::timestamptz, chain);
    END LOOP;

    INSERT INTO eventstore.commands (organization, command_id, fingerprint, stream, version, position, events)
    VALUES (org, command_key, command ->> 'fingerprint', stream_id, next_version, next_position,
      jsonb_array_length(events));

    outcome := 'appended';
    version := next_version;
    position := next_position;
    RETURN NEXT;
  END LOOP;

  IF chained_org IS NOT NULL THEN
    INSERT INTO eventstore.chains AS c VALUES (chained_org, chain)
      ON CONFLICT ON CONSTRAINT chains_pkey DO UPDATE SET digest = excluded.digest;
    UPDATE eventstore.head SET position = next_position;
  END IF;
END;
$$;
`;

export class CreateEventStore1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(appendOnly);
    await runner.query(append);
  }

  async down(): Promise<void> {
    throw new Error('The event log holds the only copy of what happened: no migration takes it down');
  }
}
