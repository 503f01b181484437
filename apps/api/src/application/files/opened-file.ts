// What stands in a file that is kept: opened in the reading room, within its limits, or why it cannot be.
import type { ReadDocument } from '#documents/read/document';
import { NotRead } from '#documents/read/not-read';
import type { FileRef } from '#domain/files';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { ApiParts } from '../../parts.js';
import { keptBytes } from './kept-bytes.js';

/** The document in a file that is kept; refused in plain words where it is not, or whoever reads it had to stop. */
export async function openedFile(
  { files, readers }: Pick<ApiParts, 'files' | 'readers'>,
  organization: string,
  { hash, type }: Pick<FileRef, 'hash' | 'type'>,
): Promise<ReadDocument | Refusal> {
  const bytes = await keptBytes(files, organization, hash, 'file');
  return isRefusal(bytes) ? bytes : documentIn(readers, bytes, type);
}

/** The document in bytes that are at hand; refused where whoever reads them had to stop. */
export async function documentIn(
  readers: ApiParts['readers'],
  bytes: Uint8Array,
  type: FileRef['type'],
): Promise<ReadDocument | Refusal> {
  try {
    return await readers.read(bytes, type);
  } catch (error) {
    if (!(error instanceof NotRead)) throw error;
    const { reason: why } = error;
    return why === 'busy' ? refuse('busy') : refuse('file-unreadable', 'file', { why });
  }
}
