// The characters of a text, as they are told from its bytes when it is brought.
import { charactersIn } from '#files/kinds/characters';
import { NotRead } from './not-read.js';

/** The characters of a text file, whoever wrote it. Throws NotRead where it is no text. */
export function decoded(bytes: Uint8Array): string {
  const text = charactersIn(bytes);
  if (text === undefined) throw new NotRead('damaged', 'bytes, not text');
  return text;
}
