// Whether a file is kept as somebody names it: who says that a program is a picture is not believed.
import type { FileStore } from './file-store.js';
import { kindOf } from './kind-of.js';

interface Named {
  readonly hash: string;
  readonly type: string;
  readonly size: number;
}

/** Looks into a store; a file of another type or size than it is named with is not kept so. */
export function keptIn(store: FileStore): (organization: string, file: Named) => Promise<boolean> {
  return async (organization, { hash, type, size }) => {
    const bytes = await store.get(organization, hash);
    return bytes?.length === size && kindOf(bytes) === type;
  };
}
