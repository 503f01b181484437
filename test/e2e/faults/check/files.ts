// Every file that an event names is kept, and is what it was.
import type { House } from '#door/house';
import { DamagedFile, type FileStore } from '#files/file-store';
import type { Violation } from './violation.js';

interface Named {
  readonly organization: string;
  readonly hash: string;
  readonly stream: string;
}

/** Files of remarks, answers, results, minutes and intakes, and those of papers that were made final. */
export async function checkFiles(
  { pool }: Pick<House, 'pool'>,
  files: Pick<FileStore, 'get'>,
): Promise<readonly Violation[]> {
  const { rows } = await pool.query<Named>(
    `SELECT organization, hash #>> '{}' AS hash, min(stream) AS stream
     FROM eventstore.events, jsonb_path_query(data, '$.**.hash') AS hash
     WHERE jsonb_typeof(hash) = 'string' AND hash #>> '{}' ~ '^[0-9a-f]{64}$' GROUP BY 1, 2`,
  );
  const violations: Violation[] = [];
  for (const { organization, hash, stream } of rows) {
    const fault = await faultOf(files, organization, hash);
    if (fault) violations.push({ kind: 'file-missing', about: `${hash} of ${stream}: ${fault}` });
  }
  return violations;
}

async function faultOf(
  files: Pick<FileStore, 'get'>,
  organization: string,
  hash: string,
): Promise<'missing' | 'damaged' | undefined> {
  try {
    return (await files.get(organization, hash)) ? undefined : 'missing';
  } catch (error) {
    if (error instanceof DamagedFile) return 'damaged';
    throw error;
  }
}
