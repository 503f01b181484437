// Where letters are put, each once for ever; from here they go to their people by every way there is.
import type { Letter } from './letter.js';
import { tell } from './listening.js';
import type { PersonRef, Queryable } from './parts.js';
import { letterColumns, letterOf, type LetterRow } from './rows.js';

export class Outbox {
  constructor(private readonly pool: Queryable) {}

  /**
   * Puts letters in; one whose key its person has had already is passed over. They stand in the inbox at once, and
   * other ways follow.
   *
   * @param client of a transaction in which they shall be put
   */
  async put(letters: readonly Letter[], client: Queryable = this.pool): Promise<void> {
    if (letters.length === 0) return;
    await client.query(
      `INSERT INTO delivery.letters
         (organization, person, key, kind, stream, stream_id, subject, paragraphs, calendar, written_at, cause)
       SELECT organization, person, key, kind, stream, stream_id, subject, paragraphs, calendar, written_at, cause
       FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (organization text, person text, key text, kind text,
         stream text, stream_id text, subject jsonb, paragraphs jsonb, calendar jsonb, written_at timestamptz, cause jsonb))
         WITH ORDINALITY ORDER BY ordinality
       ON CONFLICT (organization, person, key) DO NOTHING`,
      [JSON.stringify(letters.map(columnsOf))],
    );
    await tell(client, letters);
  }

  /** Everything that was written to a person, in the order of writing. */
  async of({ organization, person }: PersonRef): Promise<readonly Letter[]> {
    const { rows } = await this.pool.query<LetterRow>(
      `SELECT ${letterColumns} FROM delivery.letters WHERE organization = $1 AND person = $2 ORDER BY position`,
      [organization, person],
    );
    return rows.map(letterOf);
  }
}

function columnsOf({ about, calendar, writtenAt, cause, ...letter }: Letter) {
  return {
    ...letter,
    stream: about?.stream ?? null,
    stream_id: about?.id ?? null,
    calendar: calendar ?? null,
    written_at: writtenAt.toISOString(),
    cause: cause && Object.keys(cause).length > 0 ? cause : null,
  };
}
