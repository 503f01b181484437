// A real installation in the browser: its first start, signing in and out, two tabs of one session, and the end of an idle one.
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs, type TabOptions } from './browser.js';
import { isWithin, soon } from './looking.js';
import {
  button,
  email,
  field,
  found,
  level1,
  password,
  realInstallation,
  signIn,
  type RealInstallation,
} from './real-installation.js';

async function expectSound(page: Page, width: number): Promise<void> {
  await soon(() => axeViolations(page)).toEqual([]);
  await soon(() => isWithin(page, width)).toBe(true);
}

describeWithChromium('a real installation', (executablePath) => {
  let house: RealInstallation;
  let tabs: Tabs;

  beforeAll(async () => {
    house = await realInstallation();
    tabs = await Tabs.open(executablePath, house.address);
  });
  afterEach(async () => {
    await tabs.closeTabs();
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
  afterAll(async () => {
    await tabs.close();
    await endAll(house.dataDir);
  });

  async function signedIn(options?: TabOptions): Promise<Page> {
    const page = await tabs.fresh(options);
    await signIn(page);
    return page;
  }

  it('is founded through the link of its first start, once; what was typed outlives a reload', async () => {
    const page = await tabs.fresh({ width: 360 });
    await level1(page, '로그인').waitFor();
    await expectSound(page, 360);
    await page.goto(`/${house.link}`);
    await level1(page, '새 기관을 등록합니다').waitFor();
    await expectSound(page, 360);
    await field(page, '기관 이름').fill('나시');
    await field(page, '새 비밀번호').fill('짧은 것');
    await button(page, '등록하고 시작').click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    await page.reload();
    await soon(() => field(page, '기관 이름').inputValue()).toBe('나시');
    await found(page, house.link);
    await page.getByText('7단계 가운데 0단계 마침').waitFor();
    expect(page.url()).not.toContain('secret');

    const other = await tabs.fresh();
    await other.goto(`/${house.link}`);
    await level1(other, '쓸 수 없는 링크입니다.').waitFor();
    await expectSound(other, 1440);
    await other.getByRole('link', { name: '로그인 화면으로' }).click();
    await level1(other, '로그인').waitFor();
  });

  it('signs in by mail address and password, and says no to anything else without losing what was typed', async () => {
    const page = await tabs.fresh();
    await field(page, '메일 주소').fill(email);
    await field(page, '비밀번호').fill('something else');
    await button(page, '로그인').click();
    await page
      .getByRole('alert')
      .getByText(/로그인하지 못했습니다/)
      .waitFor();
    await expectSound(page, 1440);
    expect(await field(page, '메일 주소').inputValue()).toBe(email);
    await signIn(page);
    await page
      .getByRole('link', { name: /내 계정/ })
      .getByText('한서연')
      .waitFor();
    await page.reload();
    await page.getByRole('link', { name: /내 계정/ }).waitFor();
    await expectSound(page, 1440);
  });

  it('shows the account with where one is signed in; elsewhere can be signed out', async () => {
    const [here, there] = [await signedIn({ width: 360 }), await signedIn()];
    await here.goto('/#at=account');
    const places = here.getByRole('listitem').filter({ hasText: '127.0.0.1' });
    await soon(() => places.count()).toBeGreaterThanOrEqual(2);
    await expectSound(here, 360);
    await here.getByRole('button', { name: /^모든 곳에서 로그아웃/ }).click();
    await here.getByRole('button', { name: '모두 로그아웃' }).click();
    await level1(here, '로그인').waitFor();
    await there.goto('/#at=rounds');
    await there.getByText('로그인이 끝났습니다', { exact: false }).waitFor();
    await level1(there, '로그인').waitFor();
  });

  it('takes a new password, and the old one no longer', async () => {
    const page = await signedIn();
    await page.goto('/#at=account');
    await field(page, '지금 비밀번호').fill('not mine');
    await field(page, '새 비밀번호').fill('lantern festival');
    await button(page, '비밀번호 바꾸기').click();
    await page.getByText('지금 쓰는 비밀번호가 맞지 않습니다', { exact: false }).waitFor();
    await field(page, '지금 비밀번호').fill(password);
    await button(page, '비밀번호 바꾸기').click();
    await page.getByText('비밀번호를 바꾸었습니다.').waitFor();
    await field(page, '지금 비밀번호').fill('lantern festival');
    await field(page, '새 비밀번호').fill(password);
    await button(page, '비밀번호 바꾸기').click();
    await soon(() => field(page, '지금 비밀번호').inputValue()).toBe('');
  });

  it('signs in and out in every tab of the browser at once', async () => {
    const page = await signedIn();
    const other = await page.context().newPage();
    await other.goto(house.address);
    await other.getByRole('link', { name: /내 계정/ }).waitFor();
    await button(other, '로그아웃').click();
    await level1(other, '로그인').waitFor();
    await level1(page, '로그인').waitFor();
    await signIn(page);
    await other.getByRole('link', { name: /내 계정/ }).waitFor();
  });
});

describeWithChromium('an idle session', (executablePath) => {
  let house: RealInstallation;
  let tabs: Tabs;

  beforeAll(async () => {
    house = await realInstallation({ SESSION_IDLE_MINUTES: '0.4' });
    tabs = await Tabs.open(executablePath, house.address);
  });
  afterAll(async () => {
    await tabs.close();
    await endAll(house.dataDir);
  });

  const secondsLeft = async (page: Page): Promise<number> => {
    const [minutes = 0, seconds = 0] = (await page.getByRole('timer').innerText()).split(':').map(Number);
    return minutes * 60 + seconds;
  };

  it('counts down, is prolonged in both tabs at once, and ends with everything typed kept', async () => {
    const page = await tabs.fresh();
    await found(page, house.link);
    await page.getByRole('alert').getByText('곧 자동으로 로그아웃됩니다', { exact: false }).waitFor();
    await expectSound(page, 1440);
    const other = await page.context().newPage();
    await other.goto(`${house.address}/#at=organization`);
    await other.getByRole('timer').waitFor();
    await soon(() => secondsLeft(other)).toBeLessThan(20);
    await button(page, '로그인 시간 연장').first().click();
    await soon(() => secondsLeft(other)).toBeGreaterThan(20);

    await page.goto('/#at=organization&show=AddDepartment&on=stream');
    const name = page.getByRole('dialog').locator('input[name=name]');
    await name.fill('일자리정책과');
    await level1(page, '로그인').waitFor();
    await page.getByText('오랫동안 쓰지 않아 로그아웃되었습니다', { exact: false }).waitFor();
    await level1(other, '로그인').waitFor();
    await signIn(page);
    await soon(() => name.inputValue()).toBe('일자리정책과');
  });
});

describeWithChromium('somebody with several posts', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    tabs = await Tabs.open(executablePath, await run({ DATA_DIR: dataDir }).address);
  });
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  it('changes the post in the header, by keyboard, and is told in which they act', async () => {
    const page = await tabs.signedIn('일자리분과 민간분과장', { at: '#at=account' });
    const posts = page.locator('.post-in > summary');
    await posts.getByText('일자리분과 민간분과장').waitFor();
    await posts.focus();
    await page.keyboard.press('Enter');
    const others = page.locator('.post-in').getByRole('button');
    await others.first().waitFor();
    await expectSound(page, 1440);
    const title = (await others.first().locator('[lang=ko]').innerText()).trim();
    await others.first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText(`지금 직위는 ‘${title}’입니다.`, { exact: false }).waitFor();
    await posts.getByText(title).waitFor();
    await soon(() => posts.evaluate((summary) => summary.matches(':focus'))).toBe(true);
    await page.setViewportSize({ width: 360, height: 800 });
    await expectSound(page, 360);
  });
});
