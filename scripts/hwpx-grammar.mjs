// `node scripts/hwpx-grammar.mjs FOLDER`: gathers the grammar of HWPX from the files that Hangul saved in folders of public
// repositories, and writes it for the specs. FOLDER holds one folder for each repository, with a source.json beside its files.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale } from './setup-build.mjs';
import { alone } from './setup-lock.mjs';
import { Failure, orFail } from './setup-say.mjs';

const root = join(import.meta.dirname, '..');
const target = join(root, 'libs/testing/src/hwpx/grammar.json');

await orFail(async () => {
  const [folder] = process.argv.slice(2);
  if (!folder || !existsSync(folder)) {
    throw new Failure(
      '한글에서 저장한 파일이 든 폴더를 적어 주세요: node scripts/hwpx-grammar.mjs FOLDER',
      'Name a folder of files that Hangul saved: node scripts/hwpx-grammar.mjs FOLDER',
    );
  }
  await alone(root, () => buildWhenStale(root, ['server']));
  const { gathered, isSavedByHangul } = await import('#testing/hwpx/gather');
  const sources = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    const files = readdirSync(path)
      .filter((file) => file.endsWith('.hwpx'))
      .sort()
      .map((file) => readFileSync(join(path, file)))
      .filter(isSavedByHangul);
    return { source: JSON.parse(readFileSync(join(path, 'source.json'), 'utf8')), files };
  });
  const grammar = {
    sources: sources.map(({ source, files }) => ({ ...source, files: files.length })),
    elements: gathered(sources.flatMap(({ files }) => files)),
  };
  writeFileSync(target, `${JSON.stringify(grammar, null, 1)}\n`);
});
