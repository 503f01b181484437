// Holds every import of the house against the rules of .dependency-cruiser.mjs; `--probe` proves that each rule is awake.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import rules from '../.dependency-cruiser.mjs';
import { house, probes } from '../test/fences/probes.mjs';

const root = join(import.meta.dirname, '..');

/** package.json sends a subpath to the compiled file; a fence stands around the source it was compiled from. */
function subpathsToSources(base) {
  const sources = Object.entries(manifestOf(base).imports).map(([subpath, compiled]) => [
    subpath,
    join(base, compiled.replace('./dist/', '').replace(/\.js$/, '.ts')),
  ]);
  return Object.fromEntries(sources);
}

function manifestOf(base) {
  return JSON.parse(readFileSync(join(base, 'package.json'), 'utf8'));
}

/** Every violation under a folder laid out like the house: `{ rule, from, to }`, `to` with the way taken if there was one. */
async function violations(base) {
  const { output } = await cruise(
    ['libs', 'apps', 'test'],
    { ...rules.options, baseDir: base, validate: true, ruleSet: { forbidden: rules.forbidden } },
    { alias: subpathsToSources(base) },
  );
  return output.summary.violations.map(({ rule, from, to, cycle, via }) => ({
    rule: rule.name,
    from,
    to: (cycle ?? via)?.map(({ name }) => name).join(' → ') ?? to,
  }));
}

function explain({ rule, from, to }) {
  const { comment } = rules.forbidden.find(({ name }) => name === rule);
  return `${rule}: ${from} → ${to}\n    ${comment}`;
}

async function houseFaults() {
  const found = await violations(root);
  return found.map(explain);
}

/** What is wrong with the rules themselves: one that has no probe, sleeps, or fires where it should not. */
async function probeFaults() {
  const cases = Object.entries(probes).flatMap(([rule, trespasses]) =>
    trespasses.map((files) => ({ rule, files })),
  );
  const base = mkdtempSync(join(tmpdir(), 'fences-'));
  try {
    build(base, [house, ...cases.map(({ files }) => files)]);
    const found = await violations(base);
    return [
      ...unprobedRules(),
      ...cases.flatMap((probe) => caseFaults(probe, found)),
      ...falseAlarms(cases, found),
    ];
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

/** The real manifest and packages under make-believe sources; `#web/*` is there so that something can wrongly use it. */
function build(base, layers) {
  const manifest = manifestOf(root);
  const imports = { ...manifest.imports, '#web/*': './dist/apps/web/src/*.js' };
  writeFileSync(join(base, 'package.json'), JSON.stringify({ ...manifest, imports }));
  symlinkSync(join(root, 'node_modules'), join(base, 'node_modules'), 'junction');
  for (const [path, source] of layers.flatMap(Object.entries)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), source, { flag: 'wx' });
  }
}

function unprobedRules() {
  const names = rules.forbidden.map(({ name }) => name);
  return [
    ...names.filter((name) => !probes[name]?.length).map((name) => `${name}: has no probe`),
    ...Object.keys(probes)
      .filter((name) => !names.includes(name))
      .map((name) => `${name}: is probed, but is no rule`),
  ];
}

function caseFaults({ rule, files }, found) {
  const paths = Object.keys(files);
  const fired = new Set(found.filter(({ from }) => paths.includes(from)).map((violation) => violation.rule));
  const others = [...fired].filter((name) => name !== rule);
  return [
    ...(fired.has(rule) ? [] : [`${rule}: did not fire on ${paths[0]}`]),
    ...others.map((name) => `${name}: fired on ${paths[0]}, which probes ${rule}`),
  ];
}

function falseAlarms(cases, found) {
  const trespassers = new Set(cases.flatMap(({ files }) => Object.keys(files)));
  return found
    .filter(({ from }) => !trespassers.has(from))
    .map((violation) => `forbids what is lawful: ${explain(violation)}`);
}

const faults = await houseFaults();
if (process.argv.includes('--probe')) faults.push(...(await probeFaults()));
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`${rules.forbidden.length} rules hold`);
process.exitCode = faults.length === 0 ? 0 : 1;
