// The product's own processes, as an operator starts them, for parts of the bench that ask over HTTP.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = (path: string) => fileURLToPath(new URL(`../../apps/${path}`, import.meta.url));

export const programs = {
  api: program('api/src/main.js'),
  worker: program('worker/src/main.js'),
  standalone: program('standalone/src/main.js'),
} as const;

/**
 * Runs `work` with the environment of an installation: its database, the sample's people who may sign in, and a data
 * folder that is gone afterwards.
 */
export async function withEnvironment<T>(
  databaseUrl: string,
  work: (env: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cycles-bench-data-'));
  try {
    return await work({
      DATABASE_URL: databaseUrl,
      REDIS_URL: '',
      SAMPLE: 'case',
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: dataDir,
    });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
