// Files in the browser: a picture is brought by hand and by drop, seen, saved, removed with a reason; what cannot be is said.
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { examplePicture } from '#testing/example-picture';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { dialog, isWithin, send, soon } from './looking.js';

jest.setTimeout(240_000);

const secretary = '일자리분과 총무';
const july = '#minutes=jobs-2021-7';
const photo = { name: '회의 사진.png', mimeType: 'image/png', buffer: Buffer.from(examplePicture) };
const files = (page: Page) => page.getByRole('list', { name: '첨부 파일' });

describeWithChromium('files', (executablePath) => {
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

  describe('of the minutes', () => {
    it('are said no to in words where there is none, or it is of another kind', async () => {
      const page = await tabs.signedIn(secretary, { at: july });
      await page.getByRole('button', { name: '회의록 파일 첨부' }).click();
      await dialog(page).locator('button[type=submit]').click();
      await dialog(page).locator('[name="file.hash"][aria-invalid=true]').waitFor();
      const program = { name: 'run.png', mimeType: 'image/png', buffer: Buffer.from([0x4d, 0x5a, 0x90, 0]) };
      await dialog(page).getByLabel('파일 고르기').setInputFiles(program);
      await dialog(page).getByText('받을 수 없는 파일이거나').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });

    it('are brought, attached, seen at once, and saved under their name', async () => {
      const page = await tabs.signedIn(secretary, { at: july });
      await page.getByRole('button', { name: '회의록 파일 첨부' }).click();
      await dialog(page).getByLabel('파일 고르기').setInputFiles(photo);
      await dialog(page).getByText('‘회의 사진.png’ 파일을 올렸습니다').waitFor();
      await send(page);
      await files(page).getByRole('img', { name: '회의 사진.png 미리 보기' }).waitFor();
      await soon(() =>
        files(page)
          .locator('canvas')
          .evaluate((drawn: { width: number }) => drawn.width),
      ).toBe(144);
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        files(page)
          .getByRole('button', { name: /회의 사진\.png/ })
          .click(),
      ]);
      expect(saved.suggestedFilename()).toBe('회의 사진.png');
      expect(await axeViolations(page)).toEqual([]);
    });

    it('fit a phone, in English too', async () => {
      const page = await tabs.signedIn(secretary, { at: july, width: 360, language: 'en' });
      await page.getByRole('list', { name: 'Files' }).waitFor();
      await soon(() => isWithin(page, 360)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    });

    it('are removed with a reason', async () => {
      const page = await tabs.signedIn(secretary, { at: july });
      await files(page).waitFor();
      await page.getByText('다른 처리').first().click();
      await page.getByRole('button', { name: '회의록 파일 삭제' }).click();
      await dialog(page).getByLabel('사유').fill('다른 회의의 사진');
      await send(page);
      await soon(() => files(page).count()).toBe(0);
    });
  });
});
