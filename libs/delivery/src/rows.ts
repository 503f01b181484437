// A letter as its row in the outbox tells of it.
import type { LetterKind } from '#contract/delivery-words';
import type { Label } from '#contract/label';
import type { About, CalendarPart, Letter, Paragraph } from './letter.js';

export interface LetterRow {
  /** A bigint, as the driver gives it. */
  readonly position: string;
  readonly organization: string;
  readonly person: string;
  readonly key: string;
  readonly kind: LetterKind;
  readonly stream: string | null;
  readonly stream_id: string | null;
  readonly subject: Label;
  readonly paragraphs: readonly Paragraph[];
  readonly calendar: CalendarPart | null;
  readonly written_at: Date;
  readonly read_at: Date | null;
}

export const letterColumns =
  'position, organization, person, key, kind, stream, stream_id, subject, paragraphs, calendar, written_at, read_at';

/** The letter of a row. */
export function letterOf(row: LetterRow): Letter {
  const { organization, person, key, kind, subject, paragraphs } = row;
  const about = aboutOf(row);
  return {
    organization,
    person,
    key,
    kind,
    ...(about && { about }),
    subject,
    paragraphs,
    ...(row.calendar && { calendar: row.calendar }),
    writtenAt: row.written_at,
  };
}

/** What the letter of a row is about. */
export function aboutOf({ stream, stream_id }: Pick<LetterRow, 'stream' | 'stream_id'>): About | undefined {
  return stream === null || stream_id === null ? undefined : { stream, id: stream_id };
}
