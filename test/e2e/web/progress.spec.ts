// How a plan comes along, in the browser: figures of programs taken together, each a way to why, and an indicator over the plans.
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { signIn } from '../api/booted.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { dialog, isWithin, send, soon } from './looking.js';

const office = '총괄부서 담당자';
const progress = '#progress=plan-2021';
const trend = '#trend=p-1-1&indicator=i-1-1-people';
const program = '새일 공공일자리 연계';

const part = (page: Page, name: RegExp): Locator => page.getByRole('region', { name });
const programs = (page: Page): Locator => part(page, /^(세부사업별|By program)/);
const row = (within: Locator, text: string): Locator => within.getByRole('row').filter({ hasText: text });
const names = (page: Page): Promise<readonly string[]> =>
  programs(page).locator('tbody .number').allInnerTexts();

describeWithChromium('progress', (executablePath) => {
  let dataDir: string;
  let address: string;
  let tabs: Tabs;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    address = await run({ DATA_DIR: dataDir }).address;
    tabs = await Tabs.open(executablePath, address);
    const officer = await signIn(address, 'p-job-policy-officer', 'post:job-policy-officer');
    const report = async (command: string, body: object) => {
      const { status } = await officer.ask(command, body, { stream: 'program', id: 'p-1-1' });
      expect(status).toBe(200);
    };
    await report('ReportResult', {
      ...{ id: 'r-1', indicator: 'i-1-1-people', period: '2021-H1', value: '66' },
      evidence: [],
    });
    await report('RecordSpending', {
      ...{ id: 's-1', year: 2021, line: 'b-1-1-wages', amount: '240000', until: '2021-06-30' },
    });
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  it('is found from the plan, and tells the whole and each program', async () => {
    const page = await tabs.signedIn(office, { at: '#plan=plan-2021' });
    await page.getByRole('link', { name: '이행 현황', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /이행 현황$/ }).waitFor();
    const summary = part(page, /^한눈에 보기/);
    await soon(() => summary.innerText()).toContain('확정 안 된 실적 있음 1개');
    const first = row(programs(page), program);
    await soon(() => first.innerText()).toMatch(/55\.0%[\s\S]*잠정[\s\S]*960,000[\s\S]*240,000[\s\S]*25\.0%/);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('answers why a figure is what it is, and the focus goes back to it', async () => {
    const page = await tabs.signedIn(office, { at: progress });
    const rate = row(programs(page), program).getByRole('link', { name: '55.0%' });
    await rate.press('Enter');
    await soon(() => dialog(page).innerText()).toContain('55.0%');
    await soon(() => dialog(page).innerText()).toContain('66');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await soon(() => rate.evaluate((link) => link.ownerDocument.activeElement === link)).toBe(true);
  });

  it('shows the programs that are asked for, in the order that is, and keeps both in the address', async () => {
    const page = await tabs.signedIn(office, { at: progress });
    await soon(() => names(page)).toHaveLength(9);
    await page.getByRole('button', { name: /^예산/ }).press('Enter');
    await page
      .getByRole('columnheader', { name: /^예산/ })
      .and(page.locator('[aria-sort=ascending]'))
      .waitFor();
    await soon(async () => (await names(page)).slice(0, 2)).toEqual(['1-2', '1-7']);
    await page.getByRole('button', { name: /^예산/ }).press('Enter');
    await soon(async () => (await names(page)).slice(0, 2)).toEqual(['1-5', '1-1']);
    await page.getByLabel('골라 보기').selectOption('provisional');
    await soon(() => names(page)).toEqual(['1-1']);
    await page.reload();
    await soon(() => names(page)).toEqual(['1-1']);
    await page.getByRole('button', { name: '조건 지우기' }).click();
    await soon(() => names(page)).toHaveLength(9);
    await page.getByLabel('찾기', { exact: true }).fill('없는 사업');
    await programs(page).getByText('조건에 맞는 세부사업이 없습니다.').waitFor();
  });

  it('groups by department, and leads from a group to its programs', async () => {
    const page = await tabs.signedIn(office, { at: progress });
    await page.getByLabel('부서별').check();
    const groups = part(page, /^부서별/);
    await groups.getByRole('button', { name: '관광과' }).click();
    await soon(() => names(page)).toEqual(['1-2']);
    await soon(() => page.evaluate<string>('document.activeElement.id')).toBe('progress-programs');
  });

  it('lists what does not add up, with the reasons that are missing', async () => {
    const page = await tabs.signedIn(office, { at: progress });
    const found = part(page, /^맞지 않는 수치/);
    await soon(() => row(found, program).innerText()).toMatch(/증빙 없는 실적[\s\S]*사유 기록 없음/);
    await found.getByLabel(/^사유 없는 것만/).check();
    await row(found, program).waitFor();
    await row(found, program)
      .getByRole('link', { name: /상반기 실적$/ })
      .click();
    await soon(() => dialog(page).innerText()).toContain('66');
  });

  it('shows no other years in the place of those that it is asked for', async () => {
    const page = await tabs.signedIn(office, { at: `${progress}&year=2031` });
    await page.getByRole('alert').getByText('2031').waitFor();
    await page.getByRole('link', { name: '모든 연도 보기' }).click();
    await programs(page).waitFor();
    await page.goto(`/${progress}&year=soon`);
    await page.getByText('‘soon’는 연도가 아니어서').waitFor();
    await programs(page).waitFor();
  });

  it('says on paper what was chosen on the screen', async () => {
    const page = await tabs.signedIn(office, { at: `${progress}&year=2021&only=provisional` });
    await programs(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText('2021년, 추진전략별').waitFor();
    await page.getByText('조건: 확정 안 된 실적 있음').waitFor();
  });

  it('hands the figures out as a table, and takes them in row by row, losing nothing that is refused', async () => {
    const page = await tabs.signedIn('일자리정책팀 담당자', { at: progress });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '표로 내려받기(CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('plan-2021-figures.csv');
    await page.getByRole('button', { name: '표로 가져오기' }).click();
    const table = dialog(page).getByLabel('표 붙여넣기');
    const rows = [
      '번호\t지표\t기간\t실적\t증빙\t확정 실적',
      '1-1\t참여 인원\t2021-Q3\t12\t명부\t11',
      '9-9\t없음\t2021\t1\t\t',
    ];
    await table.fill(`${rows[0]}\n`);
    await dialog(page).getByRole('button', { name: '미리 보기' }).click();
    await dialog(page).getByText('반영할 행이 없습니다.').waitFor();
    await table.fill(rows.join('\n'));
    await dialog(page).getByRole('button', { name: '미리 보기' }).click();
    await dialog(page).getByText('새로 보고 1 · 반영 불가 1').waitFor();
    await dialog(page).getByText('반영되지 않는 칸: 확정 실적').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: '1건 반영' }).click();
    await dialog(page).getByText('1건을 반영했습니다.').waitFor();
    await page.reload();
    await soon(() => table.inputValue()).toContain('9-9');
    await dialog(page).getByRole('button', { name: '미리 보기' }).click();
    await dialog(page).getByText('이미 있음 1 · 반영 불가 1').waitFor();
    await dialog(page).getByText('반영할 행이 없습니다.').waitFor();
    await dialog(page).getByRole('button', { name: '표 지우기' }).click();
    const back = dialog(page).getByRole('button', { name: '되돌리기' });
    await back.click();
    await soon(() => table.inputValue()).toBe(rows.join('\n'));
    const other = { name: 'other.csv', mimeType: 'text/csv', buffer: Buffer.from('번호,지표') };
    await dialog(page).getByLabel('파일에서 읽기(CSV, JSON)').setInputFiles(other);
    await soon(() => table.inputValue()).toBe('번호,지표');
    await back.click();
    await page.goto('/#');
    await page
      .getByRole('region', { name: /^작성 중인 글/ })
      .getByRole('link', { name: '표 붙여넣기' })
      .click();
    await soon(() => table.inputValue()).toBe(rows.join('\n'));
    await dialog(page).getByRole('button', { name: '표 지우기' }).click();
  });

  it('fits a phone, in English and in high contrast', async () => {
    const page = await tabs.signedIn(office, {
      at: progress,
      width: 360,
      language: 'en',
      contrast: 'more',
    });
    await programs(page).getByText('9 programs', { exact: true }).waitFor();
    await row(part(page, /^What does not add up/), program).waitFor();
    expect(await isWithin(page, 360)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('shows how it was: nothing was reported on an earlier day', async () => {
    const page = await tabs.signedIn(office, { at: `${progress}&asOf=2021-01-31T23:59:59%2B09:00` });
    await page.getByText('아직 등록된 실적이 없습니다.').waitFor();
    await page.getByText('맞지 않는 수치가 없습니다.').waitFor();
  });

  it('takes indicators from a pasted table, with parts and weights, and leaves what it cannot read', async () => {
    const page = await tabs.signedIn(office, { at: '#indicators=p-1-2&show=StateYear&on=stream' });
    const indicators = dialog(page).locator('fieldset[name="indicators"]');
    await indicators.getByText('표에서 붙여넣기').click();
    await indicators
      .getByLabel('붙여넣을 표')
      .fill('성과지표\t단위\t목표\t가중치\t1분기\t2분기\n교육 과정\t회\t8\t60%\t2\t6\n만족도\t점\t높음');
    await indicators.getByRole('button', { name: '표 읽기' }).click();
    await indicators.getByText('1개 행을 옮겼습니다.').waitFor();
    await indicators.getByText('읽지 못한 행: 3').waitFor();
    await soon(() => indicators.getByLabel('붙여넣을 표').inputValue()).toContain('만족도');
    const pasted = indicators.locator('.change-fields').last();
    await soon(() => pasted.getByLabel('지표명').inputValue()).toBe('교육 과정');
    await soon(() => pasted.getByLabel('2분기').inputValue()).toBe('6');
    await pasted.getByLabel('3분기').fill('1,000');
    await pasted.getByLabel('기간 합산 방식').selectOption({ label: '기말값' });
    expect(await axeViolations(page)).toEqual([]);
    await send(page);
    const caller = await signIn(address, 'p-coordination-officer', 'post:coordination-officer');
    const { body } = await caller.get('/program/p-1-2');
    expect(body['state']).toMatchObject({
      years: {
        2022: {
          indicators: expect.arrayContaining([
            expect.objectContaining({
              ...{ name: '교육 과정', unit: '회', target: '8', weight: '60' },
              parts: [
                { period: '2022-Q1', target: '2' },
                { period: '2022-Q2', target: '6' },
                { period: '2022-Q3', target: '1000' },
              ],
              measure: { direction: 'up', parts: 'last', years: 'sum' },
            }),
          ]),
        },
      },
    });
  });

  it('tells an indicator over the plans, each figure a way to why', async () => {
    const page = await tabs.signedIn(office, { at: trend });
    await page.getByRole('heading', { level: 1, name: /추이$/ }).waitFor();
    const year = row(page.getByRole('table'), '2021년');
    await soon(() => year.innerText()).toMatch(/120명[\s\S]*78명[\s\S]*65\.0%[\s\S]*비교 가능/);
    expect(await axeViolations(page)).toEqual([]);
    await year.getByRole('link', { name: '78명' }).click();
    await soon(() => dialog(page).innerText()).toContain('66');
    expect(tabs.complaints).toEqual([]);
    expect(tabs.foreign).toEqual([]);
  });
});
