// Nothing that was typed is lost and nothing is done twice: the server killed under its writer, two officers on one answer,
// a tab that slept, a session that ended.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { HistoryView } from '#contract/views';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder, type Run } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { dialog, sendButton, soon } from './looking.js';

const officerOf16 = '사회적경제팀 담당자';
const officerOf19 = '노동권익팀 담당자';
const officer = '일자리정책팀 담당자';
const colleague = '청년여성일자리팀 담당자';

const answerText = (page: Page): Locator => dialog(page).getByLabel('답변 내용');
const outbox = (page: Page): Locator => page.locator('.outbox');
const opinion = (page: Page, id: string): Locator => page.locator(`[id="opinion:${id}"]`);

const openAnswer = async (page: Page, id: string, command = 'GiveResponse') => {
  await page.goto(`/#round=2021-midterm&show=${command}&on=opinion&item=${id}`);
  await dialog(page).waitFor();
};

/** An answer that owes nothing but facts. */
async function writeAnswer(page: Page, said: string): Promise<void> {
  await dialog(page)
    .getByRole('radio', { name: /^기추진/ })
    .check();
  await dialog(page).getByLabel('추진 근거').fill('상반기 실적');
  await answerText(page).fill(said);
}

/** How often an act stands in the record of an opinion. */
async function timesIn(page: Page, id: string, event: string): Promise<number> {
  const { token } = JSON.parse(await page.evaluate<string>("sessionStorage.getItem('session')")) as {
    readonly token: string;
  };
  const answer = await page.request.get(`/api/city-s/round/2021-midterm/history?kind=opinion&item=${id}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { entries } = (await answer.json()) as HistoryView;
  return entries.filter((entry) => entry.event === event).length;
}

describeWithChromium('nothing is lost', (executablePath) => {
  let dataDir: string;
  let server: Run;
  let address: string;
  let tabs: Tabs;

  const kill = async () => {
    server.child.kill('SIGKILL');
    await server.ended;
  };
  const restart = async () => {
    server = run({ DATA_DIR: dataDir, PORT: new URL(address).port });
    await server.address;
  };

  beforeAll(async () => {
    dataDir = temporaryFolder();
    server = run({ DATA_DIR: dataDir });
    address = await server.address;
    tabs = await Tabs.open(executablePath, address);
  });
  afterEach(async () => {
    await tabs.closeTabs();
    if (server.child.killed) await restart();
  });
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  describe('when the server is killed', () => {
    it('while somebody types, every letter is there after a reload, and goes out once', async () => {
      const page = await tabs.signedIn(officerOf16);
      await openAnswer(page, 'o-1-6-midterm');
      await writeAnswer(page, '');
      await answerText(page).pressSequentially('빈 자리를 ');
      await kill();
      await answerText(page).pressSequentially('하반기에 채우겠습니다.');
      await page.getByText('작성 중인 글 1건은 이 브라우저에 보관되어 있습니다.').waitFor();
      await restart();
      await page.reload();
      await soon(() => answerText(page).inputValue()).toBe('빈 자리를 하반기에 채우겠습니다.');
      await sendButton(page).click();
      await opinion(page, 'o-1-6-midterm').getByText('빈 자리를 하반기에 채우겠습니다.').waitFor();
      expect(await timesIn(page, 'o-1-6-midterm', 'ResponseGiven')).toBe(1);
    });

    it('before a command reaches it, that waits in sight over a new tab, and goes out by itself', async () => {
      const page = await tabs.signedIn(officerOf19);
      await openAnswer(page, 'o-1-9-midterm-1');
      await writeAnswer(page, '끊긴 사이에 쓴 답변');
      await kill();
      await sendButton(page).click();
      await dialog(page)
        .getByRole('alert')
        .getByText(/^서버에 닿지 못했습니다/)
        .waitFor();
      await page.keyboard.press('Escape');
      await outbox(page).getByText('보낼 문서 1건').waitFor();
      await outbox(page).locator('summary').click();
      await outbox(page).getByText('끊긴 사이에 쓴 답변').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await restart();
      const other = await page.context().newPage();
      await page.close();
      await other.goto(address);
      await other.getByRole('button', { name: new RegExp(`^${officerOf19}`) }).click();
      await other.goto(`${address}/#round=2021-midterm`);
      await opinion(other, 'o-1-9-midterm-1').getByText('끊긴 사이에 쓴 답변').waitFor();
      await outbox(other).waitFor({ state: 'detached' });
      expect(await timesIn(other, 'o-1-9-midterm-1', 'ResponseGiven')).toBe(1);
    });

    it('after a command was done and before it could say so, that is still done once', async () => {
      const page = await tabs.signedIn(officerOf19);
      await openAnswer(page, 'o-1-9-midterm-2');
      await writeAnswer(page, '대답을 못 들은 답변');
      await page.route('**/GiveResponse', async (route) => {
        await route.fetch();
        await kill();
        await route.abort();
      });
      await sendButton(page).click();
      await dialog(page).getByRole('alert').waitFor();
      await page.unroute('**/GiveResponse');
      await restart();
      await dialog(page).waitFor({ state: 'detached' });
      await opinion(page, 'o-1-9-midterm-2').getByText('대답을 못 들은 답변').waitFor();
      expect(await timesIn(page, 'o-1-9-midterm-2', 'ResponseGiven')).toBe(1);
    });

    it('what it then refuses comes back into its form, with the sentence at its field', async () => {
      const page = await tabs.signedIn(officerOf16);
      await openAnswer(page, 'o-1-6-change');
      await dialog(page).getByRole('radio', { name: /^수용/ }).check();
      await dialog(page)
        .getByLabel(/^변경 \(/)
        .fill('열');
      await answerText(page).fill('목표를 올리겠습니다.');
      await kill();
      await sendButton(page).click();
      await dialog(page).getByRole('alert').waitFor();
      await page.keyboard.press('Escape');
      await restart();
      await outbox(page).getByText('되돌아온 문서 1건').waitFor();
      await outbox(page).locator('summary').click();
      await outbox(page).locator('.field-problem').waitFor();
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await axeViolations(page)).toEqual([]);
        await soon(() => page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
      await page.getByRole('button', { name: 'English' }).click();
      await outbox(page).getByText('1 came back').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: '한국어' }).click();
      await outbox(page).getByRole('button', { name: '작성 화면으로' }).click();
      await dialog(page).locator('[aria-invalid=true]').waitFor();
      await soon(() => page.evaluate('document.activeElement.name')).toBe('answer.proof.changes[0].to');
      await soon(() => answerText(page).inputValue()).toBe('목표를 올리겠습니다.');
      await outbox(page).waitFor({ state: 'detached' });
      await dialog(page)
        .getByLabel(/^변경 \(/)
        .fill('10');
      await sendButton(page).click();
      await opinion(page, 'o-1-6-change').getByText('답변 완료').waitFor();
    });
  });

  describe('two officers on one answer', () => {
    it('see both texts, and the second hands in both as a correction', async () => {
      const [first, second] = [await tabs.signedIn(officer), await tabs.signedIn(colleague)];
      for (const page of [first, second]) await openAnswer(page, 'o-1-4-midterm');
      await writeAnswer(first, '먼저 낸 답변');
      await writeAnswer(second, '나중에 낸 답변');
      await sendButton(first).click();
      const moved = dialog(second).getByRole('region', { name: '쓰시는 동안 이 항목이 바뀌었습니다.' });
      await moved.getByText('먼저 낸 답변').waitFor();
      await moved.getByText('나중에 낸 답변').waitFor();
      expect(await axeViolations(second)).toEqual([]);
      await moved.getByRole('button', { name: '두 글을 합쳐 정정하기' }).click();
      await dialog(second).getByRole('heading', { name: '답변 정정' }).waitFor();
      await soon(() => answerText(second).inputValue()).toBe('먼저 낸 답변\n\n나중에 낸 답변');
      await dialog(second).getByRole('textbox', { name: '사유' }).fill('두 팀의 답을 모음');
      await sendButton(second).click();
      await opinion(first, 'o-1-4-midterm').getByText('나중에 낸 답변').waitFor();
    });

    it('the second may also leave what stands', async () => {
      const [first, second] = [await tabs.signedIn(officer), await tabs.signedIn(colleague)];
      for (const page of [first, second]) await openAnswer(page, 'o-1-4-change');
      await writeAnswer(second, '덧붙일 것 없음');
      await writeAnswer(first, '바꿀 것이 없습니다.');
      await sendButton(first).click();
      await dialog(second).getByRole('button', { name: '지금 내용을 그대로 두기' }).click();
      await dialog(second).waitFor({ state: 'detached' });
      expect(await timesIn(second, 'o-1-4-change', 'ResponseGiven')).toBe(1);
    });
  });

  it('two officers on one row of the table of answers keep both texts in sight, and the focus where it was', async () => {
    const at = '#answers=2021-midterm';
    const [first, second] = [await tabs.signedIn(officer, { at }), await tabs.signedIn(colleague, { at })];
    for (const page of [first, second]) {
      await opinion(page, 'o-1-5-change').locator('[data-head]').focus();
      await page.keyboard.press('1');
      await page.locator('[name=text]:focus').waitFor();
    }
    await second.keyboard.insertText('둘째가 쓰던 글');
    await first.keyboard.insertText('첫째의 답변');
    await first.keyboard.press('Control+Enter');
    const moved = second.getByRole('region', { name: '쓰시는 동안 이 항목이 바뀌었습니다.' });
    await moved.getByText('첫째의 답변').waitFor();
    await moved.getByText('둘째가 쓰던 글').waitFor();
    await second.locator('[name=text]:focus').waitFor();
    expect(await axeViolations(second)).toEqual([]);
    await moved.getByRole('button', { name: '내 글로 정정하기' }).click();
    await soon(() => answerText(second).inputValue()).toBe('둘째가 쓰던 글');
  });

  it('a tab that slept overwrites nothing, and keeps its text', async () => {
    const asleep = await tabs.fresh();
    await asleep.route('**/live', (route) => route.abort());
    await asleep.getByRole('button', { name: new RegExp(`^${colleague}`) }).click();
    await asleep.getByRole('navigation').waitFor();
    await openAnswer(asleep, 'o-1-5-midterm');
    await writeAnswer(asleep, '오래된 화면의 답변');

    const awake = await tabs.signedIn(officer);
    await openAnswer(awake, 'o-1-5-midterm');
    await writeAnswer(awake, '먼저 낸 답변');
    await sendButton(awake).click();
    await dialog(awake).waitFor({ state: 'detached' });

    const refused = asleep.waitForResponse('**/GiveResponse');
    await sendButton(asleep).click();
    expect((await refused).status()).toBe(409);
    await dialog(asleep).getByText('오래된 화면의 답변').first().waitFor();
    await soon(() => answerText(asleep).inputValue()).toBe('오래된 화면의 답변');
    expect(await timesIn(awake, 'o-1-5-midterm', 'ResponseGiven')).toBe(1);
  });

  it('two tabs of one person write on one draft', async () => {
    const page = await tabs.signedIn(officer);
    await openAnswer(page, 'o-1-7-midterm');
    await writeAnswer(page, '한쪽에서 쓴 글');
    const other = await page.context().newPage();
    await other.goto(address);
    await other.getByRole('button', { name: new RegExp(`^${officer}`) }).click();
    await other.goto(`${address}/#round=2021-midterm&show=GiveResponse&on=opinion&item=o-1-7-midterm`);
    await answerText(other).press('End');
    await answerText(other).pressSequentially(', 다른 쪽에서 이은 글');
    while ((await answerText(page).inputValue()) !== '한쪽에서 쓴 글, 다른 쪽에서 이은 글') await pause(20);
  });

  it('what happens before anybody listens is seen once somebody does', async () => {
    const late = await tabs.fresh();
    let listen = (): void => undefined;
    const listening = new Promise<void>((resolve) => {
      listen = resolve;
    });
    await late.route('**/live', async (route) => {
      await listening;
      await route.continue();
    });
    await late.getByRole('button', { name: new RegExp(`^${colleague}`) }).click();
    await late.getByRole('navigation').waitFor();
    await late.goto('/#round=2021-midterm');
    await opinion(late, 'o-1-7-midterm').waitFor();

    const page = await tabs.signedIn(officer);
    await openAnswer(page, 'o-1-7-midterm');
    await writeAnswer(page, '듣기 전에 낸 답변');
    await sendButton(page).click();
    await dialog(page).waitFor({ state: 'detached' });
    expect(await opinion(late, 'o-1-7-midterm').getByText('듣기 전에 낸 답변').count()).toBe(0);

    listen();
    await opinion(late, 'o-1-7-midterm').getByText('듣기 전에 낸 답변').waitFor();
  });

  it('what was begun is found again from the first page, and thrown away only until one thinks better of it', async () => {
    const page = await tabs.signedIn(colleague, { at: '#answers=2021-midterm' });
    await opinion(page, 'o-1-8-change-2').locator('[data-head]').focus();
    await page.keyboard.press('4');
    await page.locator('.answers form :focus').waitFor();
    await page.keyboard.insertText('운영 성과를 먼저 평가함');
    await page.goto('/#');
    const drafts = page.getByRole('region', { name: /^작성 중인 글/ });
    await drafts.getByText('운영 성과를 먼저 평가함').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await drafts.getByRole('button', { name: /^지우기/ }).click();
    await drafts.getByRole('button', { name: '되돌리기' }).click();
    await drafts.getByRole('link').click();
    await dialog(page).getByText('운영 성과를 먼저 평가함').waitFor();
  });

  it('a session that ended gives the text back after signing in again, and sends what was sent', async () => {
    const page = await tabs.signedIn(officer);
    const expire = (route: Parameters<Parameters<Page['route']>[1]>[0]) =>
      route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer gone.gone' } });
    const signInAgain = async () => {
      await page.getByRole('alert').getByText('로그인이 필요합니다').waitFor();
      await page.unroute('**/api/city-s/**');
      await page.getByRole('button', { name: new RegExp(`^${officer}`) }).click();
    };
    await openAnswer(page, 'o-1-7-change');
    await writeAnswer(page, '쓰다가 끊긴 글');
    await page.route('**/api/city-s/**', expire);
    await page.reload();
    await signInAgain();
    await soon(() => answerText(page).inputValue()).toBe('쓰다가 끊긴 글');

    // What is typed is kept on the server too, in its own time: the session ends with the sending, not before.
    let hasEnded = false;
    await page.route('**/api/city-s/**', (route) => {
      hasEnded ||= route.request().url().endsWith('/GiveResponse');
      return hasEnded ? expire(route) : route.continue();
    });
    await sendButton(page).click();
    await signInAgain();
    await page.goto('/#round=2021-midterm');
    await opinion(page, 'o-1-7-change').getByText('쓰다가 끊긴 글').waitFor();
    expect(await timesIn(page, 'o-1-7-change', 'ResponseGiven')).toBe(1);
  });

  it('an answer is taken back where it was given, and stands in its form again', async () => {
    const page = await tabs.signedIn(officer);
    await openAnswer(page, 'o-1-8-midterm');
    await writeAnswer(page, '너무 일찍 낸 글');
    await sendButton(page).click();
    await page.getByRole('button', { name: '되돌리기: 답변 제출' }).click();
    await page.getByText(/^되돌렸습니다/).waitFor();
    expect(await timesIn(page, 'o-1-8-midterm', 'ResponseWithdrawn')).toBe(1);
    await opinion(page, 'o-1-8-midterm')
      .getByRole('button', { name: /작성 중/ })
      .click();
    await soon(() => answerText(page).inputValue()).toBe('너무 일찍 낸 글');
    await dialog(page)
      .getByRole('region', { name: /바뀌었습니다/ })
      .waitFor({ state: 'detached' });
    await sendButton(page).click();
    await opinion(page, 'o-1-8-midterm').getByText('답변 완료').waitFor();
  });

  it('asks no other host for anything, and runs under the strictest policy without a complaint', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
