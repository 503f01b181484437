// A department answers its programs in one table without the mouse, and its head releases: every key, both languages, every size.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { tabTo, tabToEmpty } from './keys.js';
import { dialog, send, soon } from './looking.js';

const at = '#answers=2021-midterm';
const leader = '일자리정책과장';
const convention = '컨벤션운영팀 담당자';
const headOfTourism = '관광과장';
const officerOf16 = '사회적경제팀 담당자';
const officerOf19 = '노동권익팀 담당자';

const row = (page: Page, id: string) => page.locator(`[id="opinion:${id}"]`);

/** The row whose head or field has the focus. */
const focusedRow = (page: Page) =>
  page.evaluate<string>("(document.activeElement.closest('tbody')?.id ?? '').replace('opinion:', '')");

interface Typed {
  /** The key that chooses the disposition. */
  readonly key: string;
  /** What is typed into one empty field after the other. */
  readonly texts: readonly string[];
}

const accepted = (...texts: readonly string[]): Typed => ({ key: '1', texts });
const refused: Typed = { key: '3', texts: ['어려움이 있음', '받아들이기 어렵습니다.'] };
const deferred: Typed = { key: '4', texts: ['먼저 평가함', '내년 계획에서 검토하겠습니다.'] };
const underWay: Typed = { key: '5', texts: ['상반기에 이미 시작함', '계속하겠습니다.'] };
const nothing: Typed = { key: '6', texts: ['따르겠습니다.'] };

const answers: Readonly<Record<string, Typed>> = {
  'o-s1-change': nothing,
  'o-1-1-midterm-2': refused,
  'o-1-1-change': accepted('바뀐 내용대로 하겠습니다.'),
  'o-1-2-change': accepted('4000', '교육에 쓰겠습니다.'),
  'o-1-4-change': nothing,
  'o-1-5-change': accepted('바뀐 내용대로 하겠습니다.'),
  'o-1-6-change': accepted('10', '목표를 10%로 올리겠습니다.'),
  'o-1-7-change': refused,
  'o-1-8-change-1': deferred,
  'o-1-8-change-2': deferred,
  'o-1-9-change': accepted('바뀐 내용대로 하겠습니다.'),
};

/** Answers the row that has the focus, as far as handing it in. */
async function write(page: Page, { key, texts }: Typed): Promise<void> {
  await page.keyboard.press(key);
  await page.locator('.answers [data-open] form :focus').waitFor();
  for (const [index, text] of texts.entries()) {
    if (index > 0) await tabToEmpty(page);
    await page.keyboard.insertText(text);
  }
}

/** Answers everything that is owed, from the first row to the last, without the mouse. */
async function answerEverything(page: Page): Promise<readonly string[]> {
  await tabTo(page, '[data-head]');
  while (!(await row(page, await focusedRow(page)).innerText()).includes('미작성')) {
    await page.keyboard.press('ArrowDown');
  }
  const done: string[] = [];
  for (;;) {
    const id = await focusedRow(page);
    if (done.includes(id)) return done;
    await write(page, answers[id] ?? underWay);
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-head]:focus').waitFor();
    done.push(id);
  }
}

