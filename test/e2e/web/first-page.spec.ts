// What a newcomer meets in the browser: choosing who to be, the table, answering in figures, deciding, and what goes wrong.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { problemOf } from '#contract/refusals';
import { refuse } from '#domain/refusals';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { act, dialog, send, sendButton, soon } from './looking.js';

const chair = '일자리분과 민간분과장';
const secretary = '일자리분과 총무';
const officerOf16 = '사회적경제팀 담당자';
const officerOf19 = '노동권익팀 담당자';

const opinion = (page: Page, id: string): Locator => page.locator(`[id="opinion:${id}"]`);

async function open(page: Page, panel: string): Promise<void> {
  await page.goto(`/#round=2021-midterm&${panel}`);
  await dialog(page).waitFor();
}

describeWithChromium('the first page', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    tabs = await Tabs.open(executablePath, await run({ DATA_DIR: dataDir }).address);
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  describe('who one is', () => {
    it('offers everybody of the sample by where they sit, and shows who came in, in which post, on which day', async () => {
      const page = await tabs.fresh();
      for (const name of ['위원회', '부서', '총괄부서']) {
        await page.getByRole('heading', { name, exact: true }).waitFor();
      }
      await page.getByRole('button', { name: new RegExp(`^${chair}`) }).click();
      const header = page.getByRole('banner');
      await header.getByText(chair).first().waitFor();
      await soon(() => header.getByText(/^2021년 \d+월 \d+일 \(.\)$/).count()).toBe(1);
      await header.getByRole('button', { name: '사람 바꾸기' }).click();
      await page.getByRole('heading', { name: '누구로 들어갈까요?' }).waitFor();
    });

    it('stays the same person after a reload, in this tab alone', async () => {
      const page = await tabs.signedIn(secretary);
      await page.reload();
      await page.getByRole('banner').getByText(secretary).waitFor();
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.getByRole('heading', { name: '누구로 들어갈까요?' }).waitFor();
    });

    it('keeps the language that was chosen', async () => {
      const page = await tabs.signedIn(chair);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Opinions and answers' }).waitFor();
      await soon(() => page.locator('html').getAttribute('lang')).toBe('en');
    });
  });

  describe('the table', () => {
    it('has a row for the strategy and each of its nine programs, the abolished one among them', async () => {
      const page = await tabs.signedIn(chair);
      const rows = page.getByRole('table').getByRole('rowheader');
      await soon(() => rows.count()).toBe(10);
      await rows.filter({ hasText: '1-3' }).getByText('폐지 사업').waitFor();
      await rows.filter({ hasText: '1-1' }).getByText('중점').waitFor();
    });

    it('shows an officer their own programs only, and says that its figures are theirs', async () => {
      const page = await tabs.signedIn(officerOf16);
      await page.getByText('이 직위에서 볼 수 있는 항목만 센 것입니다.').waitFor();
      await soon(() => page.getByRole('table').locator('[id^="topic:"]').count()).toBe(2);
    });

    it('finds by words, and by department', async () => {
      const page = await tabs.signedIn(chair);
      await page.getByRole('searchbox').fill('복지센터');
      await page.getByText('의견 1건', { exact: true }).waitFor();
      await soon(() => page.getByRole('table').getByRole('article').count()).toBe(1);
      await page.getByRole('button', { name: '조건 지우기' }).click();
      await page.getByLabel('부서', { exact: true }).selectOption({ label: '관광과' });
      await page.getByText('의견 3건', { exact: true }).waitFor();
    });

    it('tells a remark that no opinion took up', async () => {
      const page = await tabs.signedIn(chair);
      const topic = page.locator('[id="topic:p-1-1/midterm"]');
      await topic.getByText(/^위원 발언/).click();
      await topic.getByText('어느 의견에도 반영되지 않음').waitFor();
    });

    it('becomes cards on a phone, with nothing beyond its edge', async () => {
      const page = await tabs.signedIn(chair, { width: 360 });
      await soon(() => page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      await page.locator('[id="topic:p-1-1/midterm"]').scrollIntoViewIfNeeded();
      await soon(() => page.locator('thead').isVisible()).toBe(false);
    });
  });

  describe('an opinion, from its answer to its end', () => {
    it('is answered in figures, seen live, agreed and settled', async () => {
      const officer = await tabs.signedIn(officerOf16);
      const head = await tabs.signedIn(chair);
      await officer.getByRole('button', { name: /^모니터링 의견 답변.*변경\(안\)/ }).click();
      await dialog(officer).getByRole('radio', { name: /^수용/ }).check();
      await soon(() => dialog(officer).getByLabel(/^현행/).inputValue()).toBe('5');
      await dialog(officer)
        .getByLabel(/^변경 \(/)
        .fill('10');
      await dialog(officer).getByLabel('답변 내용').fill('목표를 10%로 올리겠습니다.');
      await send(officer);

      const decided = opinion(head, 'o-1-6-change');
      await decided.getByText('답변 완료').waitFor();
      await soon(() => decided.locator('.changes').textContent()).toMatch(
        /사회적경제기업 증가율.+5%.+→.+10%.+2021년부터/,
      );
      await decided.getByRole('button', { name: '변경 합의' }).click();
      await send(head);
      const elsewhere = await tabs.signedIn(chair);
      await opinion(elsewhere, 'o-1-6-change').getByRole('button', { name: '심의 완료' }).focus();
      await decided.getByRole('button', { name: '심의 완료' }).click();
      await send(head);
      await opinion(officer, 'o-1-6-change').getByText('심의 완료', { exact: true }).waitFor();
      await opinion(head, 'o-1-6-change').and(head.locator(':focus')).waitFor();
      // Where somebody else did it the button goes too, and the focus stays with its item.
      await opinion(elsewhere, 'o-1-6-change').and(elsewhere.locator(':focus')).waitFor();
    });

    it('keeps what was typed over a refusal, a reload and a change of person, and shows the sentence at its field', async () => {
      const page = await tabs.signedIn(officerOf16);
      await open(page, 'show=GiveResponse&on=opinion&item=o-1-6-midterm');
      await dialog(page).getByRole('radio', { name: /^수용/ }).check();
      await dialog(page).getByRole('textbox', { name: '후속조치' }).fill('재단에 건의하기');
      await dialog(page).getByLabel('완료 기한').fill('2021-01-04');
      await dialog(page).getByLabel('답변 내용').fill('적던 글');
      await sendButton(page).click();
      const due = dialog(page).getByLabel('완료 기한');
      await dialog(page).locator('[aria-invalid=true]').waitFor();
      await soon(() => due.getAttribute('aria-invalid')).toBe('true');
      const note = await due.getAttribute('aria-describedby');
      await soon(() => page.locator(`[id="${note}"]`).textContent()).toContain('오늘');
      await soon(() => page.evaluate('document.activeElement.name')).toBe('answer.proof.due');

      await page.reload();
      await dialog(page).waitFor();
      await soon(() => dialog(page).getByLabel('답변 내용').inputValue()).toBe('적던 글');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '사람 바꾸기' }).click();
      await page.getByRole('button', { name: new RegExp(`^${officerOf16}`) }).click();
      await opinion(page, 'o-1-6-midterm')
        .getByRole('button', { name: /작성 중/ })
        .click();
      await soon(() => dialog(page).getByRole('textbox', { name: '후속조치' }).inputValue()).toBe(
        '재단에 건의하기',
      );

      await dialog(page).getByLabel('완료 기한').fill('2021-12-31');
      await send(page);
      await opinion(page, 'o-1-6-midterm').getByText('2021년 12월 31일 (금)까지').waitFor();
    });

    it('is answered once, however often the button is pressed or the line is lost', async () => {
      const page = await tabs.signedIn(officerOf19);
      await open(page, 'show=GiveResponse&on=opinion&item=o-1-9-midterm-1');
      await dialog(page)
        .getByRole('radio', { name: /^기추진/ })
        .check();
      await dialog(page).getByLabel('추진 근거').fill('정원 3명이 모두 차 있음');
      await dialog(page).getByLabel('답변 내용').fill('업무량을 조절하겠습니다.');
      let lost = 0;
      await page.route('**/GiveResponse', async (route) => {
        await route.fetch();
        lost += 1;
        await route.abort();
      });
      await sendButton(page).click();
      await dialog(page).getByRole('alert').waitFor();
      await page.unroute('**/GiveResponse');
      await sendButton(page).dblclick();
      await dialog(page).waitFor({ state: 'detached' });
      expect(lost).toBe(1);
      await opinion(page, 'o-1-9-midterm-1').getByRole('button', { name: '이력' }).click();
      await dialog(page).getByRole('heading', { name: '모니터링 의견 발송됨' }).waitFor();
      await soon(() => dialog(page).getByRole('heading', { name: '답변 제출됨' }).count()).toBe(1);
    });

    it('is kept where the server has too much to do, which it says, and sent again under the same key', async () => {
      const page = await tabs.signedIn(officerOf19);
      await open(page, 'show=GiveResponse&on=opinion&item=o-1-9-midterm-2');
      await page.route('**/GiveResponse', (route) =>
        route.fulfill({
          status: 503,
          contentType: 'application/problem+json',
          body: JSON.stringify(problemOf(refuse('busy'), 'ko')),
        }),
      );
      await dialog(page).getByLabel('답변 내용').fill('바쁠 때 적은 글');
      const sendInVain = async () => {
        const asked = page.waitForResponse('**/GiveResponse');
        await sendButton(page).click();
        const key = (await asked).request().headers()['idempotency-key'];
        await dialog(page).getByRole('alert').getByText('잠시 후 다시 시도해 주세요.').waitFor();
        return key;
      };
      const first = await sendInVain();
      expect(await sendInVain()).toBe(first);
      await soon(() => dialog(page).getByLabel('답변 내용').inputValue()).toBe('바쁠 때 적은 글');
    });

    it('that moved meanwhile shows both texts, and takes the answer once its writer has read them', async () => {
      const officer = await tabs.signedIn(officerOf19);
      await open(officer, 'show=GiveResponse&on=opinion&item=o-1-9-midterm-2');
      await dialog(officer)
        .getByRole('radio', { name: /^기추진/ })
        .check();
      await dialog(officer).getByLabel('추진 근거').fill('상반기에 다섯 번 열었음');
      await dialog(officer).getByLabel('답변 내용').fill('계속하겠습니다.');

      const other = await tabs.signedIn(secretary);
      await open(other, 'show=CorrectOpinion&on=opinion&item=o-1-9-midterm-2');
      await dialog(other).getByRole('textbox', { name: /^내용/ }).fill('여가 지원을 좋게 봄');
      await dialog(other).getByLabel('사유').fill('짧게 다듬음');
      await send(other);

      const moved = dialog(officer).getByRole('region', { name: '쓰시는 동안 이 항목이 바뀌었습니다.' });
      await moved.getByText('상반기에 다섯 번 열었음').waitFor();
      await moved.getByText('여가 지원을 좋게 봄').waitFor();
      const answered = officer.waitForResponse('**/GiveResponse');
      await sendButton(officer).click();
      expect((await answered).status()).toBe(409);
      await soon(() => dialog(officer).getByLabel('답변 내용').inputValue()).toBe('계속하겠습니다.');
      await moved.getByRole('button', { name: '바뀐 내용을 확인했습니다' }).click();
      await send(officer);
      await opinion(officer, 'o-1-9-midterm-2').getByText('계속하겠습니다.').waitFor();
    });

    it('leads a person to what they owe in another post, signed in as that', async () => {
      const page = await tabs.signedIn(chair);
      await page
        .getByRole('button', { name: /다른 직위로 처리/ })
        .first()
        .click();
      await dialog(page).getByRole('heading', { name: '답변 제출' }).waitFor();
      await soon(() => page.getByRole('banner').innerText()).toContain('지역자활센터장');
    });
  });

  describe('a lost connection', () => {
    it('is said quietly, and made up for', async () => {
      const page = await tabs.fresh();
      await page.route('**/live', (route) => route.abort());
      await page.getByRole('button', { name: new RegExp(`^${chair}`) }).click();
      await page.getByRole('navigation').waitFor();
      await page.goto('/#round=2021-midterm');
      await page.getByText(/^서버와 연결이 끊겼습니다/).waitFor();
      const officer = await tabs.signedIn(officerOf19);
      await open(officer, 'show=GiveResponse&on=opinion&item=o-1-9-change');
      await dialog(officer).getByRole('radio', { name: /^수용/ }).check();
      await dialog(officer).getByLabel('답변 내용').fill('바뀐 내용대로 하겠습니다.');
      await send(officer);
      await page.unroute('**/live');
      await opinion(page, 'o-1-9-change').getByText('바뀐 내용대로 하겠습니다.').waitFor();
      await soon(() => page.getByText(/^서버와 연결이 끊겼습니다/).count()).toBe(0);
    });
  });

  describe('for everybody', () => {
    it.each(['ko', 'en'] as const)('axe finds nothing wrong (%s)', async (language) => {
      const page = await tabs.fresh({ language });
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await axeViolations(page)).toEqual([]);

      const head = await tabs.signedIn(chair, { language });
      for (const details of await head.locator('.submission, .remarks').all()) {
        await details.locator('> summary').click();
      }
      expect(await axeViolations(head)).toEqual([]);
      await open(head, 'show=history&on=opinion&item=o-1-6-change');
      await dialog(head).getByRole('listitem').first().waitFor();
      expect(await axeViolations(head)).toEqual([]);

      const officer = await tabs.signedIn('컨벤션운영팀 담당자', { language, width: 360 });
      expect(await axeViolations(officer)).toEqual([]);
      await open(officer, 'show=GiveResponse&on=opinion&item=o-1-2-change');
      await dialog(officer).getByRole('radio').first().check();
      await sendButton(officer).click();
      await dialog(officer).locator('[data-problem]').first().waitFor();
      expect(await axeViolations(officer)).toEqual([]);
    });

    it('works from the keyboard: into the panel, out of it, and back to where one was', async () => {
      const page = await tabs.signedIn(chair);
      await opinion(page, 'o-1-7-change').getByRole('button', { name: '이력' }).focus();
      await page.keyboard.press('Enter');
      await dialog(page).waitFor();
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      await opinion(page, 'o-1-7-change').locator(':focus').waitFor();
      await page.keyboard.press('Enter');
      await dialog(page).waitFor();
    });
  });

  describe('a round from its beginning', () => {
    const round = '#round=second';
    const topic = (page: Page) => page.locator('[id="topic:p-1-6/midterm"]');

    async function inSecond(title: string): Promise<Page> {
      const page = await tabs.signedIn(title);
      await page.goto(`/${round}`);
      await page.getByRole('heading', { name: '둘째 회차' }).waitFor();
      return page;
    }

    it('takes what departments hand in and members say, and becomes opinions that are sent', async () => {
      await openSecondRound(await tabs.signedIn(chair));
      const officer = await inSecond(officerOf16);
      await act(
        officer,
        officer.getByRole('button', { name: '중간실적·자체평가 제출', exact: true }),
        async () => {
          await dialog(officer)
            .getByLabel(/^사회적경제기업 증가율/)
            .fill('6.2');
          await dialog(officer).getByLabel('문제점').fill('빈자리가 생김');
          await dialog(officer).getByLabel('개선방안').fill('채용을 상의함');
        },
      );
      await act(officer, officer.getByRole('button', { name: '변경(안) 제출', exact: true }), async () => {
        await dialog(officer).getByLabel('구분').selectOption({ label: '사업내용 변경' });
        await dialog(officer).getByLabel('현행').fill('낮에만 운영');
        await dialog(officer).getByLabel('변경', { exact: true }).fill('저녁에도 운영');
        await dialog(officer).getByLabel('사유').fill('요청이 이어짐');
      });

      const member = await inSecond('일자리분과 민간 위원 1');
      await act(member, topic(member).getByRole('button', { name: '의견 제출', exact: true }), async () => {
        await dialog(member).getByLabel('질의').check();
        await dialog(member).getByLabel('내용').fill('몇 사람이 일하는가?');
      });

      const other = await inSecond(secretary);
      await act(other, topic(other).getByRole('button', { name: '회의 발언 입력' }), async () => {
        await dialog(other).getByLabel('내용').fill('사람이 모자라다.');
      });
      await act(other, topic(other).getByRole('button', { name: '모니터링 의견 작성' }), async () => {
        await dialog(other).getByLabel('내용').fill('센터 인력을 늘릴 것');
        await dialog(other)
          .getByRole('checkbox', { name: /^사람이 모자라다/ })
          .check();
      });
      await act(other, other.getByRole('button', { name: '의견 접수 마감' }).first(), async () => {
        await dialog(other)
          .getByText(/되돌릴 수 없습니다/)
          .waitFor();
      });
      await act(other, other.getByRole('button', { name: '의견 보내기' }), async () => {
        await dialog(other)
          .getByText(/의견 1건을/)
          .waitFor();
      });

      await topic(officer).getByText('센터 인력을 늘릴 것').waitFor();
      await act(
        officer,
        officer.getByRole('button', { name: /^질의 답변.*몇 사람이 일하는가/ }),
        async () => {
          await dialog(officer).getByLabel('답변').fill('네 사람입니다.');
        },
      );
      // Whether the item is brought into view depends on which goes first, the focus or the duty that was clicked.
      await topic(officer)
        .locator('details.remarks')
        .evaluate((remarks) => remarks.setAttribute('open', ''));
      await topic(officer).getByText('네 사람입니다.').waitFor();
      await topic(officer).getByText('→ 1번째 의견에 반영').waitFor();
    });

    async function openSecondRound(page: Page): Promise<void> {
      const { token } = JSON.parse(await page.evaluate<string>("sessionStorage.getItem('session')")) as {
        readonly token: string;
      };
      const answer = await page.request.post('/api/city-s/round/second/OpenRound', {
        headers: { authorization: `Bearer ${token}`, 'idempotency-key': 'open-the-second-round' },
        data: {
          committee: 'jobs',
          plan: 'plan-2021',
          title: '둘째 회차',
          tracks: ['midterm', 'change'],
          opinionsDue: '2021-12-01',
          answersDue: '2021-12-20',
        },
      });
      expect(answer.status()).toBe(200);
    }
  });

  describe('the clock', () => {
    it('moves forward, and what is due then is late', async () => {
      const page = await tabs.signedIn('컨벤션운영팀 담당자');
      const header = page.getByRole('banner');
      await header.getByText(/^2021년/).click();
      await header.getByLabel('이 날짜 오전 9시로').fill('2021-08-09');
      await header.getByRole('button', { name: '옮기기' }).click();
      await header.getByText('2021년 8월 9일 (월)').waitFor();
      await page
        .getByRole('button', { name: /^모니터링 의견 답변.*3일 지남/ })
        .first()
        .waitFor();
    });
  });

  it('asks no other host for anything, and runs under the strictest policy without a complaint', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
