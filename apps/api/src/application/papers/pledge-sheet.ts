// The sheet of one program: what is planned of it, what it reached and spent, and its logs.
import type { Paper } from '#documents/model';
import { pledgeSheetPaper } from '#documents/papers/pledge-sheet';
import { isRefusal, type Refusal } from '#domain/refusals';
import type { PaperAsked } from './asked.js';
import type { PaperSources } from './paper-sources.js';
import { readProgram } from './program-read.js';

/** A draft until a plan put the program in force. */
export async function pledgeSheet(sources: PaperSources, { id }: PaperAsked): Promise<Paper | Refusal> {
  const read = await readProgram(sources, id, () => Promise.resolve());
  return isRefusal(read) ? read : pledgeSheetPaper(read.of, read.origin);
}
