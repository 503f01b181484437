// `npm run faults -- --minutes 30 --seed 7`: an installation of two APIs and two workers at work under faults, and a look at
// everything afterwards. The same seed draws the same faults again; --journeys says how many people work side by side.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildWhenStale } from './setup-build.mjs';
import { assertNode, installWhenNeeded } from './setup-install.mjs';
import { alone } from './setup-lock.mjs';
import { orFail } from './setup-say.mjs';
import { installMissing, redisServer } from './test-needs.mjs';

const projectFolder = join(import.meta.dirname, '..');

await orFail(async () => {
  assertNode();
  await alone(projectFolder, () => {
    installWhenNeeded(projectFolder);
    buildWhenStale(projectFolder);
  });
  installMissing();
  const { status } = spawnSync(
    process.execPath,
    [
      ...['--import', join(projectFolder, 'test/e2e/event-store/crash/from-source.mjs')],
      ...[join(projectFolder, 'test/e2e/faults/main.ts'), ...process.argv.slice(2)],
    ],
    {
      cwd: projectFolder,
      stdio: 'inherit',
      env: { ...process.env, TEST_REDIS_SERVER: redisServer() },
    },
  );
  process.exitCode = status ?? 1;
});
