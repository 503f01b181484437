// Asks in one statement how far streams are that are asked about together: a page of two hundred streams waits once.
import type { Pool } from 'pg';
import type { StreamAddress } from '../folding.js';

interface Question {
  readonly address: StreamAddress;
  readonly answer: (version: number) => void;
  readonly fail: (error: unknown) => void;
}

// Each look-up stands for itself, so that no statistics can make the planner read a stream whole.
const statement = `
  SELECT coalesce((
    SELECT version FROM eventstore.events WHERE organization = asked.organization AND stream = asked.stream
    ORDER BY version DESC LIMIT 1
  ), 0) AS version
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked (organization, stream, place) ORDER BY place`;

/** Questions that are asked before the next turn of the event loop go out together; none joins one that is under way. */
export class StreamVersions {
  private asked: Question[] = [];

  constructor(private readonly pool: Pool) {}

  /** The version of the stream's last event, no older than the call; 0 if there is no such stream. */
  of(address: StreamAddress): Promise<number> {
    return new Promise((answer, fail) => {
      if (this.asked.push({ address, answer, fail }) === 1) setImmediate(() => void this.ask());
    });
  }

  private async ask(): Promise<void> {
    const asked = this.asked;
    this.asked = [];
    try {
      const { rows } = await this.pool.query<{ version: number }>(statement, [
        asked.map(({ address }) => address.organization),
        asked.map(({ address }) => address.stream),
      ]);
      asked.forEach(({ answer }, index) => answer(rows[index]?.version ?? 0));
    } catch (error) {
      asked.forEach(({ fail }) => fail(error));
    }
  }
}
