// Writes the files that follow from others, docs/ and the list of holidays, compiling the code first where it is stale;
// `--check` only tells which differ.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { holidaysFile, renderHolidays } from './holidays.mjs';
import { billOfMaterials, licencesPage, readLock } from './sbom.mjs';
import { buildWhenStale } from './setup-build.mjs';
import { alone } from './setup-lock.mjs';
import { orFail } from './setup-say.mjs';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

/** Each generated file with the code that knows its text; a generator may answer a promise. */
const pages = [
  { file: holidaysFile, generate: renderHolidays },
  { file: 'docs/licences.md', generate: () => licencesPage(readLock()) },
  { file: 'docs/sbom.json', generate: () => billOfMaterials(readLock()) },
  {
    file: 'docs/lifecycle.md',
    generate: async () => (await import('#contract/docs/lifecycle-page')).lifecyclePage(),
  },
  {
    file: 'docs/glossary.md',
    generate: async () => (await import('#contract/docs/glossary-page')).glossaryPage(),
  },
  {
    file: 'docs/refusals.md',
    generate: async () => (await import('#contract/docs/refusals-page')).refusalsPage(),
  },
  { file: 'docs/case.md', generate: async () => (await import('#sample/render-case')).renderCase() },
  {
    file: 'docs/openapi.json',
    generate: async () => (await import('#api/api-document')).renderApiDocument(),
  },
];

await orFail(() => alone(root, () => buildWhenStale(root, ['server'])));

const stale = [];
for (const { file, generate } of pages) {
  const path = join(root, file);
  const text = await generate();
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale.push(file);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

for (const file of stale) console.log(`${check ? 'stale:' : 'written:'} ${file}`);
if (check && stale.length > 0) {
  console.error('Run `npm run docs`.');
  process.exitCode = 1;
}
