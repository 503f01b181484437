// The access records and people's data in the browser: reviewed by the office, taken out by whoever may, erased for good.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { call, city, signIn } from '../api/booted.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { isWithin, soon } from './looking.js';

const office = '총괄부서 담당자';
const member = '일자리분과 민간 위원 1';
const at = '#at=access';

const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describeWithChromium('access records and personal data', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;
  let left: string;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    const address = await run({ DATA_DIR: dataDir }).address;
    tabs = await Tabs.open(executablePath, address);
    const clerk = await signIn(address, 'p-coordination-officer', 'post:coordination-officer');
    const added = await call(`${address}/api/${city}/accounts/add`, {
      method: 'POST',
      token: clerk.token,
      body: { name: '구민정', email: 'minjeong@people.example', phone: '010-0000-0000' },
    });
    left = String(added.body['person']);
    const noted = await signIn(address, 'p-private-1', 'seat:jobs/private-1');
    expect((await noted.ask('ConcludeRound', {})).status).toBe(403);
  });
  afterEach(async () => {
    await tabs.closeTabs();
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  it('the office finds its way to them, sees what was refused, and records that it reviewed the month', async () => {
    const page = await tabs.signedIn(office, { at: '#at=organization' });
    await page.getByRole('link', { name: '접속 기록', exact: true }).click();
    const refused = part(page, /^거부된 요청/).getByRole('row', { name: /회차 종료/ });
    await soon(() => refused.first().innerText()).toMatch(/일자리분과 민간 위원 1[^]*권한 없음/);
    await soon(() => axeViolations(page)).toEqual([]);

    await button(page, '점검한 것으로 남기기').click();
    await page.locator('[name=note][aria-invalid=true]').waitFor();
    await soon(() => axeViolations(page)).toEqual([]);
    await field(page, '점검 결과').fill('민간 위원 1에게 화면을 안내함');
    await button(page, '점검한 것으로 남기기').click();
    await part(page, /^이 달의 점검/)
      .getByText('민간 위원 1에게 화면을 안내함')
      .waitFor();
    await soon(() => field(page, '점검 결과').inputValue()).toBe('');
  });

  it('says how long records must be kept, and keeps what was typed where it is too short', async () => {
    const page = await tabs.signedIn(office, { at });
    await field(page, '보관 개월 수').fill('6');
    await button(page, '보관 기간 바꾸기').click();
    await page.locator('[name=months][aria-invalid=true]').waitFor();
    await page.getByText(/12개월에서 120개월 사이/).waitFor();
    expect(await field(page, '보관 개월 수').inputValue()).toBe('6');
    await field(page, '보관 개월 수').fill('36');
    await button(page, '보관 기간 바꾸기').click();
    await page.getByText('보관 기간을 바꾸었습니다.').waitFor();
    await page.reload();
    await soon(() => field(page, '보관 개월 수').inputValue()).toBe('36');
  });

  it('on a phone, in English, everything of somebody who left is taken out, saved, and erased for good', async () => {
    const page = await tabs.signedIn(office, { at, language: 'en', width: 360 });
    await field(page, 'Find a person').fill('구민정');
    await button(page, 'Take out the data of 구민정').click();
    await field(page, 'Reason').fill('정보주체 요청');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What is kept of 구민정' }).waitFor();
    await page.getByText('minjeong@people.example').waitFor();
    await soon(() => axeViolations(page)).toEqual([]);
    await soon(() => isWithin(page, 360)).toBe(true);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Save as a file (JSON)').click(),
    ]);
    expect(file.suggestedFilename()).toBe(`${left}.json`);
    expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({
      name: '구민정',
      person: left,
    });

    await button(page, 'Erase who 구민정 is').click();
    await page.getByText(/cannot be had back\. What the person did/).waitFor();
    await field(page, 'Reason').fill('해촉');
    await soon(() => axeViolations(page)).toEqual([]);
    await button(page, 'Erase').click();
    await field(page, 'Find a person').fill(left);
    await page.getByText(`Erased person (${left})`).first().waitFor();
    await soon(() => page.getByText('구민정').count()).toBe(0);
    await soon(() => isWithin(page, 360)).toBe(true);
  });

  it('a member takes out their own data on their account page, and has no way to the office’s', async () => {
    const page = await tabs.signedIn(member, { at: '#at=account' });
    await field(page, '사유').fill('본인 열람');
    await button(page, '정보 내려받기').click();
    await page.getByRole('heading', { name: /남아 있는 정보$/, level: 3 }).waitFor();
    await page.getByText('회차 종료').first().waitFor();
    await soon(() => axeViolations(page)).toEqual([]);
    await page.goto('/#at=organization');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: '접속 기록', exact: true }).count()).toBe(0);
    await page.goto(`/${at}`);
    await page
      .getByRole('alert')
      .getByText(/지금 직위로는 할 수 없는 일/)
      .waitFor();
    await soon(() => axeViolations(page)).toEqual([]);
  });
});
