// What `npm start` does before the server: on a clean clone it installs and builds, later nothing.
import { join } from 'node:path';
import { buildWhenStale } from './setup-build.mjs';
import { assertNode, installWhenNeeded } from './setup-install.mjs';
import { alone } from './setup-lock.mjs';
import { orFail } from './setup-say.mjs';

const projectFolder = join(import.meta.dirname, '..');

await orFail(async () => {
  assertNode();
  await alone(projectFolder, () => {
    installWhenNeeded(projectFolder);
    buildWhenStale(projectFolder);
  });
});
