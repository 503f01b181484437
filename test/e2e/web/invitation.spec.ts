// A civic member on a phone: invited by the secretary's link, sees one round and nothing else, and leaves again.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { dialog, isWithin, soon } from './looking.js';
import { button, field, level1 } from './real-installation.js';

async function expectSound(page: Page, width: number): Promise<void> {
  await soon(() => axeViolations(page)).toEqual([]);
  await soon(() => isWithin(page, width)).toBe(true);
}

describeWithChromium('an invitation', (executablePath) => {
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

  it('is made on the page of the round, and opens that round on a phone without a password', async () => {
    const secretary = await tabs.signedIn('일자리분과 총무', { width: 360 });
    await button(secretary, '위원 초대').click();
    await dialog(secretary).waitFor();
    await expectSound(secretary, 360);
    await field(secretary, '초대 기한').fill('2020-01-01');
    await button(secretary, '민간 위원 1 링크 만들기').click();
    await dialog(secretary).locator('[aria-invalid=true][name=until]').waitFor();
    await field(secretary, '초대 기한').fill('2021-08-06');
    await button(secretary, '민간 위원 1 링크 만들기').click();
    const address = await field(secretary, '링크 주소').inputValue();
    await dialog(secretary).getByText('2021. 8. 6. 23:59까지', { exact: false }).first().waitFor();
    await expectSound(secretary, 360);

    const member = await tabs.fresh({ width: 360 });
    await member.goto(address);
    await level1(member, '위원회에 초대받으셨습니다').waitFor();
    await member.getByText('‘일자리분과 민간 위원 1’ 자격으로', { exact: false }).waitFor();
    await expectSound(member, 360);
    await button(member, '들어가기').click();
    await level1(member, '2021년도 시행계획 중간평가·변경안 모니터링').waitFor();
    await expectSound(member, 360);
    await member.goto('/#at=plans');
    await level1(member, '2021년도 시행계획 중간평가·변경안 모니터링').waitFor();
    await button(member, '메뉴').click();
    await soon(() =>
      member.getByRole('navigation', { name: '주 메뉴' }).getByRole('link').allInnerTexts(),
    ).toEqual(['모니터링 회차']);
    await button(member, '로그아웃').click();
    await level1(member, '누구로 들어갈까요?').waitFor();

    await member.goto(address);
    await level1(member, '쓸 수 없는 링크입니다.').waitFor();
    expect(tabs.complaints).toEqual([]);
  });

  it('is offered to nobody but the secretary', async () => {
    const chair = await tabs.signedIn('일자리분과 민간분과장');
    const told = chair.waitForResponse(/\/invitations$/);
    await chair.reload();
    await (await told).finished();
    await chair.getByRole('table').first().waitFor();
    await soon(() => button(chair, '위원 초대').count()).toBe(0);
  });
});
