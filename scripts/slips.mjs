// Shows that slips are caught: each of test/slips/slips.mjs is made in a copy of the domain, and must not compile or
// must fail its spec. `--write` renews the table of CONTRIBUTING.md, which is otherwise held to the list.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slips } from '../test/slips/slips.mjs';

const root = join(import.meta.dirname, '..');
const guide = join(root, 'CONTRIBUTING.md');
const lanes = 2;
const source = (copy, file) => join(copy, 'libs', 'domain', 'src', file);

/** Of the projects that jest knows, the one that needs no server. */
const unitProject = `import config from './jest.config.js';
export default config.projects.find(({ displayName }) => displayName === 'unit');`;

/** As much of the house as the domain and its specs need; the packages are the house's own. */
function copyHouse(base, name) {
  const copy = join(base, name);
  mkdirSync(copy);
  for (const file of ['package.json', 'tsconfig.json', 'jest.config.js', '.swcrc'])
    cpSync(join(root, file), join(copy, file));
  for (const lib of ['domain', 'testing'])
    cpSync(join(root, 'libs', lib), join(copy, 'libs', lib), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  writeFileSync(join(copy, 'unit.config.js'), unitProject);
  return copy;
}

/** Runs a tool of the house in a copy; answers how it ended and what it said. */
function run(copy, ...command) {
  return new Promise((resolve) => {
    const said = [];
    const child = spawn(process.execPath, command, { cwd: copy, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('close', (code) => resolve({ code, said: Buffer.concat(said).toString() }));
  });
}

const compile = (copy) =>
  run(copy, join(root, 'node_modules/typescript7/bin/tsc'), '-p', 'libs/domain/tsconfig.json');

/** Runs the tests whose full names begin with one of these; answers how many passed and failed. */
async function test(copy, spec, ...names) {
  const { said } = await run(
    copy,
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    ...[join(root, 'node_modules/jest/bin/jest.js'), '--runInBand', '--json', '--config', 'unit.config.js'],
    ...['--testPathPatterns', `libs/domain/src/${spec}$`, '--testNamePattern', `^(${names.join('|')})`],
  );
  const report = said.split('\n').find((line) => line.startsWith('{'));
  const { numPassedTests: passed, numFailedTests: failed } = report
    ? JSON.parse(report)
    : { numPassedTests: 0, numFailedTests: 0 };
  return { passed, failed, said };
}

/** What is wrong with the domain as it stands: only on a sound one does a caught slip prove anything. */
async function unsound(copy) {
  const { code, said } = await compile(copy);
  if (code !== 0) return [`the domain does not compile: ${said}`];
  const faults = [];
  const planted = slips.filter(({ spec }) => spec);
  for (const spec of new Set(planted.map((slip) => slip.spec))) {
    const names = [...new Set(planted.filter((slip) => slip.spec === spec).map((slip) => slip.test))];
    const { passed, failed, said: told } = await test(copy, spec, ...names);
    if (failed > 0 || passed < names.length) faults.push(`${spec} fails without any slip: ${told}`);
  }
  return faults;
}

/** Makes one slip in a copy and takes it back; answers why it was not caught, if it was not. */
async function uncaught(copy, slip) {
  const path = source(copy, slip.file);
  const before = readFileSync(path, 'utf8');
  const times = before.split(slip.find).length - 1;
  if (times !== 1) return `${slip.file} has ${times} places to make it in, not one: look for them again`;
  writeFileSync(
    path,
    before.replace(slip.find, () => slip.replace),
  );
  try {
    const { code, said } = await compile(copy);
    if (slip.types) {
      if (code === 0) return 'it compiles';
      return said.includes(slip.types) ? undefined : `it does not compile, but for another reason: ${said}`;
    }
    if (code !== 0) return `it was to be caught by a spec, but does not even compile: ${said}`;
    const { failed, said: told } = await test(copy, slip.spec, slip.test);
    return failed > 0 ? undefined : `${slip.spec} does not notice: ${told}`;
  } finally {
    writeFileSync(path, before);
  }
}

const catcher = ({ spec }) => (spec ? spec : 'the compiler');

/** The list as a reader wants it. */
function table() {
  const rows = slips.map((slip) => `| ${slip.name} | \`${slip.file}\` | ${catcher(slip)} |`);
  return ['| slip | made in | caught by |', '|---|---|---|', ...rows].join('\n');
}

/** Whether the guide shows the list as it is; with `--write` it does afterwards. */
function readmeFaults() {
  const [before, , after] = readFileSync(guide, 'utf8').split(/(<!-- table -->\n[^]*<!-- end -->)/);
  const fresh = `${before}<!-- table -->\n${table()}\n<!-- end -->${after}`;
  if (process.argv.includes('--write')) writeFileSync(guide, fresh);
  return readFileSync(guide, 'utf8') === fresh ? [] : ['CONTRIBUTING.md is stale: run with --write'];
}

const base = mkdtempSync(join(tmpdir(), 'slips-'));
const faults = readmeFaults();
try {
  faults.push(...(await unsound(copyHouse(base, 'sound'))));
  const waiting = faults.length === 0 ? [...slips] : [];
  const lane = async (_, number) => {
    const copy = copyHouse(base, `lane-${number}`);
    for (let slip = waiting.shift(); slip; slip = waiting.shift()) {
      const fault = await uncaught(copy, slip);
      if (fault) faults.push(`${slip.name}: ${fault}`);
      else console.log(`caught  ${slip.name} (${catcher(slip)})`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
} finally {
  rmSync(base, { recursive: true, force: true });
}
for (const fault of faults) console.error(`NOT CAUGHT  ${fault}`);
if (faults.length === 0) console.log(`${slips.length} slips are caught`);
process.exitCode = faults.length === 0 ? 0 : 1;
