// `npm run screens`: looks at every screen of the product as its people see them, and keeps the pictures under docs/screens/.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale } from './setup-build.mjs';
import { assertNode, installWhenNeeded } from './setup-install.mjs';
import { alone } from './setup-lock.mjs';
import { Failure, orFail } from './setup-say.mjs';
import { chromium, installMissing } from './test-needs.mjs';

const projectFolder = join(import.meta.dirname, '..');
const folder = join(projectFolder, 'docs/screens');

await orFail(async () => {
  assertNode();
  await alone(projectFolder, () => {
    installWhenNeeded(projectFolder);
    buildWhenStale(projectFolder);
  });
  installMissing();
  if (!chromium()) throw new Failure('Chromium이 없습니다.', 'There is no Chromium to look with.');
  rmSync(folder, { recursive: true, force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--selectProjects=e2e',
      '--testPathPatterns=web/all-screens',
    ],
    {
      cwd: projectFolder,
      stdio: 'inherit',
      env: { ...process.env, TEST_CHROMIUM: chromium(), SCREENS_FOLDER: folder },
    },
  );
  process.exitCode = status ?? 1;
});
