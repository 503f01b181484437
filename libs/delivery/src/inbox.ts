// A person's letters as they read them in the app: what is new, what was read, and when.
import type { Letter } from './letter.js';
import { tell } from './listening.js';
import type { PersonRef, Queryable } from './parts.js';
import { letterColumns, letterOf, type LetterRow } from './rows.js';

/** A letter in an inbox. */
export interface InboxLetter extends Letter {
  /** Tells letters apart, and grows with each. */
  readonly position: number;
  readonly readAt: Date | undefined;
}

/** So many letters are told of at once. */
const most = 50;

export class Inbox {
  constructor(
    private readonly pool: Queryable,
    private readonly now: () => Date,
  ) {}

  /** A person's letters, the latest first; those before a position where it is named. */
  async of(
    { organization, person }: PersonRef,
    before?: number,
  ): Promise<{ readonly letters: readonly InboxLetter[]; readonly more: boolean }> {
    const { rows } = await this.pool.query<LetterRow>(
      `SELECT ${letterColumns} FROM delivery.letters
       WHERE organization = $1 AND person = $2 AND ($3::bigint IS NULL OR position < $3)
       ORDER BY position DESC LIMIT $4`,
      [organization, person, before ?? null, most + 1],
    );
    return { letters: rows.slice(0, most).map(inboxLetterOf), more: rows.length > most };
  }

  /** How many a person has not read. */
  async unread({ organization, person }: PersonRef): Promise<number> {
    const { rows } = await this.pool.query<{ unread: string }>(
      `SELECT count(*) AS unread FROM delivery.letters
       WHERE organization = $1 AND person = $2 AND read_at IS NULL`,
      [organization, person],
    );
    return Number(rows[0]?.unread ?? 0);
  }

  /** Notes that a letter was read, or takes it back; false where the person has no such letter. */
  async mark({ organization, person }: PersonRef, position: number, isRead: boolean): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `UPDATE delivery.letters SET read_at = CASE WHEN $4 THEN coalesce(read_at, $5) END
       WHERE organization = $1 AND person = $2 AND position = $3`,
      [organization, person, position, isRead, this.now()],
    );
    if (rowCount) await tell(this.pool, [{ organization, person }]);
    return rowCount === 1;
  }

  /** Notes of every letter up to one that it was read: what came meanwhile was not. */
  async readAll({ organization, person }: PersonRef, upTo: number): Promise<void> {
    const { rowCount } = await this.pool.query(
      `UPDATE delivery.letters SET read_at = $4
       WHERE organization = $1 AND person = $2 AND position <= $3 AND read_at IS NULL`,
      [organization, person, upTo, this.now()],
    );
    if (rowCount) await tell(this.pool, [{ organization, person }]);
  }
}

function inboxLetterOf(row: LetterRow): InboxLetter {
  return { ...letterOf(row), position: Number(row.position), readAt: row.read_at ?? undefined };
}
