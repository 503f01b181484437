// A round as each role goes through it: opened by the chair, written to by a member on a phone, consolidated by the
// secretary, settled by keys, concluded.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { signIn, type Caller, type RoundPage } from '../api/booted.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs, type TabOptions } from './browser.js';
import { dialog, isWithin, soon } from './looking.js';

const chair = '일자리분과 민간분과장';
const secretary = '일자리분과 총무';
const member = '일자리분과 민간 위원 1';
const officer = '사회적경제팀 담당자';

const region = (page: Page, name: RegExp): Locator => page.getByRole('region', { name });
const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name });

describeWithChromium('a round in its roles', (executablePath) => {
  let dataDir: string;
  let address: string;
  let tabs: Tabs;
  /** The round that the chair opens in the first test. */
  let round: string;

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

  const as = (person: string, post: string): Promise<Caller> => signIn(address, person, post);
  const theChair = () => as('p-self-support-head', 'seat:jobs/chair-private');
  const theSecretary = () => as('p-secretary', 'seat:jobs/secretary');
  const theOfficer = () => as('p-local-economy-head', 'post:local-economy-head');

  async function done(caller: Caller, command: string, body: object): Promise<void> {
    const { status, body: said } = await caller.ask(command, body, { id: round });
    if (status !== 200) throw new Error(`${command}: ${JSON.stringify(said)}`);
  }

  async function state(): Promise<RoundPage['state']> {
    const { body } = await (await theChair()).get(`/round/${round}`);
    return (body as unknown as RoundPage).state;
  }

  describe('the chair opens it', () => {
    it('with a title proposed, days weighed, and everybody named whom it tells', async () => {
      const page = await tabs.signedIn(chair, { at: '#at=rounds' });
      await page.getByRole('link', { name: '회차 시작' }).click();
      await heading(page, '회차 시작').waitFor();
      await soon(() => page.getByLabel('제목').inputValue()).toBe('2021년 중간평가·변경(안) 모니터링');

      const told = region(page, /^알림을 받는 곳/);
      await told.getByText('위원 17명').waitFor();
      await soon(() => told.innerText()).toMatch(/지역경제과 1-6[^]*사회적경제팀 담당자/);
      await soon(() => told.innerText()).toMatch(/노동정책과 1-9/);

      const opinions = page.getByLabel('의견 제출 기한');
      await opinions.fill('2021-07-31');
      await page.getByText('쉬는 날입니다.').waitFor();
      await page.getByRole('button', { name: /^2021년 8월 2일 \(월\)로 옮기기/ }).click();
      await soon(() => opinions.inputValue()).toBe('2021-08-02');
      await page.getByText(/14일 뒤, 근무일 10일/).waitFor();

      await page.getByLabel('답변 제출 기한').fill('2021-07-30');
      await page.getByLabel('제목').fill('가을 점검');
      await page.getByRole('button', { name: '회차 시작' }).click();
      await page.locator('.field[data-problem]').getByText(/답변/).first().waitFor();
      await soon(() => page.getByLabel('답변 제출 기한').getAttribute('aria-invalid')).toBe('true');

      await page.getByRole('button', { name: /^2주 뒤 2021년 8월 17일/ }).click();
      await page.getByRole('button', { name: '회차 시작' }).click();
      await heading(page, '가을 점검').waitFor();
      round = new URL(page.url()).hash.replace('#round=', '');
      expect(round).toMatch(/^round-/);
    });

    it('and nobody else: a member is told so', async () => {
      const page = await tabs.signedIn(member, { at: '#at=opening' });
      await page.getByText('이 직위로는 회차를 시작할 수 없습니다.').waitFor();
      await soon(() => page.getByRole('button', { name: '회차 시작' }).count()).toBe(0);
    });
  });

  describe('a member writes', () => {
    beforeAll(async () => {
      const head = await theOfficer();
      await done(head, 'SubmitAssessment', {
        topic: 'p-1-6/midterm',
        results: [],
        problems: '상담이 늦음',
        improvements: '창구를 늘림',
      });
      await done(head, 'ProposeNoChange', { topic: 'p-1-6/change' });
      const clerk = await theSecretary();
      await done(clerk, 'WaiveSubmission', { topic: 'p-1-7/midterm', reason: '자료가 늦음' });
      await done(clerk, 'EnterRemark', { topic: 'p-1-6/midterm', kind: 'opinion', text: '창구를 알릴 것' });
    });

    it('program after program on a phone, with the department’s words beside the field', async () => {
      const page = await tabs.signedIn(member, { at: '#at=work', width: 360 });
      await page.getByRole('button', { name: /^위원 의견 제출/ }).click();
      await heading(page, '의견 쓰기').waitFor();
      await page.getByText('사업 고르기').click();
      await page.getByRole('link', { name: /^1-6 / }).click();
      await heading(page, /^1-6/).waitFor();
      await page.getByText('상담이 늦음').waitFor();
      await expect(isWithin(page, 360)).resolves.toBe(true);

      await page.getByLabel('중간평가 의견').fill('상담 실적을 달마다 알려 주기 바람');
      await page.getByText(/이 브라우저에 보관되며, 아직 제출되지 않았습니다/).waitFor();
      await page.reload();
      await soon(() => page.getByLabel('중간평가 의견').inputValue()).toBe(
        '상담 실적을 달마다 알려 주기 바람',
      );
      await page.getByText('제출 0건 · 제출 전 1건').waitFor();

      await page.getByLabel('중간평가 의견').press('Control+Enter');
      await page.getByText('제출 1건 · 제출 전 0건').waitFor();
      await soon(() => page.getByLabel('중간평가 의견').inputValue()).toBe('');
      await page.getByText('내가 낸 의견', { exact: true }).waitFor();
      await page.getByText('접수 마감까지 비공개').waitFor();
      await soon(() => page.getByText('창구를 알릴 것').count()).toBe(0);
    });

    it('goes on from step to step by keyboard, and hands in all that is kept at the end', async () => {
      const page = await tabs.signedIn(member, { at: `#write=${round}&subject=p-1-6` });
      await page.getByLabel('변경(안) 의견').fill('변경이 없는 까닭을 밝힐 것');
      await page.getByRole('link', { name: '다음 1-7' }).press('Enter');
      await heading(page, /^1-7/).waitFor();
      await page.locator('#subject:focus').getByText('1-7').waitFor();
      await page.getByText('부서가 자료를 제출하면 의견을 쓸 수 있습니다.').waitFor();
      await page.getByLabel('중간평가 의견').fill('행사를 나누어 여는 방법은?');
      await page.getByRole('radio', { name: '질의' }).check();

      await page.getByRole('link', { name: '제출 확인' }).click();
      const lines = page.locator('.kept-line');
      await soon(() => lines.count()).toBe(2);
      await page.getByRole('button', { name: '모두 제출 (2건)' }).click();
      await page.getByText('제출 3건 · 제출 전 0건').waitFor();
      await soon(() => lines.filter({ hasText: '제출함' }).count()).toBe(2);
      const said = Object.values((await state()).remarks).filter(({ said: entered }) => !entered);
      expect(said).toEqual([]);
    });

    it('keeps nothing twice: what was handed in is not there to be handed in again', async () => {
      const clerk = await theSecretary();
      const { body } = await clerk.get(`/round/${round}`);
      const remarks = Object.values((body as unknown as RoundPage).state.remarks);
      expect(remarks.map(({ text, kind }) => [text, kind])).toEqual([
        ['창구를 알릴 것', 'opinion'],
        ['상담 실적을 달마다 알려 주기 바람', 'opinion'],
        ['변경이 없는 까닭을 밝힐 것', 'opinion'],
        ['행사를 나누어 여는 방법은?', 'question'],
      ]);
    });
  });

  describe('the secretary consolidates', () => {
    it('what was picked into an opinion, and adds to one, with the trace both ways', async () => {
      const page = await tabs.signedIn(secretary, { at: `#consolidate=${round}` });
      const section = region(page, /^1-6 .*중간평가/);
      await page.getByText('발언 3건 중 0건 반영').waitFor();
      await section.getByRole('checkbox', { name: '발언 1 고르기' }).check();
      await section.getByText('고른 발언 1건으로 새 의견').waitFor();
      await section.getByRole('button', { name: '발언 내용 옮기기' }).click();
      await soon(() => section.getByLabel('내용').inputValue()).toBe('창구를 알릴 것');
      await page.reload();
      await soon(() => section.getByLabel('내용').inputValue()).toBe('창구를 알릴 것');
      await soon(() => section.getByRole('checkbox', { name: '발언 1 고르기' }).isChecked()).toBe(true);
      await section.getByLabel('내용').press('Control+Enter');
      await section.getByText('근거: 발언 1', { exact: true }).waitFor();
      await section.getByText('→ 1번째 의견에 반영').waitFor();
      await page.getByText('발언 3건 중 1건 반영').waitFor();

      await section.getByRole('checkbox', { name: '발언 2 고르기' }).check();
      await section.getByLabel('내용').fill('따로 낼 의견');
      await section.getByRole('button', { name: '고른 발언 더하기 (1)' }).click();
      await soon(() => dialog(page).getByLabel('사유').inputValue()).toBe('발언 2 추가 반영');
      await soon(() => dialog(page).getByRole('checkbox', { checked: true }).count()).toBe(2);
      await dialog(page).locator('button[type=submit]').click();
      await dialog(page).waitFor({ state: 'detached' });
      await section.getByText('근거: 발언 1, 2').waitFor();
      await soon(() => section.getByText('남은 발언').count()).toBe(0);
      await soon(() => section.getByLabel('내용').inputValue()).toBe('따로 낼 의견');
      await section.getByRole('button', { name: '적은 내용 지우기' }).click();
      await section.getByText('지웠습니다.').waitFor();

      await section.getByText('의견 1', { exact: true }).hover();
      await page.locator('.remark[data-traced]').nth(1).waitFor();
    });

    it('closes the intake, and sends to those that are named, with what is left behind said', async () => {
      const page = await tabs.signedIn(secretary, { at: `#consolidate=${round}` });
      await page.getByRole('button', { name: '의견 접수 마감' }).click();
      await dialog(page).locator('button[type=submit]').click();
      await page.getByRole('button', { name: '의견 보내기' }).click();
      await dialog(page).getByText('지역경제과 1건').waitFor();
      await dialog(page)
        .getByText(/반영되지 않은 발언이 1건 남아 있습니다/)
        .waitFor();
      await dialog(page).locator('button[type=submit]').click();
      await dialog(page).waitFor({ state: 'detached' });
      expect((await state()).status).toBe('answering');
    });

    it('and the member sees what became of each remark', async () => {
      const page = await tabs.signedIn(member, { at: `#write=${round}&subject=review` });
      const mine = page.locator('.my-remarks .remark');
      await mine.filter({ hasText: '상담 실적' }).getByText('답변 대기').waitFor();
      await mine.filter({ hasText: '변경이 없는' }).getByText('아직 의견으로 정리되지 않음').waitFor();
      await mine.first().getByRole('link', { name: '이 발언이 어떻게 되었는지' }).click();
      await heading(page, /발언/).first().waitFor();
    });
  });

  describe('the chair settles', () => {
    beforeAll(async () => {
      const clerk = await theSecretary();
      const asked = Object.values((await state()).opinions);
      const head = await theOfficer();
      expect(asked).toHaveLength(1);
      await done(clerk, 'CorrectOpinion', {
        opinion: asked[0]?.id,
        wording: { asks: 'change', text: '창구 목표를 높일 것' },
        remarks: asked[0]?.remarks,
        reason: '수치로 요청',
      });
      const scoped = (await state()).scope.programs.find(({ program }) => program === 'p-1-6');
      const [indicator] = scoped?.indicators ?? [];
      await done(head, 'GiveResponse', {
        opinion: asked[0]?.id,
        text: '올해부터 높임',
        answer: {
          disposition: 'accepted',
          proof: {
            kind: 'changes',
            changes: [
              {
                kind: 'indicatorTarget',
                indicator: indicator?.indicator,
                from: indicator?.target,
                to: '10',
                effective: 2021,
              },
            ],
          },
        },
      });
    });

    it('by keys alone, with what agreeing does said before, and what stays open before the end', async () => {
      const page = await tabs.signedIn(chair, { at: '#at=work' });
      await page
        .getByRole('button', { name: /^변경 합의/ })
        .filter({ hasText: '가을 점검' })
        .press('Enter');
      await heading(page, /^1-6 .*변경|^1-6 .*중간평가/).waitFor();
      const follows = page.locator('.follows');
      await follows.getByText(/5%.*10%/).waitFor();
      await follows.getByText(/합의하면 2021년\(올해\) 수치가 바뀝니다/).waitFor();
      await page.getByText('심의할 의견 1건').waitFor();

      await page.locator('#settled').focus();
      await page.keyboard.press('r');
      await page.keyboard.type('근거를 더 적어 주기 바람');
      await page.keyboard.press('Escape');
      await page.locator('#settled').focus();
      await page.keyboard.press('a');
      await page.locator('button[type=submit]:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('textarea[name=note]:focus').waitFor();
      await page.getByText(/심의를 마칩니다. 되돌릴 수 없습니다/).waitFor();
      await page.keyboard.type('합의대로');
      await page.keyboard.press('Control+Enter');
      await region(page, /^회차 종료/)
        .getByText('종료하면 다음이 남습니다.')
        .waitFor();

      const end = region(page, /^회차 종료/);
      await soon(() => end.innerText()).toMatch(/올해 적용할 변경[^]*1[^]*답변 없이 끝나는 질의[^]*1/);
      await end.getByRole('button', { name: '회차 종료' }).click();
      await dialog(page).getByText('반영되지 않은 발언').waitFor();
      await dialog(page).locator('button[type=submit]').click();
      await dialog(page).waitFor({ state: 'detached' });
      expect((await state()).status).toBe('concluded');
    });

    it('an officer who comes here is shown what they may read, and that nothing is theirs to do', async () => {
      const page = await tabs.signedIn(officer, { at: `#settle=${round}` });
      await page.getByText(/이 직위로 처리할 수 있는 일은 없습니다/).waitFor();
      await soon(() => page.locator('.decisions button').allInnerTexts()).toEqual(['이력']);
    });
  });

  describe('every view', () => {
    const appearances: readonly TabOptions[] = [
      {},
      { language: 'en' },
      { contrast: 'more' },
      { language: 'en', contrast: 'more', width: 360 },
    ];

    it.each(appearances)('axe finds nothing wrong (%j)', async (appearance) => {
      const here = [
        [chair, '#at=opening'],
        [member, '#at=opening'],
        [member, `#write=${round}&subject=p-1-6`],
        [member, `#write=${round}&subject=review`],
        [secretary, `#consolidate=${round}`],
        [chair, '#settle=2021-midterm'],
        [chair, `#settle=${round}`],
        [officer, `#settle=${round}`],
        [member, '#write=nowhere'],
      ] as const;
      for (const [who, at] of here) {
        const page = await tabs.signedIn(who, { ...appearance, at });
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page
          .getByText(/불러오는 중|^Loading/)
          .first()
          .waitFor({ state: 'detached' });
        expect({ who, at, found: await axeViolations(page) }).toEqual({ who, at, found: [] });
        expect({ at, fits: await isWithin(page, appearance.width ?? 1440) }).toEqual({ at, fits: true });
        await page.context().close();
      }
    });
  });

  it('asks no other host for anything, and runs under the strictest policy without a complaint', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
