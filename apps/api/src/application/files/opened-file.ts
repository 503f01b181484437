// What stands in a file that is kept: opened in the reading room, within its limits, or why it cannot be.
import { NotRead } from '#documents/reading-room';
import type { ReadDocument } from '#documents/read/document';
import type { FileRef } from '#domain/files';
import { refuse, type Refusal } from '#domain/refusals';
import { DamagedFile } from '#files/file-store';
import type { ApiParts } from '../../parts.js';

/** The document in a file; refused in plain words where the file is not kept, or whoever reads it had to stop. */
export async function openedFile(
  { files, readers }: Pick<ApiParts, 'files' | 'readers'>,
  organization: string,
  { hash, type }: Pick<FileRef, 'hash' | 'type'>,
): Promise<ReadDocument | Refusal> {
  const unreadable = (why: NotRead['reason']) =>
    why === 'busy' ? refuse('busy') : refuse('file-unreadable', 'file', { why });
  try {
    const bytes = await files.get(organization, hash);
    return bytes ? await readers.read(bytes, type) : refuse('file-unknown', 'file');
  } catch (error) {
    if (error instanceof NotRead) return unreadable(error.reason);
    if (error instanceof DamagedFile) return unreadable('damaged');
    throw error;
  }
}
