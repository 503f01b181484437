// What all files of office programs have in common before they are opened: with a password they are another kind of file.
import { isLocked } from '#files/kinds/locked';
import { isCompound } from '#files/kinds/ole-stream';
import { NotRead } from './not-read.js';

/** Throws NotRead where an office file is encrypted, or is of the kind that came before. */
export function needPlain(bytes: Uint8Array): void {
  if (isCompound(bytes)) throw new NotRead(isLocked(bytes) ? 'encrypted' : 'unsupported', 'a compound file');
}
