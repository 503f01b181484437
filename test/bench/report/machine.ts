// On what was measured: told in general, without naming a place.
import { availableParallelism, totalmem } from 'node:os';
import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import { pgbench } from '../floor.js';
import type { Server } from '../server.js';

const gibibyte = 2 ** 30;

/** A line for each thing that the figures depend on. */
export function machine(
  { embedded, version, settings }: Server,
  flushes: readonly string[],
): readonly string[] {
  return [
    `${availableParallelism()} cores, ${Math.round(totalmem() / gibibyte)} GB of memory; callers, servers and database share them`,
    `Node ${process.versions.node} on ${process.platform} ${process.arch}`,
    `PostgreSQL ${version}, ${embedded ? 'the embedded one with the product’s settings' : 'an outside one'}: ${settings.join(', ')}`,
    pgbench ? `pgbench ${toolVersion()}` : 'no pgbench',
    `Emmett ${emmettVersion()} (PostgreSQL store)`,
    `a flush cost ${flushes.join(', then ')} (what waiting for it adds to the median commit of one client)`,
  ];
}

function toolVersion(): string {
  const { stdout } = spawnSync(pgbench, ['--version'], { encoding: 'utf8' });
  return /[\d.]+/.exec(stdout)?.[0] ?? '';
}

function emmettVersion(): string {
  const manifest = createRequire(import.meta.url)('../../../../package.json') as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  return manifest.devDependencies['@event-driven-io/emmett-postgresql'] ?? '';
}
