// Enters noted lines one after another: what was pressed for, unless its writer thought better of it meanwhile.
import type { NotesShelf } from './kept-notes.js';
import { isReady, type NoteLine } from './note-lines.js';

/**
 * Sends the lines that are ready, as said in the meeting that is chosen now. One that is edited, removed or entered from
 * elsewhere before its turn comes is left as it is: nobody asked for its new words.
 */
export async function enterEach(
  { read }: Pick<NotesShelf, 'read'>,
  send: (line: NoteLine, meeting: string) => Promise<void>,
): Promise<void> {
  const { lines, meeting } = read();
  for (const line of lines.filter(isReady)) {
    if (read().lines.some((now) => isSame(now, line))) await send(line, meeting);
  }
}

function isSame(one: NoteLine, other: NoteLine): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
