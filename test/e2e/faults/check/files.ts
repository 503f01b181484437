// Every file that an act names is kept, and is what it was.
import type { House } from '#door/house';
import type { FileStore } from '#files/file-store';
import { faultsIn, verifyFiles } from '#standalone/verify-files';
import type { Violation } from './violation.js';

/** Whatever `verify` and backups take for named, from remarks to the proposals of intakes. */
export async function checkFiles(
  { pool }: Pick<House, 'pool'>,
  files: Pick<FileStore, 'get'>,
): Promise<readonly Violation[]> {
  const { findings } = await verifyFiles(pool, faultsIn(files));
  return findings.map(({ kind, organization, hash }) => ({
    kind: 'file-missing',
    about: `${hash} of ${organization}: ${kind}`,
  }));
}
