// A program's page: every figure says why it is what it is; results and spending are typed or pasted into tables, sent row by
// row, and verified by somebody else.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { atRest, axeViolations, Tabs, type TabOptions } from './browser.js';
import { act, dialog, isWithin, send, soon } from './looking.js';

jest.setTimeout(900_000);

const office = '공약 총괄 담당자';
const officer = '일자리사업팀 담당자';
const pledge = '#indicators=p-1-4';
const reportOf = (indicator: string, period: string) =>
  `${pledge}&show=ReportResult&on=stream&of=${indicator}%40${period}`;
const part = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });
const indicators = (page: Page) => part(page, '지표·실적');
const cell = (page: Page, row: string | RegExp, column: string) =>
  page.getByRole('row', { name: row }).getByRole('textbox', { name: new RegExp(`${column}$`) });

/** Pastes a block into whatever has the focus, as a spreadsheet would. */
async function paste(page: Page, block: string): Promise<void> {
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(block)});
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  })()`);
}

describeWithChromium('the page of a program', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    tabs = await Tabs.open(executablePath, await run({ DATA_DIR: dataDir, SAMPLE: 'papers' }).address);
  });
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  describe('whoever reads it', () => {
    it('is led from a printed figure to who reported what, by keyboard, and back', async () => {
      const page = await tabs.signedIn(officer, { at: pledge });
      const rate = page.locator('.program-rate a');
      await soon(() => rate.innerText()).toBe('61.0%');
      await rate.focus();
      await page.keyboard.press('Enter');
      const tree = dialog(page).locator('.why-tree');
      await tree.getByText('4,278 ÷ 5,200').waitFor();
      const result = tree.locator('summary', { hasText: '공공일자리 참여 인원 실적' });
      await result.focus();
      await page.keyboard.press('Enter');
      await tree.getByText(officer, { exact: true }).first().waitFor();
      await dialog(page).getByRole('button', { name: '모두 펼치기' }).click();
      await atRest(page);
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      await soon(() => page.locator('.program-rate a:focus').count()).toBe(1);
    });

    it('finds the explanation under its own address, after a reload too', async () => {
      const page = await tabs.signedIn(officer, {
        at: `${pledge}&show=why&on=programRate%402022%2F2026&item=p-1-4`,
      });
      await dialog(page).locator('.why-tree').getByText('4,278 ÷ 5,200').waitFor();
      await page.reload();
      await dialog(page).locator('.why-tree').getByText('4,278 ÷ 5,200').waitFor();
      await dialog(page).getByRole('button', { name: '닫기' }).click();
      await dialog(page).waitFor({ state: 'detached' });
    });

    it.each([
      { language: 'ko', width: 1280 },
      { language: 'en', width: 360 },
    ] as const)('has all of it in $language on $width pixels, and nothing to object to', async (options) => {
      const page = await officeOfPledges(options);
      await page.locator('.program-rate a').waitFor();
      await atRest(page);
      expect(await isWithin(page, options.width)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    });
  });

  describe('an officer of its department', () => {
    it('keeps what was typed while somebody else reports the same, and can go on with it', async () => {
      const page = await tabs.signedIn(officer, { at: pledge });
      await indicators(page).getByRole('button', { name: '표에서 입력' }).click();
      const typed = cell(page, /^노동복지센터 운영/, '실적');
      await typed.fill('2');
      const office = await officeOfPledges({ at: reportOf('i-centre', '2024-Q2') });
      await dialog(office).getByLabel('실적').fill('1');
      await send(office);
      const row = page.getByRole('row', { name: /^노동복지센터 운영/ });
      await row.getByText('이미 등록됨').waitFor();
      await row.getByText(/^등록된 실적 1회 \(공약 총괄 담당자/).waitFor();
      expect(await typed.inputValue()).toBe('2');
      await soon(() => indicators(page).getByText('등록할 준비 0건, 고칠 곳 1건').count()).toBe(1);
      await atRest(page);
      expect(await axeViolations(page)).toEqual([]);

      await act(page, row.getByRole('button', { name: '이 내용으로 정정' }), async () => {
        await soon(() => dialog(page).getByLabel('실적').inputValue()).toBe('2');
        await dialog(page).getByLabel('사유').fill('두 곳에서 운영함');
      });
      await row.getByText(/^등록된 실적 2회 \(일자리사업팀 담당자/).waitFor();
    });

    it('types and pastes results into a table, sees what is wrong in its cell, and loses nothing', async () => {
      const page = await tabs.signedIn(officer, { at: pledge });
      await indicators(page).getByRole('button', { name: '표에서 입력' }).click();
      const first = cell(page, /^취업 연계 인원/, '실적');
      await first.focus();
      await paste(page, '1,120\t참여자 명부\n열다섯\t\n1\t운영 일지');
      await indicators(page).getByText('3칸을 붙여 넣었고, 표 밖이나 이미 등록된 행의 2칸은').waitFor();
      await indicators(page).getByText('등록할 준비 1건, 고칠 곳 1건').waitFor();
      const wrong = cell(page, /^공모 일자리/, '실적');
      await soon(() => wrong.getAttribute('aria-invalid')).toBe('true');
      await page.getByText('숫자로 적어 주세요.').waitFor();
      await atRest(page);
      expect(await axeViolations(page)).toEqual([]);

      await page.reload();
      await indicators(page).getByRole('button', { name: '표에서 입력' }).click();
      await soon(() => first.inputValue()).toBe('1,120');
      await first.press('ArrowDown');
      await soon(() => page.locator('[data-cell="1 0"]:focus').count()).toBe(1);
      await page.keyboard.type('15');
      await page.keyboard.press('Escape');
      await soon(() => wrong.inputValue()).toBe('열다섯');
      await wrong.fill('15');
      await page.keyboard.press('Enter');
      await indicators(page).getByText('등록할 준비 2건, 고칠 곳 0건').waitFor();
      await page.keyboard.press('Control+Enter');
      await soon(() => page.locator('.entry-table [data-state=reported]').count()).toBe(2);
      expect(await page.locator('[data-cell="1 0"]:focus').inputValue()).toBe('15');
      const table = page.getByRole('table', { name: /^취업 연계 인원.*목표와 실적/ });
      await table
        .getByRole('row', { name: /2024 2분기/ })
        .getByText('잠정')
        .first()
        .waitFor();
    });

    it('records what was spent in a table, each line until its day, whichever is typed first', async () => {
      const page = await tabs.signedIn(officer, { at: pledge });
      const money = part(page, '예산·집행');
      await money.getByRole('button', { name: '표에서 입력' }).click();
      const national = cell(page, /국비.*75/, '누계\\)');
      const until = cell(page, /국비.*75/, '기준일');
      await until.fill('');
      await until.pressSequentially('2024. 3. 31.');
      expect(await until.inputValue()).toBe('2024. 3. 31.');
      await page
        .getByRole('row', { name: /국비.*75/ })
        .getByText('작성 중')
        .waitFor();
      await national.fill('12.5');
      await page.getByText('소수점 없이 적어 주세요.').waitFor();
      await national.fill('12');
      await money.getByRole('button', { name: '1건 등록' }).click();
      await money.getByText('등록할 준비 0건, 고칠 곳 0건').waitFor();
      await page.getByRole('row', { name: /국비.*75.*12/ }).waitFor();
    });

    it('sees what somebody else said of the quarter meanwhile, and takes its place knowingly', async () => {
      const check = `${pledge}&show=CheckQuarter&on=stream&of=2024-Q1`;
      const page = await tabs.signedIn(officer, { at: check });
      await dialog(page).getByLabel('정상추진').check();
      await dialog(page).getByLabel('추진한 내용').fill('모집을 두 차례 마침');
      const other = await officeOfPledges({ at: check });
      await dialog(other).getByLabel('일부추진').check();
      await dialog(other).getByLabel('추진한 내용').fill('모집을 한 차례 마침');
      await send(other);
      const moved = dialog(page).getByRole('region', { name: '쓰시는 동안 이 항목이 바뀌었습니다.' });
      await moved.getByText('모집을 한 차례 마침').waitFor();
      await moved.getByText('모집을 두 차례 마침').waitFor();
      await moved.getByRole('button', { name: '바뀐 내용을 확인했습니다' }).click();
      await dialog(page).getByLabel(/^사유/).fill('둘째 모집이 빠져 있었음');
      await send(page);
      const checks = part(page, '자체점검');
      await checks.getByText('모집을 두 차례 마침').waitFor();
      await checks.getByText('모집을 한 차례 마침').waitFor({ state: 'attached' });
    });

    it('writes down when something was done', async () => {
      const page = await tabs.signedIn(officer, { at: pledge });
      const logs = part(page, '추진실적·소통');
      await act(page, logs.getByRole('button', { name: '추진 기록 추가' }), async () => {
        await dialog(page).getByLabel('제목').fill('상반기 점검 회의');
        await dialog(page).getByLabel('내용').fill('분기별 모집 일정을 맞추었다.');
      });
      await logs.getByText('상반기 점검 회의').waitFor();
    });
  });

  describe('the office', () => {
    it('verifies a result with another figure, and says why', async () => {
      const page = await officeOfPledges();
      const results = page.locator('.indicator-figures', { hasText: '취업 연계 인원' });
      const claimed = results.locator('.reported-items > li', { hasText: '1,120명' });
      await act(page, claimed.getByRole('button', { name: '실적 확정' }), async () => {
        await dialog(page).getByLabel('실적').fill('1,118');
        await dialog(page).getByLabel(/^사유/).fill('명부에서 두 사람이 겹침');
      });
      await results.getByText('확정 1,118명').waitFor();
      await results.getByText('부서 보고 1,120명').waitFor();
    });

    it('says why something does not add up, beside it', async () => {
      const page = await officeOfPledges();
      const odd = part(page, '맞지 않는 수치');
      const row = odd.getByRole('table').getByRole('row').nth(1);
      await act(page, row.getByRole('button', { name: '불일치 사유 기록' }), async () => {
        await dialog(page).getByLabel('사유', { exact: true }).fill('문서의 합계가 예전 표에서 왔음');
      });
      await row.getByText('문서의 합계가 예전 표에서 왔음').waitFor();
    });
  });

  it('asked nobody else, and nothing was complained about', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });

  /** Another district has an office of that name, too. */
  async function officeOfPledges({ at = pledge, ...options }: TabOptions = {}): Promise<Page> {
    const page = await tabs.fresh(options);
    const ofDistrictG = page.locator('h2', { hasText: 'G구' }).locator('xpath=following-sibling::section');
    await ofDistrictG
      .getByRole('button', { name: new RegExp(`^${office}`) })
      .first()
      .click();
    await page.getByRole('navigation').first().waitFor();
    await page.goto(`/${at}`);
    return page;
  }
});
