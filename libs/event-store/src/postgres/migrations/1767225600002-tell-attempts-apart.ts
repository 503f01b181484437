// Lets an append name the attempt it builds on: one command may be offered by several processes at once, and come to
// something else in each.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const column = 'ALTER TABLE eventstore.commands ADD COLUMN attempt text COLLATE "C"';

/** As it was created, but for `attempt` and `expectedAttempt`. */
const append = `
CREATE OR REPLACE FUNCTION eventstore.append(batch jsonb)
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
      OR (command ? 'expectedAttempt' AND NOT EXISTS (
        SELECT FROM eventstore.commands c
        WHERE c.organization = org AND c.command_id = last.command_id AND c.attempt = command ->> 'expectedAttempt'))
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

    INSERT INTO eventstore.commands
      (organization, command_id, fingerprint, stream, version, position, events, attempt)
    VALUES (org, command_key, command ->> 'fingerprint', stream_id, next_version, next_position,
      jsonb_array_length(events), command ->> 'attempt');

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

export class TellAttemptsApart1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(column);
    await runner.query(append);
  }

  async down(): Promise<void> {
    throw new Error('Without its attempts the log could take a command for what it was not decided on');
  }
}
