// `npm run bench`: measures the product beside what the same machine can do at least, and writes docs/performance.md. Minutes
// with --quick, two hours without, one of them for `memory`; BENCH_DATABASE_URL names another PostgreSQL server than the embedded one.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildWhenStale } from './setup-build.mjs';
import { assertNode, installWhenNeeded } from './setup-install.mjs';
import { alone } from './setup-lock.mjs';
import { orFail } from './setup-say.mjs';
import { chromium, forBench, installMissing, pgbench, redisServer } from './test-needs.mjs';

const projectFolder = join(import.meta.dirname, '..');

await orFail(async () => {
  assertNode();
  await alone(projectFolder, () => {
    installWhenNeeded(projectFolder);
    buildWhenStale(projectFolder);
  });
  installMissing(forBench);
  const bench = join(projectFolder, 'dist/test/bench/main.js');
  const { status } = spawnSync(process.execPath, [bench, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: {
      ...process.env,
      BENCH_PGBENCH: pgbench(),
      BENCH_CHROMIUM: chromium(),
      BENCH_REDIS_SERVER: redisServer(),
    },
  });
  process.exitCode = status ?? 1;
});
