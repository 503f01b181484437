// Days off in the browser: under every date stands why offices are closed, with the days that the office itself declared.
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { signIn } from '../api/booted.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { act, dialog, isWithin, send, sendButton, soon } from './looking.js';

jest.setTimeout(180_000);

const office = '총괄부서 담당자';
const chair = '일자리분과 민간분과장';
const founding = '2021-10-01';
const theOffice = { at: '#at=organization' };

const declared = (page: Page): Locator =>
  page.locator('.days-off > li').filter({ hasText: '2021년 10월 1일' });
const field = (page: Page, name: string): Locator =>
  page.locator('.field').filter({ has: page.locator(`[name="${name}"]`) });

describeWithChromium('days off', (executablePath) => {
  let dataDir: string;
  let address: string;
  let tabs: Tabs;

  const daysOfPlan = async () => {
    const reader = await signIn(address, 'p-coordination-officer', 'post:coordination-officer');
    const { body } = await reader.get('/plan/plan-2021');
    return (body as { readonly state: { readonly days: unknown } }).state.days;
  };

  beforeAll(async () => {
    dataDir = temporaryFolder();
    address = await run({ DATA_DIR: dataDir }).address;
    tabs = await Tabs.open(executablePath, address);
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    expect(tabs.complaints).toEqual([]);
    await tabs.close();
    await endAll(dataDir);
  });

  describe('declared by the office', () => {
    it('are refused where the day is off already, and nothing typed is lost', async () => {
      const page = await tabs.signedIn(office, theOffice);
      await page.getByRole('button', { name: '휴무일 지정' }).click();
      await dialog(page).locator('[name="date"]').fill('2021-08-16');
      await dialog(page).locator('[name="name"]').fill('개청기념일');
      await dialog(page).locator('[name="reason"]').fill('시 조례');
      await field(page, 'date').getByText('대체공휴일(광복절)').waitFor();
      await sendButton(page).click();
      await field(page, 'date').getByText('이미 쉬는 날입니다').waitFor();
      await soon(() => dialog(page).locator('[name="name"]').inputValue()).toBe('개청기념일');
      expect(await axeViolations(page)).toEqual([]);

      await dialog(page).locator('[name="date"]').fill(founding);
      await soon(() => field(page, 'date').getByText('대체공휴일').count()).toBe(0);
      await send(page);
      await declared(page).getByText('개청기념일').waitFor();
      await declared(page).getByText('기관 지정').waitFor();
    });

    it('stand among the public holidays of their year, on the phone and in English too', async () => {
      const page = await tabs.signedIn(office, { ...theOffice, width: 360 });
      await declared(page).waitFor();
      await soon(() => page.locator('.days-off > li').count()).toBe(19);
      expect(await isWithin(page, 360)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
      await page.getByLabel('연도').selectOption('2027');
      await page.getByText('대체공휴일(노동절)').waitFor();

      const english = await tabs.signedIn(office, { ...theOffice, language: 'en' });
      await english.getByText('Substitute holiday (Liberation Day)').waitFor();
    });

    it('reach the plans that are reckoned by them', async () => {
      await soon(daysOfPlan).toEqual({ [founding]: { status: 'off', name: '개청기념일' } });
    });
  });

  describe('under a date', () => {
    it('are named with a better day, and a day is said to be past or not to be known', async () => {
      const page = await tabs.signedIn(chair, { at: '#at=opening' });
      const answers = field(page, 'answersDue');
      await answers.locator('input').fill(founding);
      await answers.getByText('2021년 10월 1일 (금) · 휴무일: 개청기념일').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: '2021년 10월 5일 (화)로 옮기기' }).click();
      await soon(() => answers.locator('input').inputValue()).toBe('2021-10-05');
      await soon(() => answers.getByText('휴무일').count()).toBe(0);

      await answers.locator('input').fill('2021-07-02');
      await answers.getByText('지난 날짜').waitFor();
      await answers.locator('input').fill('2028-01-03');
      await answers.getByText('2028년 공휴일은 아직 목록에 없어').waitFor();
    });

    it('are stepped over by the days that are proposed', async () => {
      const page = await tabs.signedIn(chair, { at: '#at=opening' });
      await field(page, 'opinionsDue').locator('input').fill('2021-09-17');
      await page.getByRole('button', { name: '2주 뒤 2021년 10월 5일 (화)' }).waitFor();
    });
  });

  it('are worked after all once they are revoked', async () => {
    const page = await tabs.signedIn(office, theOffice);
    await act(page, declared(page).getByRole('button', { name: /휴무일 해제/ }), async () => {
      await soon(() => dialog(page).locator('[name="date"]').inputValue()).toBe(founding);
      await dialog(page).locator('[name="reason"]').fill('행사 연기');
    });
    await declared(page).getByText('정상 근무').waitFor();
    await soon(daysOfPlan).toEqual({ [founding]: { status: 'worked' } });
  });
});
