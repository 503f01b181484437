// A plan's targets and budgets entered in one table, by keyboard and from the clipboard: errors by cell, nothing lost, and
// nothing of somebody else's overwritten unseen.
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { signIn, type Caller } from '../api/booted.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { atRest, axeViolations, Tabs } from './browser.js';
import { isWithin, soon } from './looking.js';

const office = '총괄부서 담당자';
const plan = { stream: 'plan', id: 'plan-2022' } as const;
const table = '#plan=plan-2022&table=open';

const grid = (page: Page): Locator => page.locator('.grid');
const cell = (page: Page, row: string, column: string): Locator =>
  grid(page).getByRole('textbox', { name: `${row}, ${column}` });
const reason = (page: Page): Locator => grid(page).getByLabel('바꾸는 사유');

/** Pastes a block into whatever has the focus, as a spreadsheet would. */
async function paste(page: Page, block: string): Promise<void> {
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(block)});
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  })()`);
}

describeWithChromium('a plan in a table', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;
  let caller: Caller;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    const address = await run({ DATA_DIR: dataDir }).address;
    tabs = await Tabs.open(executablePath, address);
    caller = await signIn(address, 'p-coordination-officer', 'post:coordination-officer');
    const drafting = {
      title: '2022–2024년 계획',
      year: 2022,
      lastYear: 2024,
      basis: 'plan-2021',
      bodies: ['jobs'],
    };
    const { status, body } = await caller.ask('DraftPlan', drafting, plan);
    expect([status, body['code']]).toEqual([200, undefined]);
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  async function yearsOf(program: string) {
    const { body } = await caller.get(`/plan/${plan.id}`);
    const state = body['state'] as {
      readonly editions: Readonly<
        Record<string, { readonly lines: Readonly<Record<string, { readonly years: readonly unknown[] }>> }>
      >;
    };
    return Object.values(state.editions)[0]?.lines[program]?.years;
  }

  it('takes a pasted block cell by cell, says what is wrong in its cell, and keeps it over a reload', async () => {
    const page = await tabs.signedIn(office, { at: '#plan=plan-2022' });
    await page.getByRole('button', { name: '표에서 입력' }).click();
    const first = cell(page, '1-1 참여 인원', '2022년');
    await first.focus();
    await paste(page, '130\t140\t열다섯');
    await grid(page).getByText('저장할 준비 0개 사업, 고칠 곳 1칸').waitFor();
    const wrong = cell(page, '1-1 참여 인원', '2024년');
    await soon(() => wrong.getAttribute('aria-invalid')).toBe('true');
    await atRest(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.reload();
    await soon(() => wrong.inputValue()).toBe('열다섯');
    await first.press('End');
    await first.press('ArrowRight');
    await soon(() => page.locator('[data-cell="0 3"]:focus').count()).toBe(1);
    await wrong.fill('1,500');
    await grid(page).getByText('사유를 적어야 저장할 수 있습니다.').waitFor();
    await reason(page).fill('3년 목표를 정함');
    await wrong.press('Control+Enter');
    await page.getByText('사업 1개를 저장했습니다.').waitFor();
    await soon(async () => yearsOf('p-1-1')).toMatchObject([
      { year: 2022, indicators: [{ indicator: 'i-1-1-people', target: '130' }] },
      { year: 2023, indicators: [{ indicator: 'i-1-1-people', target: '140' }] },
      { year: 2024, indicators: [{ indicator: 'i-1-1-people', target: '1500' }] },
    ]);
    await soon(() => wrong.inputValue()).toBe('1,500');
  });

  it('adds budget lines from a pasted table, and sums them', async () => {
    const page = await tabs.signedIn(office, { at: table });
    await grid(page).getByLabel('입력할 것').selectOption({ label: '연도·재원별 예산' });
    await grid(page)
      .getByRole('button', { name: /^예산 항목 추가.*새일 공공일자리 연계/ })
      .click();
    await cell(page, '1-1 새 행', '비목').focus();
    await paste(page, '강사비\t국비\t천원\t10\t20\t30\n재료비\t하늘\t천원\t1,000\t2,000\t–');
    const source = cell(page, '1-1 재료비', '재원');
    await soon(() => source.getAttribute('aria-invalid')).toBe('true');
    await source.fill('국비');
    await reason(page).fill('국비 확보');
    await grid(page).getByRole('button', { name: '사업 1개 저장' }).click();
    await page.getByText('사업 1개를 저장했습니다.').waitFor();
    await soon(async () => yearsOf('p-1-1')).toMatchObject([
      { budget: expect.arrayContaining([expect.objectContaining({ item: '재료비', amount: '1000' })]) },
      { budget: expect.arrayContaining([expect.objectContaining({ item: '강사비', amount: '20' })]) },
      { budget: expect.not.arrayContaining([expect.objectContaining({ item: '재료비' })]) },
    ]);
  });

  it('says what somebody else wrote meanwhile, and overwrites it only when it is typed again', async () => {
    const page = await tabs.signedIn(office, { at: table });
    const people = cell(page, '1-1 참여 인원', '2022년');
    await people.fill('160');
    const { body } = await caller.get(`/plan/${plan.id}`);
    const { editions } = body['state'] as {
      readonly editions: Readonly<Record<string, { readonly lines: Readonly<Record<string, object>> }>>;
    };
    const [edition] = Object.entries(editions).map(([id, { lines }]) => ({ id, line: lines['p-1-1'] }));
    const { strategy, number, kind, priority, years } = edition?.line as Record<string, unknown>;
    const changed = (years as { indicators: { target: string }[] }[]).map((each, nth) =>
      nth > 0 ? each : { ...each, indicators: each.indicators.map((one) => ({ ...one, target: '155' })) },
    );
    const set = { edition: edition?.id, program: 'p-1-1', strategy, number, kind, priority, years: changed };
    const done = await caller.ask('SetLine', { ...set, reason: '다시 정함' }, plan);
    expect([done.status, done.body['code']]).toEqual([200, undefined]);
    await grid(page).getByText('그 사이 155로 바뀌었습니다.').waitFor();
    await people.fill('161');
    await reason(page).fill('논의 끝에');
    await people.press('Control+Enter');
    await page.getByText('사업 1개를 저장했습니다.').waitFor();
    await soon(async () => yearsOf('p-1-1')).toMatchObject([{ indicators: [{ target: '161' }] }, {}, {}]);
  });

  it('fits a phone', async () => {
    const page = await tabs.signedIn(office, { at: table, width: 390, language: 'en' });
    await grid(page).getByLabel('What to enter').selectOption({ label: 'Targets by quarter' });
    await cell(page, '1-1 참여 인원', 'Q1').fill('30');
    await grid(page).getByText('Parts do not make the year’s target').waitFor();
    await atRest(page);
    expect(await isWithin(page, 390)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is offered to nobody who may not draft', async () => {
    const page = await tabs.signedIn('일자리정책팀 담당자', { at: '#plan=plan-2021&table=open' });
    await page.getByRole('region', { name: /^계획 내용/ }).waitFor();
    await soon(() => grid(page).count()).toBe(0);
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
