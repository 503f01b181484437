// The quick check before every commit: layout, lint, types, fences, generated docs, unit tests. `--fix` mends the first two;
// `--without-tests` leaves the last to who runs them anyway.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const fix = process.argv.includes('--fix');
const lanes = 2;

const bin = (path) => join('node_modules', path);
const tsc = (project) => [bin('typescript7/bin/tsc'), '-p', project, '--noEmit'];

const lint = {
  name: 'lint',
  command: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0', ...(fix ? ['--fix'] : [])],
};
const format = {
  name: 'format',
  command: [bin('prettier/bin/prettier.cjs'), '.', '--log-level', 'warn', fix ? '--write' : '--check'],
};

/** Longest first, so that no lane is left with a long step at the end. */
const others = [
  {
    name: 'unit tests',
    leftOut: process.argv.includes('--without-tests'),
    command: [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      bin('jest/bin/jest.js'),
      '--selectProjects=unit',
    ],
  },
  { name: 'types', command: tsc('tsconfig.json') },
  { name: 'types of web', command: tsc('apps/web/tsconfig.json'), needs: 'apps/web/tsconfig.json' },
  { name: 'types of domain', command: tsc('libs/domain/tsconfig.json') },
  { name: 'lint probes', command: ['scripts/fences-lint.mjs'] },
  { name: 'fences and probes', command: ['scripts/fences.mjs', '--probe'] },
  { name: 'generated docs', command: ['scripts/docs.mjs', '--check'], needs: 'scripts/docs.mjs' },
].filter(({ needs, leftOut }) => !leftOut && (needs === undefined || existsSync(join(root, needs))));

/** Runs one step and prints its line, with its output only if it failed. Answers whether it passed. */
function run({ name, command }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const output = [];
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('close', (code) => {
      const passed = code === 0;
      console.log(`${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(18)}${seconds(started)}`);
      if (!passed) console.log(Buffer.concat(output).toString().trimEnd());
      resolve(passed);
    });
  });
}

/** Runs steps in so many lanes; answers whether all passed. */
async function runAll(steps, width) {
  const waiting = [...steps];
  const results = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await run(step));
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results.every(Boolean);
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1).padStart(6)} s`;
}

const started = performance.now();
const mended = fix ? await runAll([lint, format], 1) : true;
const passed = await runAll(fix ? others : [lint, ...others, format], lanes);
console.log(`${mended && passed ? 'ok    ' : 'FAILED'} ${'check'.padEnd(18)}${seconds(started)}`);
process.exitCode = mended && passed ? 0 : 1;
