// Every screen in both languages, wide and on a phone, also in high contrast: axe finds nothing, nothing scrolls sideways.
// With SCREENS_FOLDER set (`npm run screens`) the same run keeps their pictures there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import type { PlayedYear } from '../api/year-played.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { atRest, axeViolations, Tabs, type TabOptions } from './browser.js';
import { moments, type Screen } from './screens.js';
import { yearAt } from './year-played.js';

const folder = process.env.SCREENS_FOLDER;

const appearances: Readonly<Record<string, TabOptions>> = {
  ko: { width: 1280 },
  en: { width: 1280, language: 'en', contrast: 'more' },
  phone: { width: 360 },
};

describeWithChromium('every screen', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;
  let year: PlayedYear;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    const address = await run({ DATA_DIR: dataDir }).address;
    tabs = await Tabs.open(executablePath, address);
    year = yearAt(address);
    if (folder) mkdirSync(folder, { recursive: true });
  });
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  describe.each(moments)('before $before', ({ before, screens }) => {
    beforeAll(async () => {
      if (before !== undefined) await year.playTo(before);
    });

    it.each(Object.keys(appearances))('holds in %s', async (appearance) => {
      const found: Record<string, readonly string[]> = {};
      for (const [who, theirs] of byPerson(screens)) {
        const options = { ...appearances[appearance], at: '#' };
        const page = who === '' ? await tabs.fresh(options) : await tabs.signedIn(who, options);
        for (const { name, at } of theirs) {
          await show(page, at);
          found[name] = await wrongWith(page, options.width ?? 1280);
          if (folder) await picture(page, join(folder, `${name}.${appearance}.webp`));
        }
        await page.context().close();
      }
      expect(found).toEqual(Object.fromEntries(screens.map(({ name }) => [name, []])));
    });
  });

  it('asks no other host for anything, and runs without a complaint', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});

function byPerson(screens: readonly Screen[]): ReadonlyMap<string, readonly Screen[]> {
  const people = new Set(screens.map(({ who = '' }) => who));
  return new Map([...people].map((person) => [person, screens.filter(({ who = '' }) => who === person)]));
}

/** Goes there, and waits until everything is read. */
async function show(page: Page, at: string): Promise<void> {
  if (at !== '') await page.goto(`/${at}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await atRest(page);
}

/** What axe finds, and whether the page is wider than the screen. */
async function wrongWith(page: Page, width: number): Promise<readonly string[]> {
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
  const sideways = wide > width ? [`scrolls sideways: ${wide} of ${width}`] : [];
  return [...(await axeViolations(page)), ...sideways];
}

/** The page as far as somebody would scroll, in a format that keeps the repository small. */
async function picture(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = await page.evaluate<{ width: number; height: number }>(
    '({ width: innerWidth, height: Math.min(document.documentElement.scrollHeight, 2 * innerWidth + 600) })',
  );
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 70,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  });
  writeFileSync(file, Buffer.from(data, 'base64'));
  await session.detach();
}
