// A file taken in by the browser: looked at, decided, carried out and reported, taken back; nothing is lost on reload.
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { IntakeTrial } from '#contract/intake-views';
import type { SamplePerson } from '#contract/views';
import { opinionsToAnswer } from '#contract/round-rows';
import { routes } from '#contract/routes';
import { describeWithChromium } from '#testing/needs';
import { filledIn, withRowTwice } from '#testing/filled-sheet';
import { call, city, signIn, theRound } from '../api/booted.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { dialog, isWithin, send, soon } from './looking.js';

jest.setTimeout(240_000);

const department = 'local-economy';
const office = '총괄부서 담당자';
const seats = ['연번\t구분\t성명\t소속\t직위\t역할', '1\t\t가나다\t복지관\t관장\t위원'].join('\n');

const begin = (page: Page): Locator => page.getByRole('button', { name: '파일 가져오기', exact: true });
const back = (page: Page): Locator => page.getByRole('button', { name: '되돌리기', exact: true });
const anew = (page: Page): Locator => page.getByRole('button', { name: '처음부터 다시' });
const pasteField = (page: Page): Locator => page.getByLabel('또는 표 붙여넣기');
const doubts = (page: Page): Locator => page.getByRole('region', { name: /^결정할 것/ });

describeWithChromium('taking a file in', (executablePath) => {
  let dataDir: string;
  let address: string;
  let tabs: Tabs;

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

  describe('an answer sheet', () => {
    let officer: string;
    let buffer: Buffer;
    let answered: number;

    beforeAll(async () => {
      const { body } = await call(`${address}/api/sample/people`);
      const people = body['people'] as readonly SamplePerson[];
      const post = `post:${department}-officer`;
      const found = people.find((each) => each.post === post && each.organization === city);
      if (!found) throw new Error(`nobody holds ${post}`);
      officer = found.title;
      const caller = await signIn(address, found.person, post);
      const opinions = opinionsToAnswer((await caller.round()).state, department).map(({ id }) => id);
      answered = opinions.length;
      const paper = await fetch(
        `${address}${routes.paper(city, 'answer-request', theRound, { format: 'xlsx', department })}`,
        { headers: { authorization: `Bearer ${caller.token}` } },
      );
      const declining = { disposition: '미수용', text: '올해는 어렵습니다', proof: '예산이 이미 집행됨' };
      const filled = await filledIn(
        new Uint8Array(await paper.arrayBuffer()),
        Object.fromEntries(opinions.map((id) => [id, declining])),
      );
      buffer = Buffer.from(await withRowTwice(filled, { text: '내년에도 어렵습니다' }));
    });

    const sheetOf = () => ({ name: '답변서.xlsx', mimeType: 'application/octet-stream', buffer });
    const decide = async (page: Page) => {
      await page.getByRole('main').getByRole('link', { name: '파일 가져오기' }).click();
      await page.getByLabel('파일 고르기').setInputFiles(sheetOf());
      await doubts(page).getByText('결정 필요', { exact: true }).waitFor();
      await soon(() => begin(page).count()).toBe(0);
      await doubts(page).getByRole('radio').first().check();
      await begin(page).waitFor();
    };
    const isDecided = (page: Page) => doubts(page).getByRole('radio').first().isChecked();

    it('comes back with what was decided of it, after it was cleared or another file was chosen', async () => {
      const page = await tabs.signedIn(officer);
      await decide(page);
      await soon(() => pasteField(page).isEditable()).toBe(false);
      await anew(page).click();
      await soon(() => begin(page).count()).toBe(0);
      await back(page).click();
      await begin(page).waitFor();
      await soon(() => isDecided(page)).toBe(true);

      const dataTransfer = await page.evaluateHandle(`(() => {
        const both = new DataTransfer();
        both.items.add(new File(['메모'], '메모.txt'));
        both.items.add(new File(['둘째'], '둘째.txt'));
        return both;
      })()`);
      await page.locator('.file-field').dispatchEvent('drop', { dataTransfer });
      await page.getByText('가져올 수 있는 문서로 보이지 않습니다').waitFor();
      await page.getByText('올리지 않은 파일: 둘째.txt').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByLabel('파일 고르기').setInputFiles(sheetOf());
      await begin(page).waitFor();
      await soon(() => isDecided(page)).toBe(true);
    });

    it('keeps the focus on what begins it while it is looked at again, and is not begun meanwhile', async () => {
      const page = await tabs.signedIn(officer);
      await decide(page);
      let look = (): void => undefined;
      const looking = new Promise<void>((resolve) => {
        look = resolve;
      });
      await page.route(`**${routes.tryIntake(city)}`, async (route) => {
        await looking;
        await route.continue();
      });
      await begin(page).focus();
      await page.getByRole('button', { name: '다시 살펴보기' }).dispatchEvent('click');
      await soon(() => begin(page).getAttribute('aria-disabled')).toBe('true');
      await page.keyboard.press('Enter');
      look();
      await soon(() => begin(page).getAttribute('aria-disabled')).toBe('false');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('파일 가져오기');
    });

    it('is decided where it says two things, and what was decided survives a reload', async () => {
      const page = await tabs.signedIn(officer);
      await decide(page);
      expect(await axeViolations(page)).toEqual([]);
      await page.reload();
      await begin(page).waitFor();
      await soon(() => isDecided(page)).toBe(true);

      await begin(page).click();
      await page.getByRole('heading', { level: 1, name: '답변서.xlsx' }).waitFor();
      const rows = page.getByRole('table', { name: /^행별 결과/ });
      await soon(() => rows.getByText('가져옴', { exact: true }).count()).toBe(answered);
      expect(await axeViolations(page)).toEqual([]);

      await page.getByRole('button', { name: '가져온 것 되돌리기' }).click();
      await dialog(page).getByLabel('사유').fill('다른 답변서를 낼 예정');
      await send(page);
      await soon(() => rows.getByText('되돌림', { exact: true }).count()).toBe(answered);
      await page.getByText('다른 답변서를 낼 예정').waitFor();
      await soon(() => page.getByRole('button', { name: '가져온 것 되돌리기' }).count()).toBe(0);
    });
  });

  describe('a pasted table', () => {
    it('is looked at on a phone, and still stands there after a reload', async () => {
      const page = await tabs.signedIn(office, { at: '#at=intakes&into=committee%2Fjobs', width: 360 });
      await pasteField(page).fill(seats);
      await page.reload();
      await soon(() => pasteField(page).inputValue()).toBe(seats);
      await page.getByRole('button', { name: '붙여 넣은 표 살펴보기' }).click();
      await doubts(page).getByText('결정 필요', { exact: true }).waitFor();
      await soon(() => isWithin(page, 360)).toBe(true);
      await doubts(page).getByRole('radio').first().check();
      await page.getByText('되돌릴 수 없음').waitFor();
      await begin(page).waitFor();
      await soon(() => isWithin(page, 360)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    });

    it('stands among what was begun until it is taken in or thrown away', async () => {
      const page = await tabs.signedIn(office, { at: '#at=intakes&into=committee%2Fjobs' });
      await pasteField(page).fill(seats);
      await page.goto('/#');
      const begun = page.getByRole('region', { name: /^작성 중/ });
      await begun.getByText('복지관').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await begun.getByRole('link', { name: '파일 가져오기' }).click();
      await soon(() => pasteField(page).inputValue()).toBe(seats);
      await pasteField(page).fill('');
      await page.goto('/#');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await soon(() => begun.count()).toBe(0);
    });

    it('with more rows than are shown at once shows the others when asked', async () => {
      const page = await tabs.signedIn(office, { at: '#at=intakes&into=committee%2Fjobs' });
      await page.route(`**${routes.tryIntake(city)}`, async (route) => {
        const response = await route.fetch();
        const trial = (await response.json()) as IntakeTrial;
        const rows = trial.rows.flatMap((row) => Array.from({ length: 501 }, () => row));
        await route.fulfill({ response, json: { ...trial, rows } });
      });
      await pasteField(page).fill(seats);
      await page.getByRole('button', { name: '붙여 넣은 표 살펴보기' }).click();
      await doubts(page).getByRole('radio').first().check();
      const rows = page.getByRole('table', { name: /^가져올 행/ }).locator('tbody tr');
      await soon(() => rows.count()).toBe(500);
      await page.getByRole('button', { name: '1행 더 보기' }).click();
      await soon(() => rows.count()).toBe(501);
    });

    it('that is like nothing known is said to be so', async () => {
      const page = await tabs.signedIn(office, { at: '#at=intakes' });
      await pasteField(page).fill('메모\n한 줄');
      await page.getByRole('button', { name: '붙여 넣은 표 살펴보기' }).click();
      await page.getByText('가져올 수 있는 문서로 보이지 않습니다').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
  });

  it('runs without a complaint', () => {
    expect(tabs.complaints).toEqual([]);
  });
});
