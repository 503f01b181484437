// `npm run pages`: draws the papers of the sample page by page, as readers of PDF and of HWPX show them, under docs/papers/.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildWhenStale } from './setup-build.mjs';
import { assertNode, installWhenNeeded } from './setup-install.mjs';
import { alone } from './setup-lock.mjs';
import { Failure, orFail } from './setup-say.mjs';
import { chromium, installMissing } from './test-needs.mjs';

const projectFolder = join(import.meta.dirname, '..');

await orFail(async () => {
  assertNode();
  await alone(projectFolder, () => {
    installWhenNeeded(projectFolder);
    buildWhenStale(projectFolder);
  });
  installMissing();
  if (!chromium()) throw new Failure('Chromium이 없습니다.', 'There is no Chromium to draw with.');
  const { status } = spawnSync(process.execPath, [join(projectFolder, 'dist/test/pages/main.js')], {
    stdio: 'inherit',
    env: { ...process.env, PAGES_CHROMIUM: chromium() },
  });
  process.exitCode = status ?? 1;
});
