// Somebody new from their first link to their first act: written down by the office, given a post by name, locked in the end.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { dialog, isWithin, send, soon } from './looking.js';
import {
  button,
  field,
  found,
  level1,
  realInstallation,
  type RealInstallation,
} from './real-installation.js';

const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

async function expectSound(page: Page, width: number): Promise<void> {
  await soon(() => axeViolations(page)).toEqual([]);
  await soon(() => isWithin(page, width)).toBe(true);
}

/** Chooses what is done to somebody's account. */
async function act(page: Page, name: string, what: string): Promise<void> {
  const mine = row(page, name);
  const choice = mine.getByRole('button', { name: what, exact: true });
  await mine.locator('summary').click();
  await choice.click();
}

describeWithChromium('an account', (executablePath) => {
  let house: RealInstallation;
  let tabs: Tabs;

  beforeAll(async () => {
    house = await realInstallation();
    tabs = await Tabs.open(executablePath, house.address);
  });
  afterAll(async () => {
    await tabs.close();
    await endAll(house.dataDir);
  });

  it('is made, entered by a link, given a post, and locked', async () => {
    const office = await tabs.fresh();
    await found(office, house.link);
    await office.goto('/#at=organization');
    await office.getByRole('link', { name: '사람과 계정 관리' }).click();
    await level1(office, '사람과 계정').waitFor();
    await button(office, '사람 등록').click();
    await dialog(office).waitFor();
    await expectSound(office, 1440);
    await dialog(office).locator('button[type=submit]').click();
    await dialog(office).locator('[aria-invalid=true][name=name]').waitFor();
    await dialog(office).locator('input[name=name]').fill('김민지');
    await dialog(office).locator('input[name=email]').fill('minji@city.example');
    await button(office, '닫기').click();
    await button(office, '사람 등록').click();
    await soon(() => dialog(office).locator('input[name=name]').inputValue()).toBe('김민지');
    await send(office);
    await row(office, '김민지').getByText('비밀번호 정하기 전').waitFor();
    await office.setViewportSize({ width: 360, height: 800 });
    await expectSound(office, 360);
    await act(office, '김민지', '로그인 링크 만들기');
    const address = await field(office, '링크 주소').inputValue();
    await expectSound(office, 360);
    await button(office, '닫기').click();

    const minji = await tabs.fresh({ width: 360 });
    await minji.goto(address);
    await minji.getByText('나시의 김민지 님 계정입니다', { exact: false }).waitFor();
    await expectSound(minji, 360);
    await field(minji, '새 비밀번호').fill('lantern festival 3');
    await button(minji, '비밀번호 정하고 로그인').click();
    await level1(minji, '지금 맡은 직위가 없습니다.').waitFor();
    await expectSound(minji, 360);

    await office.setViewportSize({ width: 1440, height: 900 });
    await office.goto('/#at=organization&show=AddPost&on=stream');
    await dialog(office).locator('input[name=title]').fill('위원회 담당자');
    await dialog(office).locator('input[value=coordinator]').check();
    await send(office);
    const vacant = row(office, '위원회 담당자').last();
    await vacant.getByRole('button', { name: /지정/ }).click();
    await dialog(office).locator('select[name=person]').selectOption({ label: '김민지' });
    await dialog(office).locator('input[name=from]').fill('2020-01-01');
    await send(office);
    await row(office, '위원회 담당자').last().getByText('김민지').waitFor();

    await button(minji, '다시 확인').click();
    await button(minji, '위원회 담당자').click();
    await minji.getByRole('navigation').waitFor();
    await minji.goto('/#at=accounts');
    await row(minji, '한서연').waitFor();

    await office.goto('/#at=accounts');
    await act(office, '김민지', '계정 잠그기');
    await office.getByRole('dialog').getByRole('button', { name: '계정 잠그기' }).click();
    await office.getByRole('status').getByText('김민지 님의 계정을 잠갔습니다.').waitFor();
    await row(office, '김민지').getByText('잠긴 계정').waitFor();
    await minji.goto('/#at=rounds');
    await level1(minji, '로그인').waitFor();
    await soon(() => minji.getByText('로그인이 끝났습니다', { exact: false }).count()).toBe(1);
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
