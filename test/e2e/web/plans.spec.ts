// Plans in the browser: written and led into force by the coordinating office, read by members and officers, also as they were.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { signIn } from '../api/booted.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { act, dialog, send, soon } from './looking.js';
import { yearAt } from './year-played.js';

const office = '총괄부서 담당자';
const member = '일자리분과 민간 위원 1';
const officer = '사회적경제팀 담당자';

const plan2021 = '#plan=plan-2021';
const plan2022 = '#plan=plan-2022';
const compared = '#comparison=plan-2022';
const asOf = (day: string) => `&asOf=${day}T23:59:59%2B09:00`;

const part = (page: Page, name: RegExp): Locator => page.getByRole('region', { name });
const procedure = (page: Page, language: 'ko' | 'en' = 'ko'): Locator =>
  part(page, language === 'ko' ? /^절차와 결재/ : /^Procedure/);
const next = (page: Page): Locator => part(page, /^다음 할 일/);
const content = (page: Page): Locator => part(page, /^계획 내용/);
const fromCommittees = (page: Page): Locator => part(page, /^위원회 결과/);
const row = (within: Locator, text: string): Locator => within.getByRole('row').filter({ hasText: text });
const entry = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);
const item = (within: Locator, text: string): Locator =>
  within.getByRole('listitem').filter({ hasText: text }).first();

