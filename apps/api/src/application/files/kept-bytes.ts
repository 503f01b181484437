// What lies under a hash, as an answer to whoever asks for it: damage in the store is said, not thrown at them.
import { refuse, type Refusal } from '#domain/refusals';
import { DamagedFile, type FileStore } from '#files/file-store';

/** The bytes, or why there are none: they are gone, or no longer what was kept. */
export async function keptBytes(
  files: Pick<FileStore, 'get'>,
  organization: string,
  hash: string,
  field?: string,
): Promise<Uint8Array | Refusal> {
  const bytes = await files.get(organization, hash).catch((error: unknown) => {
    if (error instanceof DamagedFile) return refuse('file-unreadable', field, { why: 'damaged' });
    throw error;
  });
  return bytes ?? refuse('file-unknown', field);
}
