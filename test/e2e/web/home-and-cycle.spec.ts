// The year in the browser: what one owes and waits for, and a cycle at a glance, as chair, secretary and officer.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs, type TabOptions } from './browser.js';
import { dialog, isWithin, send, sendButton, soon } from './looking.js';
import { yearAt } from './year-played.js';

const chair = '일자리분과 민간분과장';
const secretary = '일자리분과 총무';
const officer = '사회적경제팀 담당자';
const home = '#';
const cycle = '#cycle=jobs.plan-2021.2021';

const part = (page: Page, name: RegExp): Locator => page.getByRole('region', { name });
const thisYear = (page: Page): Locator => part(page, /^올해 적용할 변경/);
const nextYear = (page: Page): Locator => part(page, /^차년도 반영 대상 변경/);
const owed = (page: Page): Locator => part(page, /^남은 과제/);
const card = (within: Locator, text: string): Locator =>
  within.getByRole('article').filter({ hasText: text }).first();

describeWithChromium('the year', (executablePath) => {
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

  describe('my work', () => {
    it('is where everybody begins, and one click leads to doing what is owed', async () => {
      const page = await tabs.fresh();
      await page.getByRole('button', { name: new RegExp(`^${officer}`) }).click();
      await page.getByRole('heading', { level: 1, name: '나의 할 일' }).waitFor();
      await page
        .getByRole('button', { name: /^모니터링 의견 답변.*D-18/ })
        .first()
        .click();
      await dialog(page).getByRole('heading', { name: '답변 제출' }).waitFor();
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      expect(page.url()).toContain('#round=2021-midterm');
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: '나의 할 일' }).waitFor();
    });

    it('tells what is owed on one program apart by track and words', async () => {
      const page = await tabs.signedIn(officer, { at: home });
      await page.getByRole('button', { name: /^모니터링 의견 답변 1-6 \S+ \S+ \S+ 중간평가/ }).waitFor();
      await page.getByRole('button', { name: /^모니터링 의견 답변 1-6 \S+ \S+ \S+ 변경\(안\)/ }).waitFor();
    });

    it('says what others owe, with whom it is and by when, without what one owes oneself', async () => {
      const page = await tabs.signedIn(chair, { at: home });
      const waits = part(page, /^기다리는 일/);
      const tourism = waits.getByRole('listitem').filter({ hasText: '관광과' });
      await soon(() => tourism.innerText()).toMatch(/모니터링 의견 답변 × 3[^]*D-18/);
      await soon(() => waits.getByText('지역자활센터').count()).toBe(0);
      await tourism.getByRole('link').click();
      await page.getByRole('table').first().waitFor();
    });

    it('says so where nothing is owed, and what is under way', async () => {
      const page = await tabs.signedIn('일자리분과 민간 위원 1', { at: home });
      await page.getByText('지금 처리할 일이 없습니다.').waitFor();
      await part(page, /^진행 중/)
        .getByRole('link', { name: '일자리분과 2021년 모니터링 주기' })
        .click();
      await page.getByRole('heading', { level: 1, name: '일자리분과 2021년 모니터링 주기' }).waitFor();
    });

    it('says that the server did not answer, and reads again when asked to', async () => {
      const page = await tabs.signedIn(officer, { at: '#at=plans' });
      await page.route('**/api/city-s/work*', (route) => route.abort());
      await page.reload();
      await page.getByRole('link', { name: '나의 할 일' }).click();
      const alert = page.getByRole('main').getByRole('alert');
      await alert.getByText(/^서버에 닿지 못했습니다/).waitFor();
      await page.unroute('**/api/city-s/work*');
      await alert.getByRole('button', { name: '다시 시도' }).click();
      await page
        .getByRole('button', { name: /^모니터링 의견 답변/ })
        .first()
        .waitFor();
    });
  });

  describe('the frame', () => {
    it('leads from part to part from the keyboard, with the focus at the beginning of each', async () => {
      const page = await tabs.signedIn(chair, { at: home });
      await page.reload();
      await page.getByRole('heading', { level: 1, name: '나의 할 일' }).waitFor();
      await page.keyboard.press('Tab');
      await soon(() => page.evaluate('document.activeElement.textContent')).toBe('본문으로 건너뛰기');
      await page.keyboard.press('Enter');
      await soon(() => page.evaluate('document.activeElement.id')).toBe('main');

      const cycles = page.getByRole('navigation').getByRole('link', { name: '주기' });
      await cycles.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: '모니터링 주기' }).waitFor();
      await page.locator('main:focus').waitFor();
      await soon(() => cycles.getAttribute('aria-current')).toBe('page');
      await soon(() => page.title()).toBe('주기 – 위원회 모니터링');
    });

    it('shows in which post one is, on every page', async () => {
      const page = await tabs.signedIn(secretary, { at: '#at=cycles' });
      await page.getByRole('banner').getByText(secretary).waitFor();
    });
  });

  describe('the cycle, once the round is concluded', () => {
    beforeAll(() => yearAt(address).playTo('planChange'));

    it('shows the chair where it is, what is missing, and each change with its next legal step', async () => {
      const page = await tabs.signedIn(chair, { at: cycle });
      const stages = page.getByRole('list', { name: '주기의 단계' });
      await soon(() => stages.locator('[aria-current=step]').innerText()).toContain('계획 변경');
      await soon(() => stages.getByRole('listitem').count()).toBe(6);

      const missing = part(page, /^미처리 사항/);
      await missing.getByRole('button', { name: /^계획 변경 절차 이행.*5건.*총괄부서/ }).waitFor();
      await missing.getByRole('button', { name: /^후속조치 이행.*1-6.*지역경제과.*D-140/ }).waitFor();
      await missing.getByRole('button', { name: /^후속조치 점검 9건 담당: 총무/ }).waitFor();

      const change = card(thisYear(page), '1-6');
      await soon(() => change.locator('.changes').innerText()).toMatch(/5%[^]*→[^]*10%/);
      await soon(() => change.locator('[aria-current=step]').innerText()).toMatch(/^주민 의견 수렴/);
      await card(nextYear(page), '1-5').getByText('차년도 반영 대기').waitFor();
      await soon(() => owed(page).getByRole('article').count()).toBe(11);
    });

    it('is grouped by strategy, and by who answers', async () => {
      const page = await tabs.signedIn(chair, { at: cycle });
      await owed(page)
        .getByRole('heading', { level: 3, name: /^I 누구나/ })
        .waitFor();
      await page.getByRole('radio', { name: '부서', exact: true }).check();
      const groups = owed(page).getByRole('heading', { level: 3 });
      await groups.filter({ hasText: '관광과' }).waitFor();
      await soon(() => groups.count()).toBeGreaterThan(3);
    });

    it('takes a legal step from the secretary for all changes at once, and the chair sees it live', async () => {
      const head = await tabs.signedIn(chair, { at: cycle });
      const page = await tabs.signedIn(secretary, { at: cycle });
      await page.getByRole('button', { name: '절차 이행 기록' }).click();
      await dialog(page).waitFor();
      await soon(() => dialog(page).getByRole('checkbox', { checked: true }).count()).toBe(5);
      await sendButton(page).click();
      const number = dialog(page).getByLabel('문서 번호 또는 공고한 곳');
      await dialog(page).locator('[aria-invalid=true]').waitFor();
      await soon(() => number.getAttribute('aria-invalid')).toBe('true');
      await number.fill('시보 2021-97');
      await send(page);

      const steps = card(thisYear(head), '1-6').getByRole('list', { name: '법정 절차' });
      await steps.getByText('시보 2021-97').waitFor();
      await soon(() => steps.locator('[aria-current=step]').innerText()).toMatch(/^심의/);
      await page.getByRole('button', { name: '절차 이행 기록' }).waitFor({ state: 'detached' });
    });

    it('shows an officer their own, takes what they did, and the committee’s finding', async () => {
      const page = await tabs.signedIn(officer, { at: cycle });
      await owed(page).getByRole('article').first().waitFor();
      await soon(() => owed(page).getByRole('article').count()).toBe(1);
      const promise = card(owed(page), '1-6');
      await promise.getByRole('button', { name: '후속조치 결과 제출' }).click();
      await dialog(page).getByLabel('이행한 내용').fill('재단에 건의하고 두 사람을 뽑았음');
      await send(page);
      await promise.getByText('재단에 건의하고 두 사람을 뽑았음').waitFor();

      const other = await tabs.signedIn(secretary, { at: home });
      await other.getByRole('button', { name: /^후속조치 점검.*1-6/ }).click();
      await dialog(other).getByText('재단에 건의하고 두 사람을 뽑았음').waitFor();
      await dialog(other).getByRole('radio', { name: '이행', exact: true }).check();
      await dialog(other).getByLabel('확인한 내용').fill('채용 공고를 확인함');
      await send(other);
      await promise.getByText('채용 공고를 확인함').waitFor();
      await promise.getByText('이행', { exact: true }).waitFor();
    });

    it('lets the chair put a change off, and tells in its history why', async () => {
      const page = await tabs.signedIn(chair, { at: cycle });
      await thisYear(page)
        .getByRole('heading', { name: /^I 누구나/ })
        .waitFor();
      const change = card(thisYear(page), '노동자 복지향상');
      await change.locator('details.menu > summary').click();
      await change.getByRole('button', { name: '변경 차년도로 미루기' }).click();
      await dialog(page).getByLabel('사유').fill('상담실을 먼저 넓히기로 함');
      await send(page);
      const put = card(nextYear(page), '노동자 복지향상');
      await put.getByText('상담실을 먼저 넓히기로 함').waitFor();
      await put.getByRole('button', { name: '이력' }).click();
      await dialog(page).getByRole('heading', { name: '변경 차년도로 미뤄짐' }).waitFor();
    });

    it('shows what it was on another day, offers nothing there, and leads back to now', async () => {
      const page = await tabs.signedIn(secretary, { at: cycle });
      await page.getByText('지난 날짜로 보기').click();
      await page.getByLabel('조회할 날짜').fill('2021-08-01');
      await page.getByRole('button', { name: '조회', exact: true }).click();
      await page.getByText(/^2021년 8월 1일 \(일\) 기준/).waitFor();
      const stage = page.getByRole('list', { name: '주기의 단계' }).locator('[aria-current=step]');
      await soon(() => stage.innerText()).toContain('중간평가');
      await soon(() => page.locator('.offers button').count()).toBe(0);
      await page.getByRole('link', { name: '현재로 돌아오기' }).click();
      await stage.filter({ hasText: '계획 변경' }).waitFor();
    });

    it('leads from a change to the opinion behind it', async () => {
      const page = await tabs.signedIn(chair, { at: cycle });
      await card(thisYear(page), '1-6').getByRole('link', { name: '근거 의견 보기' }).click();
      await dialog(page).getByRole('heading', { name: '변경 합의됨' }).waitFor();
      expect(page.url()).toContain('#round=2021-midterm');
    });

    it('says to whom it is not for that they cannot see it, and to another committee that there is none', async () => {
      const page = await tabs.signedIn(officer, { at: '#cycle=nobody.plan-2021.2021' });
      await page.getByRole('heading', { name: '볼 수 없는 화면입니다.' }).waitFor();
      const other = await tabs.signedIn('실무협의체 위원장', { at: '#at=cycles' });
      await other.getByText('볼 수 있는 주기가 없습니다.').waitFor();
    });

    it('fits a phone', async () => {
      for (const at of [home, cycle, '#at=cycles', '#at=plans']) {
        const page = await tabs.signedIn(secretary, { at, width: 360 });
        await page.getByRole('heading', { level: 1 }).waitFor();
        await soon(() => isWithin(page, 360)).toBe(true);
      }
    });

    const appearances: readonly TabOptions[] = [
      {},
      { language: 'en' },
      { width: 360 },
      { contrast: 'more' },
      { language: 'en', contrast: 'more', width: 360 },
    ];

    it.each(appearances)('axe finds nothing wrong (%j)', async (appearance) => {
      for (const [who, at] of [
        [chair, home],
        [chair, cycle],
        [secretary, cycle],
        [secretary, `${cycle}&show=RecordStep&on=stream`],
        [officer, home],
        [officer, `${cycle}&asOf=2021-08-01T23%3A59%3A59%2B09%3A00`],
        [officer, '#cycle=nobody.plan-2021.2021'],
        [secretary, '#at=cycles'],
        [secretary, '#at=plans'],
      ] as const) {
        const page = await tabs.signedIn(who, { ...appearance, at });
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page
          .getByText(/불러오는 중|^Loading/)
          .first()
          .waitFor({ state: 'detached' });
        expect({ who, at, found: await axeViolations(page) }).toEqual({ who, at, found: [] });
        await page.context().close();
      }
    });
  });

  it('asks no other host for anything, and runs under the strictest policy without a complaint', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
