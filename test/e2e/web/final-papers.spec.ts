// A paper made final in the browser: its checks accepted one by one, its number written back, withdrawn with a reason; nothing of
// it is offered to a member.
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { dialog, isWithin, send, sendButton, soon } from './looking.js';

jest.setTimeout(240_000);

const secretary = '일자리분과 총무';
const member = '일자리분과 민간 위원 1';
const office = '총괄부서 담당자';
const round = '#round=2021-midterm';

const finals = (page: Page): Locator =>
  page.getByRole('group', { name: '의견·답변 정리표 확정본', exact: true });

describeWithChromium('a final paper', (executablePath) => {
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

  it('is none of minutes that await their confirmation, and says why before anybody sends', async () => {
    const page = await tabs.signedIn(secretary, { at: '#minutes=jobs-2021-7' });
    await page.getByRole('button', { name: '확정본 만들기' }).click();
    await dialog(page)
      .getByText(/회의록이 아직 확인되지 않았습니다/)
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await sendButton(page).click();
    await dialog(page)
      .getByText(/이 상태로는 확정할 수 없습니다/)
      .waitFor();
  });

  it('is made once each thing that it lacks was accepted', async () => {
    const page = await tabs.signedIn(secretary, { at: round });
    await finals(page).getByRole('button', { name: '확정본 만들기' }).click();
    const lacks = dialog(page).getByRole('group', { name: '확인한 점검 사항' }).getByRole('checkbox');
    await lacks.first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await sendButton(page).click();
    await dialog(page)
      .getByText(/점검 사항을 확인하지 않았거나/)
      .waitFor();
    for (const each of await lacks.all()) await each.check();
    await send(page);
    await finals(page).getByText('확정', { exact: true }).waitFor();
    await finals(page)
      .getByText(/등록번호 없음/)
      .waitFor();
    await finals(page)
      .getByText(/해시 [0-9a-f]{12}/)
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('takes its number and its line from outside, and offers the copy that prints them', async () => {
    const page = await tabs.signedIn(secretary, { at: round, width: 360 });
    await finals(page).getByRole('button', { name: '등록번호 기록' }).click();
    await dialog(page).getByLabel('번호', { exact: true }).fill('일자리경제과-77');
    await dialog(page).getByRole('button', { name: '결재자 추가' }).click();
    await dialog(page).getByLabel('직위').fill('일자리경제과장');
    await dialog(page).getByLabel('서명 방식').selectOption('delegated');
    await soon(() => isWithin(page, 360)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await send(page);
    await finals(page)
      .getByText(/등록 일자리경제과-77/)
      .waitFor();
    await finals(page).getByText('등록번호가 찍힌 파일').waitFor();
  });

  it('is there for a member, who may not touch it', async () => {
    const page = await tabs.signedIn(member, { at: round });
    await finals(page)
      .getByText(/등록 일자리경제과-77/)
      .waitFor();
    await soon(() => page.getByRole('button', { name: '확정본 만들기' }).count()).toBe(0);
    await soon(() => finals(page).getByRole('button', { name: '확정본 철회' }).count()).toBe(0);
  });

  it('of a plan is made by the office, of the edition that is shown, from its page', async () => {
    const page = await tabs.signedIn(office, { at: '#plan=plan-2021', width: 360 });
    const ofPlan = page.getByRole('group', { name: '계획서 확정본', exact: true });
    await ofPlan.getByRole('button', { name: '확정본 만들기' }).click();
    const lacks = dialog(page).getByRole('group', { name: '확인한 점검 사항' }).getByRole('checkbox');
    await lacks.first().waitFor();
    for (const each of await lacks.all()) await each.check();
    await soon(() => isWithin(page, 360)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await send(page);
    await ofPlan.getByText('확정', { exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each([
    ['a plan’s year', '#plan=plan-2021', '추진실적 보고 확정본', '총괄부서 담당자'],
    ['a program', '#indicators=p-1-6', '사업 실천계획서 확정본', '총괄부서 담당자'],
    ['a cycle', '#cycle=jobs.plan-2021.2021', '후속조치 이행 현황 확정본', '일자리분과 총무'],
  ])('of %s is offered where it is taken', async (_, at, name, who) => {
    const page = await tabs.signedIn(who, { at });
    const offered = page.getByRole('group', { name, exact: true });
    await offered.getByRole('button', { name: '확정본 만들기' }).click();
    await sendButton(page).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is withdrawn with a reason', async () => {
    const page = await tabs.signedIn(secretary, { at: round });
    await finals(page).getByRole('button', { name: '확정본 철회' }).click();
    await dialog(page).getByLabel('사유').fill('의견 한 건이 빠짐');
    await send(page);
    await finals(page).getByText('철회', { exact: true }).waitFor();
    await finals(page).getByText('의견 한 건이 빠짐').waitFor();
  });
});
