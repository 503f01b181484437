// What was just done is taken back by one press: each of the acts that can be, and what was written stands in its form again.
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import type { PlayedYear } from '../api/year-played.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { Tabs } from './browser.js';
import { act, dialog, send, soon } from './looking.js';
import { yearAt } from './year-played.js';

const office = '총괄부서 담당자';
const chair = '일자리분과 민간분과장';
const secretary = '일자리분과 총무';
const member = '일자리분과 민간 위원 1';
const leader = '일자리정책과장';
const strategy = 's-1';

const region = (page: Page, name: RegExp): Locator => page.getByRole('region', { name });

describeWithChromium('undo', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;
  let year: PlayedYear;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    const address = await run({ DATA_DIR: dataDir }).address;
    tabs = await Tabs.open(executablePath, address);
    year = yearAt(address);
    await year.playTo('planChange');
    await ask('p-self-support-head', 'seat:jobs/chair-private', 'OpenRound', {
      committee: 'jobs',
      plan: 'plan-2021',
      title: '하반기 점검',
      tracks: ['midterm'],
      opinionsDue: '2021-10-20',
      answersDue: '2021-11-12',
    });
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  async function ask(person: string, post: string, command: string, body: object): Promise<void> {
    const caller = await year.as(person, post);
    const { status, body: said } = await caller.ask(command, body, { id: 'autumn' });
    if (status !== 200) throw new Error(`${command}: ${JSON.stringify(said)}`);
  }

  async function undo(page: Page, act: string): Promise<void> {
    await page.getByRole('button', { name: `되돌리기: ${act}` }).click();
    await page.getByText(`되돌렸습니다: ${act}.`).waitFor();
  }

  it('takes back a remark that a member handed in, and its words stand in the field again', async () => {
    const page = await tabs.signedIn(member, { at: `#write=autumn&subject=${strategy}` });
    const field = page.getByLabel('중간평가 의견');
    await field.fill('전략의 순서를 다시 볼 것');
    await field.press('Control+Enter');
    await page.getByText('제출 1건 · 제출 전 0건').waitFor();
    await undo(page, '의견 제출');
    await soon(() => field.inputValue()).toBe('전략의 순서를 다시 볼 것');
    await page.getByText('제출 0건 · 제출 전 1건').waitFor();
    await page.getByText('철회: 제출 직후 제출자가 되돌림').waitFor();
  });

  it('takes back what was entered as said in a meeting', async () => {
    const page = await tabs.signedIn(secretary, { at: '#round=autumn' });
    const topic = page.locator('tbody tr').first();
    await act(page, topic.getByRole('button', { name: '회의 발언 입력' }), () =>
      dialog(page).getByLabel('내용').fill('회의에서 나온 말'),
    );
    await undo(page, '회의 발언 입력');
    await topic.getByRole('button', { name: /^회의 발언 입력/ }).click();
    await soon(() => dialog(page).getByLabel('내용').inputValue()).toBe('회의에서 나온 말');
    await send(page);
  });

  it('takes back an opinion that has not gone out', async () => {
    const page = await tabs.signedIn(secretary, { at: '#consolidate=autumn' });
    const section = region(page, /^I .*중간평가/);
    await section.getByRole('checkbox', { name: '발언 3 고르기' }).check();
    await section.getByLabel('내용').fill('전략의 순서를 밝힐 것');
    await section.getByLabel('내용').press('Control+Enter');
    await section.getByText('→ 1번째 의견에 반영').waitFor();
    await undo(page, '모니터링 의견 작성');
    await soon(() => section.getByLabel('내용').inputValue()).toBe('전략의 순서를 밝힐 것');
    await section.getByLabel('내용').press('Control+Enter');
    await section.getByText('발송 전').first().waitFor();
    await ask('p-secretary', 'seat:jobs/secretary', 'CloseIntake', {});
    await ask('p-secretary', 'seat:jobs/secretary', 'SendOpinions', {});
  });

  it('takes back an answer, which is there to be handed in again', async () => {
    const page = await tabs.signedIn(leader, { at: '#round=autumn' });
    await page
      .getByRole('button', { name: /^답변 제출/ })
      .first()
      .click();
    await dialog(page)
      .getByRole('radio', { name: /^기추진/ })
      .check();
    await dialog(page).getByLabel('추진 근거').fill('지난달에 알림');
    await dialog(page).getByLabel('답변 내용').fill('이미 밝혔습니다.');
    await send(page);
    await undo(page, '답변 제출');
    await page
      .getByRole('button', { name: /^답변 제출/ })
      .first()
      .click();
    await soon(() => dialog(page).getByLabel('추진 근거').inputValue()).toBe('지난달에 알림');
  });

  it('takes back the reopening of a topic', async () => {
    const page = await tabs.signedIn(chair, { at: '#round=autumn' });
    const topic = page.locator('tbody tr').first();
    await topic.locator('.menu > summary').first().click();
    await act(page, topic.getByRole('button', { name: '검토 항목 재개' }), async () => {
      await dialog(page).getByLabel('의견 제출 기한').fill('2021-11-20');
      await dialog(page).getByLabel('답변 제출 기한').fill('2021-12-10');
      await dialog(page).getByLabel('사유').fill('더 들을 것이 있음');
    });
    await undo(page, '검토 항목 재개');
  });

  it('takes back a draft that was submitted to its bodies', async () => {
    await ask('p-self-support-head', 'seat:jobs/chair-private', 'CancelRound', { reason: '그만둠' });
    await year.playTo('bodies');
    const page = await tabs.signedIn(office, { at: '#plan=plan-2022' });
    const procedure = region(page, /^절차와 결재/);
    await procedure.locator('.menu > summary').click();
    await act(page, procedure.getByRole('button', { name: '반려' }), () =>
      dialog(page).getByLabel('사유').fill('한 줄을 더 살핌'),
    );
    await act(page, procedure.getByRole('button', { name: '계획(안) 심의 상정' }));
    await undo(page, '계획(안) 심의 상정');
    await procedure.getByRole('button', { name: '계획(안) 심의 상정' }).waitFor();
    await procedure.getByText('제출 직후 제출자가 되돌림').waitFor();
  });

  it('complained of nothing', () => {
    expect(tabs.complaints).toEqual([]);
  });
});
