// An operator finds that a list was changed behind the product's back, and has it made again: running or stopped.
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { databaseUrl, endAll, operate, run, temporaryFolder } from './processes.js';

let dataDir: string;
beforeEach(() => {
  dataDir = temporaryFolder();
});
afterEach(() => endAll(dataDir));

async function onDatabase(sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl(dataDir) });
  await client.connect();
  const { rows } = await client.query<object>(sql);
  await client.end();
  return rows;
}

const oneOpinion = `(SELECT opinion FROM lists.opinions ORDER BY opinion LIMIT 1)`;
const change = `UPDATE lists.opinions SET text = 'forged' WHERE opinion = ${oneOpinion}`;
const remove = `DELETE FROM lists.opinions WHERE opinion = ${oneOpinion}`;

it('names the rows that differ and puts them right, running or stopped', async () => {
  const product = run({ DATA_DIR: dataDir });
  await product.address;
  expect(await operate('verify', dataDir)).toMatchObject({
    code: 0,
    said: expect.stringContaining('the lists follow from the log'),
  });

  await onDatabase(change);
  const changed = await operate('verify', dataDir);
  expect(changed.code).toBe(1);
  expect(changed.said).toMatch(
    /^\[different\] opinions city-s \S+ \S+ outer: .*cells differ from the log \(text\)$/m,
  );
  expect(changed.said).toContain('npm run rebuild puts the lists right');

  const rebuilt = await operate('replay', dataDir);
  expect(rebuilt).toMatchObject({ code: 0, said: expect.stringMatching(/^opinions: .* 1 rows put right$/m) });
  expect(await operate('verify', dataDir)).toMatchObject({ code: 0 });

  await onDatabase(remove);
  product.child.kill('SIGTERM');
  await product.ended;
  expect(await operate('verify', dataDir)).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^\[missing\] opinions city-s /m),
  });
  expect(await operate('replay', dataDir)).toMatchObject({ code: 0 });
  expect(await operate('verify', dataDir)).toMatchObject({ code: 0 });
});

it('throws the states away that are kept of streams', async () => {
  const product = run({ DATA_DIR: dataDir, SAMPLE: 'case' });
  await product.address;
  await onDatabase(
    `INSERT INTO eventstore.snapshots
     SELECT organization, stream, 'a shape', version, position, command_id, '{}' FROM eventstore.events
     WHERE position = 1`,
  );
  expect(await operate('replay', dataDir)).toMatchObject({ code: 0 });
  expect(await onDatabase('SELECT FROM eventstore.snapshots')).toEqual([]);
});

it('leaves lists of another version to the start of this one', async () => {
  const product = run({ DATA_DIR: dataDir });
  await product.address;
  await onDatabase(`UPDATE eventstore.checkpoints SET shape = 'another' WHERE shape IS NOT NULL; ${change}`);
  expect(await operate('verify', dataDir)).toMatchObject({
    code: 3,
    said: expect.stringContaining('lists made by another version are not compared'),
  });
  expect(await operate('replay', dataDir)).toMatchObject({
    code: 2,
    said: expect.stringContaining('Starting this version rebuilds them by itself.'),
  });
  product.child.kill('SIGTERM');
  await product.ended;

  const again = run({ DATA_DIR: dataDir });
  await again.address;
  for (let said = ''; !said.includes('the lists follow from the log');) {
    ({ said } = await operate('verify', dataDir));
  }
});

it('says in plain words that there is nothing to rebuild', async () => {
  const { code, said } = await operate('replay', resolve(dataDir, 'nowhere'));
  expect(code).toBe(2);
  expect(said).toContain('There is no log here.');
  expect(said).not.toMatch(/^\s+at /m);
});
