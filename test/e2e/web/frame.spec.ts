// What stands around every page: the clear screen and the size of text that a person chose, the typeface, the menu of a
// phone, what a committee calls its people, and what is left of it all on paper.
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';

jest.setTimeout(180_000);

const secretary = '일자리분과 총무';
const home = '#';
const cycle = '#cycle=jobs.plan-2021.2021';

/** Layout shift that no eye sees, as browsers count it. */
const noShift = 0.02;

const ground = (page: Page): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');

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
      expect(await ground(page)).toBe(light);
    });

    it('can be made clear from the header, on every page', async () => {
      const page = await tabs.signedIn(secretary, { at: home });
      const before = await ground(page);
      await chooseIn(page, '선명한 화면(고대비)');
      expect(await ground(page)).not.toBe(before);
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
        expect(await width(page)).toBeLessThanOrEqual(wide);
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
      expect(await page.evaluate('document.activeElement.textContent')).toBe('화면 설정');
    });
  });

  it('brings its typeface after the page, from this server, and nothing moves when it comes', async () => {
    const page = await tabs.signedIn(secretary, { at: home });
    await page.reload();
    await page.getByRole('region', { name: /^진행 중/ }).waitFor();
    await page.waitForFunction(`document.fonts.check('16px "Pretendard GOV Variable"', '위원회')
      && [...document.fonts].some(({ status }) => status === 'loaded')`);
    const asked = await page.evaluate<{ faces: number; scripts: number }>(`(() => {
      const entries = performance.getEntriesByType('resource');
      const first = (ending) => entries.find(({ name }) => name.endsWith(ending)).startTime;
      return { faces: first('.woff2'), scripts: first('.js') };
    })()`);
    expect(asked.faces).toBeGreaterThan(asked.scripts);
    const shift = await page.evaluate<number>(`new Promise((done) => {
      let shift = 0;
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries())
          if (sources.some(({ node }) => node?.closest?.('.header, .footer'))) shift += value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done(shift), 500);
    })`);
    expect(shift).toBeLessThan(noShift);
  });

  describe('on a phone', () => {
    it('shows who one is, and folds the parts away behind a button', async () => {
      const page = await tabs.signedIn(secretary, { at: home, width: 360 });
      const header = page.getByRole('banner');
      await header.getByText(secretary).waitFor();
      expect(await header.getByRole('link', { name: '주기' }).isVisible()).toBe(false);
      await header.getByRole('button', { name: '메뉴' }).focus();
      await page.keyboard.press('Enter');
      await header.getByRole('button', { name: '사람 바꾸기' }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await header.getByRole('link', { name: '주기' }).waitFor({ state: 'hidden' });
      expect(await page.evaluate('document.activeElement.textContent')).toBe('메뉴');
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

  it('calls the chair and the secretary what their committee calls them', async () => {
    const page = await tabs.signedIn(secretary, { at: cycle });
    const missing = page.getByRole('region', { name: /^미처리 사항/ });
    await missing.getByText(/담당: 분과장/).first().waitFor();
    expect(await missing.getByText(/위원장·분과장|간사·총무/).count()).toBe(0);
  });

  it('is left out on paper, and paper is light', async () => {
    const page = await tabs.signedIn(secretary, { at: cycle, contrast: 'more' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('main').getByRole('button').filter({ visible: true }).count()).toBe(0);
    const ink = await page.evaluate<string>('getComputedStyle(document.body).color');
    expect(ink).toBe('rgb(30, 33, 36)');
  });

  it('asks no other host for anything, and runs under the strictest policy without a complaint', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
