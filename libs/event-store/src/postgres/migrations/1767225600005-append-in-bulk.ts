// Lets a batch look everything up at once and write its rows together: a statement for each command cost more than its work.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Its one row is written by every batch and found by reading the table: with room in its page, what is left of the
 * versions before is cleared away after a few writes, not after hundreds.
 */
const head = 'ALTER TABLE eventstore.head SET (fillfactor = 10)';

/**
 * Takes and answers what it did since attempts are told apart, and promises the same (see there and at its creation).
 *
 * - What the tables held before the batch is looked up in one statement, begun under the lock. Each look-up has a LIMIT,
 *   so that it stays one by index for each command, whatever the tables held when the plan was made.
 * - What the batch itself has accepted so far is looked up in memory, where it is kept until it is written.
 * - The rows are written whole, with every column in its place: a migration that adds one defines the function anew.
 */
const append = `
CREATE OR REPLACE FUNCTION eventstore.append(batch jsonb)
RETURNS TABLE (outcome text, version integer, "position" bigint)
LANGUAGE plpgsql
SET enable_seqscan = off
AS $$
DECLARE
  command jsonb;
  org text;
  stream_id text;
  command_key text;
  print text;
  known_fingerprint text;
  known_version integer;
  known_position bigint;
  last_version integer;
  last_command text;
  last_attempt text;
  prefix text;
  place integer;
  instant text;
  recorded timestamptz;
  events jsonb;
  event jsonb;
  next_version integer;
  next_position bigint;
  chained_org text;
  chain bytea;
  new_events eventstore.events[] := '{}';
  new_commands eventstore.commands[] := '{}';
  new_keys text[] := '{}';
  new_streams text[] := '{}';
  last_of_stream integer[] := '{}';
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'eventstore.append needs READ COMMITTED, not %', upper(current_setting('transaction_isolation'))
      USING ERRCODE = 'invalid_transaction_state';
  END IF;

  PERFORM pg_advisory_xact_lock(435778055796);

  SELECT h.position INTO STRICT next_position FROM eventstore.head h;

  FOR command, org, stream_id, command_key, print,
    known_fingerprint, known_version, known_position, last_version, last_command
  IN
    SELECT b.command, b.command ->> 'organization', b.command ->> 'stream', b.command ->> 'commandId',
      b.command ->> 'fingerprint', k.fingerprint, k.version, k.position, l.version, l.command_id
    FROM jsonb_array_elements(batch) WITH ORDINALITY AS b (command, nth)
    LEFT JOIN LATERAL (
      SELECT c.fingerprint, c.version, c.position FROM eventstore.commands c
      WHERE c.organization = b.command ->> 'organization' AND c.command_id = b.command ->> 'commandId'
      LIMIT 1) k ON true
    LEFT JOIN LATERAL (
      SELECT e.version, e.command_id FROM eventstore.events e
      WHERE e.organization = b.command ->> 'organization' AND e.stream = b.command ->> 'stream'
      ORDER BY e.version DESC LIMIT 1) l ON true
    ORDER BY b.nth
  LOOP
    prefix := length(org) || ':' || org;

    IF known_fingerprint IS NULL THEN
      place := array_position(new_keys, prefix || command_key);
      IF place IS NOT NULL THEN
        known_fingerprint := new_commands[place].fingerprint;
        known_version := new_commands[place].version;
        known_position := new_commands[place].position;
      END IF;
    END IF;
    IF known_fingerprint IS NOT NULL THEN
      IF known_fingerprint = print THEN
        outcome := 'repeated';
        version := known_version;
        position := known_position;
      ELSE
        outcome := 'keyReused';
        version := NULL;
        position := NULL;
      END IF;
      RETURN NEXT;
      CONTINUE;
    END IF;

    place := array_position(new_streams, prefix || stream_id);
    IF place IS NOT NULL THEN
      last_version := new_commands[last_of_stream[place]].version;
      last_command := new_commands[last_of_stream[place]].command_id;
      last_attempt := new_commands[last_of_stream[place]].attempt;
    ELSIF command ? 'expectedAttempt' THEN
      SELECT c.attempt INTO last_attempt
        FROM eventstore.commands c WHERE c.organization = org AND c.command_id = last_command;
    END IF;
    next_version := coalesce(last_version, 0);
    IF next_version <> (command -> 'expectedVersion')::integer
      OR (command ? 'expectedCommandId' AND command ->> 'expectedCommandId' IS DISTINCT FROM last_command)
      OR (command ? 'expectedAttempt' AND command ->> 'expectedAttempt' IS DISTINCT FROM last_attempt)
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

    instant := command ->> 'recordedAt';
    recorded := instant::timestamptz;
    events := command -> 'events';
    FOR nth IN 0 .. jsonb_array_length(events) - 1 LOOP
      event := events -> nth;
      next_version := next_version + 1;
      next_position := next_position + 1;
      chain := sha256(chain || convert_to(jsonb_build_array(
        org, stream_id, next_version, next_position, event ->> 'type', command_key, instant,
        event -> 'data', event -> 'metadata')::text, 'UTF8'));
      new_events := new_events || ROW(next_position, org, stream_id, next_version, event ->> 'type',
        event -> 'data', event -> 'metadata', command_key, recorded, chain, NULL)::eventstore.events;
    END LOOP;

    new_commands := new_commands || ROW(org, command_key, print, stream_id, next_version, next_position,
      jsonb_array_length(events), command ->> 'attempt')::eventstore.commands;
    new_keys := new_keys || (prefix || command_key);
    IF place IS NULL THEN
      new_streams := new_streams || (prefix || stream_id);
      last_of_stream := last_of_stream || cardinality(new_commands);
    ELSE
      last_of_stream[place] := cardinality(new_commands);
    END IF;

    outcome := 'appended';
    version := next_version;
    position := next_position;
    RETURN NEXT;
  END LOOP;

  IF chained_org IS NOT NULL THEN
    INSERT INTO eventstore.events SELECT * FROM unnest(new_events);
    INSERT INTO eventstore.commands SELECT * FROM unnest(new_commands);
    INSERT INTO eventstore.chains AS c VALUES (chained_org, chain)
      ON CONFLICT ON CONSTRAINT chains_pkey DO UPDATE SET digest = excluded.digest;
    UPDATE eventstore.head SET position = next_position;
  END IF;
END;
$$;
`;

export class AppendInBulk1767225600005 implements MigrationInterface {
  readonly name = 'AppendInBulk1767225600005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(head);
    await runner.query(append);
  }

  async down(): Promise<void> {
    throw new Error('The log is the same as before, only written faster: there is nothing to take back');
  }
}
