// Searching, the rules and the story of an opinion in the browser: by keyboard, on a phone, for each reader what is theirs.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs, type TabOptions } from './browser.js';
import { isWithin, soon } from './looking.js';
import { yearAt } from './year-played.js';

const secretary = '일자리분과 총무';
const tourism = '컨벤션운영팀 담당자';
const story = '#opinion=o-1-6-change&round=2021-midterm';

const box = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

describeWithChromium('searching, rules and stories', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    const address = await run({ DATA_DIR: dataDir }).address;
    tabs = await Tabs.open(executablePath, address);
    await yearAt(address).playTo('drafting');
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  describe('the search', () => {
    it('is reached by one key from any page, walked by arrows, and leads where Enter says', async () => {
      const page = await tabs.signedIn(secretary, { at: '#at=cycles' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('다섯 해의 평균');
      await options(page).first().waitFor();
      await page.keyboard.press('ArrowDown');
      const active = page.locator('[role="option"][aria-selected="true"]');
      await soon(() => active.count()).toBe(1);
      await soon(() => box(page).getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'));
      await soon(() => active.locator('mark').allInnerTexts()).toEqual(['다섯', '해의', '평균']);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /^의견 이력 1-6/ }).waitFor();
      expect(page.url()).toContain('#opinion=o-1-6-change');
    });

    it('lists everything by kind on a page whose address finds the same again', async () => {
      const page = await tabs.signedIn(secretary, { at: '#at=search' });
      await page.getByRole('heading', { name: '찾을 말을 입력해 주세요.' }).waitFor();
      await page.locator('#search').fill('사회적 경제기업');
      await page.getByRole('heading', { level: 2, name: /^성과지표 1건/ }).waitFor();
      expect(decodeURIComponent(page.url())).toContain('q=사회적+경제기업');
      await soon(() => page.evaluate('document.activeElement?.id')).toBe('search');
      await page.reload();
      await page
        .getByRole('region', { name: /^성과지표/ })
        .getByRole('link')
        .click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(page.url()).toContain('#indicators=p-1-6');
    });

    it('finds nothing of what is not for the reader, and says whose view it is', async () => {
      const page = await tabs.signedIn(tourism, {
        at: `#at=search&q=${encodeURIComponent('다섯 해의 평균')}`,
      });
      await page.getByRole('heading', { level: 2, name: /들어 있는 자료가 없습니다/ }).waitFor();
      await page.getByText('이 직위에서 볼 수 있는 자료만 검색됩니다.').first().waitFor();
    });

    it('says so where the server is away', async () => {
      const page = await tabs.signedIn(secretary, { at: '#at=cycles' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.route('**/search?**', (route) => route.abort());
      await box(page).fill('일자리');
      await page.getByText(/서버에 연결되지 않아 검색하지 못했습니다/).waitFor();
      await soon(() => options(page).count()).toBe(0);
    });

    it('leaves the key to whoever is writing, and closes by Escape', async () => {
      const page = await tabs.signedIn(secretary, { at: '#at=search' });
      await page.locator('#search').fill('1');
      await page.locator('#search').press('/');
      await soon(() => page.locator('#search').inputValue()).toBe('1/');
      await box(page).fill('일자리');
      await options(page).first().waitFor();
      await page.keyboard.press('Escape');
      await soon(() => page.getByRole('listbox').isVisible()).toBe(false);
      await soon(() => box(page).inputValue()).toBe('일자리');
    });
  });

  describe('the rules', () => {
    it('say what governs on a day, and one is pointed out to whoever came by an act', async () => {
      const page = await tabs.signedIn(secretary, { at: story });
      await page.getByRole('heading', { level: 2, name: '진행 과정' }).waitFor();
      const act = page.getByRole('listitem').filter({ hasText: '계획 변경 심의됨' }).first();
      await act.locator('summary').click();
      await act.getByRole('link', { name: '계획 변경 심의', exact: true }).click();
      await page.getByText(/2021년 9월 8일.*에 적용되는 규칙입니다/).waitFor();
      const row = page.locator('tr[data-came-for]');
      await soon(() => row.innerText()).toMatch(/계획 변경 심의[^]*반드시 거침[^]*제38조[^]*법령/);
      await page.locator('#rules-day').fill('2020-12-31');
      await page.getByRole('button', { name: '조회' }).click();
      const whole = page.getByRole('region', { name: '기관 전체' });
      await whole.getByText('이 날짜에 적용되는 규칙이 없습니다.').waitFor();
      await whole.locator('summary', { hasText: /지난 규칙과 예정 규칙 \d+건/ }).click();
      await whole.getByText('시행 예정').first().waitFor();
    });
  });

  describe('the story of an opinion', () => {
    it('goes from the first remark to the program, with days, posts, meetings and steps', async () => {
      const page = await tabs.signedIn(secretary, { at: story });
      await page.getByRole('heading', { level: 2, name: '진행 과정' }).waitFor();
      const said = await page.locator('.story-course').innerText();
      const inOrder = [
        '부서 제출',
        '위원 발언',
        '모니터링 의견',
        '부서 답변',
        '심의',
        '변경 절차',
        '사업 수치에 적용',
      ];
      const places = inOrder.map((word) => said.indexOf(word));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(said).toMatch(/2021년 9차/);
      expect(said).toMatch(/시보 2021-97/);
    });

    it('is told to a department from where it may know it, and not at all to another', async () => {
      const own = '#opinion=o-1-2-midterm-1&round=2021-midterm';
      const page = await tabs.signedIn(tourism, { at: own });
      await page.getByText('접수 마감 후 공개').waitFor();
      expect(await page.locator('.story-course').innerText()).not.toMatch(/회의 발언 입력됨|의견 제출됨/);
      await page.goto(`/${story}`);
      await page.getByRole('heading', { name: '볼 수 없는 화면입니다.' }).waitFor();
    });

    it('is one click from an opinion’s history in the round, and from its change in the cycle', async () => {
      const page = await tabs.signedIn(secretary, { at: '#cycle=jobs.plan-2021.2021' });
      await page.locator('a.story-link').first().click();
      await page.getByRole('heading', { level: 1, name: /^의견 이력/ }).waitFor();
      await page.getByRole('link', { name: '회차에서 보기' }).click();
      await page.getByRole('dialog').locator('a.story-link').click();
      await page.getByRole('heading', { level: 1, name: /^의견 이력/ }).waitFor();
    });
  });

  describe('for everybody', () => {
    const pages = {
      story,
      rules: '#at=rules',
      results: `#at=search&q=${encodeURIComponent('일자리')}`,
      beginning: '#at=search',
      nothing: '#at=search&q=xyzzy',
    };
    const appearances: readonly TabOptions[] = [
      { language: 'ko' },
      { language: 'en', contrast: 'more' },
      { language: 'ko', width: 360 },
      { language: 'en', width: 360 },
    ];

    it.each(appearances)('has no violation and no sideways scrolling: %j', async (appearance) => {
      const page = await tabs.signedIn(secretary, { at: pages.story, ...appearance });
      for (const at of Object.values(pages)) {
        await page.goto(`/${at}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        expect({ at, violations: await axeViolations(page) }).toEqual({ at, violations: [] });
        await soon(() => isWithin(page, appearance.width ?? 1440)).toBe(true);
      }
    });

    it('has no violation with the list under the field open', async () => {
      const page = await tabs.signedIn(secretary, { at: '#at=cycles' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await box(page).fill('일자리');
      await options(page).first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await axeViolations(page)).toEqual([]);
      expect(tabs.foreign).toEqual([]);
      expect(tabs.complaints).toEqual([]);
    });
  });
});
