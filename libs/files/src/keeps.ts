// Whether a file is kept as somebody names it: who says that a program is a picture is not believed.
import { DamagedFile, type FileStore } from './file-store.js';
import { kindOf, type FileKind } from './kind-of.js';

interface Named {
  readonly hash: string;
  readonly type: string;
  readonly size: number;
}

/** Of so many files is remembered what they are. */
const mostKnown = 1_000;

/**
 * Looks into a store; a file of another type or size than it is named with is not kept so. What lies under a hash never
 * changes: it is looked at once, though each row of a file that is taken in names it.
 */
export function keptIn(
  store: Pick<FileStore, 'get'>,
): (organization: string, file: Named) => Promise<boolean> {
  const known = new Map<string, Pick<Named, 'size'> & { readonly type: FileKind | undefined }>();
  return async (organization, { hash, type, size }) => {
    const key = `${organization}/${hash}`;
    let found = known.get(key);
    if (!found) {
      const bytes = await store.get(organization, hash).catch(noneIfDamaged);
      if (!bytes) return false;
      found = { type: kindOf(bytes), size: bytes.length };
      if (known.size >= mostKnown) known.clear();
      known.set(key, found);
    }
    return found.size === size && found.type === type;
  };
}

/** What is no longer what was brought is not kept. */
function noneIfDamaged(error: unknown): undefined {
  if (!(error instanceof DamagedFile)) throw error;
}
