// `npm test`: sets itself up on a clean clone, builds, checks, runs every suite, and ends with one plain
// line. `npm run test:long` (argument --long) runs the long suites instead, and what draws its cases by a new seed, which it says.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildWhenStale } from './setup-build.mjs';
import { assertNode, installWhenNeeded } from './setup-install.mjs';
import { alone } from './setup-lock.mjs';
import { orFail } from './setup-say.mjs';
import { chromium, installMissing, redisServer } from './test-needs.mjs';

/** More suites than these that fail are no matter of a busy machine. */
const mostAgain = 3;
const none = { status: null, isWhole: false, suites: [] };

const projectFolder = join(import.meta.dirname, '..');
const long = process.argv[2] === '--long';
const jestArgs = process.argv.slice(long ? 3 : 2);
/** The usual run draws from the seed that the specs state; the long one looks where nobody looked yet. */
const drawing = long ? { DRAW_SEED: process.env['DRAW_SEED'] || String(randomInt(2 ** 31)) } : {};

await orFail(async () => {
  assertNode();
  await alone(projectFolder, () => {
    installWhenNeeded(projectFolder);
    buildWhenStale(projectFolder);
  });
});
installMissing();
if (long) console.log(`DRAW_SEED=${drawing.DRAW_SEED}`);
const failedScripts = long ? 0 : runScripts(['check.mjs', '--without-tests'], ['slips.mjs']);
const { passed, failed, exitCode } = runJest();

console.log(`${passed} passed, ${failed + failedScripts} failed`);
process.exitCode = failedScripts > 0 ? 1 : exitCode;

/** Runs scripts of this folder one after the other; answers how many failed. */
function runScripts(...scripts) {
  return scripts.filter(([name, ...args]) => {
    const script = join(projectFolder, 'scripts', name);
    const { status } = spawnSync(process.execPath, [script, ...args], {
      cwd: projectFolder,
      stdio: 'inherit',
    });
    if (status !== 0) console.log(`FAILED: ${name}`);
    return status !== 0;
  }).length;
}

/**
 * Runs the suites, and the few that failed in test/e2e once more with nothing beside them: real browsers and servers
 * on a busy machine can be late. What only then passed is named. A run without a single test counts as failed.
 */
function runJest() {
  const projects = long ? ['long', '--passWithNoTests'] : ['unit', 'e2e'];
  const first = jest('--maxWorkers=2', '--selectProjects', ...projects, ...jestArgs);
  for (const name of skipped(first.suites)) console.log(name);
  const again = first.suites
    .filter(({ name, status }) => status === 'failed' && name.includes('/test/e2e/'))
    .map(({ name }) => name);
  const isFew = again.length > 0 && again.length <= mostAgain;
  const second = isFew
    ? jest('--maxWorkers=1', '--selectProjects', 'e2e', '--runTestsByPath', ...again)
    : none;
  for (const { name, status } of second.suites)
    if (status === 'passed') console.log(`PASSED ONLY ALONE: ${relative(projectFolder, name)}`);
  // What the second run did not come to stays as the first one left it.
  const suites = first.suites.map(
    (suite) => second.suites.find(({ name, status }) => name === suite.name && status === 'passed') ?? suite,
  );
  const passed = count(suites, 'passed');
  // A suite that could not even be loaded has no test that failed, and counts as one.
  const unloaded = suites.filter(
    (suite) => suite.status === 'failed' && count([suite], 'failed') === 0,
  ).length;
  // Without a word from Jest, which was killed then, nothing counts as passed.
  const failed = first.isWhole ? count(suites, 'failed') + unloaded : 1;
  const ranNothing = passed + failed === 0 && !long;
  const ended = again.length > 0 ? 0 : (first.status ?? 1);
  return { passed, failed, exitCode: failed > 0 || ranNothing ? 1 : ended };
}

/** One run of Jest: its exit code, what it says of every suite, and whether it came so far as to say it. */
function jest(...args) {
  const folder = mkdtempSync(join(tmpdir(), 'cycles-test-'));
  const results = join(folder, 'results.json');
  const { status } = spawnSync(
    process.execPath,
    [
      ...[
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
      ],
      ...['--json', `--outputFile=${results}`, ...args],
    ],
    {
      cwd: projectFolder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...drawing, TEST_REDIS_SERVER: redisServer(), TEST_CHROMIUM: chromium() },
    },
  );
  const isWhole = existsSync(results);
  const suites = isWhole ? JSON.parse(readFileSync(results, 'utf8')).testResults : [];
  rmSync(folder, { recursive: true });
  return { status, isWhole, suites };
}

/** How many tests of these suites ended so. */
function count(suites, status) {
  return suites.flatMap(({ assertionResults }) => assertionResults).filter((test) => test.status === status)
    .length;
}

/** Names of the suites that did not run, which Jest's own summary leaves out. */
function skipped(suites) {
  const tests = suites.flatMap(({ assertionResults }) => assertionResults);
  const names = tests.flatMap(
    ({ ancestorTitles }) => ancestorTitles.find((title) => title.startsWith('SKIPPED, ')) ?? [],
  );
  return new Set(names);
}
