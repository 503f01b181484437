// Holds a paper that is made again to the final one that it was: photographs come out of the file store, where they can be damaged
// or gone since, and finals that were made before photographs were printed have none.
import type { Paper } from '#documents/model';
import type { FoundAt } from '#documents/papers/checks/found';
import type { Final } from '#domain/paper/states';
import { refuse, type Refusal } from '#domain/refusals';
import { hashOf } from '#files/file-store';
import type { ApiParts } from '../../../parts.js';
import { whyNotWritten } from '../not-written.js';

const format = 'hwpx';

/**
 * Why no copy can be made of a final paper; undefined where what was made again is what it was. All else but photographs is in
 * the log, and the writer that another version of the program had is gone.
 */
export async function differingFrom(
  { files }: Pick<Final, 'files'>,
  { paper, found }: { readonly paper: Paper; readonly found: readonly FoundAt[] },
  press: ApiParts['press'],
): Promise<Refusal | undefined> {
  if (!hasPhotos(paper) && !found.some(({ check }) => check === 'photos-unshown')) return undefined;
  try {
    const hash = hashOf(await press.write(paper, format));
    const isSame = files.some((file) => file.format === format && file.hash === hash);
    return isSame ? undefined : refuse('paper-differs', 'final');
  } catch (error) {
    return whyNotWritten(error, format);
  }
}

function hasPhotos({ sections }: Paper): boolean {
  return sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'picture'));
}
