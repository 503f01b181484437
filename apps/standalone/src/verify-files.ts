// Checks that every file that the log names, of whatever act, lies in the store as it was kept.
import { DamagedFile, type FileStore } from '#files/file-store';
import type pg from 'pg';
import { namedFiles } from './backup/named-files.js';

export interface FileFinding {
  readonly kind: 'missing' | 'damaged';
  readonly organization: string;
  readonly hash: string;
}

export interface FilesReport {
  readonly files: number;
  readonly findings: readonly FileFinding[];
}

/** What only a draft names is nobody's record yet, and is not looked for. */
export async function verifyFiles(database: Pick<pg.Pool, 'query'>, faultOf: FaultOf): Promise<FilesReport> {
  const named = (await namedFiles(database)).filter(({ perhaps }) => !perhaps);
  const findings: FileFinding[] = [];
  for (const { organization, hash } of named) {
    const kind = await faultOf(organization, hash);
    if (kind) findings.push({ kind, organization, hash });
  }
  return { files: named.length, findings };
}

/** What is wrong with a file that ought to be kept; undefined where nothing is. */
export type FaultOf = (organization: string, hash: string) => Promise<FileFinding['kind'] | undefined>;

/** Looks at each file of a store once, however often it is asked about. */
export function faultsIn(files: Pick<FileStore, 'get'>): FaultOf {
  const looked = new Map<string, ReturnType<FaultOf>>();
  return (organization, hash) => {
    const file = JSON.stringify([organization, hash]);
    const known = looked.get(file) ?? faultIn(files, organization, hash);
    looked.set(file, known);
    return known;
  };
}

async function faultIn(
  files: Pick<FileStore, 'get'>,
  organization: string,
  hash: string,
): ReturnType<FaultOf> {
  try {
    return (await files.get(organization, hash)) ? undefined : 'missing';
  } catch (error) {
    if (error instanceof DamagedFile) return 'damaged';
    throw error;
  }
}
