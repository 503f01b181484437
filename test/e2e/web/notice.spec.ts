// A meeting until it opens, in the browser: convened from the committee's series, told of, replied to, moved, and opened.
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { dialog, isWithin, send, soon } from './looking.js';

jest.setTimeout(240_000);

const secretary = '일자리분과 총무';
const chair = '일자리분과 민간분과장';
const member = '일자리분과 민간 위원 1';
const other = '일자리분과 민간 위원 2';
const committee = '#committee=jobs';
const phone = { width: 360 } as const;

const part = (page: Page, name: string): Locator => page.getByRole('region', { name });
const notice = (page: Page): Locator => part(page, '소집통지');
const line = (page: Page, seat: string): Locator =>
  notice(page).getByRole('listitem').filter({ hasText: seat });

describeWithChromium('a meeting until it opens', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;
  /** Where the meeting is that is convened here. */
  let meeting: string;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    tabs = await Tabs.open(executablePath, await run({ DATA_DIR: dataDir }).address);
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  it('has a regular series behind it, and members who ask for it', async () => {
    const page = await tabs.signedIn(secretary, { at: committee });
    await page.getByRole('button', { name: '정례회의 정하기' }).click();
    await dialog(page).getByLabel('장소').fill('화상회의');
    await dialog(page).getByLabel('영상회의').check();
    await dialog(page).getByLabel('마지막 날').fill('2031-12-31');
    await dialog(page).locator('button[type=submit]').click();
    await dialog(page).locator('[name=until][aria-invalid=true]').waitFor();
    await dialog(page).getByLabel('마지막 날').fill('2022-06-30');
    await send(page);
    await part(page, '정례회의').getByText('매월 둘째 수요일 10:00').waitFor();
    await part(page, '정례회의')
      .getByText(/2021년 8월 11일/)
      .waitFor();

    const there = await tabs.signedIn(member, { ...phone, at: committee });
    await there.getByRole('button', { name: '회의 소집 요구' }).click();
    await dialog(there).getByLabel('사유').fill('지원 기준을 급히 논의해야 함');
    await send(there);
    await there.getByRole('button', { name: '소집 요구 철회' }).waitFor();
    await part(page, '회의 소집 요구').getByText('1명 요구, 6명 이상이면 위원장이 소집합니다.').waitFor();
    expect(await axeViolations(there)).toEqual([]);
    await soon(() => isWithin(there, 360)).toBe(true);
  });

  it('is owed by the secretary, and convened in one step with day, hour and place of the series', async () => {
    const page = await tabs.signedIn(secretary, { at: '#at=work' });
    await page
      .getByRole('button', { name: /^회의 소집/ })
      .first()
      .click();
    await page.getByText('정례회의 다음 일정(2021년 8월 11일 (수) 10:00)을 채워 두었습니다.').waitFor();
    await page.getByText('민간 위원 1: 지원 기준을 급히 논의해야 함').waitFor();
    await soon(() => page.getByRole('textbox', { name: '일자', exact: true }).inputValue()).toBe(
      '2021-08-11',
    );
    await soon(() => page.getByRole('radio', { name: '영상회의' }).isChecked()).toBe(true);
    await page.getByLabel(/^접속 주소/).fill('https://meet.example.kr/jobs');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '회의 소집' }).click();
    await page.getByRole('heading', { level: 1, name: '일자리분과 2021년 8차 회의' }).waitFor();
    meeting = new URL(page.url()).hash;
    await page.goto(`/${committee}`);
    await part(page, '회의 소집 요구').getByText('소집을 요구한 위원이 없습니다.').waitFor();
    await part(page, '정례회의')
      .getByText(/^다음 일정 2021년 9월 8일/)
      .waitFor();
  });

  it('is told of by its notice, once it was read what it says and whom it goes to', async () => {
    const page = await tabs.signedIn(secretary, { at: meeting });
    await notice(page)
      .getByText('아직 보내지 않았습니다. 회의 5일 전인 2021년 8월 6일 (금)까지 보냅니다.')
      .waitFor();
    await page.getByRole('button', { name: '소집통지 보내기' }).click();
    await dialog(page).getByText('받는 위원 17명').waitFor();
    await dialog(page).getByRole('listitem').filter({ hasText: '전차 회의록 확인' }).waitFor();
    await send(page);
    await notice(page).getByText('2021년 7월 19일 (월)에 보냈습니다.').waitFor();
    await soon(() => page.getByRole('button', { name: '소집통지 보내기' }).count()).toBe(0);
  });

  it('is replied to with one press on the phone; the secretary sees it live, and replies for others', async () => {
    const desk = await tabs.signedIn(secretary, { at: meeting });
    await notice(desk).getByText('의사정족수까지 9명이 더 필요합니다.').waitFor();
    const hand = await tabs.signedIn(member, { ...phone, at: meeting });
    await notice(hand).getByRole('button', { name: '참석', exact: true }).click();
    await notice(hand).getByRole('button', { name: '참석', exact: true, pressed: true }).waitFor();
    await notice(desk).getByText('의사정족수까지 8명이 더 필요합니다.').waitFor();
    expect(await axeViolations(hand)).toEqual([]);
    await soon(() => isWithin(hand, 360)).toBe(true);

    const there = await tabs.signedIn(other, { at: meeting });
    await notice(there).getByRole('button', { name: '비고를 적어 회신하기' }).click();
    await dialog(there).getByRole('radio', { name: '불참' }).check();
    await dialog(there).getByLabel(/^비고/).fill('해외 출장');
    await send(there);
    await line(desk, '민간 위원 2').getByText('해외 출장').waitFor();
    await notice(desk).getByRole('button', { name: '민간 위원 3 참석으로 기록' }).click();
    await notice(desk).getByRole('button', { name: '민간 위원 3 참석으로 기록', pressed: true }).waitFor();
    await notice(desk).getByText('의사정족수까지 7명이 더 필요합니다.').waitFor();
    expect(await axeViolations(desk)).toEqual([]);
  });

  it('keeps a reply that does not get through, and sends it once', async () => {
    const hand = await tabs.signedIn(other, { ...phone, at: meeting });
    await notice(hand).getByRole('button', { name: '불참', exact: true, pressed: true }).waitFor();
    await hand.route('**/ReplyToNotice', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await notice(hand).getByRole('button', { name: '참석', exact: true }).click();
    await notice(hand).getByRole('status').filter({ hasText: '보내기 대기' }).waitFor();
    await hand.unroute('**/ReplyToNotice');
    await notice(hand).getByRole('button', { name: '참석', exact: true, pressed: true }).waitFor();
    await notice(hand).getByText('개회 전까지 바꿀 수 있습니다.').waitFor();
  });

  it('is moved with its reason, and its agenda amended; both are said on its page', async () => {
    const page = await tabs.signedIn(secretary, { at: meeting });
    const more = page.locator('.meeting-acts details.menu > summary');
    await more.click();
    await page.getByRole('button', { name: '일정 변경' }).click();
    await dialog(page).getByRole('textbox', { name: '일자', exact: true }).fill('2021-07-21');
    await dialog(page).getByLabel('사유', { exact: true }).fill('회의실 사정');
    await dialog(page).getByLabel('긴급 사유').waitFor();
    await dialog(page).locator('button[type=submit]').click();
    await dialog(page).locator('[name=urgent][aria-invalid=true]').waitFor();
    await dialog(page).getByRole('textbox', { name: '일자', exact: true }).fill('2021-08-18');
    await send(page);
    await page.getByText('2021년 8월 11일 (수) 10:00에서 변경. 사유: 회의실 사정').waitFor();
    await notice(page).getByText('의사정족수까지 9명이 더 필요합니다.').waitFor();
    await line(page, '민간 위원 3').getByText('미회신').waitFor();
    await soon(() =>
      notice(page).getByRole('button', { name: '민간 위원 3 참석으로 기록', pressed: true }).count(),
    ).toBe(0);

    await more.click();
    await page.getByRole('button', { name: '안건 변경' }).click();
    await dialog(page).getByRole('button', { name: '안건 추가' }).click();
    await dialog(page).getByLabel('안건명').fill('차년도 사업 논의');
    await dialog(page)
      .getByRole('checkbox', { name: /^전차 회의록 확인/ })
      .check();
    await dialog(page).getByLabel('사유', { exact: true }).fill('긴급 현안');
    await send(page);
    await page.getByText('안건 철회. 사유: 긴급 현안').waitFor();
    await page.getByRole('heading', { level: 3, name: '차년도 사업 논의' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('opens with whoever came, and says afterwards when its notice went out', async () => {
    const desk = await tabs.signedIn(secretary, { at: meeting });
    const roll = part(desk, '출석');
    for (const seat of ['총무', ...[1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `민간 위원 ${nth}`)]) {
      await roll.getByRole('button', { name: `${seat} 참석`, exact: true }).click();
      await roll.getByRole('button', { name: `${seat} 퇴장`, exact: true }).waitFor();
    }
    await notice(desk).getByText('의사정족수를 채울 것으로 보입니다.').waitFor();
    const page = await tabs.signedIn(chair, { at: meeting });
    await page.getByRole('button', { name: '개회' }).click();
    await send(page);
    await page.getByText('회의 중').waitFor();
    await page.getByText('2021년 7월 19일 (월) 보냄').waitFor();
    await soon(() => notice(page).count()).toBe(0);
  });

  it('asked for nothing elsewhere, and made the browser complain of nothing', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
