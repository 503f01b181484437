// Gives the specs that need a database one real server for the whole run, started by the product's own
// launcher. Jest compiles this file to CommonJS and does not map `#…` for it, so the launcher comes from
// dist/: build first.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '#standalone/postgres/start-postgres';

declare global {
  var stopTestPostgres: (() => Promise<void>) | undefined;
}

/** Exports TEST_DATABASE_URL, a superuser's, unless a server was named by it already. */
export default async function startPostgresForTests(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return;
  const dataDir = await mkdtemp(join(tmpdir(), 'cycles-postgres-'));
  await chmod(dataDir, 0o755);
  const { url, stop } = await startPostgres({ dataDir, log: () => undefined });
  process.env.TEST_DATABASE_URL = url;
  globalThis.stopTestPostgres = async () => {
    await stop();
    await rm(dataDir, { recursive: true });
  };
}
