// An operator asks whether the log is intact: beside the running product, after it was stopped, and after a foreign hand.
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { databaseUrl, endAll, operate, run, temporaryFolder } from './processes.js';

let dataDir: string;
beforeEach(() => {
  dataDir = temporaryFolder();
});
afterEach(() => endAll(dataDir));

async function tamper(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl(dataDir) });
  await client.connect();
  await client.query('ALTER TABLE eventstore.events DISABLE TRIGGER append_only');
  await client.query(sql);
  await client.end();
}

it('tells an intact log from one that was changed, running or stopped', async () => {
  const product = run({ DATA_DIR: dataDir, SAMPLE: 'case' });
  await product.address;
  const before = await operate('verify', dataDir);
  expect(before).toMatchObject({ code: 0 });
  expect(before.said).toMatch(/intact: 1 organizations, \d+ events/);
  expect(before.said).toMatch(/^ {2}city-s: .*last digest [0-9a-f]{64}$/m);

  await tamper(`UPDATE eventstore.events SET data = data || '{"title": "forged"}' WHERE position = 2`);
  const after = await operate('verify', dataDir);
  expect(after).toMatchObject({ code: 1 });
  expect(after.said).toMatch(/^\[changed\] 2 city-s \S+: .*its content was changed$/m);

  product.child.kill('SIGTERM');
  await product.ended;
  expect(await operate('verify', dataDir)).toEqual(after);
});

it('says in plain words that there is nothing to verify', async () => {
  const { code, said } = await operate('verify', resolve(dataDir, 'nowhere'));
  expect(code).toBe(2);
  expect(said).toContain('There is no log here.');
  expect(said).not.toMatch(/^\s+at /m);
});
