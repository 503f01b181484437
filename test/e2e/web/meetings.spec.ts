// A meeting in the browser: brought there from a cycle, convened, its roll kept on a phone, voted on from another device,
// and what was said in it entered at once.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { limits } from '#contract/limits';
import type { Page as PageView } from '#contract/views';
import { countRoll, type RollCount } from '#domain/meeting/states';
import { describeWithChromium } from '#testing/needs';
import type { PlayedYear } from '../api/year-played.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs, type TabOptions } from './browser.js';
import { dialog, isWithin, send, soon } from './looking.js';
import { yearAt } from './year-played.js';

const chair = '일자리분과 민간분과장';
const secretary = '일자리분과 총무';
const member = '일자리분과 민간 위원 1';
const list = '#at=meetings';
const july = '#meeting=jobs-2021-7';
const cycle = 'jobs.plan-2021.2021';
const phone = { width: 360 } as const;

const roll = (page: Page): Locator => page.getByRole('region', { name: '출석' });
const agenda = (page: Page): Locator => page.getByRole('region', { name: /^안건/ });
const item = (page: Page, text: string): Locator =>
  agenda(page).getByRole('article').filter({ hasText: text }).first();
const part = (page: Page, name: RegExp): Locator => page.getByRole('region', { name });
const lines = (page: Page): Locator => page.locator('.note-line');

