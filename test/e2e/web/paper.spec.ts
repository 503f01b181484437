// What a plan's paper carries in the browser: its prior review, its grade, who returned it; and kinds of cycle taken by name.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { act, dialog, isWithin, send, sendButton, soon } from './looking.js';
import { yearAt } from './year-played.js';

const office = '총괄부서 담당자';
const plan2022 = '#plan=plan-2022';
const organization = '#at=organization';

const part = (page: Page, name: RegExp): Locator => page.getByRole('region', { name });
const procedure = (page: Page): Locator => part(page, /^절차와 결재/);
const paper = (page: Page): Locator => part(page, /^문서 정보/);
const offered = (within: Locator, name: string): Locator => within.getByRole('button', { name, exact: true });

/** A command that stands in the menu of a part of the page. */
async function fromMenu(within: Locator, name: string): Promise<void> {
  await within.locator('.menu > summary').click();
  await offered(within, name).click();
}

describeWithChromium('the paper of a plan', (executablePath) => {
  let dataDir: string;
  let address: string;
  let tabs: Tabs;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    address = await run({ DATA_DIR: dataDir }).address;
    tabs = await Tabs.open(executablePath, address);
    await yearAt(address).playTo('approval');
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  describe('its prior review', () => {
    it('has a form that the office sets, beginning with an example', async () => {
      const page = await tabs.signedIn(office, { at: organization });
      const form = part(page, /^사전검토 양식/);
      await form.getByText(/사전검토 양식이 없습니다/).waitFor();
      await offered(form, '사전검토 양식 정하기').click();
      await soon(() => dialog(page).getByLabel('양식 제목').inputValue()).toBe('사전검토사항');
      await soon(() =>
        dialog(page)
          .getByRole('checkbox', { name: /작성해야 결재를/ })
          .isChecked(),
      ).toBe(true);
      await offered(dialog(page), '빼기: 홍보 매체').click();
      expect(await axeViolations(page)).toEqual([]);
      await send(page);
      await form.getByText('문항 10개').waitFor();
      await form.getByText('결재 전에 반드시 작성').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });

    it('is lacking before the signing, and names the field that nobody has answered', async () => {
      const page = await tabs.signedIn(office, { at: plan2022 });
      await act(page, offered(procedure(page), '의회 보고 기록'), () =>
        dialog(page).getByLabel('문서 번호').fill('의회 보고 2021-58'),
      );
      const lack = offered(part(page, /^다음 할 일/), '사전검토사항 작성하지 않음');
      await lack.waitFor();
      await soon(() => offered(procedure(page), '결재 시작').count()).toBe(0);
      await lack.click();
      await dialog(page).getByLabel('신규사업').check();
      await dialog(page).getByRole('group', { name: '주민' }).getByLabel('유').check();
      await dialog(page).getByLabel('내용 (선택)').fill('주민 설명회 세 차례');
      await sendButton(page).click();
      await dialog(page).getByText('‘전문가’에 답해 주세요.').first().waitFor();
      for (const asked of ['전문가', '이해당사자', '중앙부처', '시·도', '기업', '민간단체']) {
        await dialog(page).getByRole('group', { name: asked }).getByLabel('무').check();
      }
      expect(await axeViolations(page)).toEqual([]);
      await send(page);
      await paper(page).locator('summary').filter({ hasText: '사전검토사항' }).click();
      const filled = page.getByRole('table', { name: '사전검토사항' });
      await soon(() => filled.getByRole('row', { name: /^주민/ }).innerText()).toMatch(
        /유\s+\(주민 설명회 세 차례\)/,
      );
      await soon(() => filled.getByRole('row', { name: /^기업/ }).innerText()).toMatch(/무/);
      await offered(procedure(page), '결재 시작').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
  });

  it('is graded, and what is not open to all names its clause', async () => {
    const page = await tabs.signedIn(office, { at: plan2022 });
    await paper(page).getByText('정하지 않음').waitFor();
    await offered(paper(page), '공개 구분 정하기').click();
    await dialog(page).getByLabel('부분공개').check();
    await sendButton(page).click();
    await dialog(page)
      .getByText(/근거가 필요합니다/)
      .first()
      .waitFor();
    await dialog(page).getByLabel('비공개 근거').selectOption({ index: 6 });
    await send(page);
    await paper(page).getByText('부분공개').waitFor();
  });

  it('is signed by its drafter first, and returned by a signer with the line as it was', async () => {
    const page = await tabs.signedIn(office, { at: plan2022 });
    await act(page, offered(procedure(page), '결재 시작'), async () => {
      for (const [nth, title] of ['주무관', '팀장', '과장', '예산팀장'].entries()) {
        if (nth > 0) await dialog(page).getByRole('button', { name: '결재선에 더하기' }).click();
        await dialog(page)
          .getByLabel(`${nth + 1}번째 직위`)
          .fill(title);
      }
      await dialog(page).getByRole('group', { name: '1번째 구분' }).getByLabel('기안').check();
      await dialog(page).getByRole('group', { name: '4번째 구분' }).getByLabel('협조').check();
    });
    await act(page, offered(procedure(page), '결재 서명 기록'), async () => {
      await soon(() => dialog(page).getByRole('radio', { name: '기안' }).isChecked()).toBe(true);
      await soon(() => dialog(page).getByRole('radio').count()).toBe(1);
    });
    const line = procedure(page).getByRole('list', { name: '결재선' }).getByRole('listitem');
    await soon(() => line.first().innerText()).toMatch(/^주무관 \(기안\)\s+기안/);
    await soon(() => line.count()).toBe(3);
    await soon(() => offered(paper(page), '공개 구분 정하기').count()).toBe(0);

    await fromMenu(procedure(page).locator('.plan-head-offers'), '반려');
    await dialog(page).getByLabel('반려한 자리').selectOption({ label: '팀장' });
    await dialog(page).getByLabel('사유').fill('예산이 지난해 것임');
    await send(page);
    await procedure(page).getByText('반려한 사람: 팀장').waitFor();
    await procedure(page).getByText('예산이 지난해 것임').waitFor();
    await procedure(page).getByText('반려할 때까지의 서명').click();
    await soon(() => line.nth(1).innerText()).toMatch(/^팀장\s+반려$/);
    await paper(page).getByText('부분공개').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('fits a phone', async () => {
    const page = await tabs.signedIn(office, { at: plan2022 });
    await page.setViewportSize({ width: 360, height: 740 });
    await paper(page).waitFor();
    await soon(() => isWithin(page, 360)).toBe(true);
    await offered(paper(page), '사전검토사항 작성').click();
    await dialog(page).waitFor();
    await soon(() => isWithin(page, 360)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  describe('a kind of cycle', () => {
    it('is defined by the office with its stages and rules, and taken by a committee', async () => {
      const page = await tabs.signedIn(office, { at: organization });
      const kinds = part(page, /^주기의 종류/);
      await offered(kinds, '주기의 종류 정하기').click();
      await dialog(page).getByLabel('바탕으로 삼을 종류').selectOption({ label: '공약이행평가단 평가' });
      await dialog(page).getByLabel('종류의 이름').fill('시민감사단 평가');
      const rhythm = dialog(page).getByRole('group', { name: '검토 주기' });
      await rhythm.getByLabel('값').selectOption({ label: '분기마다' });
      expect(await axeViolations(page)).toEqual([]);
      await send(page);
      await kinds.getByRole('heading', { name: '시민감사단 평가' }).waitFor();
      await kinds.locator('summary').filter({ hasText: '규칙' }).click();
      await kinds.getByText('분기마다').waitFor();
      expect(await axeViolations(page)).toEqual([]);

      await page.goto(`/#committee=jobs`);
      const stages = part(page, /^주기의 단계/);
      await act(page, offered(stages, '주기의 종류 고르기'), () =>
        dialog(page)
          .getByLabel(/^시민감사단 평가/)
          .check(),
      );
      await stages.getByText('시민감사단 평가').waitFor();
      await soon(() => stages.getByRole('listitem').allInnerTexts()).toEqual(['중간평가', '계획 변경']);
      expect(await axeViolations(page)).toEqual([]);
    });
  });
});
