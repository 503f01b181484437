// A post is handed over in the middle of an answer, stood in for, and renamed: through the screens of everybody whom it concerns.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { HistoryView } from '#contract/views';
import { describeWithChromium } from '#testing/needs';
import { signIn } from '../api/booted.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { act, dialog, isWithin, soon } from './looking.js';

const answers = '#answers=2021-midterm';
const theOffice = '#at=organization';
const office = '총괄부서 담당자';
const officer = '사회적경제팀 담당자';
const unfinished = '사회적경제기업 증가율 목표를 올려';

const row = (page: Page, id: string) => page.locator(`[id="opinion:${id}"]`);
const postLine = (page: Page, id: string) => page.locator(`[id="post:${id}"]`);

/** Opens what is seldom wanted with a post, and takes the button of that name. */
async function behind(page: Page, post: string, name: string) {
  await postLine(page, post).locator('.menu summary').click();
  return postLine(page, post).getByRole('button', { name });
}

describeWithChromium('a post', (executablePath) => {
  let dataDir: string;
  let address: string;
  let tabs: Tabs;

  const signersOf = async (opinion: string) => {
    const reader = await signIn(address, 'p-coordination-officer', 'post:coordination-officer');
    const { body } = await reader.get(`/round/2021-midterm/history?kind=opinion&item=${opinion}`);
    return (body as unknown as HistoryView).entries
      .filter(({ event }) => event === 'ResponseGiven')
      .map(({ by }) => by.person);
  };
  const atOffice = async (options = {}) => {
    const page = await tabs.signedIn(office, { at: theOffice, ...options });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    return page;
  };

  beforeAll(async () => {
    dataDir = temporaryFolder();
    address = await run({ DATA_DIR: dataDir }).address;
    tabs = await Tabs.open(executablePath, address);
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    expect(tabs.complaints).toEqual([]);
    await tabs.close();
    await endAll(dataDir);
  });

  describe('handed over in the middle of an answer', () => {
    it('goes to the successor with its duty and what was written, and what was signed stays', async () => {
      const before = await tabs.signedIn(officer, { at: answers });
      await row(before, 'o-1-6-midterm').locator('[data-head]').focus();
      await before.keyboard.press('5');
      await before.locator('.answers [data-open] form :focus').waitFor();
      await before.keyboard.insertText('상반기에 이미 시작함');
      await row(before, 'o-1-6-midterm').locator('[name="text"]').fill('계속하겠습니다.');
      await before.keyboard.press('Control+Enter');
      await row(before, 'o-1-6-midterm').getByText('답변 완료').waitFor();
      await row(before, 'o-1-6-change').locator('[data-head]').focus();
      await before.keyboard.press('1');
      await row(before, 'o-1-6-change').locator('[name="text"]').fill(unfinished);

      const page = await atOffice();
      await act(
        page,
        postLine(page, 'local-economy-officer').getByRole('button', { name: '후임자에게 인계' }),
        async () => {
          await dialog(page).getByText('되돌릴 수 없습니다').waitFor();
          await dialog(page).locator('[name="person"]').fill('p-successor');
          await dialog(page).locator('[name="from"]').fill('2021-07-19');
        },
      );
      await postLine(page, 'local-economy-officer').getByText('이전 담당 1명').waitFor();

      // Whoever left goes on writing and hands it in: they are told, and lose nothing of what stood there.
      await row(before, 'o-1-6-change').locator('[name="text"]').fill(`${unfinished} 가겠습니다.`);
      await before.keyboard.press('Control+Enter');
      await before.getByRole('alert').getByText('지금 맡고 있지 않은 직위입니다').waitFor();
      expect(await before.evaluate<string>('JSON.stringify({ ...localStorage })')).toContain(unfinished);

      const after = await tabs.signedIn(officer, { at: '#' });
      const left = after.getByRole('region', { name: '앞선 담당자가 남긴 글' });
      await left.getByText(`${unfinished} 가겠습니다.`).waitFor();
      await left.getByRole('button', { name: '지우기 앞선 담당자의 글: 답변' }).click();
      await left.getByText('이 직위에 남은 유일한 사본입니다.').waitFor();
      expect(await axeViolations(after)).toEqual([]);
      await left.getByRole('button', { name: '그대로 두기' }).press('Enter');
      await after.goto(`/${answers}`);
      await row(after, 'o-1-6-change').getByText('미작성', { exact: true }).waitFor();
      await row(after, 'o-1-6-change').getByText('앞선 담당자 작성').waitFor();
      await row(after, 'o-1-6-change').locator('[data-head]').click();
      await row(after, 'o-1-6-change').getByRole('note').getByText(unfinished).waitFor();
      expect(await axeViolations(after)).toEqual([]);
      await row(after, 'o-1-6-change').getByRole('button', { name: '이어서 작성' }).click();
      await soon(() => row(after, 'o-1-6-change').locator('[name="text"]').inputValue()).toBe(
        `${unfinished} 가겠습니다.`,
      );
      await row(after, 'o-1-6-change').locator('[name="answer.proof.changes[0].to"]').fill('10');
      await row(after, 'o-1-6-change').locator('[name="text"]').fill(`${unfinished} 10%로 하겠습니다.`);
      await after.keyboard.press('Control+Enter');
      await row(after, 'o-1-6-change').getByText('답변 완료').waitFor();
      await after.goto('/#');
      await after.getByRole('heading', { level: 1 }).waitFor();
      await soon(() => left.count()).toBe(0);

      expect(await signersOf('o-1-6-midterm')).toEqual(['p-local-economy-officer']);
      expect(await signersOf('o-1-6-change')).toEqual(['p-successor']);
    });

    it('stands in the record of permissions, found by its person', async () => {
      const page = await atOffice();
      await page.getByRole('link', { name: '권한 변경 이력' }).click();
      await page.getByRole('searchbox', { name: /직위·사람/ }).fill('p-successor');
      await page.getByText('1건', { exact: true }).waitFor();
      const [, cells = ''] = await page.getByRole('table').getByRole('row').allInnerTexts();
      expect(cells).toMatch(/사회적경제팀 담당자.*후임자에게 인계됨.*p-local-economy-officer.*내려놓음/s);
    });
  });

  it('is acted in by a deputy who signs as one, until that ends', async () => {
    const page = await atOffice();
    await act(page, await behind(page, 'labour-policy-head', '직무대리 지정'), async () => {
      await dialog(page).locator('[name="person"]').fill('p-local-economy-head');
      await dialog(page).locator('[name="until"]').fill('2021-07-23');
      await dialog(page).locator('[name="reason"]').fill('하계 연가');
    });
    await postLine(page, 'labour-policy-head').getByText('직무대리 중').waitFor();

    const deputy = await tabs.signedIn('노동정책과장 직무대리', { at: answers });
    await row(deputy, 'o-1-9-midterm-1').locator('[data-head]').focus();
    await deputy.keyboard.press('5');
    await deputy.locator('.answers [data-open] form :focus').waitFor();
    await deputy.keyboard.insertText('상반기에 이미 시작함');
    await row(deputy, 'o-1-9-midterm-1').locator('[name="text"]').fill('계속하겠습니다.');
    await deputy.keyboard.press('Control+Enter');
    await row(deputy, 'o-1-9-midterm-1').getByText('답변 완료').waitFor();
    await row(deputy, 'o-1-9-midterm-1').locator('[data-head]').click();
    await row(deputy, 'o-1-9-midterm-1').getByText('노동정책과장 직무대리').first().waitFor();

    await act(page, postLine(page, 'labour-policy-head').getByRole('button', { name: '직무대리 종료' }), () =>
      dialog(page).locator('[name="reason"]').fill('복귀'),
    );
    await postLine(page, 'labour-policy-head').getByText('지난 직무대리 1건').waitFor();
    await deputy.reload();
    await deputy.getByRole('alert').getByText('지금 맡고 있지 않은 직위입니다').waitFor();
  });

  it('is renamed at once', async () => {
    const page = await atOffice();
    await act(page, await behind(page, 'labour-policy-officer', '직위 명칭 변경'), () =>
      dialog(page).locator('[name="title"]').fill('노동권익팀 주무관'),
    );
    await postLine(page, 'labour-policy-officer').getByText('노동권익팀 주무관').first().waitFor();
  });

  it('names its own deputy, and nothing else of the organization', async () => {
    const page = await tabs.signedIn('관광과장', { at: theOffice });
    await postLine(page, 'tourism-head').locator('.menu summary').waitFor();
    await soon(() => page.locator('.posts .menu').count()).toBe(1);
    expect(await page.getByRole('link', { name: '처음 설정 이어서 하기' }).count()).toBe(0);
    await act(page, await behind(page, 'tourism-head', '직무대리 지정'), async () => {
      await dialog(page).getByRole('combobox').selectOption({ label: '컨벤션운영팀 담당자' });
      await dialog(page).getByRole('radio', { name: '위임' }).check();
      await dialog(page).locator('[name="reason"]').fill('전결 위임');
    });
    await postLine(page, 'tourism-head').getByText('위임: 전결 위임').waitFor();
  });

  it.each(['ko', 'en'] as const)('axe finds nothing wrong, wide and on a phone (%s)', async (language) => {
    for (const options of [{ width: 1280 }, { width: 360 }, { width: 360, contrast: 'more' }]) {
      const page = await atOffice({ language, ...options });
      await postLine(page, 'tourism-head').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await isWithin(page, options.width)).toBe(true);
      await page.goto('/#at=permissions');
      await page.getByRole('table').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await isWithin(page, options.width)).toBe(true);
      await page.context().close();
    }
  });
});
