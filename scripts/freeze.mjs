// `npm run freeze -- 0.3.0`: freezes the histories of the version that is about to be released under test/history, and what
// they fold to. `npm run freeze -- ends`: writes again what the histories of all versions fold to, for a review.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Failure, orFail } from './setup-say.mjs';

await orFail(async () => {
  const [asked] = process.argv.slice(2);
  if (!/^(\d+\.\d+\.\d+|ends)$/.test(asked ?? '')) {
    throw new Failure(
      '버전을 적거나, 모든 끝 상태를 다시 적으려면 ends를 적어 주세요: npm run freeze -- 0.3.0',
      'Name the version, or ends to write all end states again: npm run freeze -- 0.3.0',
    );
  }
  const jest = join(import.meta.dirname, '..', 'node_modules/jest/bin/jest.js');
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', jest, '--selectProjects=unit', '--testPathPatterns', 'test/history/'],
    { stdio: 'inherit', env: { ...process.env, FREEZE: asked } },
  );
  process.exitCode = status ?? 1;
});
