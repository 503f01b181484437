// Compiles server and web pages into dist/ when their sources changed since the last time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, say } from './setup-say.mjs';

const configuration = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
];

const parts = {
  server: {
    sources: ['apps', 'libs', 'test', ...configuration],
    leftOut: /^apps\/web\/|^test\/e2e\/|\.spec\.ts$/,
    output: 'dist/apps/standalone/src/main.js',
    needs: 'tsconfig.build.json',
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
  },
  web: {
    sources: ['apps/web', 'libs/contract', 'libs/domain', ...configuration],
    leftOut: /\.spec\.tsx?$/,
    output: 'dist/apps/web/index.html',
    needs: 'apps/web/vite.config.ts',
    command: ['node_modules/vite/bin/vite.js', 'build', 'apps/web'],
  },
};

/** Whether `buildWhenStale` would build anything in `projectFolder`. */
export function isBuilt(projectFolder) {
  return Object.entries(parts).every(
    ([name, part]) =>
      !existsSync(join(projectFolder, part.needs)) || stateOf(projectFolder, name, part).built,
  );
}

/**
 * Builds in `projectFolder` what is stale, or of it only the parts that are named. The caller sees to it that nobody
 * else builds there meanwhile.
 */
export function buildWhenStale(projectFolder, names = Object.keys(parts)) {
  for (const [name, part] of Object.entries(parts)) {
    if (names.includes(name) && existsSync(join(projectFolder, part.needs)))
      buildPart(projectFolder, name, part);
  }
}

function buildPart(projectFolder, name, part) {
  const { stamp, fingerprint, built } = stateOf(projectFolder, name, part);
  if (built) return;

  say(`빌드하는 중입니다(${name}).`, `Building (${name}).`);
  rmSync(stamp, { force: true });
  if (name === 'server') removeOrphans(projectFolder, 'apps', 'libs', 'test');
  const { status } = spawnSync(process.execPath, part.command, { cwd: projectFolder, stdio: 'inherit' });
  if (status !== 0) {
    throw new Failure(
      `빌드하지 못했습니다(${name}). 위에 이유가 있습니다.`,
      `The build failed (${name}); the reason stands above.`,
    );
  }
  writeFileSync(stamp, fingerprint);
}

/** The stamp of a part is what its sources were when it was last built. */
function stateOf(projectFolder, name, { sources, leftOut, output }) {
  const stamp = join(projectFolder, 'dist', `.${name}.stamp`);
  const fingerprint = fingerprintOf(projectFolder, sources, leftOut);
  const there = existsSync(stamp) && existsSync(join(projectFolder, output));
  return { stamp, fingerprint, built: there && readFileSync(stamp, 'utf8') === fingerprint };
}

/** Changes whenever a source is added, removed, or written. */
function fingerprintOf(projectFolder, sources, leftOut) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesUnder(projectFolder, source)) {
      if (leftOut.test(file)) continue;
      const { mtimeMs, size } = statSync(join(projectFolder, file));
      hash.update(`${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex');
}

/** Deletes what was compiled from sources that are no longer there. */
function removeOrphans(projectFolder, ...folders) {
  for (const folder of folders) {
    for (const compiled of filesUnder(projectFolder, `dist/${folder}`)) {
      const source = compiled.slice('dist/'.length).replace(/\.js(\.map)?$/, '.ts');
      if (compiled.startsWith('dist/apps/web/') || existsSync(join(projectFolder, source))) continue;
      rmSync(join(projectFolder, compiled));
    }
  }
}

/** Paths from `projectFolder`, sorted; `path` itself if it is a file, nothing if it is not there. */
function filesUnder(projectFolder, path) {
  const found = statSync(join(projectFolder, path), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(join(projectFolder, path))
    .sort()
    .flatMap((name) => filesUnder(projectFolder, `${path}/${name}`));
}