describeWithChromium('the table of answers', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;
  const signedIn = async (title: string, options = {}) => {
    const page = await tabs.signedIn(title, { at, ...options });
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };

  beforeAll(async () => {
    dataDir = temporaryFolder();
    tabs = await Tabs.open(executablePath, await run({ DATA_DIR: dataDir }).address);
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  it('shows what a change comes to, this year or next, as it is typed', async () => {
    const page = await signedIn(officerOf16);
    await row(page, 'o-1-6-change').locator('[data-head]').focus();
    await page.keyboard.press('1');
    await page.keyboard.type('10');
    const effect = page.locator('.effect').getByRole('row', { name: /사회적경제기업 증가율/ });
    await soon(() => effect.getByRole('cell').allInnerTexts()).toEqual([
      expect.stringMatching(/^5%.*10%$/s),
      expect.stringMatching(/^5%.*10%$/s),
    ]);
    await page.getByRole('radio', { name: '2022년부터' }).check();
    await effect.getByText('그대로').waitFor();
    await row(page, 'o-1-6-change').getByText('작성 중', { exact: true }).waitFor();
    await page.getByRole('button', { name: '적은 내용 지우기' }).click();
    await row(page, 'o-1-6-change').getByText('미작성', { exact: true }).waitFor();
  });

  it('shows money moved and the sum that stays', async () => {
    const page = await signedIn(convention);
    await row(page, 'o-1-2-change').locator('[data-head]').focus();
    await page.keyboard.press('1');
    await page.getByLabel('구분', { exact: true }).selectOption({ label: '예산 조정' });
    await page.getByLabel('금액').fill('4,000');
    await page.locator('.effect').getByText('5,000천원').first().waitFor();
    const sum = page.locator('.effect').getByRole('row', { name: /예산 합계/ });
    await soon(() => sum.innerText()).toContain('33,000천원');
  });

  it.each(['ko', 'en'] as const)('axe finds nothing wrong, wide and on a phone (%s)', async (language) => {
    for (const options of [{ width: 1280 }, { width: 360 }, { width: 360, contrast: 'more' }]) {
      const page = await signedIn(officerOf16, { language, ...options });
      expect(await axeViolations(page)).toEqual([]);
      await row(page, 'o-1-6-change').locator('[data-head]').focus();
      await page.keyboard.press('1');
      await page.locator('.answer-editor form').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await soon(() => page.evaluate('document.documentElement.scrollWidth')).toBe(options.width);
    }
  });

  it('keeps a row that came back, with the sentence in it, and leads to its field', async () => {
    const page = await signedIn(officerOf16);
    await row(page, 'o-1-6-change').locator('[data-head]').focus();
    await write(page, accepted('5', '그대로 두겠습니다.'));
    await page.keyboard.press('Control+Enter');
    await row(page, 'o-1-6-change').locator('.field-problem').waitFor();
    await row(page, 'o-1-6-change').locator('[data-head]').focus();
    await page.keyboard.press('Enter');
    await page.locator('[name="answer.proof.changes[0].to"]:focus').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const words = row(page, 'o-1-6-change').locator('[name="text"]');
    await page.getByRole('button', { name: '적은 내용 지우기' }).click();
    await soon(() => words.inputValue()).toBe('');
    await page.getByRole('button', { name: '되돌리기', exact: true }).press('Enter');
    await soon(() => words.inputValue()).toBe('그대로 두겠습니다.');
    await page.getByRole('button', { name: '적은 내용 지우기' }).click();
  });

  it('hands in everything that is ready at once, and leaves the rest', async () => {
    const page = await signedIn(officerOf19);
    await tabTo(page, '[data-head]');
    await write(page, underWay);
    await page.keyboard.press('Escape');
    await page.locator('[data-head]:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await write(page, underWay);
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Escape');
    await page.getByText('답변할 의견 3건 · 제출 준비됨 2건 · 작성 중 0건').waitFor();
    await page.getByRole('button', { name: '준비된 답변 2건 제출' }).press('Enter');
    await page.getByText('답변 2건을 제출하였습니다.').waitFor();
    await page.getByText('답변할 의견 1건 · 제출 준비됨 0건 · 작성 중 0건').waitFor();
    await page.reload();
    await row(page, 'o-1-9-midterm-1').getByText('답변 완료').waitFor();
    await row(page, 'o-1-9-change').getByText('미작성').waitFor();
  });

  it('answers all nine programs of the round by keyboard alone', async () => {
    const people = [leader, convention, officerOf16, officerOf19];
    const done: string[] = [];
    for (const title of people) {
      const page = await signedIn(title);
      done.push(...(await answerEverything(page)));
      await page.getByText(/^답변할 의견 0건/).waitFor();
      await page.close();
    }
    expect(new Set(done.map((id) => id.replace(/^o-(s1|1-\d).*$/, '$1')))).toEqual(
      new Set(['s1', '1-1', '1-2', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9']),
    );
  });

  it('answers two opinions by one paragraph, and says so beside both', async () => {
    const page = await signedIn(officerOf19);
    const [first, second] = ['o-1-9-midterm-1', 'o-1-9-midterm-2'].map((id) => row(page, id));
    if (!first || !second) throw new Error('no rows');
    await second.locator('[data-head]').press('Enter');
    await second.locator('details.menu > summary').click();
    await second.getByRole('button', { name: '답변 정정' }).click();
    await dialog(page).getByLabel('함께 답한 의견').selectOption({ index: 1 });
    await dialog(page).getByLabel('답변 내용').waitFor({ state: 'detached' });
    await dialog(page).getByRole('textbox', { name: '사유' }).fill('한 문단으로 답함');
    await send(page);
    await second.getByText('이 문단이 함께 답하는 의견').waitFor();
    await first.locator('[data-head]').press('Enter');
    await first.getByText('이 문단이 함께 답하는 의견').waitFor();
  });

  it('lets the head send one back and release the others, and nothing that came while they read', async () => {
    const page = await signedIn(headOfTourism);
    await page.getByRole('heading', { name: '승인할 답변' }).waitFor();
    await page.getByText('교육에 쓰겠습니다.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const first = page.getByRole('article', { name: /^1-2/ }).first();
    await first.getByRole('button', { name: '답변 반려' }).press('Enter');
    await page.getByRole('dialog').getByRole('textbox', { name: '사유' }).fill('근거를 더 적을 것');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await answerEverything(await signedIn(convention));
    const late = page.getByRole('article').filter({ hasText: '보는 동안 올라옴' });
    await soon(() => late.getByRole('checkbox').isChecked()).toBe(false);
    await page.getByRole('button', { name: '고른 답변 2건 승인' }).press('Enter');
    await page.getByText('답변 2건을 승인하였습니다.').waitFor();
    await late.getByRole('checkbox').check();
    await page.getByRole('button', { name: '고른 답변 1건 승인' }).press('Enter');
    await page.getByText('답변 1건을 승인하였습니다.').waitFor();
    await page.getByRole('heading', { name: '승인할 답변' }).waitFor({ state: 'detached' });
  });

  describe('for who has nothing to answer', () => {
    it('says so', async () => {
      const page = await signedIn('일자리분과 총무', { width: 360 });
      await page.getByText('이 직위로 답변하거나 승인할 의견이 없습니다.').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
  });

  it('asks no other host for anything, and runs under the strictest policy without a complaint', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
