// The tables of all streams as a page reads them: words only.
import { streams, type StreamName } from '#domain/between/streams';

/** A row of a table without its rule. */
export interface PlainRow {
  readonly command: string;
  readonly by: readonly string[];
  readonly when: readonly string[];
  readonly on: string;
  readonly is: readonly string[];
  readonly gives: readonly string[];
  readonly uses: readonly string[];
  readonly guard: { readonly name: string; readonly length: number };
}

/** The rows of a stream in the order in which they are written. */
export function rowsOf(stream: StreamName): readonly PlainRow[] {
  const table: Readonly<Record<string, PlainRow>> = streams[stream].table;
  return Object.values(table);
}

/** The name of what narrows a row besides role and states, in words; undefined for a row that nothing narrows. */
export function guardOf({ guard }: PlainRow): string | undefined {
  return guard.length === 0
    ? undefined
    : guard.name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
