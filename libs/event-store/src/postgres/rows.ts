// How an event lies in PostgreSQL, for all that read it from there.
import type { Recorded } from '../store.js';

/** bigint comes as text, timestamptz as Date. */
export interface EventRow {
  readonly position: string;
  /** Null for what this log recorded itself. */
  readonly origin_position: string | null;
  readonly organization: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: unknown;
  readonly command_id: string;
  readonly recorded_at: Date;
}

/** What to select of `eventstore.events`, which the statement calls `name`, for an `EventRow`. */
export function eventColumns(name: string): string {
  return `${name}.position, ${name}.origin_position, ${name}.organization, ${name}.stream, ${name}.version, ${name}.type,
    ${name}.data, ${name}.metadata, ${name}.command_id, ${name}.recorded_at`;
}

/** The event of a row. */
export function recorded(row: EventRow): Recorded {
  const { organization, stream, version, type, data, metadata } = row;
  return {
    position: Number(row.position),
    organization,
    stream,
    version,
    type,
    data,
    metadata,
    commandId: row.command_id,
    recordedAt: row.recorded_at.toISOString(),
    ...(row.origin_position === null ? {} : { origin: Number(row.origin_position) }),
  };
}
