// A new city from nothing to its first round in the browser: the guide, its pasted tables, and the pages of what was built.
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { signIn } from '../api/booted.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs, type TabOptions } from './browser.js';
import { dialog, soon } from './looking.js';

const office = '총괄부서 담당자';
const setup = '#at=setup';
const organization = '#at=organization';

const sheet = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n');
const step = (page: Page, name: string): Locator =>
  page.locator('.setup-steps > li').filter({ has: page.getByRole('heading', { name, exact: true }) });
const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const paste = (within: Locator): Locator => within.getByLabel('표 붙여넣기');
const line = (within: Locator, text: string): Locator => within.getByRole('row').filter({ hasText: text });
const item = (within: Locator, text: string): Locator =>
  within.getByRole('listitem').filter({ hasText: text });

const officeRows = [
  ['부서', '직위', '구분', '식별자', '발령일', '부서장 승인'],
  ['일자리정책과', '일자리정책과장', '부서장', 'kim-01', '', ''],
  ['일자리정책과', '일자리정책팀 담당자', '', '', '', ''],
  ['관광과', '관광과장', '', '홍길동', '', '예'],
  ['관광과', '컨벤션운영팀 담당자', '담당자', '', '2018-13-01', ''],
];
const committeeRows = [
  ['분과', '상위', '위원석', '공공·민간', '겸직', '임기 만료일'],
  ['대표협의체', '', '대표위원장', '공공', '', '2020-12-31'],
  ['일자리분과', '대표협의체', '공공분과장', '', '일자리정책과장', '2020-12-31'],
  ['', '', '총무', '민간', '', '2020-12-31'],
  ['', '', '민간 위원 1', '', '', '2020-12-31'],
];
const programRows = [
  [
    '전략 번호',
    '추진전략',
    '담당 직위',
    '번호',
    '사업명',
    '주관부서',
    '성과지표',
    '목표',
    '단위',
    '비목',
    '예산액(천원)',
  ],
  [
    'I',
    '일자리',
    '일자리정책과장',
    '1-1',
    '공공일자리 연계',
    '일자리정책과',
    '참여 인원',
    '120',
    '명',
    '인건비',
    '960,000',
  ],
  ['', '', '', '', '', '', '취업 인원', '60', '명', '교육비', '24,000'],
  ['', '', '', '1-2', '전문인력 양성', '관광과', '양성 인원', '25', '명', '교육 운영비', '24,000'],
];

async function act(page: Page, button: Locator, fill?: () => Promise<void>): Promise<void> {
  await button.click();
  await dialog(page).waitFor();
  await fill?.();
  await dialog(page).locator('button[type=submit]').click();
  await dialog(page).waitFor({ state: 'detached' });
}

/** Opens the menu behind an item and chooses from it. */
function behind(within: Locator, name: string): Locator {
  return within.locator('.menu-body').getByRole('button', { name });
}

