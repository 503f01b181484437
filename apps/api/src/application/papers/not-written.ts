// Why a paper could not be written as a file, as it is said to people.
import type { PaperFormat } from '#contract/papers';
import { NotWritten } from '#documents/press';
import { refuse, type Refusal } from '#domain/refusals';

/** The refusal behind a file that was not written. Throws on what has nothing to do with writing. */
export function whyNotWritten(error: unknown, format: PaperFormat): Refusal {
  if (!(error instanceof NotWritten)) throw error;
  return error.reason === 'unavailable'
    ? refuse('format-unavailable', 'format', { format: format.toUpperCase() })
    : refuse('paper-not-written');
}
