// All papers of a cycle or a plan over HTTP: one archive of what the reader sees, the same each time, given up when they go away.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { DashboardView } from '#contract/figure-views';
import { routes } from '#contract/routes';
import { cycle } from '#sample/scenes/streams';
import { plan } from '#sample/programs';
import { boot, city, type Booted, type Caller } from './booted.js';

const ofCycle = { format: 'html', cycle: cycle.id } as const;

describe('the archive of papers', () => {
  let house: Booted;
  let secretary: Caller;
  let office: Caller;

  beforeAll(async () => {
    house = await boot();
    secretary = await house.as('p-secretary', 'seat:jobs/secretary');
    office = await house.as('p-coordination-officer', 'post:coordination-officer');
  });
  afterAll(() => house.stop());

  type Query = Parameters<typeof routes.papersArchive>[1];
  const take = (query: Query, { token }: Pick<Caller, 'token'> = secretary, signal?: AbortSignal) =>
    fetch(`${house.url}${routes.papersArchive(city, query)}`, {
      headers: { authorization: `Bearer ${token}` },
      ...(signal && { signal }),
    });

  async function filesOf(answer: Response): Promise<Readonly<Record<string, Uint8Array>>> {
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
    return unzipSync(new Uint8Array(await answer.arrayBuffer()));
  }

  /** The list of an archive: the cells of its rows, by the path or what could not be written. */
  function listed(files: Readonly<Record<string, Uint8Array>>): readonly (readonly string[])[] {
    const list = strFromU8(files['목록.csv'] ?? new Uint8Array());
    return list
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.slice(1, -1).split('","'));
  }

  it('has the papers of a cycle in folders, and a list with the hash of each', async () => {
    const files = await filesOf(await take(ofCycle));
    const names = Object.keys(files);
    expect(names.some((name) => name.startsWith('모니터링 주기/') && name.includes('후속조치'))).toBe(true);
    expect(names.some((name) => name.startsWith('회차/'))).toBe(true);
    expect(names).toContain('회의/2021년 7차 일자리분과 회의록.html');
    expect(names.at(-1)).toBe('목록.csv');
    const rows = listed(files);
    expect(rows.map(([path]) => path)).toEqual(names.slice(0, -1));
    for (const [path = '', , , , , size, hash] of rows) {
      const content = files[path] ?? new Uint8Array();
      expect([size, hash]).toEqual([
        String(content.length),
        createHash('sha256').update(content).digest('hex'),
      ]);
    }
  });

  it('of a plan has its report and the papers of every cycle on it', async () => {
    const names = Object.keys(await filesOf(await take({ format: 'html', plan: plan.id }, office)));
    const ofOne = Object.keys(await filesOf(await take(ofCycle, office)));
    expect(names.some((name) => name.startsWith('계획/') && name.includes('추진실적'))).toBe(true);
    expect(names).toEqual(expect.arrayContaining(ofOne));
  });

  it.each(['hwpx', 'docx', 'xlsx', 'pdf'] as const)('can be taken as %s', async (format) => {
    const files = await filesOf(await take({ ...ofCycle, format }));
    expect(Object.keys(files).filter((name) => name.endsWith(`.${format}`)).length).toBeGreaterThan(2);
    expect(listed(files).every((row) => row.at(-1) === '')).toBe(true);
  });

  it('has for a reader only what they see, and is the same each time as of a position', async () => {
    const officer = await house.as('p-local-economy-officer', 'post:local-economy-officer');
    const own = await filesOf(await take({ format: 'html', plan: plan.id }, officer));
    expect((await take(ofCycle, officer)).status).toBe(404);
    const whole = await filesOf(await take(ofCycle));
    const table = (files: Readonly<Record<string, Uint8Array>>) =>
      Object.entries(files).find(([name]) => name.startsWith('회차/') && name.includes('정리'))?.[1].length ??
      0;
    expect(table(own)).toBeLessThan(table(whole));
    const [, , , , , , , position = ''] = listed(whole)[0] ?? [];
    const asOf = { ...ofCycle, asOf: position };
    const hashes: string[] = [];
    for (const answer of [() => take(asOf), () => take(asOf)]) {
      const bytes = Buffer.from(await (await answer()).arrayBuffer());
      hashes.push(createHash('sha256').update(bytes).digest('hex'));
    }
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('is made once at a time for each person, and given up when they go away', async () => {
    const going = new AbortController();
    const first = await take({ ...ofCycle, format: 'hwpx' }, secretary, going.signal);
    expect(first.status).toBe(200);
    const second = await take(ofCycle);
    expect([second.status, await second.json()]).toMatchObject([429, { code: 'too-many' }]);
    going.abort();
    await first.arrayBuffer().catch(() => undefined);
    const until = Date.now() + 20_000;
    let again = await take(ofCycle);
    while (again.status === 429 && Date.now() < until) {
      await again.arrayBuffer();
      await new Promise((resolve) => setTimeout(resolve, 100));
      again = await take(ofCycle);
    }
    expect(again.status).toBe(200);
    await again.arrayBuffer();
  });

  it.each([
    [{ format: 'html' }, 400],
    [{ format: 'html', cycle: cycle.id, plan: plan.id }, 400],
    [{ format: 'html', cycle: 'no-such-cycle' }, 404],
    [{ format: 'zip', cycle: cycle.id }, 400],
  ])('%j is refused', async (query, status) => {
    expect((await take(query as Query)).status).toBe(status);
  });

  it('is nobody’s who is not signed in', async () => {
    expect((await fetch(`${house.url}${routes.papersArchive(city, ofCycle)}`)).status).toBe(401);
  });

  it('has a report whose figures are those of the dashboard', async () => {
    const address = routes.paper(city, 'year-report', plan.id, { format: 'html' });
    const { token } = office;
    const headers = { authorization: `Bearer ${token}` };
    const report = await (await fetch(`${house.url}${address}`, { headers })).text();
    const answer = await fetch(`${house.url}${routes.dashboard(city, plan.id, { year: 2021 })}`, { headers });
    const { programs } = (await answer.json()) as DashboardView;
    expect(programs.length).toBeGreaterThan(5);
    for (const { number, name, rate } of programs) {
      expect(report).toContain(name);
      expect(report).toContain(number);
      if (rate.text !== undefined) expect(report).toContain(`${rate.text}%`);
    }
  });
});
