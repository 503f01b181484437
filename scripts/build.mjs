// `npm run build`: compiles what is stale, with the packages that are installed.
import { join } from 'node:path';
import { buildWhenStale } from './setup-build.mjs';
import { alone } from './setup-lock.mjs';
import { orFail } from './setup-say.mjs';

const projectFolder = join(import.meta.dirname, '..');

await orFail(() => alone(projectFolder, () => buildWhenStale(projectFolder)));
