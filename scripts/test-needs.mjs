// Some suites and the bench need programs that npm does not bring: on Debian, as root, they are installed; elsewhere they
// are looked for.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const forTests = [
  { name: 'redis-server', isThere: () => redisServer() !== '' },
  { name: 'chromium-headless-shell', isThere: () => onPath('chromium-headless-shell') !== '' },
  {
    name: 'fonts-noto-cjk',
    isThere: () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  },
];

/** What the bench is measured beside and looked at with; the first package holds pgbench. */
export const forBench = [{ name: 'postgresql-contrib', isThere: () => pgbench() !== '' }, ...forTests];

/** Path of redis-server; empty when there is none. */
export function redisServer() {
  return onPath('redis-server');
}

/** Path of Chromium or Chrome, rather of the one without a window, which is quicker; empty when there is none. */
export function chromium() {
  return onPath('chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome');
}

/** Path of pgbench; empty when there is none. Debian puts the name on the path before the program is there. */
export function pgbench() {
  const path = onPath('pgbench');
  return path && spawnSync(path, ['--version']).status === 0 ? path : '';
}

/**
 * Installs what is missing where that is possible; failing to is not an error, the suites and the bench then say
 * what they miss.
 */
export function installMissing(packages = forTests) {
  const missing = packages.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  if (missing.length === 0 || process.getuid?.() !== 0 || !isDebian()) return;
  console.log(`Installing Debian packages: ${missing.join(', ')}`);
  const done =
    aptGet('update') && aptGet('install', '--yes', '--no-install-recommends', ...missing)
      ? 'installed'
      : 'could not be installed';
  console.log(`Debian packages ${done}: ${missing.join(', ')}`);
}

/**
 * RUNLEVEL keeps the packages from starting a server of their own: tests and bench start theirs. Another
 * installation on the machine is waited for.
 */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const options = ['--quiet=2', '--option', 'DPkg::Lock::Timeout=300'];
  const { status, stderr } = spawnSync('apt-get', [...options, ...args], { env, encoding: 'utf8' });
  if (status !== 0) console.log(stderr?.trim());
  return status === 0;
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? '';
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
