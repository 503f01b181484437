// `npm test`: sets itself up on a clean clone, builds, checks, runs every suite, and ends with one plain
// line. `npm run test:long` (argument --long) runs the long suites instead.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhenStale } from './setup-build.mjs';
import { assertNode, installWhenNeeded } from './setup-install.mjs';
import { alone } from './setup-lock.mjs';
import { orFail } from './setup-say.mjs';
import { chromium, installMissing, redisServer } from './test-needs.mjs';

const projectFolder = join(import.meta.dirname, '..');
const long = process.argv[2] === '--long';
const jestArgs = process.argv.slice(long ? 3 : 2);

await orFail(async () => {
  assertNode();
  await alone(projectFolder, () => {
    installWhenNeeded(projectFolder);
    buildWhenStale(projectFolder);
  });
});
installMissing();
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

/** A suite that could not even be loaded counts as one failure, and a run without a single test as failed. */
function runJest() {
  const folder = mkdtempSync(join(tmpdir(), 'cycles-test-'));
  const results = join(folder, 'results.json');
  const projects = long ? ['long', '--passWithNoTests'] : ['unit', 'e2e'];
  const { status } = spawnSync(
    process.execPath,
    [
      ...[
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
      ],
      ...[
        '--maxWorkers=2',
        '--json',
        `--outputFile=${results}`,
        '--selectProjects',
        ...projects,
        ...jestArgs,
      ],
    ],
    {
      cwd: projectFolder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, TEST_REDIS_SERVER: redisServer(), TEST_CHROMIUM: chromium() },
    },
  );
  const counts = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  for (const name of skipped(counts)) console.log(name);
  const passed = counts?.numPassedTests ?? 0;
  const failed = counts ? counts.numFailedTests + counts.numRuntimeErrorTestSuites : 1;
  const ranNothing = passed + failed === 0 && !long;
  return { passed, failed, exitCode: failed > 0 || ranNothing ? 1 : status };
}

/** Names of the suites that did not run, which Jest's own summary leaves out. */
function skipped(counts) {
  const tests = counts?.testResults.flatMap(({ assertionResults }) => assertionResults) ?? [];
  const names = tests.flatMap(
    ({ ancestorTitles }) => ancestorTitles.find((title) => title.startsWith('SKIPPED, ')) ?? [],
  );
  return new Set(names);
}
