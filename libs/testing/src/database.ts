// Gives each test file a database of its own on the server that the e2e project was started with.
import { randomBytes } from 'node:crypto';
import pg from 'pg';

/**
 * Creates an empty database on the server of TEST_DATABASE_URL (a superuser's URL).
 * @returns its URL, and `drop`, which removes it and ends whatever connections are left open
 * @throws Error when TEST_DATABASE_URL is not set
 */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) {
    throw new Error('TEST_DATABASE_URL is not set: run this test in the e2e project');
  }
  const name = `test_${process.env['JEST_WORKER_ID'] ?? '0'}_${randomBytes(6).toString('hex')}`;
  await run(server, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      // Without FORCE the server waits a few seconds for sessions that are about to end, instead of breaking them.
      await run(server, `DROP DATABASE ${name}`).catch(() =>
        run(server, `DROP DATABASE ${name} WITH (FORCE)`),
      );
    },
  };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
