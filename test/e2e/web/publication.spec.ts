// A round is published from the screen and read by who is not signed in, as it stood, while staff go on; then it is withdrawn.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { publicPages } from '#contract/routes';
import { describeWithChromium } from '#testing/needs';
import { city, signIn, theRound } from '../api/booted.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs, type TabOptions } from './browser.js';
import { dialog, isWithin, send, soon } from './looking.js';

const office = '총괄부서 담당자';
const publishing = `#publish=${theRound}`;
const reason = '답변을 받아 공개합니다.';

const preview = (page: Page): Locator => page.getByRole('region', { name: '공개될 내용' });
const sheet = (page: Page): Locator => page.getByRole('article');
/** The first remark of the sample's round, as its members said it. */
const firstRemark = (within: Locator): Locator => within.getByRole('listitem').first();
const saidIn = async (remark: Locator): Promise<string> => (await remark.locator('.said').innerText()).trim();

describeWithChromium('a published round', (executablePath) => {
  let dataDir: string;
  let address: string;
  let tabs: Tabs;

  /** A visitor who was never here, on a page that everybody can read. */
  const visit = async (path: string, options: TabOptions = {}): Promise<Page> => {
    const page = await tabs.fresh(options);
    await page.goto(path);
    return page;
  };

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

  it('is nothing before it is published', async () => {
    const page = await visit(publicPages.round(city, theRound));
    await page.getByRole('heading', { level: 1, name: '공개된 자료가 없습니다.' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  describe('from the office', () => {
    let withheld: string;

    it('is prepared field by field, kept when the page is left, and shown exactly before it is done', async () => {
      const page = await tabs.signedIn(office, { at: publishing });
      const remark = firstRemark(preview(page));
      await remark.waitFor();
      withheld = await saidIn(remark);
      await remark.getByRole('button', { name: '비공개 위원 발언' }).press('Enter');
      const clause = preview(page).getByRole('combobox', { name: '위원 발언의 비공개 근거' });
      await preview(page).locator('select:focus').waitFor();
      await clause.selectOption('withheld.deliberation');
      await page.getByText('비공개로 정한 항목 1개').waitFor();
      await page.getByRole('textbox', { name: '사유' }).fill(reason);
      await page.reload();
      await soon(() => page.getByRole('textbox', { name: '사유' }).inputValue()).toBe(reason);

      await page.getByRole('button', { name: '공개될 모습 그대로 보기' }).click();
      await sheet(page).getByText('비공개(정보공개법 제9조제1항제5호)').waitFor();
      await soon(() => sheet(page).getByText(withheld, { exact: true }).count()).toBe(0);
      await soon(() => preview(page).getByRole('combobox').count()).toBe(0);
      expect(await axeViolations(page)).toEqual([]);

      await page.getByRole('textbox', { name: '사유' }).fill(' ');
      await page.getByRole('button', { name: '회차 공개' }).click();
      await soon(() => page.getByRole('textbox', { name: '사유' }).getAttribute('aria-invalid')).toBe('true');
      await page.getByRole('textbox', { name: '사유' }).fill(reason);
      await page.getByRole('button', { name: '회차 공개' }).click();
      await page.getByText(/누구나 볼 수 있습니다. 그 뒤로 바뀐 것이 없습니다./).waitFor();
    });

    it('is read without signing in, masked, in both languages, on a phone, and stays as it was', async () => {
      const page = await visit(publicPages.round(city, theRound));
      await sheet(page).getByText('비공개(정보공개법 제9조제1항제5호)').waitFor();
      const before = await sheet(page).innerText();
      expect(before).not.toContain(withheld);
      expect(before).toContain('민간 위원');
      expect(before).not.toMatch(/민간 위원 \d|민간분과장|총무/);
      await soon(() => page.title()).toMatch(/^2021년도 시행계획 .* – /);
      expect(await axeViolations(page)).toEqual([]);

      const officer = await signIn(address, 'p-local-economy-officer', 'post:local-economy-officer');
      const answered = await officer.ask('GiveResponse', {
        opinion: 'o-1-6-midterm',
        answer: { disposition: 'notAccepted', reason: '예산이 없습니다.' },
        text: '공개한 뒤에 낸 답변',
      });
      expect(answered.status).toBe(200);
      await page.reload();
      await sheet(page).getByText('비공개(정보공개법 제9조제1항제5호)').waitFor();
      await soon(() => sheet(page).innerText()).toBe(before);

      const phone = await visit(publicPages.round(city, theRound), { width: 360, language: 'en' });
      await sheet(phone).getByText('Withheld (정보공개법 제9조제1항제5호)').waitFor();
      await soon(() => isWithin(phone, 360)).toBe(true);
      expect(await axeViolations(phone)).toEqual([]);

      const list = await visit(publicPages.organization(city));
      await list.getByRole('link', { name: /^2021년도 시행계획/ }).click();
      await sheet(list).waitFor();
    });

    it('says on its own page how much has happened since, and is withdrawn with a reason', async () => {
      const page = await tabs.signedIn(office);
      await page.getByText(/누구나 볼 수 있습니다. 그 뒤로 1건이 바뀌었습니다./).waitFor();
      await page.getByRole('link', { name: '공개 설정으로' }).click();
      await soon(() => preview(page).getByRole('combobox').count()).toBe(1);
      await page.setViewportSize({ width: 360, height: 740 });
      await soon(() => isWithin(page, 360)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.getByText('다른 처리').first().click();
      await page.getByRole('button', { name: '공개 철회' }).click();
      await dialog(page).getByRole('textbox', { name: '사유' }).fill('고쳐서 다시 공개');
      await send(page);
      await page.getByText(/지금은 아무도 볼 수 없습니다/).waitFor();

      const visitor = await visit(publicPages.round(city, theRound));
      await visitor.getByRole('heading', { level: 1, name: '공개된 자료가 없습니다.' }).waitFor();
      expect(tabs.complaints).toEqual([]);
      expect(tabs.foreign).toEqual([]);
    });
  });

  it('is a plan, too: published from its page, and read without signing in', async () => {
    const page = await tabs.signedIn(office, { at: '#plan=plan-2021', width: 1280 });
    await page.getByRole('heading', { level: 1, name: '2021년도 시행계획' }).waitFor();
    await page.getByText('다른 처리').first().click();
    await page.getByRole('button', { name: '계획 공개' }).click();
    const budget = dialog(page).getByRole('button', { name: '비공개 예산' }).first();
    await budget.press('Enter');
    await dialog(page).locator('select:focus').waitFor();
    await dialog(page).getByText('비공개로 정한 항목 1개').waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    await soon(() => isWithin(page, 360)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await dialog(page).getByRole('textbox', { name: '사유' }).fill('시행을 알립니다.');
    await send(page);
    await page.getByText(/누구나 볼 수 있습니다/).waitFor();

    const visitor = await visit(publicPages.plan(city, 'plan-2021'));
    await sheet(visitor).getByText('비공개(정보공개법 제9조제1항제6호)').waitFor();
    await soon(() => sheet(visitor).innerText()).toMatch(/사회적경제기업 증가율 5%/);
    expect(await axeViolations(visitor)).toEqual([]);
    await visitor.getByRole('link', { name: '공개 자료 목록' }).click();
    await visitor.getByRole('heading', { level: 2, name: '시행계획' }).waitFor();
    expect(tabs.complaints).toEqual([]);
  });
});
