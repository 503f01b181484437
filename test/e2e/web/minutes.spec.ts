// A meeting run to its end and its minutes in the browser: who presides and attends, an arrival taken back, the gist, a
// quorum lost, the minutes written, corrected, compared, confirmed by the next meeting, and locked.
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { dialog, isWithin, send, soon } from './looking.js';

jest.setTimeout(240_000);

const chair = '일자리분과 민간분과장';
const secretary = '일자리분과 총무';
const presider = '일자리분과 민간 위원 1';
const july = '#minutes=jobs-2021-7';
const phone = { width: 360 } as const;

const roll = (page: Page): Locator => page.getByRole('region', { name: '출석' });
const agenda = (page: Page): Locator => page.getByRole('region', { name: /^안건/ });
const item = (page: Page, text: string): Locator =>
  agenda(page).getByRole('article').filter({ hasText: text }).first();
const paper = (page: Page): Locator => page.getByRole('article', { name: /회의록/ });

describeWithChromium('minutes', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;
  /** Where the meeting is that is convened here. */
  let august: string;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    tabs = await Tabs.open(executablePath, await run({ DATA_DIR: dataDir }).address);
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  it('of the seventh meeting count 12 of 17, 1 of 6 and 11 of 11, and say that the paper prints otherwise', async () => {
    const page = await tabs.signedIn(secretary, { at: july });
    await paper(page).getByText('재적 17명 중 12명 참석').waitFor();
    await paper(page).getByText('공공 1 / 6명, 민간 11 / 11명').waitFor();
    await paper(page).getByText('참석: 문서 11, 명부 12', { exact: true }).waitFor();
    await paper(page).getByText('공공 참석: 문서 0, 명부 1', { exact: true }).waitFor();
    await soon(() => paper(page).getByRole('cell', { name: '참석', exact: true }).count()).toBe(12);
    await page.getByText('확인 전', { exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const english = await tabs.signedIn(secretary, { ...phone, at: july, language: 'en' });
    await english.getByText('12 of 17 attended').waitFor();
    await soon(() => isWithin(english, 360)).toBe(true);
    expect(await axeViolations(english)).toEqual([]);
  });

  it('are corrected with a reason, and both versions are laid side by side', async () => {
    const page = await tabs.signedIn(secretary, { at: july });
    await page.getByRole('button', { name: '회의록 정정' }).click();
    const gist = dialog(page).getByRole('textbox', { name: /^안건 2 발언 요지/ });
    await gist.fill(`${await gist.inputValue()} 사업별 질의 두 건은 서면으로 답하기로 함.`);
    await dialog(page).locator('button[type=submit]').click();
    await dialog(page).locator('[name=reason][aria-invalid=true]').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog(page).getByLabel('사유').fill('빠진 내용을 더함');
    await send(page);
    await page.getByText('1차 정정', { exact: true }).waitFor();
    await page.getByText('빠진 내용을 더함').waitFor();
    await soon(() => page.locator('ins').allInnerTexts()).toEqual([
      expect.stringContaining('사업별 질의 두 건은 서면으로 답하기로 함.'),
    ]);
    await paper(page).getByText('서면으로 답하기로 함').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  describe('of a meeting', () => {
    it('begin with its agenda: the last minutes are brought there to be confirmed', async () => {
      const page = await tabs.signedIn(secretary, { at: july });
      await page.getByRole('link', { name: '확인 안건으로 회의 소집' }).click();
      await page.getByRole('heading', { level: 1, name: '일자리분과 회의 소집' }).waitFor();
      await soon(() => page.locator('.agenda-item input[type=text]').first().inputValue()).toBe(
        '전차 회의록 확인(2021년 7차)',
      );
      await soon(() => page.getByRole('group', { name: '안건 2' }).count()).toBe(0);
      await page.getByRole('textbox', { name: '일자', exact: true }).fill('2021-08-11');
      await page.getByRole('button', { name: '회의 소집' }).click();
      await page.getByRole('heading', { level: 1, name: '일자리분과 2021년 8차 회의' }).waitFor();
      august = new URL(page.url()).hash;
      await item(page, '전차 회의록 확인').getByText('2021년 7차', { exact: true }).waitFor();
      await soon(() => page.getByRole('link', { name: '회의록', exact: true }).count()).toBe(0);
    });

    it('follow who is there: a press for somebody else is taken back, with the reason', async () => {
      const page = await tabs.signedIn(secretary, { ...phone, at: august });
      const come = async (name: string) => {
        await roll(page)
          .getByRole('button', { name: `${name} 참석`, exact: true })
          .click();
        await roll(page)
          .getByRole('button', { name: `${name} 퇴장` })
          .waitFor();
      };
      for (const name of ['공공분과장', '민간분과장', '총무', '민간 위원 1', '민간 위원 2']) await come(name);
      const wrong = roll(page).getByRole('listitem').filter({ hasText: '공공분과장' });
      await wrong.getByRole('button', { name: '참석 기록 취소' }).click();
      await dialog(page).locator('button[type=submit]').click();
      await dialog(page).locator('[name=reason][aria-invalid=true]').waitFor();
      await dialog(page).getByLabel('사유').fill('다른 위원을 잘못 누름');
      await send(page);
      await wrong.getByText('출석 전', { exact: true }).waitFor();
      for (const nth of [3, 4, 5, 6, 7]) await come(`민간 위원 ${nth}`);
      await page.getByText('정족수 충족').waitFor();
      await soon(() => isWithin(page, 360)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    });

    it('name who presides in the chair’s place and who attends, and let that member run the meeting', async () => {
      const page = await tabs.signedIn(secretary, { at: august });
      const member = await tabs.signedIn(presider, { at: august });
      await agenda(member).getByRole('article').first().waitFor();
      await soon(() => member.getByRole('button', { name: '개회' }).count()).toBe(0);
      await page.locator('.meeting-acts details.menu > summary').click();
      await page.getByRole('button', { name: '회의 주재자 지정' }).click();
      const option = (title: string) => dialog(page).locator('[name=seat] option').filter({ hasText: title });
      await option('총무').waitFor({ state: 'attached' });
      expect(await option('분과장').count()).toBe(0);
      await dialog(page).getByLabel('사유').fill('분과장이 자리를 비움');
      await dialog(page).locator('button[type=submit]').click();
      await dialog(page).locator('[name=seat][aria-invalid=true]').waitFor();
      await dialog(page).getByLabel('주재할 위원').selectOption({ label: '민간 위원 1' });
      await send(page);
      await page.getByText('분과장이 자리를 비움').waitFor();
      await page.getByRole('button', { name: '배석자 기록' }).click();
      await dialog(page).getByLabel('소속').fill('일자리정책과');
      await dialog(page)
        .getByLabel('제목')
        .or(dialog(page).locator('[name=title]'))
        .first()
        .fill('일자리정책팀장');
      await send(page);
      await page
        .getByRole('region', { name: /^배석자/ })
        .getByText('일자리정책팀장')
        .waitFor();
      await member.getByRole('button', { name: '개회' }).click();
      await send(member);
      await page.getByText('회의 중').waitFor();
    });

    it('say at once that the quorum is lost, and go on when it is back', async () => {
      const page = await tabs.signedIn(secretary, { at: august });
      const member = await tabs.signedIn(presider, { ...phone, at: august });
      await item(member, '전차 회의록 확인').getByRole('button', { name: '이견 없음 기록' }).waitFor();
      await roll(page).getByRole('button', { name: '민간 위원 7 퇴장' }).click();
      await member
        .getByRole('alert')
        .getByText(/^1명이 모자라/)
        .waitFor();
      await soon(() => member.getByRole('button', { name: '이견 없음 기록' }).count()).toBe(0);
      expect(await axeViolations(member)).toEqual([]);
      await roll(page).getByRole('button', { name: '민간 위원 7 다시 참석' }).click();
      await member.getByText('정족수 충족').waitFor();
    });

    it('take down what was said, what was decided with whom, and when the next meeting is', async () => {
      const page = await tabs.signedIn(secretary, { at: august });
      const first = item(page, '전차 회의록 확인');
      await first.getByRole('button', { name: '발언 요지 기록' }).click();
      await dialog(page).getByLabel('발언 요지').fill('7월 회의록을 읽고 고칠 것이 없다고 함.');
      await send(page);
      await first.getByText('고칠 것이 없다고 함').waitFor();
      const member = await tabs.signedIn(presider, { at: august });
      await item(member, '전차 회의록 확인').getByRole('button', { name: '이견 없음 기록' }).click();
      await send(member);
      await first.getByText(/^당시 출석 9 \/ 17명/).waitFor();
      await first.getByText('민간 위원 1 주재').waitFor();
      await page.getByRole('button', { name: '차기 회의 일정 기록' }).click();
      await dialog(page).getByRole('textbox', { name: '일자', exact: true }).fill('2021-08-10');
      await dialog(page).locator('button[type=submit]').click();
      await dialog(page).locator('[name=date][aria-invalid=true]').waitFor();
      await dialog(page).getByRole('textbox', { name: '일자', exact: true }).fill('2021-09-08');
      await send(page);
      await page
        .getByText(/2021년 9월 8일/)
        .first()
        .waitFor();
    });

    it('confirm those of the earlier meeting, which no longer change', async () => {
      const page = await tabs.signedIn(secretary, { at: july });
      await page.getByText('확인 완료', { exact: true }).waitFor();
      await page.getByRole('link', { name: '확인한 회의 보기' }).waitFor();
      await soon(() => page.getByRole('button', { name: '회의록 정정' }).count()).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
    });

    it('are owed after it, written by the secretary, and read by its members', async () => {
      const page = await tabs.signedIn(secretary, { at: august });
      await page.getByRole('button', { name: '폐회' }).click();
      await send(page);
      await page.goto('/#');
      await page
        .getByRole('button', { name: /^회의록 작성/ })
        .first()
        .click();
      await dialog(page)
        .getByRole('textbox', { name: /^개회와 보고 사항/ })
        .fill('민간 위원 1이 개회를 선언함.');
      await page.reload();
      await soon(() =>
        dialog(page)
          .getByRole('textbox', { name: /^개회와 보고 사항/ })
          .inputValue(),
      ).toBe('민간 위원 1이 개회를 선언함.');
      await soon(() =>
        dialog(page)
          .getByRole('textbox', { name: /^안건 1 발언 요지/ })
          .inputValue(),
      ).toBe('7월 회의록을 읽고 고칠 것이 없다고 함.');
      await send(page);
      await page.getByText('확인 전', { exact: true }).waitFor();
      await soon(() => page.getByRole('button', { name: '회의록 작성' }).count()).toBe(0);

      const member = await tabs.signedIn(chair, { ...phone, at: august.replace('meeting', 'minutes') });
      await paper(member).getByText('민간 위원 1이 개회를 선언함.').waitFor();
      await paper(member).getByText('일자리정책과 일자리정책팀장').waitFor();
      await paper(member).getByText('민간 위원 1 (분과장이 자리를 비움)').waitFor();
      await soon(() => member.getByRole('button', { name: /^회의록/ }).count()).toBe(0);
      await soon(() => isWithin(member, 360)).toBe(true);
      expect(await axeViolations(member)).toEqual([]);
    });

    it('come with a sheet to sign and a list for allowances', async () => {
      const page = await tabs.signedIn(secretary, { at: august });
      await page.getByRole('link', { name: '참석자 서명부' }).click();
      await page.getByRole('cell', { name: '일자리정책과 일자리정책팀장' }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.goBack();
      await page.getByRole('link', { name: '참석수당 지급 명단' }).click();
      await page.getByText('참석으로 기록한 민간 위원 9명입니다', { exact: false }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
  });

  it('asked for nothing from elsewhere, and nothing was wrong on the way', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