describeWithChromium('the first run', (executablePath) => {
  let dataDir: string;
  let address: string;
  let tabs: Tabs;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    address = await run({ DATA_DIR: dataDir, SAMPLE: 'empty' }).address;
    tabs = await Tabs.open(executablePath, address);
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  const asOffice = (at: string, options: TabOptions = {}): Promise<Page> =>
    tabs.signedIn(office, { ...options, at });

  async function expectSound(page: Page): Promise<void> {
    expect(await axeViolations(page)).toEqual([]);
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(wide).toBeLessThanOrEqual(0);
  }

  it('begins with the organization and the first post of its coordinating office', async () => {
    const page = await tabs.fresh({ width: 360 });
    await page.getByRole('heading', { level: 1, name: '새 기관을 등록합니다' }).waitFor();
    await expectSound(page);
    await page.getByRole('button', { name: '기관 등록' }).click();
    await page.locator('[aria-invalid=true][name=name]').waitFor();
    await page.getByLabel('기관 이름').fill('새샘시');
    await page.reload();
    await soon(() => page.getByLabel('기관 이름').inputValue()).toBe('새샘시');
    await page.getByRole('button', { name: '기관 등록' }).click();
    await page.getByRole('heading', { level: 1, name: '처음 설정' }).waitFor();
    await page.getByText('7단계 가운데 0단계 마침').waitFor();
    await expectSound(page);
  });

  it('leads there from every page that has nothing on it', async () => {
    const page = await asOffice('#at=work');
    for (const at of ['#at=rounds', '#at=cycles', '#at=plans', '']) {
      await page.goto(`/${at}`);
      await page.getByRole('link', { name: '처음 설정으로 가기' }).waitFor();
    }
    await page.getByRole('link', { name: '처음 설정으로 가기' }).click();
    await page.getByRole('heading', { level: 1, name: '처음 설정' }).waitFor();
  });

  it('reads a pasted table, names what is wrong where it can be corrected, and registers row by row', async () => {
    const page = await asOffice(setup);
    const offices = step(page, '부서와 직위, 담당자');
    await paste(offices).fill(sheet(...officeRows));
    await offices.getByText('새로 등록 2건 · 이미 등록 0건 · 고칠 곳 있음 2건').waitFor();
    await offices.getByText('이름 대신 영문·숫자 식별자').waitFor();
    await expectSound(page);

    const person = offices.getByLabel('4번째 줄 사람 식별자');
    await person.fill('hong-01');
    await person.press('Enter');
    const from = offices.getByLabel('5번째 줄 시작일');
    await soon(() => from.evaluate((field) => field.matches(':focus'))).toBe(true);
    await offices.getByRole('button', { name: '3건 등록' }).click();
    await offices.getByText('3건을 등록했습니다.').waitFor();
    await offices.getByText('부서 2곳, 직위 4개').waitFor();

    await page.reload();
    await step(page, '규칙 묶음').getByText('지금 할 단계').waitFor();
    await offices.locator('summary').click();
    await line(offices, '관광과장').getByText('이미 등록됨').waitFor();
    await offices.getByLabel('5번째 줄 시작일').fill('2018. 7. 1.');
    await offices.getByLabel('5번째 줄 시작일').press('Enter');
    await offices.getByRole('button', { name: '1건 등록' }).click();
    await offices.getByText('부서 2곳, 직위 5개').waitFor();
    await offices.getByRole('button', { name: '표 지우기' }).click();
    await soon(() => paste(offices).inputValue()).toBe('');
  });

  it('applies the rules of the legal frame pack by pack', async () => {
    const page = await asOffice(setup);
    const rules = step(page, '규칙 묶음');
    await rules.getByText('규칙 12개').first().click();
    await rules.getByText('사회보장급여법 시행규칙 제5조 (재적위원 과반수 출석)').waitFor();
    await rules.getByLabel('시 조례의 위원회 구성과 제척').uncheck();
    await expectSound(page);
    await rules.getByRole('button', { name: '고른 8개 적용' }).click();
    await rules.getByText('규칙 묶음 8개 적용').waitFor();
    await rules.getByText(/정하지 않은 규칙:.*제척·기피·회피/).waitFor();
    await rules.getByLabel('시 조례의 위원회 구성과 제척').check();
    await rules.getByRole('button', { name: '고른 1개 적용' }).click();
    await rules.getByText('규칙 묶음 9개 적용').waitFor();
  });

  it('stops where the server is away, and goes on with what is not there yet', async () => {
    const page = await asOffice(setup);
    const committees = step(page, '위원회와 위원');
    await paste(committees).fill(sheet(...committeeRows));
    let sent = 0;
    await page.route('**/api/*/committee/**', async (route) => {
      sent += route.request().method() === 'POST' ? 1 : 0;
      if (route.request().method() === 'POST' && sent === 5) {
        // The server does it, and its answer is lost.
        await route.fetch();
        await route.abort();
      } else await route.continue();
    });
    await committees.getByRole('button', { name: '4건 등록' }).click();
    await committees.getByText('서버에 닿지 못했습니다. 멈췄습니다.').waitFor();
    await expectSound(page);
    await committees.getByRole('button', { name: /이어서 등록/ }).click();
    await item(committees, '일자리분과').getByText('위원 3명 / 3석').waitFor();
    await step(page, '시행계획').getByText('지금 할 단계').waitFor();

    await page.reload();
    await committees.locator('summary').click();
    await committees.getByText('새로 등록 0건 · 이미 등록 4건 · 고칠 곳 있음 0건').waitFor();
    await soon(() => committees.getByRole('button', { name: /건 등록/ }).count()).toBe(0);
  });

  it('takes over the plan with its programs, and puts it in force', async () => {
    const page = await asOffice(setup);
    await step(page, '시행계획').getByRole('button', { name: '시행계획 작성' }).click();
    const programs = step(page, '추진전략과 세부사업');
    await paste(programs).fill(sheet(...programRows));
    await programs.getByText('위에 이어짐').waitFor();
    await expectSound(page);
    await programs.getByRole('button', { name: '2건 등록' }).click();
    await programs.getByText('추진전략 1개, 세부사업 2개').waitFor();
    await step(page, '계획 시행').getByRole('button', { name: '계획 시행' }).click();
    await step(page, '계획 시행').getByText('2018년도 시행계획 · 시행 중').waitFor();

    const clerk = await signIn(address, 'p-coordination-officer', await postOfOffice());
    const { body } = await clerk.get('/plan/plan-2018');
    expect(JSON.stringify(body['state'])).toContain('"amount":"960000"');
  });

  it('ends where the chair opens the first round', async () => {
    const page = await asOffice(setup);
    const round = step(page, '첫 회차');
    await round.getByRole('button', { name: /일자리분과 공공분과장/ }).waitFor();
    await expectSound(page);
    await round.getByRole('button', { name: /일자리분과 공공분과장/ }).click();
    await page.getByRole('heading', { level: 1, name: '회차 시작' }).waitFor();
    await page.getByText('일자리분과 공공분과장').first().waitFor();

    const chair = await signIn(address, 'kim-01', await seatOf('공공분과장'));
    const opened = await chair.ask(
      'OpenRound',
      {
        title: '첫 회차',
        committee: (await chairsCommittee()) ?? '',
        plan: 'plan-2018',
        tracks: ['midterm', 'change'],
        opinionsDue: '2018-07-20',
        answersDue: '2018-07-31',
      },
      { id: 'first-round' },
    );
    expect(opened.status).toBe(200);

    const again = await asOffice(setup);
    await again.getByText('처음 설정을 모두 마쳤습니다.').waitFor();
    await again.getByText('7단계 가운데 7단계 마침').waitFor();
    await again.goto('/#at=plans');
    await soon(() => again.getByRole('link', { name: '처음 설정으로 가기' }).count()).toBe(0);
  });

  it('is kept up on the page of the organization, one thing at a time', async () => {
    const page = await asOffice(organization);
    const offices = part(page, '부서와 직위');
    await act(page, offices.getByRole('button', { name: '부서 등록' }), async () => {
      await dialog(page).getByLabel('부서 이름').fill('노동정책과');
      await dialog(page).getByText('지울 수 없습니다').waitFor();
      await expectSound(page);
    });
    await act(page, offices.getByRole('button', { name: '직위 등록' }), async () => {
      await dialog(page).getByLabel('부서', { exact: true }).selectOption({ label: '노동정책과' });
      await dialog(page).getByLabel('직위 명칭').fill('노동권익팀 담당자');
    });
    const post = item(offices, '노동권익팀 담당자').last();
    await post.getByText('공석').waitFor();
    await act(page, post.getByRole('button', { name: '담당자 지정' }), async () => {
      await dialog(page).getByLabel('이미 있는 사람').selectOption({ label: '일자리정책팀 담당자' });
    });
    await post.getByText('겸직:').waitFor();
    await post.locator('summary').click();
    await act(page, behind(post, '담당 종료'));
    await post.getByText('공석').waitFor();
    await post.getByRole('button', { name: /^이력/ }).click();
    await dialog(page)
      .getByRole('heading', { name: '담당 종료' })
      .or(dialog(page).getByRole('listitem').nth(2))
      .first()
      .waitFor();
    await expectSound(page);
    await dialog(page).getByRole('button', { name: '닫기' }).click();

    await act(page, part(page, '규칙 묶음').getByRole('button', { name: '규칙 묶음 적용' }), async () => {
      await dialog(page)
        .getByLabel('바탕이 되는 법령')
        .selectOption({ label: '시 조례의 위원회 구성과 제척' });
      await dialog(page).getByLabel('시행일').fill('2018-08-01');
      await dialog(page).getByLabel('묶음 이름').fill('2018년 8월 개정 조례');
      await dialog(page).getByLabel('값').nth(3).selectOption({ label: '정족수에서 뺌' });
      await expectSound(page);
    });
    await part(page, '규칙 묶음').getByText('2018년 8월 개정 조례').waitFor();
  });

  it('is kept up on the page of a committee', async () => {
    const page = await asOffice(organization);
    await part(page, '위원회').getByRole('link', { name: '위원회 등록' }).click();
    await page.getByLabel('위원회 이름').fill('관광분과');
    await page.getByLabel('상위 위원회').selectOption({ label: '대표협의체' });
    await expectSound(page);
    await page.getByRole('button', { name: '위원회 등록' }).click();
    await page.getByRole('heading', { level: 1, name: '관광분과' }).waitFor();
    await page.getByText('등록된 위원석이 없습니다.').waitFor();

    const seats = part(page, '위원');
    await act(page, seats.getByRole('button', { name: '위원석 추가' }), async () => {
      await dialog(page).getByLabel('위원석 명칭').fill('공공 위원 1');
    });
    const seat = item(seats, '공공 위원 1');
    await act(page, seat.getByRole('button', { name: '위원 위촉' }), async () => {
      await dialog(page).getByLabel('이미 있는 사람').selectOption({ label: '관광과장' });
    });
    await seat.getByText('겸직: 관광과장').waitFor();
    await seat.locator('summary').click();
    await act(page, behind(seat, '직무대행 지정'), async () => {
      await dialog(page).getByLabel('사유').fill('위원장 공석');
    });
    await seat.getByText(/^직무대행\(/).waitFor();
    await expectSound(page);
    await seat.locator('summary').click();
    await act(page, behind(seat, '위원 해촉'), async () => {
      await dialog(page).getByLabel('사유').fill('전보');
    });
    await seat.getByText('공석').waitFor();

    await act(page, part(page, '주기의 단계').getByRole('button', { name: '주기 단계 정하기' }), async () => {
      await dialog(page).getByLabel('차년도 반영').uncheck();
    });
    await soon(() => item(part(page, '주기의 단계'), '차년도 반영').count()).toBe(0);
    await act(
      page,
      part(page, '위원회 규칙').getByRole('button', { name: '위원회 규칙 정하기' }),
      async () => {
        await dialog(page).getByLabel('값').fill('2/3');
        await dialog(page).getByLabel('근거 조문').fill('관광분과 운영 세칙');
      },
    );
    await part(page, '위원회 규칙').getByText('관광분과 운영 세칙').waitFor();
    await expectSound(page);
  });

  it.each<[string, TabOptions]>([
    ['in English', { language: 'en' }],
    ['in high contrast', { contrast: 'more' }],
    ['on a phone', { width: 360 }],
  ])('stays sound %s', async (_, options) => {
    const committee = `#committee=${await chairsCommittee()}`;
    const page = await asOffice(organization, options);
    for (const at of [organization, committee, setup]) {
      await page.goto(`/${at}`);
      await page.locator('.office h1').waitFor();
      await page.getByRole('status').first().waitFor({ state: 'attached' });
      for (const summary of await page.locator('.office details:not(.menu):not(.as-of *) > summary').all())
        await summary.click();
      await expectSound(page);
    }
    const offices = page.locator('.setup-steps > li').first();
    await offices.locator('textarea').fill(sheet(...officeRows));
    await offices.getByRole('row').nth(3).waitFor();
    await expectSound(page);
  });

  it('offers nothing to those who do not build it', async () => {
    const page = await tabs.signedIn('일자리분과 민간 위원 1', { at: organization });
    await page.getByRole('heading', { level: 1, name: '새샘시' }).waitFor();
    expect(
      await part(page, '부서와 직위')
        .getByRole('button', { name: /등록|지정|종료/ })
        .count(),
    ).toBe(0);
    await page.goto(`/${setup}`);
    await page.getByText('처음 설정은 총괄부서가 합니다.').waitFor();
    await soon(() => page.getByLabel('표 붙여넣기').count()).toBe(0);
    await page.goto('/#committee=no-such-committee');
    await page.getByRole('heading', { name: '볼 수 없는 화면입니다.' }).waitFor();
  });

  it('complained of nothing, and asked nobody else', () => {
    expect(tabs.complaints).toEqual([]);
    expect(tabs.foreign).toEqual([]);
  });

  interface SampleSeat {
    readonly post: string;
    readonly title: string;
  }

  async function people(): Promise<readonly SampleSeat[]> {
    const answer = await fetch(`${address}/api/sample/people`);
    return ((await answer.json()) as { readonly people: readonly SampleSeat[] }).people;
  }

  async function seatOf(title: string): Promise<string> {
    return (await people()).find((each) => each.title.endsWith(` ${title}`))?.post ?? '';
  }

  async function postOfOffice(): Promise<string> {
    return (await people()).find(({ title }) => title === office)?.post ?? '';
  }

  async function chairsCommittee(): Promise<string | undefined> {
    return /^seat:([^/]+)/.exec(await seatOf('공공분과장'))?.[1];
  }
});
