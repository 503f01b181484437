// `npm run freeze -- 0.3.0`: freezes the histories of the version that is about to be released under test/history.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Failure, orFail } from './setup-say.mjs';

await orFail(async () => {
  const [version] = process.argv.slice(2);
  if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
    throw new Failure(
      '버전을 적어 주세요: npm run freeze -- 0.3.0',
      'Name the version: npm run freeze -- 0.3.0',
    );
  }
  const jest = join(import.meta.dirname, '..', 'node_modules/jest/bin/jest.js');
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', jest, '--selectProjects=unit', '--testPathPatterns', 'test/history/'],
    { stdio: 'inherit', env: { ...process.env, FREEZE: version } },
  );
  process.exitCode = status ?? 1;
});
