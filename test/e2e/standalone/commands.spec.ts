// An operator asks an installation what it would send, what happened, and for what is public, and makes one more organization in it.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { databaseUrl, endAll, operate, run, settled, temporaryFolder } from './processes.js';

let dataDir: string;
let shelf: string;
beforeEach(() => {
  [dataDir, shelf] = [temporaryFolder(), temporaryFolder()];
});
afterEach(async () => {
  await endAll(dataDir);
  rmSync(shelf, { recursive: true, force: true });
});

it('answers beside the running product, and makes an organization whose coordinator comes in', async () => {
  const product = run({ DATA_DIR: dataDir, SAMPLE: 'case' });
  await settled(product);
  const address = await product.address;

  const coming = await operate('what-would-be-sent', dataDir, ['city-s']);
  expect(coming).toMatchObject({ code: 0, said: expect.stringMatching(/^\d{4}-\d{2}-\d{2}: \d+$/m) });
  const told = await operate('explain', dataDir, ['city-s', 'organization/city-s']);
  expect(told).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^1\. .+ \(OrganizationEstablished\)$/m),
  });
  const nowhere = await operate('explain', dataDir, ['city-s', 'round/none']);
  expect(nowhere).toMatchObject({ code: 2, said: expect.stringContaining('round/2021-midterm') });
  const budget = await operate('explain', dataDir, ['city-s', 'program/p-1-1', 'budget@2021']);
  expect(budget).toMatchObject({ code: 0, said: expect.stringMatching(/^.+ 예산 · 2021년: 960,000천원$/m) });
  expect(budget.said).toMatch(/^ {2}- .+960,000 thousand won$/m);
  const whole = await operate('explain', dataDir, ['city-s', 'plan/plan-2021', 'groupBudget:plan:@2021']);
  expect(whole).toMatchObject({ code: 0, said: expect.stringMatching(/^- 예산 · 2021년: [\d,]+/m) });
  const planless = await operate('explain', dataDir, ['city-s', 'plan/2021', 'groupBudget:plan:@2021']);
  expect(planless).toMatchObject({ code: 2, said: expect.stringContaining('plan/plan-2021') });
  const unknown = await operate('explain', dataDir, ['city-s', 'program/p-1-1', 'speed@2021']);
  expect(unknown).toMatchObject({ code: 2, said: expect.stringMatching(/^ {2}budget@2021 {2}예산/m) });
  const figureless = await operate('explain', dataDir, ['city-s', 'organization/city-s', 'budget@2021']);
  expect(figureless).toMatchObject({ code: 2, said: expect.stringContaining('program/…') });

  const nothing = await operate('open-data', dataDir, ['city-s', join(shelf, 'open')]);
  expect([nothing.code, existsSync(join(shelf, 'open'))]).toEqual([2, false]);
  const publishing = await publish(address);
  expect(publishing).toBe(200);
  const open = await operate('open-data', dataDir, ['city-s', join(shelf, 'open')]);
  expect(open).toMatchObject({ code: 0, said: expect.stringContaining('1 rounds, 0 plans') });
  expect(JSON.parse(readFileSync(join(shelf, 'open', 'published.json'), 'utf8'))).toMatchObject({
    rounds: [{ id: '2021-midterm' }],
  });
  const opinions = readFileSync(join(shelf, 'open', 'opinions.csv'), 'utf8')
    .trim()
    .split('\n');
  expect(opinions.length).toBeGreaterThan(20);

  const wanted = ['다시', '기획예산과 담당자', '이도윤', 'doyun@town.example'];
  const made = await operate('create-organization', dataDir, wanted);
  expect(made).toMatchObject({ code: 0 });
  const [, link = ''] = /secret=([\w-]+)/.exec(made.said) ?? [];
  const entered = await fetch(`${address}/api/links/password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ link, password: 'a river under the bridge' }),
  });
  expect(entered.status).toBe(200);
  const long = await operate('create-organization', dataDir, ['가'.repeat(5_000), ...wanted.slice(1)]);
  expect(long).toMatchObject({ code: 2, said: expect.stringContaining('‘Name’ is not right') });
  expect(await recordedAs('npm run cycles -- create-organization')).toBe(1);
  const again = await operate('create-organization', dataDir, wanted);
  expect(again).toMatchObject({
    code: 2,
    said: expect.stringContaining('somebody has this address already'),
  });

  expect(await operate('help', dataDir)).toMatchObject({
    code: 0,
    said: expect.stringContaining('check-backup'),
  });
  expect(await operate('no-such-command', dataDir)).toMatchObject({ code: 2 });
});

/** How often the access records have a command of the operator. */
async function recordedAs(what: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl(dataDir) });
  await client.connect();
  const { rows } = await client.query('SELECT 1 FROM accounts.access_records WHERE what = $1', [what]);
  await client.end();
  return rows.length;
}

/** The office publishes the round of the sample. */
async function publish(address: string): Promise<number> {
  const ask = (path: string, body: object, token?: string) =>
    fetch(`${address}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'publish-once',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
  const signIn = {
    organization: 'city-s',
    person: 'p-coordination-officer',
    post: 'post:coordination-officer',
  };
  const { token } = (await (await ask('/api/sample/sign-in', signIn)).json()) as { readonly token: string };
  const page = await fetch(`${address}/api/city-s/round/2021-midterm`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { version } = (await page.json()) as { readonly version: number };
  return (
    await ask(
      '/api/city-s/round/2021-midterm/PublishRound',
      { version, remarks: 'bySector', redactions: [], reason: '답변을 받아 공개' },
      token,
    )
  ).status;
}
