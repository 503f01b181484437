// A written meeting in the browser: convened, its papers sent, answered on a phone and by keyboard, and read once it is counted.
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { moveClock, signIn } from '../api/booted.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { isWithin, send, soon } from './looking.js';

jest.setTimeout(240_000);

const secretary = '일자리분과 총무';
const member = '일자리분과 민간 위원 1';
const other = '일자리분과 민간 위원 2';

const part = (page: Page): Locator => page.getByRole('region', { name: '서면 의결', exact: true });
const agenda = (page: Page): Locator => page.getByRole('region', { name: '안건과 나의 의결' });
const item = (page: Page, nth: number): Locator => page.locator('.agenda-item').nth(nth - 1);

describeWithChromium('a written meeting', (executablePath) => {
  let dataDir: string;
  let address: string;
  let tabs: Tabs;
  /** Where the meeting is that is convened here. */
  let meeting: string;

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

  it('is convened with its days in the place of an hour, and with what is to be decided in words', async () => {
    const page = await tabs.signedIn(secretary, { at: '#convene=jobs' });
    await page.getByRole('radio', { name: '서면회의' }).check();
    await page.getByLabel('시작일').fill('2021-08-09');
    await page.getByText('2021년 8월 12일 (목)부터 고를 수 있습니다').waitFor();
    await soon(() => page.getByLabel('장소').count()).toBe(0);
    await page.getByLabel(/^마감일/).fill('2021-08-10');
    await item(page, 1).getByLabel('안건명').fill('지난 회의록 확인');
    await item(page, 1)
      .getByLabel(/^안건 내용/)
      .fill('2021년 7차 회의록을 작성된 대로 확인한다.');
    await page.getByRole('button', { name: '회의 소집' }).click();
    await page.locator('[name="mode.closes"][aria-invalid=true]').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel(/^마감일/).fill('2021-08-12');
    await page.getByRole('button', { name: '회의 소집' }).click();
    await page.getByRole('heading', { level: 1, name: '일자리분과 2021년 8차 회의' }).waitFor();
    meeting = new URL(page.url()).hash;
    await page.getByText('2021년 8월 9일 (월) ~ 2021년 8월 12일 (목)').first().waitFor();
    await page.getByRole('button', { name: '소집통지 보내기' }).first().click();
    await send(page);
    await part(page).getByText('2021년 8월 9일 (월)부터 제출할 수 있습니다.').waitFor();
    await part(page).getByText('제출 17명 중 0명').waitFor();
    await soon(() => page.getByRole('button', { name: '개회' }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is answered on one page of a phone, and may be answered again', async () => {
    await moveClock(address, '2021-08-09T09:00:00+09:00');
    const page = await tabs.signedIn(member, { width: 360, at: '#at=work' });
    await page
      .getByRole('button', { name: /^서면 의결 제출/ })
      .first()
      .click();
    await agenda(page).getByText('2021년 7차 회의록을 작성된 대로 확인한다.').waitFor();
    await agenda(page).locator('button[type=submit]').click();
    await agenda(page).getByText('아직 표시하지 않은 안건이 1건 있습니다', { exact: false }).waitFor();
    await agenda(page).getByRole('radio', { name: '찬성' }).check();
    await agenda(page)
      .getByLabel(/^제1호 안건에 대한 의견/)
      .fill('이의 없이 찬성함');
    expect(await axeViolations(page)).toEqual([]);
    await soon(() => isWithin(page, 360)).toBe(true);
    await agenda(page).locator('button[type=submit]').click();
    await agenda(page).getByText('제출했습니다. 고쳐서 다시 제출하면', { exact: false }).waitFor();
    await part(page).getByText('제출 17명 중 1명').waitFor();
    await soon(() => agenda(page).getByRole('radio', { name: '찬성' }).isChecked()).toBe(true);
    await agenda(page).getByRole('radio', { name: '기권' }).check();
    // Without it a reload could come before the answer does, and would show what is only kept as a draft.
    const answered = page.waitForResponse(/\/AnswerInWriting$/);
    await agenda(page).locator('button[type=submit]').click();
    expect((await answered).status()).toBe(200);
    await page.reload();
    await soon(() => agenda(page).getByRole('radio', { name: '기권' }).isChecked()).toBe(true);
  });

  it('is answered by keyboard alone, and shows nobody how the others did', async () => {
    const page = await tabs.signedIn(other, { language: 'en', at: meeting });
    await page.getByText('Answered 1 of 17').waitFor();
    await page.getByRole('radio', { name: 'In favour' }).focus();
    await page.keyboard.press('ArrowRight');
    await soon(() => page.getByRole('radio', { name: 'Against' }).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('숫자가 다름');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Answered 2 of 17').waitFor();
    await page.getByText('You have answered.', { exact: false }).waitFor();
    await soon(() => page.getByText('이의 없이 찬성함').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is counted by itself, and read with who voted how; its minutes say that it was in writing', async () => {
    const caller = await signIn(address, 'p-secretary', 'seat:jobs/secretary');
    const id = meeting.slice('#meeting='.length);
    const { body } = await caller.get(`/meeting/${id}`);
    const { state } = body as { readonly state: { readonly roll: Record<string, { person: string }> } };
    const left = Object.entries(state.roll).filter(([seat]) => !['private-1', 'private-2'].includes(seat));
    for (const [seat, { person }] of left.slice(0, 8)) {
      const sitter = await signIn(address, person, `seat:jobs/${seat}`);
      const answers = [{ agendaItem: 'a1', choice: 'inFavour' }];
      const { status } = await sitter.ask(
        'AnswerInWriting',
        { attendance: seat, answers },
        { stream: 'meeting', id },
      );
      expect(status).toBeLessThan(300);
    }
    const page = await tabs.signedIn(secretary, { at: meeting });
    await part(page).getByText('제출 17명 중 10명').waitFor();
    await moveClock(address, '2021-08-13T00:01:00+09:00');
    await part(page).getByText('제출한 의결을 집계해 의결했습니다.').waitFor();
    await page.getByText('찬성 8, 반대 1, 기권 1').waitFor();
    await page.getByText('위원별 찬반').click();
    await page.getByText('숫자가 다름').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page
      .getByRole('link', { name: /회의록/ })
      .first()
      .click();
    const paper = page.getByRole('article', { name: /회의록/ }).first();
    await paper.getByText('서면회의').first().waitFor();
    await paper.getByText('민간 위원 2: 숫자가 다름', { exact: false }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const narrow = await tabs.signedIn(secretary, { width: 360, at: meeting });
    await part(narrow).waitFor();
    await soon(() => isWithin(narrow, 360)).toBe(true);
  });

  it('stands in the calendar over its days, with no hour', async () => {
    const page = await tabs.signedIn(member, { at: '#at=calendar' });
    await page.getByText('서면회의 일자리분과 2021년 8차 회의').first().waitFor();
    await soon(() => page.getByText('서면회의 일자리분과 2021년 8차 회의').count()).toBe(2);
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
