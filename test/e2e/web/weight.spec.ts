// What the first page weighs on the wire, and that the code of every other page comes by itself, or says that it did not.
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { Tabs } from './browser.js';
import { soon } from './looking.js';

const chair = '일자리분과 민간분과장';

/** In bytes: everything until one sees what one owes, but for fonts, which come after it. */
const budget = 250_000;

const work = (page: Page) => page.getByRole('heading', { level: 1, name: '나의 할 일' });
const code = /\/assets\/.+\.js$/;

interface Came {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
}

/** Hears of everything that comes over the wire from now on. */
async function listen(page: Page): Promise<readonly Came[]> {
  const came: Came[] = [];
  const begun = new Map<string, { readonly url: string; readonly type: string }>();
  const wire = await page.context().newCDPSession(page);
  wire.on('Network.responseReceived', ({ requestId, type, response }) =>
    begun.set(requestId, { url: response.url, type }),
  );
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = begun.get(requestId);
    if (known) came.push({ ...known, bytes: encodedDataLength });
  });
  await wire.send('Network.enable');
  return came;
}

describeWithChromium('the first page', (executablePath) => {
  let dataDir: string;
  let address: string;
  let tabs: Tabs;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    address = await run({ DATA_DIR: dataDir }).address;
    tabs = await Tabs.open(executablePath, address);
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  /** A page that the browser has asked nobody for yet. */
  async function untouched(): Promise<Page> {
    const page = await tabs.fresh();
    await page.goto('about:blank');
    const wire = await page.context().newCDPSession(page);
    await wire.send('Network.clearBrowserCache');
    return page;
  }

  async function comeIn(page: Page): Promise<void> {
    await page.getByRole('button', { name: new RegExp(`^${chair}`) }).click();
    await work(page).waitFor();
    await page.locator('main [data-loading]').first().waitFor({ state: 'detached' });
  }

  it('is light: what choosing who to be and the work list bring over the wire', async () => {
    const page = await untouched();
    const came = await listen(page);
    await page.goto(address);
    await comeIn(page);
    const counted = came.filter(({ type }) => type !== 'Font');
    const bytes = counted.reduce((sum, each) => sum + each.bytes, 0);
    expect(counted.some(({ url }) => code.test(url))).toBe(true);
    expect(bytes).toBeLessThanOrEqual(budget);
  });

  it('comes packed, under names that change with what they hold, so that it is asked for once', async () => {
    const page = await untouched();
    const came = await listen(page);
    await page.goto(address);
    await comeIn(page);
    for (const { url } of came.filter((each) => code.test(each.url))) {
      const { headers } = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('vary')).toContain('accept-encoding');
    }
    const frame = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
    expect(frame.headers.get('cache-control')).toBe('no-cache');
    const largest = came
      .filter(({ url }) => code.test(url))
      .reduce((one, other) => (one.bytes > other.bytes ? one : other));
    const { headers } = await fetch(largest.url, { headers: { 'accept-encoding': 'gzip' } });
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  it('has the code of the others brought once it is there, so that they open without asking for any', async () => {
    const page = await tabs.fresh();
    await comeIn(page);
    await page.evaluate(`new Promise((done) => {
      let before = 0;
      const look = () => {
        const now = performance.getEntriesByType('resource').length;
        if (now === before && now > 20) done();
        before = now;
        setTimeout(look, 500);
      };
      look();
    })`);
    await page.route(code, (route) => route.abort());
    for (const at of ['cycles', 'plans', 'rules', 'organization']) {
      await page.goto(`/#at=${at}`);
      await page.getByRole('heading', { level: 1 }).and(page.locator('main h1')).first().waitFor();
    }
    await soon(() => page.getByText(/^화면을 가져오지 못했습니다/).count()).toBe(0);
  });

  it('says so where code cannot be brought, and brings it when asked again', async () => {
    const page = await tabs.fresh();
    const first = await page.evaluate<readonly string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => name)`,
    );
    await page.route(code, (route) =>
      first.includes(route.request().url()) ? route.continue() : route.abort(),
    );
    await comeIn(page);
    await page.goto('/#at=cycles');
    await page
      .getByRole('alert')
      .getByText(/^화면을 가져오지 못했습니다/)
      .waitFor();
    await page.unroute(code);
    await page.getByRole('alert').getByRole('button', { name: '다시 시도' }).click();
    await page.locator('main h1').waitFor();
  });
});