describeWithChromium('meetings', (executablePath) => {
  let dataDir: string;
  let address: string;
  let tabs: Tabs;
  let year: PlayedYear;
  /** Where the meeting is that is convened here. */
  let september: string;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    address = await run({ DATA_DIR: dataDir }).address;
    tabs = await Tabs.open(executablePath, address);
    year = yearAt(address);
    await year.playTo('planChange');
    await hearResidents(year);
    await openAutumn(year);
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  it('are listed with their agenda, and offered to convene only where one may', async () => {
    const page = await tabs.signedIn(secretary, { at: list });
    await page.getByRole('link', { name: '일자리분과 2021년 7차 회의' }).waitFor();
    await page.getByText('2021년도 시행계획 중간평가 및 변경안 모니터링').waitFor();
    await page.getByRole('link', { name: '회의 소집' }).waitFor();
    const other = await tabs.signedIn(member, { at: list });
    await other.getByRole('link', { name: '일자리분과 2021년 7차 회의' }).waitFor();
    await soon(() => other.getByRole('link', { name: '회의 소집' }).count()).toBe(0);
    await other.goto('/#convene=jobs');
    await other.getByText('볼 수 없는 화면입니다.').or(other.getByRole('alert')).first().waitFor();
    const council = await tabs.signedIn('실무협의체 위원장', { at: list });
    await council.getByText('볼 수 있는 회의가 없습니다.').waitFor();
  });

  it('say where the printed attendance disagrees with the roll', async () => {
    const page = await tabs.signedIn(secretary, { at: july });
    const rows = page.getByRole('table').getByRole('row');
    await rows.first().waitFor();
    await soon(() => rows.allInnerTexts()).toEqual([
      '항목\t문서\t명부\t차이',
      '참석\t11\t12\t−1',
      '공공 참석\t0\t1\t−1',
    ]);
    // Its minutes are written: what they say changes by their revisions alone.
    await soon(() => page.getByRole('button', { name: '문서상 참석 인원 기록' }).count()).toBe(0);
  });

  describe('on this year’s changes', () => {
    it('take them over from the cycle, tell who must step aside, and are split so that nobody else has to', async () => {
      const page = await tabs.signedIn(secretary, { at: `#cycle=${cycle}` });
      await page.getByRole('link', { name: '변경 5건 심의 안건으로 올리기' }).click();
      await page.getByRole('heading', { level: 1, name: '일자리분과 회의 소집' }).waitFor();
      await page.getByText(/^제척: 공공분과장, 공공 위원 4/).waitFor();
      await soon(() => page.getByRole('checkbox', { checked: true }).count()).toBe(5);
      await soon(() => page.getByLabel('회의 번호 (연도-차수)').inputValue()).toBe('2021-9');

      await page.getByRole('button', { name: '당사자별로 안건 나누기' }).click();
      await page.getByRole('group', { name: '안건 3' }).waitFor();
      await page.waitForFunction(
        "[...document.querySelectorAll('.agenda-item input[type=text]')].every(({ value }) => value !== '')",
      );
      const written = await page.evaluate<readonly string[]>(
        "[...document.querySelectorAll('.agenda-item input[type=text]')].map(({ value }) => value)",
      );
      expect(written[0]).toBe('전차 회의록 확인(2021년 8차)');
      expect(written.slice(1).some((title) => /\(1-6\)$/.test(title))).toBe(true);

      await page.getByRole('button', { name: '회의 소집' }).click();
      await page.locator('[name=date][aria-invalid=true]').waitFor();
      await page.getByRole('textbox', { name: '일자', exact: true }).fill('2021-09-08');
      await page.reload();
      await soon(() => page.getByRole('textbox', { name: '일자', exact: true }).inputValue()).toBe(
        '2021-09-08',
      );
      await page.getByText('재적 17명').waitFor();
      // The page hears of the meeting before the answer comes: it must not begin the next one with what was brought.
      await page.route('**/ConveneMeeting', async (route) => {
        const response = await route.fetch();
        await page.getByRole('link', { name: '소집한 회의 보기' }).waitFor();
        await route.fulfill({ response });
      });
      await page.getByRole('button', { name: '회의 소집' }).click();
      await page.getByRole('heading', { level: 1, name: '일자리분과 2021년 9차 회의' }).waitFor();
      september = new URL(page.url()).hash;
      await page.getByRole('navigation').getByRole('link', { name: '나의 할 일' }).click();
      await page.getByRole('heading', { level: 1, name: '나의 할 일' }).waitFor();
      await part(page, /^진행 중/).waitFor();
      await soon(() => part(page, /^작성 중인 글/).count()).toBe(0);

      await page.goto(`/#cycle=${cycle}`);
      await page.getByText('심의할 회의:').waitFor();
      await soon(() => page.getByRole('link', { name: /심의 안건으로 올리기/ }).count()).toBe(0);
    });

    it('keep the roll by thumb and by key, and every other device sees it live', async () => {
      const here = await tabs.signedIn(secretary, { ...phone, at: september });
      const there = await tabs.signedIn(chair, { at: september });
      await soon(() => roll(there).getByRole('button').count()).toBe(0);
      await roll(here).getByRole('button', { name: '공공 위원 4 참석' }).click();
      await roll(there).getByRole('listitem').filter({ hasText: '공공 위원 4' }).getByText('참석').waitFor();
      await there.getByText('8명 더 필요').waitFor();
      await soon(() => there.getByRole('button', { name: '개회' }).count()).toBe(0);

      await roll(here).getByRole('button', { name: '민간분과장 참석' }).focus();
      for (const name of ['총무', '민간 위원 1', '민간 위원 2', '민간 위원 3']) {
        await here.keyboard.press('Enter');
        await here.waitForFunction(
          `document.activeElement.textContent.includes(${JSON.stringify(`${name} 참석`)})`,
        );
      }
      await here.keyboard.press('ArrowDown');
      await here.keyboard.press('Enter');
      await there.getByText('3명 더 필요').waitFor();
      const fourth = roll(there).getByRole('listitem').filter({ hasText: '민간 위원 4' });
      await fourth.getByText('참석').waitFor();
      expect(await axeViolations(here)).toEqual([]);
      await soon(() => isWithin(here, 360)).toBe(true);
    });

    it('show a press that did not get through as not recorded, and record it once', async () => {
      const here = await tabs.signedIn(secretary, { ...phone, at: september });
      await roll(here).getByRole('button', { name: '민간 위원 5 참석' }).waitFor();
      await here.route('**/RecordArrival', async (route) => {
        await route.fetch();
        await route.abort();
      });
      const seat = roll(here).getByRole('listitem').filter({ hasText: '민간 위원 5' });
      await roll(here).getByRole('button', { name: '민간 위원 5 참석' }).click();
      await seat.getByText('보내기 대기').waitFor();
      await here.unroute('**/RecordArrival');
      await seat.getByRole('button', { name: '민간 위원 5 퇴장' }).waitFor();
      await seat.getByRole('button', { name: '민간 위원 5 퇴장' }).click();
      await seat.getByRole('button', { name: '민간 위원 5 다시 참석' }).click();
      await seat.getByRole('button', { name: '민간 위원 5 퇴장' }).waitFor();
      for (const name of ['총무', '민간 위원 3', '민간 위원 6', '민간 위원 7', '공공분과장']) {
        const press = roll(here).getByRole('button', { name: `${name} 참석`, exact: true });
        if ((await press.count()) > 0) await press.click();
      }
      await here.getByText('정족수 충족').waitFor();
    });

    it('are voted on with counts that add up, and the cycle has it', async () => {
      const there = await tabs.signedIn(secretary, { at: september });
      const page = await tabs.signedIn(chair, { ...phone, at: september });
      await page.getByRole('button', { name: '개회' }).click();
      await dialog(page)
        .getByText(/명이 출석했습니다/)
        .waitFor();
      await send(page);
      await there.getByText('회의 중').waitFor();

      const growth = item(page, '(1-6)');
      await growth.getByText('공공 위원 4').waitFor();
      await growth.getByRole('button', { name: '표결 결과 기록' }).click();
      await dialog(page).locator('button[type=submit]').click();
      await dialog(page).locator('[name=inFavour][aria-invalid=true]').waitFor();
      await dialog(page).getByRole('button', { name: '모두 찬성' }).click();
      await dialog(page).getByRole('button', { name: '찬성 1 늘리기' }).click();
      await dialog(page)
        .getByText(/1표 많습니다/)
        .waitFor();
      await dialog(page).locator('button[type=submit]').click();
      await dialog(page).locator('[name=inFavour][aria-invalid=true]').waitFor();
      await dialog(page).getByRole('button', { name: '찬성 1 줄이기' }).click();
      await dialog(page).getByRole('button', { name: '찬성 1 줄이기' }).click();
      await dialog(page).getByText('1표가 남았습니다.').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await dialog(page).getByRole('button', { name: '남은 표를 기권으로' }).click();
      await soon(() => dialog(page).getByLabel('기권', { exact: true }).inputValue()).toBe('1');
      await send(page);
      await item(there, '(1-6)').getByText('가결', { exact: true }).waitFor();
      await item(there, '(1-6)')
        .getByText(/반대 0, 기권 1$/)
        .waitFor();

      const other = await tabs.signedIn(chair, { at: `#cycle=${cycle}` });
      const change = other.getByRole('article').filter({ hasText: '1-6' }).first();
      await change
        .locator('[aria-current=step]')
        .getByText(/의회 보고/)
        .waitFor();
    });

    it('let somebody step aside by name, hold over what waits, and end only when nothing is left', async () => {
      const page = await tabs.signedIn(secretary, { at: september });
      const rest = agenda(page)
        .getByRole('article')
        .filter({ has: page.getByText('심의 전') });
      await rest.first().waitFor();
      await soon(() => page.getByRole('button', { name: '폐회' }).count()).toBe(0);
      await page.getByText(/의결하지 않은 안건/).waitFor();
      await rest.first().getByRole('button', { name: '제척·회피 기록' }).click();
      await dialog(page).getByLabel('제척·회피 위원').selectOption({ label: '민간 위원 2' });
      await dialog(page).getByLabel('사유').fill('사업을 맡은 단체의 대표');
      await send(page);
      await page.getByText('사업을 맡은 단체의 대표').waitFor();

      for (let left = await rest.count(); left > 0; left -= 1) {
        await rest.first().getByRole('button', { name: '안건 보류' }).click();
        await dialog(page).getByLabel('사유').fill('자료를 더 보고 다음에');
        await send(page);
        await page.waitForFunction(
          `document.querySelectorAll('.agenda .chip[data-tone=known]').length < ${left}`,
        );
      }
      await page.getByRole('button', { name: '폐회' }).click();
      await send(page);
      await page.getByText('종료', { exact: true }).waitFor();
      await soon(() => roll(page).getByRole('button').count()).toBe(0);

      await page.goto(`/#cycle=${cycle}`);
      await page.getByRole('link', { name: /^변경 \d건 심의 안건으로 올리기/ }).waitFor();
    });

    it('are held against the count that their paper states', async () => {
      const { present, enrolled, sectors } = await rollOf(year, september);
      const page = await tabs.signedIn(secretary, { at: september });
      await page.locator('.meeting-acts details.menu > summary').click();
      await page.getByRole('button', { name: '문서상 참석 인원 기록' }).click();
      await dialog(page).getByLabel('적힌 곳').fill('회의록 머리의 참석 칸');
      const cell = (group: string, name: string) =>
        dialog(page).getByRole('group', { name: group }).getByLabel(name);
      for (const [group, attended, seats] of [
        ['전체', present, enrolled],
        ['공공', undefined, sectors.public.enrolled],
        ['민간', sectors.private.present, sectors.private.enrolled],
      ] as const) {
        await cell(group, '참석').fill(String(attended ?? ''));
        await cell(group, '재적').fill(String(seats));
      }
      await dialog(page).locator('button[type=submit]').click();
      await dialog(page).locator('[aria-invalid=true]').waitFor();
      await cell('공공', '참석').fill(String(sectors.public.present));
      await send(page);
      await page.getByText('문서에 적힌 참석 인원이 명부와 같습니다.').waitFor();
    });

    it('can be cancelled before they begin, with the reason to be read', async () => {
      const page = await tabs.signedIn(secretary, { at: '#convene=jobs' });
      await page.getByRole('textbox', { name: '일자', exact: true }).fill('2021-10-13');
      await page.getByRole('button', { name: '회의 소집' }).click();
      await page.getByRole('heading', { level: 1, name: '일자리분과 2021년 10차 회의' }).waitFor();
      await page.locator('.meeting-acts details.menu > summary').click();
      await page.getByRole('button', { name: '회의 취소' }).click();
      await dialog(page).getByLabel('사유').fill('정족수가 모이지 않을 것으로 보임');
      await send(page);
      await page.getByText('정족수가 모이지 않을 것으로 보임').waitFor();
    });
  });

  describe('what was said', () => {
    const notes = '#notes=autumn&meeting=jobs-2021-7';
    const said = [
      '1-6 사회적경제지원센터 운영 활성화',
      '민간 위원 3: 지원 기준을 넓혀야 함',
      '- 공공 위원 2: 센터 인력은 몇 명인가?',
      '1-2\t민간 위원 5\t교육 뒤 취업을 이어 줄 것',
      '7-7 어느 사업인지 모르는 말',
    ].join('\n');

    it('is read from pasted notes, kept over a reload, and entered line by line', async () => {
      const page = await tabs.signedIn(secretary, { at: notes });
      await page.getByLabel('메모 붙여 넣기').fill(said);
      await page.getByRole('button', { name: '줄로 나누기' }).click();
      await lines(page).nth(3).waitFor();
      await soon(() => lines(page).nth(0).getByLabel('발언자').inputValue()).toBe('private-3');
      await soon(() => lines(page).nth(1).getByLabel('종류').inputValue()).toBe('question');
      await soon(() => lines(page).nth(2).getByLabel('세부사업').inputValue()).toBe('p-1-2');
      await lines(page).nth(3).getByText('사업을 고르세요.').waitFor();
      await page.reload();
      await lines(page).nth(3).waitFor();

      let asked = 0;
      await page.route('**/EnterRemark', async (route) => {
        asked += 1;
        if (asked === 2) {
          await route.fetch();
          return route.abort();
        }
        return route.continue();
      });
      await page.getByRole('button', { name: '발언 3건 입력' }).click();
      await page.getByText('2건 입력됨, 2건 남음.').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await lines(page).nth(1).getByText('보내지 못함').waitFor();
      await page.unroute('**/EnterRemark');
      await page.reload();
      await page.getByRole('button', { name: '발언 1건 입력' }).click();
      await page.getByText('3건 입력됨, 1건 남음.').waitFor();

      const round = await remarksOf(year);
      expect(round.map(({ text, said: by }) => [text, by?.speaker])).toEqual([
        ['지원 기준을 넓혀야 함', 'private-3'],
        ['센터 인력은 몇 명인가?', 'public-2'],
        ['교육 뒤 취업을 이어 줄 것', 'private-5'],
      ]);
    });

    it('keeps a refused line with the reason and its words', async () => {
      const page = await tabs.signedIn(secretary, { ...phone, at: '#notes=autumn' });
      await page.getByRole('button', { name: '줄 추가' }).click();
      await lines(page).getByLabel('세부사업').selectOption('p-1-2');
      await lines(page)
        .getByLabel('발언 내용')
        .fill('x'.repeat(limits.text + 1));
      await page.getByRole('button', { name: '발언 1건 입력' }).click();
      await lines(page).getByText('거절됨').waitFor();
      await lines(page).getByRole('alert').waitFor();
      await lines(page).getByLabel('발언 내용').fill('짧게 다시');
      await page.getByRole('button', { name: '발언 1건 입력' }).click();
      await lines(page).getByText('입력됨', { exact: true }).waitFor();
      await soon(() => isWithin(page, 360)).toBe(true);
    });

    it('is closed where the round takes nothing', async () => {
      const page = await tabs.signedIn(member, { at: notes });
      await page.getByText('이 회차에는 지금 발언을 입력할 수 없습니다.').waitFor();
    });
  });

  const appearances: readonly TabOptions[] = [
    {},
    { language: 'en' },
    { width: 360 },
    { contrast: 'more' },
    { language: 'en', contrast: 'more', width: 360 },
  ];

  it.each(appearances)('axe finds nothing wrong, and every page fits (%j)', async (appearance) => {
    for (const [who, at] of [
      [secretary, list],
      [secretary, july],
      [secretary, `${july}&show=StateRoll&on=stream`],
      [member, september],
      [chair, `#convene=jobs&motion=deliberateChanges&about=${cycle}`],
      [secretary, '#notes=autumn'],
      ['실무협의체 위원장', list],
      ['사회적경제팀 담당자', july],
    ] as const) {
      const page = await tabs.signedIn(who, { ...appearance, at });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page
        .getByText(/불러오는 중|^Loading|확인하고 있습니다|^Looking up/)
        .first()
        .waitFor({ state: 'detached' });
      expect({ who, at, found: await axeViolations(page) }).toEqual({ who, at, found: [] });
      expect({ who, at, fits: await isWithin(page, appearance.width ?? 1440) }).toEqual({
        who,
        at,
        fits: true,
      });
      await page.context().close();
    }
  });

  it('asks no other host for anything, and runs under the strictest policy without a complaint', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});

/** The first legal step, so that a meeting is next. */
async function hearResidents(year: PlayedYear): Promise<void> {
  const office = await year.as('p-coordination-officer', 'post:coordination-officer');
  const page = (await office.get(`/cycle/${cycle}`)).body as unknown as PageView<'cycle'>;
  const changes =
    page.state.status === 'none'
      ? []
      : Object.values(page.state.changes).flatMap(({ id, status }) => (status === 'agreed' ? [id] : []));
  const step = { changes, step: 'residentsHeard', taken: '2021-08-13', number: '시보 2021-97' };
  const { status, body } = await office.ask('RecordStep', step, { stream: 'cycle', id: cycle });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

/** Another round, in which two programs wait for nothing. */
async function openAutumn(year: PlayedYear): Promise<void> {
  const head = await year.as('p-self-support-head', 'seat:jobs/chair-private');
  const clerk = await year.as('p-secretary', 'seat:jobs/secretary');
  const at = { stream: 'round', id: 'autumn' } as const;
  const opening = {
    committee: 'jobs',
    plan: 'plan-2021',
    title: '하반기 점검',
    tracks: ['midterm', 'change'],
    opinionsDue: '2021-10-20',
    answersDue: '2021-11-12',
  };
  const answers = [await head.ask('OpenRound', opening, at)];
  for (const topic of ['p-1-2/midterm', 'p-1-6/midterm', 'p-1-6/change']) {
    answers.push(await clerk.ask('WaiveSubmission', { topic, reason: '회의에서 바로 논의함' }, at));
  }
  const refused = answers.find(({ status }) => status !== 200);
  if (refused) throw new Error(JSON.stringify(refused.body));
}

async function rollOf(year: PlayedYear, at: string): Promise<RollCount> {
  const clerk = await year.as('p-secretary', 'seat:jobs/secretary');
  const page = (await clerk.get(`/${at.replace('#', '').replace('=', '/')}`))
    .body as unknown as PageView<'meeting'>;
  if (page.state.status === 'none') throw new Error(`no meeting at ${at}`);
  return countRoll(page.state);
}

async function remarksOf(year: PlayedYear) {
  const clerk = await year.as('p-secretary', 'seat:jobs/secretary');
  const page = (await clerk.get('/round/autumn')).body as unknown as PageView<'round'>;
  return page.state.status === 'none' ? [] : Object.values(page.state.remarks);
}
