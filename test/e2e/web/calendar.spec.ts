// The calendar in a browser: walked through by keyboard, listed on a phone, and subscribed to by another calendar.
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { atRest, axeViolations, Tabs, type TabOptions } from './browser.js';
import { isWithin, soon } from './looking.js';

jest.setTimeout(240_000);

const secretary = '일자리분과 총무';
const officer = '사회적경제팀 담당자';
const july = '#at=calendar&day=2021-07-14';
const phone = { width: 360 } as const;

const day = (page: Page, name: RegExp): Locator => page.getByRole('gridcell').getByRole('button', { name });
const beside = (page: Page, name: string): Locator => page.getByRole('region', { name });
const focused = (page: Page) =>
  page.evaluate<string>(
    '(document.activeElement.querySelector(".visually-hidden") ?? document.activeElement).textContent.trim()',
  );
const hash = (page: Page) => page.evaluate<string>('location.hash');

describeWithChromium('the calendar', (executablePath) => {
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

  it('is a way of its own, and begins with today', async () => {
    const page = await tabs.signedIn(secretary, { at: '#' });
    await page.getByRole('navigation').getByRole('link', { name: '일정' }).click();
    await page.getByRole('heading', { level: 1, name: '일정' }).waitFor();
    await day(page, /^2021년 7월 19일 \(월\)/).waitFor();
    await soon(() => page.locator('[aria-current=date] [aria-hidden]').innerText()).toBe('19');
    await beside(page, '2021년 7월 19일 (월)').waitFor();
    await page.goto('/#at=calendar&day=2021-08-01');
    await beside(page, '2021년 8월 1일 (일)').waitFor();
    await page.goto('/#at=calendar&day=9999-12-31');
    await beside(page, '2021년 7월 19일 (월)').waitFor();
  });

  it('is walked through by keyboard, from day to day, over the end of a month, to what stands on a day', async () => {
    const page = await tabs.signedIn(secretary, { at: '#at=calendar&day=2021-07-15' });
    await day(page, /^2021년 7월 14일 \(수\), 일정 1건/).waitFor();
    await day(page, /^2021년 7월 15일/).focus();
    await page.keyboard.press('ArrowLeft');
    await soon(() => focused(page)).toBe('2021년 7월 14일 (수), 일정 1건');
    await page.keyboard.press('PageDown');
    await soon(() => focused(page)).toBe('2021년 8월 14일 (토), 일정 없음');
    await page.keyboard.press('ArrowRight');
    await soon(() => focused(page)).toBe('2021년 8월 15일 (일), 일정 없음, 광복절');
    for (const [key, reached] of [
      ['Home', /^2021년 8월 15일/],
      ['ArrowUp', /^2021년 8월 8일/],
      ['ArrowUp', /^2021년 8월 1일/],
      ['ArrowLeft', /^2021년 7월 31일/],
      ['ArrowUp', /^2021년 7월 24일/],
      ['ArrowUp', /^2021년 7월 17일/],
    ] as const) {
      await page.keyboard.press(key);
      await soon(() => focused(page)).toMatch(reached);
    }
    for (const reached of [/^2021년 7월 16일/, /^2021년 7월 15일/, /^2021년 7월 14일/]) {
      await page.keyboard.press('ArrowLeft');
      await soon(() => focused(page)).toMatch(reached);
    }
    await page.keyboard.press('Enter');
    const panel = beside(page, '2021년 7월 14일 (수)');
    await soon(() => panel.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.press('Tab');
    await soon(() => focused(page)).toBe('일자리분과 2021년 7차 회의');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '일자리분과 2021년 7차 회의' }).waitFor();
    await page.goBack();
    await beside(page, '2021년 7월 14일 (수)').waitFor();
  });

  it('turns its months so that the back button turns them back, and comes home to today', async () => {
    const page = await tabs.signedIn(secretary, { at: july });
    const month = page.locator('.turn-month');
    await page.getByRole('button', { name: '다음 달' }).click();
    await soon(() => month.innerText()).toBe('2021년 8월');
    await page.getByRole('button', { name: '다음 달' }).click();
    await soon(() => month.innerText()).toBe('2021년 9월');
    await page.goBack();
    await soon(() => month.innerText()).toBe('2021년 8월');
    await page.getByRole('button', { name: '오늘', exact: true }).click();
    await soon(() => hash(page)).toBe('#at=calendar&day=2021-07-19');
    await page.reload();
    await soon(() => month.innerText()).toBe('2021년 7월');
  });

  it('leads by mouse to the meeting that stands in the month', async () => {
    const page = await tabs.signedIn(secretary, { at: july });
    await page
      .getByRole('gridcell')
      .getByRole('link', { name: /10:00 일자리분과 2021년 7차 회의/ })
      .click();
    await page.getByRole('heading', { level: 1, name: '일자리분과 2021년 7차 회의' }).waitFor();
  });

  it('names holidays, substitutes and the days of the law', async () => {
    const page = await tabs.signedIn('총괄부서 담당자', { at: '#at=calendar&day=2021-10-04' });
    await beside(page, '2021년 10월 4일 (월)').getByText('대체공휴일(개천절)').waitFor();
    await page.goto('/#at=calendar&day=2021-11-30');
    await beside(page, '2021년 11월 30일 (화)')
      .getByRole('link', { name: '다음 시행계획 제출 기한' })
      .waitFor();
    await page.goto('/#at=calendar&day=2031-01-01');
    await page.getByText('2031년 공휴일은 아직 목록에 없어 주말만 표시합니다.').waitFor();
  });

  it('lists the days of a month on a phone, and leads to what one owes', async () => {
    const page = await tabs.signedIn(officer, { at: '#at=calendar&day=2021-08-01', ...phone });
    const sixth = beside(page, '2021년 8월 6일 (금)');
    await sixth.getByText('답변 제출 기한').waitFor();
    await soon(() => sixth.getByRole('button', { name: /모니터링 의견 답변/ }).count()).toBe(2);
    await soon(() => page.getByRole('grid').count()).toBe(0);
    await soon(() => isWithin(page, 360)).toBe(true);
    await sixth
      .getByRole('button', { name: /모니터링 의견 답변/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await page.goto('/#at=calendar&day=2021-03-01');
    await beside(page, '2021년 3월 1일 (월)').getByText('3·1절').waitFor();
  });

  it.each([
    ['wide', { width: 1280 }],
    ['on a phone', phone],
    ['in English and high contrast', { width: 1280, language: 'en', contrast: 'more' }],
  ] as const satisfies readonly (readonly [string, TabOptions])[])(
    'is readable by everybody %s',
    async (_, how) => {
      const page = await tabs.signedIn(officer, { at: '#at=calendar&day=2021-08-06', ...how });
      await page.getByRole('region', { name: /8월 6일|6 Aug/ }).waitFor();
      await atRest(page);
      expect(await axeViolations(page)).toEqual([]);
      expect(await isWithin(page, how.width)).toBe(true);
    },
  );

  it('is subscribed to by an address that is shown once, made anew and revoked', async () => {
    const page = await tabs.signedIn(secretary, { at: july });
    await page.getByRole('link', { name: /내 달력에서 구독/ }).click();
    const part = page.getByRole('region', { name: '내 달력에 구독하기' });
    await part.getByRole('button', { name: '구독 주소 만들기' }).click();
    const first = await part.getByLabel('구독 주소').inputValue();
    const said = await fetch(first);
    expect(said.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await said.text()).toContain('UID:meeting/city-s/jobs-2021-7@committee-cycles');

    await page.reload();
    await part.getByText(/에 만든 주소로 구독하고 있습니다/).waitFor();
    await soon(() => part.getByLabel('구독 주소').count()).toBe(0);
    await part.getByRole('button', { name: '주소 새로 만들기' }).click();
    await part.getByText('모두 비게 되어', { exact: false }).waitFor();
    expect((await fetch(first)).status).toBe(200);
    await part.getByRole('button', { name: '주소 새로 만들기' }).click();
    const second = await part.getByLabel('구독 주소').inputValue();
    expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([404, 200]);
    await atRest(page);
    expect(await axeViolations(page)).toEqual([]);

    await part.getByRole('button', { name: '주소 없애기' }).click();
    await part.getByText('모두 비게 됩니다', { exact: false }).waitFor();
    await part.getByRole('button', { name: '주소 없애기' }).click();
    await part.getByRole('button', { name: '구독 주소 만들기' }).waitFor();
    expect((await fetch(second)).status).toBe(404);
  });

  it('asks no other host for anything, and runs without a complaint', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
