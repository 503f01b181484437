// Turns what PostgreSQL's programs print when they fail into a sentence that an operator can act on.
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { folderProblem, Problem } from '../problem.js';

/**
 * The Problem behind `output`, printed by a program that worked in `folder`. A full disk is also recognised
 * by itself: PostgreSQL's log, where the reason would stand, is on the same disk.
 */
export async function failure(folder: string, output: string): Promise<Problem> {
  const code =
    /No space left on device|quota exceeded/i.test(output) || (await isFull(dirname(folder)))
      ? 'ENOSPC'
      : /Permission denied|Read-only file system/i.test(output)
        ? 'EACCES'
        : undefined;
  const reason = /(?:FATAL|PANIC|error): +(.*)/.exec(output)?.[1] ?? output.trim();
  return (
    folderProblem(folder, code) ??
    new Problem(
      `내장 PostgreSQL을 시작할 수 없습니다(${folder}): ${reason}`,
      `The embedded PostgreSQL cannot start (${folder}): ${reason}`,
    )
  );
}

async function isFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < 1024 * 1024;
}
