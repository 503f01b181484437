// An installation with the sample in it, as a newcomer finds it: what pages, lists and commands over HTTP are measured on.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApplication } from '#standalone/application';
import { organization } from '#sample/city';

export const city = organization.id;

/** Loads the sample round into an empty database, as the product does on its first start. */
export async function loadSampleInto(databaseUrl: string): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cycles-sample-'));
  const settings = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    sample: 'case',
    sessionIdleMinutes: 30,
    sessionHours: 10,
  } as const;
  const application = await startApplication({ settings, databaseUrl, log: () => undefined });
  await application.stop();
  await rm(dataDir, { recursive: true });
}
