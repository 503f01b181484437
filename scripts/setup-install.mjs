// Installs what package-lock.json names, when it is not there yet.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, say } from './setup-say.mjs';

/** Throws a Failure when this Node is too old to run the product. */
export function assertNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Failure(
    `Node.js 20.19 이상이 필요합니다(지금 버전: ${process.versions.node}).`,
    `Node.js 20.19 or later is needed (this is ${process.versions.node}).`,
  );
}

/** Whether what package-lock.json names is there, and not older. */
export function isInstalled(projectFolder) {
  const locked = changedAt(join(projectFolder, 'package-lock.json'));
  return changedAt(join(projectFolder, 'node_modules', '.package-lock.json')) >= locked;
}

/**
 * Runs `npm ci` in `projectFolder` when node_modules is missing, half-made or older than the lock.
 * Development and optional packages are part of it (the compiler, the database), whatever the surroundings
 * say.
 */
export function installWhenNeeded(projectFolder) {
  if (isInstalled(projectFolder)) return;
  say('패키지를 설치하는 중입니다.', 'Installing packages.');
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: projectFolder, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: projectFolder, stdio: 'inherit' });
  if (status === 0) return;
  throw new Failure(
    '패키지를 설치하지 못했습니다. 네트워크 연결과 이 폴더에 쓸 권한을 확인한 뒤 다시 실행해 주세요.',
    'The packages could not be installed. Check the network and that you may write to this folder, then run it again.',
  );
}

/** Milliseconds since 1970; 0 for a file that is not there. */
function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
