// PostgreSQL refuses to run as root: then it runs as an account that exists already, and none is ever
// created.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Problem } from '../problem.js';

/** The numbers of a system account. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export const isRoot = process.getuid?.() === 0;

/** The account `nobody`. Throws a Problem on a system that has none. */
export function nobody(): Account {
  const [, , uid, gid] =
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((line) => line.startsWith('nobody:'))
      ?.split(':') ?? [];
  if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  throw new Problem(
    'root로는 PostgreSQL을 실행할 수 없고 nobody 계정도 없습니다. 일반 사용자로 시작해 주세요.',
    'PostgreSQL does not run as root, and there is no account nobody. Start as an ordinary user.',
  );
}

/**
 * Runs `command` to its end, as `account` where one is given, with a bare environment and from a folder that
 * everyone may enter. Returns its exit code (-1 when it could not be started or was killed) and all that it
 * printed.
 */
export function run(
  command: string,
  args: readonly string[],
  account?: Account,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...account, ...bare, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: -1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

/**
 * Nothing of our own environment (PGPORT, PGOPTIONS, a foreign language) may change what PostgreSQL's tools
 * do.
 */
export const bare = { cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' } };
