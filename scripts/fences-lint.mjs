// Proves that every lint rule is awake: each finds the slip planted for it, and lawful code passes.
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { lawful, slips, typedSlips } from '../test/fences/lint-probes.mjs';

const cwd = join(import.meta.dirname, '..');
const typed = new ESLint({ cwd });
const untyped = new ESLint({
  cwd,
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: Object.fromEntries(Object.keys(typedSlips).map((rule) => [rule, 'off'])),
  },
});

/** The rules that find something in a piece of code. */
async function found(eslint, filePath, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath: join(cwd, filePath) });
  return [...new Set(messages.map(({ ruleId, message }) => ruleId ?? message))].sort();
}

async function slipFaults(eslint, rule, [path, code]) {
  const source = rule === 'house/begins-with-reason' ? code : `// A probe.\n${code}`;
  const rules = await found(eslint, path, source);
  return rules.join() === rule ? [] : [`${rule}: found [${rules.join(', ')}] in ${path}: ${code}`];
}

async function lawfulFaults([path, code]) {
  const rules = await found(untyped, path, `// A probe.\n${code}`);
  return rules.map((rule) => `${rule}: forbids what is lawful in ${path}: ${code}`);
}

/** Every rule that is switched on for some path of the probes. */
async function configuredRules() {
  const paths = new Set(
    [...Object.values(slips), ...Object.values(typedSlips), lawful].flat().map(([path]) => path),
  );
  const configs = await Promise.all([...paths].map((path) => typed.calculateConfigForFile(join(cwd, path))));
  return new Set(configs.flatMap(({ rules }) => Object.keys(rules)));
}

const probed = (planted, eslint) =>
  Object.entries(planted).flatMap(([rule, list]) => list.map((slip) => slipFaults(eslint, rule, slip)));

const rules = await configuredRules();
const faults = [
  ...[...rules]
    .filter((rule) => !(rule in slips || rule in typedSlips))
    .map((rule) => `${rule}: has no probe`),
  ...(
    await Promise.all([...probed(slips, untyped), ...probed(typedSlips, typed), ...lawful.map(lawfulFaults)])
  ).flat(),
];
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`${rules.size} lint rules are awake`);
process.exitCode = faults.length === 0 ? 0 : 1;