describeWithChromium('plans', (executablePath) => {
  let dataDir: string;
  let address: string;
  let tabs: Tabs;

  async function begin(): Promise<void> {
    dataDir = temporaryFolder();
    address = await run({ DATA_DIR: dataDir }).address;
    tabs = await Tabs.open(executablePath, address);
  }
  async function end(): Promise<void> {
    await tabs.close();
    await endAll(dataDir);
  }

  describe('while the next one is drafted', () => {
    beforeAll(async () => {
      await begin();
      await yearAt(address).playTo('drafting');
    });
    afterEach(() => tabs.closeTabs());
    afterAll(end);

    it('begins from this year’s, where the office may begin it and nobody else', async () => {
      const other = await tabs.signedIn(member, { at: plan2022 });
      await other.getByRole('heading', { name: '볼 수 없는 화면입니다.' }).waitFor();

      const page = await tabs.signedIn(office, { at: plan2021 });
      await page.getByRole('link', { name: '2022년 계획 작성' }).click();
      await page.getByRole('heading', { level: 1, name: '시행계획 작성' }).waitFor();
      await page.getByLabel('계획 이름').fill('2022년도 시행계획');
      for (const [nth, body] of ['실무협의체', '대표협의체'].entries()) {
        await page.getByRole('button', { name: '심의 기구 더하기' }).click();
        await page.getByLabel(`심의 기구 ${nth + 1}`).selectOption({ label: body });
      }
      await page.getByRole('button', { name: '시행계획 작성' }).click();
      await page.getByRole('heading', { level: 1, name: '2022년도 시행계획' }).waitFor();
      await content(page).getByText('세부사업 8개', { exact: true }).waitFor();
      await procedure(page).getByText('대표협의체 심의').waitFor();
    });

    it('shows what a committee brings as soon as it comes, and every deferred item is dealt with', async () => {
      const page = await tabs.signedIn(office, { at: plan2022 });
      await fromCommittees(page).getByText('기다리는 중').waitFor();
      const chair = await signIn(address, 'p-self-support-head', 'seat:jobs/chair-private');
      const begun = await chair.ask('BeginAdoption', {}, { stream: 'cycle', id: 'jobs.plan-2021.2021' });
      expect(begun.status).toBe(200);
      await fromCommittees(page).getByText('받음', { exact: true }).waitFor();
      await entry(page, 'change:2021-midterm:o-1-5-midterm:1').getByText('계획(안)에 반영').waitFor();

      const taken = entry(page, 'deferred:2021-midterm:o-1-8-change-2');
      await act(page, taken.getByRole('button', { name: '검토 사항 반영', exact: true }), async () => {
        await dialog(page).getByLabel('구분').selectOption({ label: '성과지표 추가' });
        await dialog(page).getByLabel('지표명').fill('수료 인원');
        await dialog(page).getByLabel('목표값').fill('150');
        await dialog(page).getByLabel('단위').fill('명');
        await dialog(page).getByLabel('비고').fill('하나를 먼저 담음');
      });
      await taken.getByText('하나를 먼저 담음').waitFor();
      await row(content(page), '신중년 인생이모작').getByText('150명').waitFor();

      const carried = entry(page, 'deferred:2021-midterm:o-1-8-change-1');
      await act(page, carried.getByRole('button', { name: '검토 사항 이월' }), async () => {
        await dialog(page).getByLabel('사유').fill('성과를 본 뒤에 다시 살핌');
      });
      await carried.getByText('이월', { exact: true }).waitFor();
    });

    it('is changed by the office with a reason, which the form asks for at its field', async () => {
      const page = await tabs.signedIn(office, { at: plan2022 });
      const set = row(content(page), '지역형 청년내일채움공제');
      await set.getByRole('button', { name: /^편성 내용 정하기/ }).click();
      await dialog(page).getByText('1-4 지역형 청년내일채움공제').waitFor();
      await dialog(page).getByLabel('목표값').fill('80');
      await dialog(page).getByText('당초 60명').waitFor();
      await dialog(page).locator('button[type=submit]').click();
      const reason = dialog(page).getByLabel('사유');
      await dialog(page).locator('[aria-invalid=true]').waitFor();
      await soon(() => reason.getAttribute('aria-invalid')).toBe('true');
      await reason.fill('늘려 요구한 금액에 맞춤');
      await send(page);
      await set.getByText('80명').waitFor();
      await soon(() => set.innerText()).toMatch(/60명[^]+80명/);
      await set.getByText('늘려 요구한 금액에 맞춤').waitFor();
    });

    it('is heard by residents, and each comment is replied to', async () => {
      const page = await tabs.signedIn(office, { at: plan2022 });
      const hear = next(page).getByRole('button', { name: '주민 의견 수렴 공고 없음' });
      await act(page, hear, async () => {
        await dialog(page).getByLabel('시작일').fill('2021-10-08');
        await dialog(page).getByLabel('종료일').fill('2021-10-27');
        await dialog(page).getByLabel('공고한 곳').fill('시보');
      });
      await procedure(page).getByText('시보').waitFor();
      await next(page)
        .getByText(/^주민 의견 수렴 중\(2021년 10월 27일/)
        .waitFor();
      await act(
        page,
        part(page, /^주민 의견 0/).getByRole('button', { name: '주민 의견 기록' }),
        async () => {
          await dialog(page).getByLabel('내용').fill('짧은 근무도 남는지 궁금합니다.');
        },
      );
      const comment = item(part(page, /^주민 의견 1/), '짧은 근무도');
      await comment.getByText('아직 답하지 않았습니다.').waitFor();
      await soon(() => procedure(page).getByRole('button', { name: '계획(안) 심의 상정' }).count()).toBe(0);
      await next(page).getByRole('button', { name: '답하지 않은 주민 의견 1건' }).click();
      await page.locator('[id^="comment:"]:focus').waitFor();
      await act(page, comment.getByRole('button', { name: '주민 의견에 답하기' }), async () => {
        await dialog(page).getByLabel('답변').fill('그대로 남습니다.');
      });
      await comment.getByText('그대로 남습니다.').waitFor();
      await procedure(page).getByRole('button', { name: '계획(안) 심의 상정' }).waitFor();
    });

    it('leaves a program out with a reason, and takes it back as it was', async () => {
      const page = await tabs.signedIn(office, { at: plan2022 });
      const fair = row(content(page), '취업박람회');
      await fair.waitFor();
      await act(page, fair.getByRole('button', { name: /^세부사업 제외/ }), () =>
        dialog(page).getByLabel('사유').fill('다른 행사와 합침'),
      );
      const gone = item(content(page), '취업박람회');
      await gone.getByText('다른 행사와 합침').waitFor();
      await soon(() => fair.count()).toBe(0);
      await act(page, gone.getByRole('button', { name: /^세부사업 편성/ }), async () => {
        await soon(() => dialog(page).getByLabel('번호').inputValue()).toBe('1-7');
      });
      await fair.getByText('12회').waitFor();
    });

    it('does without an agreed change only with a reason, and its figures go back', async () => {
      const page = await tabs.signedIn(office, { at: plan2022 });
      const hours = entry(page, 'change:2021-midterm:o-1-5-midterm:1');
      await hours.locator('.menu > summary').click();
      await act(page, hours.getByRole('button', { name: '변경 제외' }), () =>
        dialog(page).getByLabel('사유').fill('예산이 깎임'),
      );
      await hours.getByText('제외', { exact: true }).waitFor();
      await hours.getByText('예산이 깎임').waitFor();
      await row(content(page), '새희망 일자리').getByText('하루 3시간 또는 5시간 근무').waitFor();
    });

    it('renames a program from its own page, which the draft follows', async () => {
      const page = await tabs.signedIn(office, { at: '#indicators=p-1-9' });
      await page.locator('.plan-head-offers .menu > summary').click();
      await act(page, page.getByRole('button', { name: '사업명 변경' }), async () => {
        await dialog(page).getByLabel('이름').fill('노동자 복지 지원');
        await dialog(page).getByLabel('사유').fill('짧게 부르기로 함');
      });
      await page.getByRole('heading', { level: 1, name: '노동자 복지 지원' }).waitFor();
      await page.goto(`/${plan2022}`);
      await row(content(page), '노동자 복지 지원').waitFor();
    });

    it('keeps a draft for each program apart, and what was typed over a reload', async () => {
      const page = await tabs.signedIn(office, { at: plan2022 });
      const setting = (name: string) =>
        row(content(page), name).getByRole('button', { name: /^편성 내용 정하기/ });
      await setting('노동자 복지').click();
      await dialog(page).getByLabel('사유').fill('아직 다 쓰지 않음');
      await dialog(page).getByRole('button', { name: '닫기' }).click();
      await setting('새희망 일자리').click();
      await soon(() => dialog(page).getByLabel('사유').inputValue()).toBe('');
      await page.reload();
      await dialog(page).getByText('1-5 새희망 일자리').waitFor();
      await dialog(page).getByRole('button', { name: '닫기' }).click();
      await setting('노동자 복지').getByText('작성 중').waitFor();
      await setting('노동자 복지').click();
      await soon(() => dialog(page).getByLabel('사유').inputValue()).toBe('아직 다 쓰지 않음');
      await dialog(page).getByRole('button', { name: '적은 내용 지우기' }).click();
    });

    /** A program before it, and the indicator of that which its own goes on from. */
    async function sayWhereItComesFrom(page: Page): Promise<void> {
      await page.getByRole('button', { name: '이전 사업 더하기' }).click();
      const before = page.locator('fieldset[name="ancestors"]');
      await before.getByLabel('세부사업').selectOption('p-1-5');
      await before.getByLabel('이어받는 방식').selectOption({ label: '분리' });
      await page.getByRole('button', { name: '이어받는 지표 더하기' }).click();
      const continued = page.locator('fieldset[name="indicators[0].continues"]');
      await continued.getByLabel('세부사업').selectOption('p-1-5');
      await continued.getByLabel('성과지표').selectOption({ index: 1 });
    }

    async function lineageOf(name: string): Promise<unknown> {
      const caller = await signIn(address, 'p-coordination-officer', 'post:coordination-officer');
      const { body: list } = await caller.get('/programs');
      const listed = list['programs'] as readonly { readonly id: string; readonly name: string }[];
      const { body } = await caller.get(`/program/${listed.find((each) => each.name === name)?.id}`);
      return body['state'];
    }

    it('takes in a program that nobody had introduced, without an id being typed', async () => {
      const page = await tabs.signedIn(office, { at: plan2022 });
      await content(page).getByRole('link', { name: '세부사업 등록' }).click();
      await page.getByLabel('이름').fill('은빛 일터 나눔');
      await page.getByLabel('주관부서').selectOption({ label: '일자리정책과' });
      await page.getByRole('button', { name: '성과지표 더하기' }).click();
      await page.getByLabel('지표명').fill('참여 인원');
      await page.getByLabel('목표값').fill('1,200');
      await page.getByLabel('단위').fill('명');
      await page.locator('.indicator-more > summary').click();
      await page.getByLabel('가중치').fill('60');
      const odd = page.getByText('2022년 가중치 합계: 가중치 합계가 100이 아님 (적힌 값 100%, 산출값 60%)');
      await odd.waitFor();
      await page.getByLabel('가중치').fill('');
      await odd.waitFor({ state: 'detached' });
      await sayWhereItComesFrom(page);
      await page.getByRole('button', { name: '세부사업 등록' }).click();
      await dialog(page).getByLabel('번호').fill('1-10');
      await send(page);
      const placed = row(content(page), '은빛 일터 나눔');
      await placed.getByText('1,200명').waitFor();
      expect(await lineageOf('은빛 일터 나눔')).toMatchObject({
        ancestors: [{ program: 'p-1-5', how: 'splitsFrom' }],
        years: { 2022: { indicators: [{ continues: [{ program: 'p-1-5' }] }] } },
      });
      await act(page, placed.getByRole('button', { name: /^세부사업 제외/ }), () =>
        dialog(page).getByLabel('사유').fill('예산을 얻지 못함'),
      );
      await act(page, content(page).getByRole('button', { name: '세부사업 편성', exact: true }), async () => {
        await dialog(page).getByLabel('은빛 일터 나눔 (일자리정책과)').check();
      });
      await placed.waitFor();
      await act(page, placed.getByRole('button', { name: /^세부사업 제외/ }), () =>
        dialog(page).getByLabel('사유').fill('예산을 얻지 못함'),
      );
    });

    it('is looked through by words, department, and what was changed', async () => {
      const page = await tabs.signedIn(office, { at: plan2022 });
      const count = (said: string) => content(page).getByText(said, { exact: true }).waitFor();
      await count('세부사업 8개');
      await page.getByLabel('부서', { exact: true }).selectOption({ label: '지역경제과' });
      await count('세부사업 8개 중 1개');
      await page.getByRole('button', { name: '조건 지우기' }).click();
      await page.getByLabel('바뀐 사업만').check();
      await row(content(page), '지역형 청년내일채움공제').waitFor();
      await soon(() => row(content(page), '취업박람회').count()).toBe(0);
      await page.getByLabel('찾기').fill('없는 사업');
      await content(page).getByText('조건에 맞는 세부사업이 없습니다.').waitFor();
    });

    it('stands in the list of plans with what is owed, for whoever may see it', async () => {
      const page = await tabs.signedIn(office, { at: '#at=plans' });
      const drafted = item(page.getByRole('main'), '2022년도 시행계획');
      await drafted.getByText('작성 중').waitFor();
      await drafted.getByRole('link', { name: '2021년도 시행계획과 비교' }).waitFor();
      await drafted.getByRole('link', { name: '계획(안) 작성·심의 요청' }).click();
      await procedure(page).waitFor();
      const stranger = await tabs.signedIn('실무협의체 위원 1', { at: '#at=plans' });
      await stranger
        .getByRole('listitem')
        .filter({ has: stranger.getByRole('heading', { name: '2021년도 시행계획' }) })
        .getByText('시행 중')
        .waitFor();
    });

    it.each(['ko', 'en'] as const)('axe finds nothing wrong with it or its forms (%s)', async (language) => {
      const page = await tabs.signedIn(office, { language, contrast: 'more', at: '#at=plans' });
      await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      const forms = [
        '',
        '&show=SetLine&on=edition&item=e-1&of=p-1-4',
        '&show=PlaceProgram&on=edition&item=e-1',
        '&show=AddStrategy&on=edition&item=e-1',
        '&show=AssignPart&on=stream',
        '&show=SetBodies&on=stream',
        '&show=AnnounceHearing&on=edition&item=e-1',
      ];
      for (const form of forms) {
        await page.goto(`/${plan2022}${form}`);
        await page.reload();
        await (form === '' ? procedure(page, language) : dialog(page).locator('form')).waitFor();
        expect({ form, found: await axeViolations(page) }).toEqual({ form, found: [] });
      }
    });

    it('is worked on a phone without scrolling aside', async () => {
      const page = await tabs.signedIn(office, { width: 360, at: plan2022 });
      await content(page).getByText('세부사업 8개', { exact: true }).waitFor();
      await soon(() => page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      expect(await axeViolations(page)).toEqual([]);
      await row(content(page), '취업박람회')
        .getByRole('button', { name: /^편성 내용 정하기/ })
        .click();
      await dialog(page).getByLabel('목표값').waitFor();
      await soon(() => page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      expect(await axeViolations(page)).toEqual([]);
    });

    it('shows an officer their own programs only, and says so', async () => {
      const page = await tabs.signedIn(officer, { at: plan2022 });
      await content(page).getByText('세부사업 1개', { exact: true }).waitFor();
      await soon(() => page.getByText('이 직위에서 볼 수 있는 항목만 센 것입니다.').count()).toBe(3);
      await soon(() => page.getByRole('main').locator('.offers button').count()).toBe(0);
    });
  });

  describe('once the bodies have taken it', () => {
    beforeAll(async () => {
      await begin();
      await yearAt(address).playTo('approval');
    });
    afterEach(() => tabs.closeTabs());
    afterAll(end);

    it('is led into force by the office, with each signature as it was given', async () => {
      const page = await tabs.signedIn(office, { at: plan2022 });
      const offered = (name: string) => procedure(page).getByRole('button', { name, exact: true });
      const numbered = (number: string) => () => dialog(page).getByLabel('문서 번호').fill(number);
      await act(page, offered('의회 보고 기록'), numbered('의회 보고 2021-58'));
      await act(page, offered('결재 시작'), async () => {
        for (const [nth, title] of ['총괄과장', '예산과장', '부시장', '시장'].entries()) {
          if (nth > 0) await dialog(page).getByRole('button', { name: '결재선에 더하기' }).click();
          await dialog(page)
            .getByLabel(`${nth + 1}번째 직위`)
            .fill(title);
        }
        await dialog(page).getByRole('group', { name: '2번째 구분' }).getByLabel('협조').check();
      });
      await act(page, offered('결재 서명 기록'), () => dialog(page).getByLabel('대결').check());
      await act(page, offered('결재 서명 기록'), () =>
        dialog(page).getByLabel('의견 있음').fill('의결된 만큼만 쓸 것'),
      );
      await act(page, offered('결재 서명 기록'), () => dialog(page).getByLabel('전결').check());
      await act(page, offered('결재 완료 기록'), numbered('총괄-2021-3517'));

      const places = procedure(page).getByRole('list', { name: '결재선' }).getByRole('listitem');
      const said = await places.allInnerTexts();
      expect(said).toHaveLength(3);
      expect(said[0]).toMatch(/^총괄과장\s+대결\s+2021년 11월/);
      expect(said[1]).toMatch(/^부시장\s+전결/);
      expect(said[2]).toMatch(/^시장\s+전결로 서명하지 않음$/);
      const beside = procedure(page).getByRole('list', { name: '협조' }).getByRole('listitem');
      await soon(() => beside.innerText()).toMatch(/^예산과장\s+협조[^]+의견 있음\s+의결된 만큼만 쓸 것$/);

      await act(page, offered('상급기관 제출 기록'), async () => {
        await dialog(page).getByLabel('제출한 곳').fill('도');
        await numbered('총괄-2021-3560')();
      });
      await act(page, offered('계획 시행'), async () => {
        await dialog(page)
          .getByText(/되돌릴 수 없습니다/)
          .waitFor();
        await soon(() => dialog(page).getByLabel('시행일').inputValue()).toBe('2022-01-01');
      });
      await page.getByText('2022년 1월 1일 (토)부터 시행').waitFor();
      await soon(() => procedure(page).getByText('아직', { exact: true }).count()).toBe(0);
    });

    it('is set beside this year’s for a member, each difference with its mark and what is behind it', async () => {
      const page = await tabs.signedIn(member, { at: compared });
      const table = page.getByRole('table', { name: /^달라진 내용/ });
      const growth = table.getByRole('row').filter({ hasText: '사회적경제기업 증가율' });
      await growth.getByText(/다섯 해의 평균/).waitFor();
      const cells = growth.getByRole('cell');
      await soon(() => cells.nth(1).innerText()).toBe('5%');
      await soon(() => cells.nth(2).innerText()).toBe('10%');
      await soon(() => cells.nth(3).innerText()).toMatch(/^이미 2021년에 반영[^]+다섯 해의 평균/);
      const hours = table.getByRole('row').filter({ hasText: '하루 3시간 또는 5시간 근무' });
      await soon(() => hours.innerText()).toMatch(/하루 3시간에서 8시간까지 근무[^]+2022년에 새로/);
      await table.getByRole('row').filter({ hasText: '적립 지원금' }).getByText('늘려 요구한 금액').waitFor();
      await table
        .getByRole('row')
        .filter({ hasText: '신중년 디딤돌' })
        .getByText('2020년 12월 31일 (목) 폐지')
        .waitFor();

      await page.getByRole('button', { name: /^빠짐 1$/ }).click();
      await soon(() => table.locator('tbody tr').count()).toBe(1);
      await page.getByRole('button', { name: /^전체/ }).click();
      await part(page, /^현행 유지 사항과 사유 2/).waitFor();
      await item(part(page, /^남은 과제/), '운영 성과')
        .getByText('차년도 검토')
        .waitFor();
    });

    it('leads a member from a difference to what became of the remark behind it', async () => {
      const page = await tabs.signedIn(member, { at: compared });
      const growth = page.getByRole('row').filter({ hasText: '사회적경제기업 증가율' });
      await growth.getByText(/^근거 발언/).click();
      await growth.getByRole('link', { name: '이 발언이 어떻게 되었는지' }).first().click();
      await page.getByRole('heading', { level: 1, name: '이 발언은 어떻게 되었나' }).waitFor();
      const steps = page.getByRole('main').getByRole('heading', { level: 2 });
      await steps.nth(3).waitFor();
      await soon(() => steps.allInnerTexts()).toEqual(['발언', '위원회 의견', '부서 답변', '합의된 변경']);
      await page.getByText('일자리분과 민간 위원 5').waitFor();
      await page.getByText(/2021년 9월 \d+일 \(.\)부터 사업에 적용/).waitFor();
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: '계획 비교' }).waitFor();
    });

    it('tells the story of a remark that was put off, through to the plan that dealt with it', async () => {
      const page = await tabs.signedIn(member, { at: '#fate=r-1-8-five&round=2021-midterm' });
      await page.getByRole('heading', { level: 2, name: '차년도 검토' }).waitFor();
      await page.getByRole('link', { name: '2022년도 시행계획' }).click();
      await page.getByRole('heading', { level: 1, name: '2022년도 시행계획' }).waitFor();
    });

    it('tells where an indicator began, what moved it, and where it stands', async () => {
      const page = await tabs.signedIn(officer, { at: '#indicators=p-1-6' });
      const table = page.getByRole('table', { name: '사회적경제기업 증가율 (%)' });
      const year = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '2021년' }) });
      await soon(() => year.innerText()).toMatch(/5%[^]+5% →[^]+10%[^]+다섯 해의 평균[^]+10%/);
      await page.goto(`/#indicators=p-1-6${asOf('2021-07-14')}`);
      await year.getByText('바뀌지 않음').waitFor();
      await soon(() => table.locator('tbody tr').count()).toBe(1);
    });

    it('can be seen as it was on any day, when nothing can be done to it', async () => {
      const page = await tabs.signedIn(office, { at: plan2022 });
      await page.getByText('지난 날짜로 보기').click();
      await page.getByLabel('조회할 날짜(그날 끝 기준)').fill('2021-10-20');
      await page.getByRole('button', { name: '조회', exact: true }).click();
      await page.getByText(/^2021년 10월 20일 \(수\) 기준 화면입니다/).waitFor();
      await procedure(page).getByText('작성 중', { exact: true }).waitFor();
      await part(page, /^주민 의견 1/)
        .getByText('아직 답하지 않았습니다.')
        .waitFor();
      await soon(() => page.getByRole('main').locator('.offers button').count()).toBe(0);
      await page.getByRole('link', { name: '2021년도 시행계획과 비교' }).click();
      await page.getByRole('row').filter({ hasText: '재사회화 프로그램' }).getByText('150명').waitFor();
      await page.getByText(/^2021년 10월 20일 \(수\) 기준 화면입니다/).waitFor();
      await page.getByRole('link', { name: '현재로 돌아오기' }).click();
      await page.getByText(/기준 화면입니다/).waitFor({ state: 'detached' });

      await page.goto(`/${plan2022}${asOf('2021-07-14')}`);
      await page.getByRole('heading', { name: '볼 수 없는 화면입니다.' }).waitFor();
    });

    it('says when the server does not answer, and comes back when it does', async () => {
      const page = await tabs.signedIn(member, { at: plan2022 });
      await content(page).getByText('세부사업 8개', { exact: true }).waitFor();
      await page.route(/\/comparison\b/, (route) => route.abort());
      await page.getByRole('link', { name: '2021년도 시행계획과 비교' }).click();
      const again = page.getByRole('alert').getByRole('button', { name: '다시 시도' });
      await again.waitFor();
      await page.unroute(/\/comparison\b/);
      await again.click();
      await page.getByRole('table', { name: /^달라진 내용/ }).waitFor();
    });

    it('keeps what was read last where newer cannot be had, and says so', async () => {
      const page = await tabs.signedIn(office, { at: plan2022 });
      await content(page).getByText('세부사업 8개', { exact: true }).waitFor();
      const read = '**/api/city-s/plan/plan-2022';
      await page.route(read, (route) => route.abort());
      const clerk = await signIn(address, 'p-coordination-officer', 'post:coordination-officer');
      const done = await clerk.ask(
        'DraftCorrection',
        { reason: '지표 이름을 잘못 적음' },
        { stream: 'plan', id: 'plan-2022' },
      );
      expect(done.status).toBe(200);
      await page.getByText(/^방금 새로 불러오지 못해/).waitFor();
      await content(page).getByText('세부사업 8개', { exact: true }).waitFor();
      await page.unroute(read);
      await page.reload();
      await page.getByLabel('계획서', { exact: true }).waitFor();
    });

    it('is corrected beside the one in force, and both are set side by side', async () => {
      const page = await tabs.signedIn(office, { at: plan2022 });
      await page.getByLabel('계획서', { exact: true }).selectOption({ label: '정정 1차 (작성 중)' });
      await procedure(page).getByText('지표 이름을 잘못 적음').waitFor();
      const fair = row(content(page), '취업박람회');
      await act(page, fair.getByRole('button', { name: /^편성 내용 정하기/ }), async () => {
        await dialog(page).getByLabel('지표명').fill('행사를 연 횟수');
        await dialog(page).getByLabel('사유').fill('문서와 이름을 맞춤');
      });
      await fair.getByText('행사를 연 횟수').waitFor();

      await page.getByRole('link', { name: '당초 계획서와 비교' }).click();
      const table = page.getByRole('table', { name: /^달라진 내용 1/ });
      await soon(() => table.locator('tbody tr').innerText()).toMatch(
        /행사 개최 수 12회\s+행사를 연 횟수 12회\s+총괄부서가\s+문서와 이름을 맞춤/,
      );

      await page.getByLabel('비교 기준').selectOption({ label: '2021년도 시행계획 · 당초 계획서 (시행 중)' });
      await page.getByLabel('지금 시행 중인 수치').check();
      await page.getByRole('button', { name: '비교하기' }).click();
      await page.getByText('2021년도 시행계획 → 2022년도 시행계획').waitFor();
      expect(page.url()).toContain('as=standing');

      await page.goto(`/${plan2022}&edition=e-2`);
      await procedure(page).locator('.menu > summary').click();
      await act(page, procedure(page).getByRole('button', { name: '계획 정정안 폐기' }), () =>
        dialog(page).getByLabel('사유').fill('그대로 두기로 함'),
      );
      await procedure(page).getByText('폐기', { exact: true }).waitFor();
    });

    describe('for everybody', () => {
      const pages = [
        plan2022,
        compared,
        '#fate=r-1-6-target&round=2021-midterm',
        '#indicators=p-1-8',
        `${plan2022}${asOf('2021-10-20')}`,
      ];

      async function show(page: Page, at: string): Promise<void> {
        await page.goto(`/${at}`);
        await page.reload();
        await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
      }

      it.each(['ko', 'en'] as const)('axe finds nothing wrong (%s)', async (language) => {
        const page = await tabs.signedIn(member, { language, at: plan2022 });
        for (const at of pages) {
          await show(page, at);
          for (const trace of await page.locator('details.trace > summary').all()) await trace.click();
          expect(await axeViolations(page)).toEqual([]);
        }
      });

      it('stays within a phone, where each row is a card', async () => {
        const page = await tabs.signedIn(officer, { width: 360, at: plan2022 });
        for (const at of pages) {
          await show(page, at);
          await soon(() => page.evaluate('document.documentElement.scrollWidth')).toBe(360);
          expect(await axeViolations(page)).toEqual([]);
        }
      });

      it('is printed with its table and nothing to press', async () => {
        const page = await tabs.signedIn(member, { at: compared });
        await page.getByRole('table').waitFor();
        await page.emulateMedia({ media: 'print' });
        await soon(() => page.getByRole('table').isVisible()).toBe(true);
        await soon(() => page.getByRole('button', { name: '비교하기' }).count()).toBe(0);
        await soon(() => page.getByRole('main').locator('button:visible').count()).toBe(0);
      });
    });

    it('asks no other host for anything, and runs under the strictest policy without a complaint', () => {
      expect(tabs.foreign).toEqual([]);
      expect(tabs.complaints).toEqual([]);
    });
  });
});
