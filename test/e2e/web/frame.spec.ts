// What stands around every page: the clear screen and the size of text that a person chose, the typeface, the menu of a
// phone, and what is left of it all on paper.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { soon } from './looking.js';

const secretary = '일자리분과 총무';
const home = '#';
const cycle = '#cycle=jobs.plan-2021.2021';

/** Layout shift that no eye sees, as browsers count it. */
const noShift = 0.02;

const ground = (page: Page): Promise<string> =>
  page.evaluate('getComputedStyle(document.body).backgroundColor');

const width = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');

async function chooseIn(page: Page, name: string): Promise<void> {
  await page.getByText('화면 설정').click();
  await page.getByLabel(name, { exact: true }).check();
  await page.keyboard.press('Escape');
}

describeWithChromium('the frame', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    tabs = await Tabs.open(executablePath, await run({ DATA_DIR: dataDir }).address);
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  describe('the look', () => {
    it('is clear where the system asks for it, until its owner says otherwise, and that is kept', async () => {
      const page = await tabs.fresh({ contrast: 'more' });
      const dark = await ground(page);
      await page.getByText('화면 설정').click();
      await page.getByLabel('선명한 화면(고대비)').uncheck();
      const light = await ground(page);
      expect(light).not.toBe(dark);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await soon(() => ground(page)).toBe(light);
    });

    it('can be made clear from the header, on every page', async () => {
      const page = await tabs.signedIn(secretary, { at: home });
      const before = await ground(page);
      await chooseIn(page, '선명한 화면(고대비)');
      await soon(async () => (await ground(page)) === before).toBe(false);
      expect(await axeViolations(page)).toEqual([]);
    });

    it.each([
      ['크게', 1440],
      ['더 크게', 1440],
      ['더 크게', 360],
    ])('text is read %s, and the page stays as wide as its window (%i)', async (size, wide) => {
      const page = await tabs.fresh({ width: wide });
      await chooseIn(page, size);
      await page.getByRole('button', { name: new RegExp(`^${secretary}`) }).click();
      for (const at of [home, cycle, '#at=cycles']) {
        await page.goto(`/${at}`);
        await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
        await soon(() => width(page)).toBeLessThanOrEqual(wide);
      }
    });

    it('has its settings folded away again on Escape, with the focus where it was', async () => {
      const page = await tabs.signedIn(secretary, { at: home });
      const settings = page.getByText('화면 설정');
      await settings.focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('선명한 화면(고대비)').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await page.getByLabel('선명한 화면(고대비)').waitFor({ state: 'hidden' });
      await soon(() => page.evaluate('document.activeElement.textContent')).toBe('화면 설정');
    });
  });

  it('brings its typeface after the page, from this server, and nothing moves when it comes', async () => {
    const page = await tabs.signedIn(secretary, { at: home });
    let bring: () => void = () => undefined;
    const wanted = new Promise<void>((done) => (bring = done));
    await page.route('**/*.woff2', async (route) => {
      await wanted;
      await route.continue();
    });
    const asked = page.waitForRequest('**/*.woff2');
    await page.reload();
    await asked;
    await page
      .getByRole('region', { name: /^진행 중/ })
      .getByRole('link')
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle', { timeout: 2_000 }).catch(() => undefined);
    await page.evaluate(`(() => {
      const root = document.documentElement;
      root.dataset.shift = '0';
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) root.dataset.shift = String(Number(root.dataset.shift) + value);
      }).observe({ type: 'layout-shift' });
    })()`);
    bring();
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    await page.waitForFunction(`[...document.fonts].some(({ status }) => status === 'loaded')`);
    await page.waitForTimeout(500);
    expect(Number(await page.evaluate('document.documentElement.dataset.shift'))).toBeLessThan(noShift);
  });

  describe('on a phone', () => {
    it('shows who one is, and folds the parts away behind a button', async () => {
      const page = await tabs.signedIn(secretary, { at: home, width: 360 });
      const header = page.getByRole('banner');
      await header.getByText(secretary).waitFor();
      await soon(() => header.getByRole('link', { name: '주기' }).isVisible()).toBe(false);
      await header.getByRole('button', { name: '메뉴' }).focus();
      await page.keyboard.press('Enter');
      await header.getByRole('button', { name: '사람 바꾸기' }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await header.getByRole('link', { name: '주기' }).waitFor({ state: 'hidden' });
      await soon(() => page.evaluate('document.activeElement.textContent')).toBe('메뉴');
    });

    it('goes to a part and folds them away again', async () => {
      const page = await tabs.signedIn(secretary, { at: home, width: 360 });
      const header = page.getByRole('banner');
      await header.getByRole('button', { name: '메뉴' }).click();
      await header.getByRole('link', { name: '주기' }).click();
      await page.getByRole('heading', { level: 1, name: '모니터링 주기' }).waitFor();
      await header.getByRole('link', { name: '주기' }).waitFor({ state: 'hidden' });
    });
  });

  it('is left out on paper, and paper is light', async () => {
    const page = await tabs.signedIn(secretary, { at: cycle, contrast: 'more' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await soon(() => page.getByRole('navigation').isVisible()).toBe(false);
    await soon(() => page.locator('.button').filter({ visible: true }).count()).toBe(0);
    const ink = await page.evaluate<string>('getComputedStyle(document.body).color');
    expect(ink).toBe('rgb(30, 33, 36)');
  });

  it('asks no other host for anything, and runs under the strictest policy without a complaint', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
