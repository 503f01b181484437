// Files in the browser: a picture is brought by hand and by drop, seen, saved, removed with a reason; what cannot be is said.
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { undrawablePng } from '#testing/example-photo';
import { examplePicture } from '#testing/example-picture';
import { zipFile } from '#testing/files/zip-file';
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
      ).toBe(48);
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        files(page)
          .getByRole('button', { name: /회의 사진\.png .*받기/ })
          .click(),
      ]);
      expect(saved.suggestedFilename()).toBe('회의 사진.png');
      expect(await axeViolations(page)).toEqual([]);
    });

    it('are looked at in a panel, by keyboard and on a phone, and what stands in them is text', async () => {
      const page = await tabs.signedIn(secretary, { at: july, width: 360 });
      await page.getByRole('button', { name: '회의록 파일 첨부' }).click();
      const rows = '구분,내용\n홍보,<img src=x onerror=alert(1)>\n';
      const sheet = { name: '실적.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) };
      await dialog(page).getByLabel('파일 고르기').setInputFiles(sheet);
      await dialog(page).getByText('‘실적.csv’ 파일을 올렸습니다').waitFor();
      await send(page);
      const look = files(page).getByRole('button', { name: '실적.csv 미리 보기' });
      await look.focus();
      await page.keyboard.press('Enter');
      const shown = dialog(page).getByRole('region', { name: '표 1' });
      await shown.getByRole('cell', { name: '<img src=x onerror=alert(1)>' }).waitFor();
      await soon(() => dialog(page).locator('img').count()).toBe(0);
      await soon(() => isWithin(page, 360)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await soon(() => dialog(page).count()).toBe(0);
      await files(page).getByRole('button', { name: '회의 사진.png 미리 보기' }).click();
      await dialog(page).getByRole('img', { name: '회의 사진.png 미리 보기' }).waitFor();
    });

    it('say in plain words where nobody can open them', async () => {
      const page = await tabs.signedIn(secretary, { at: july });
      await page.getByRole('button', { name: '회의록 파일 첨부' }).click();
      const parts = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document' };
      const broken = { name: '깨진.docx', mimeType: '', buffer: Buffer.from(zipFile(parts)) };
      await dialog(page).getByLabel('파일 고르기').setInputFiles(broken);
      await dialog(page).getByText('‘깨진.docx’ 파일을 올렸습니다').waitFor();
      await send(page);
      await files(page).getByRole('button', { name: '깨진.docx 미리 보기' }).click();
      await dialog(page).getByText('파일을 읽을 수 없습니다').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '회의록 파일 첨부' }).click();
      const noDots = { name: '깨진.png', mimeType: 'image/png', buffer: Buffer.from(undrawablePng()) };
      await dialog(page).getByLabel('파일 고르기').setInputFiles(noDots);
      await dialog(page).getByText('‘깨진.png’ 파일을 올렸습니다').waitFor();
      await send(page);
      await files(page).getByRole('button', { name: '깨진.png 미리 보기' }).click();
      await dialog(page).getByText('손상되어 보여 드릴 수 없습니다').waitFor();
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
      await soon(() => files(page).getByText('회의 사진.png').count()).toBe(0);
    });
  });
});
