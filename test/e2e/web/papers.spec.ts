// The installation with the papers in the browser: choosing among three organizations, a plan that was only signed, a published round.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { axeViolations, Tabs } from './browser.js';
import { isWithin, soon } from './looking.js';

describeWithChromium('the papers', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    tabs = await Tabs.open(executablePath, await run({ DATA_DIR: dataDir, SAMPLE: 'papers' }).address);
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  describe('the first page', () => {
    it('offers the people of each organization under its name', async () => {
      const page = await tabs.fresh();
      for (const name of ['D구 (예시)', 'K구 (예시)', 'G구 (예시)']) {
        await page.getByRole('heading', { name, level: 2 }).waitFor();
      }
      await soon(() => page.getByRole('button', { name: '공약 총괄 담당자' }).count()).toBe(2);
      expect(await axeViolations(page)).toEqual([]);
    });

    it('stays within a phone', async () => {
      const page = await tabs.fresh({ width: 360, language: 'en' });
      await page.getByRole('heading', { name: 'G구 (예시)', level: 2 }).waitFor();
      await soon(() => isWithin(page, 360)).toBe(true);
    });

    it('lets the second of two posts with one name in where it belongs', async () => {
      const page = await tabs.fresh();
      await page.getByRole('button', { name: '공약 총괄 담당자' }).last().click();
      await page.getByRole('banner').getByText('공약 총괄 담당자').first().waitFor();
      await page.goto('/#plan=pledges-2022');
      await page.getByRole('heading', { name: '민선 8기 공약 실천계획' }).waitFor();
    });
  });

  it('show a plan that was handed on to nine who signed, and to no body', async () => {
    const page = await tabs.fresh();
    await page.getByRole('button', { name: '기획 총괄 담당자' }).click();
    await page.getByRole('banner').getByText('기획 총괄 담당자').first().waitFor();
    await page.goto('/#plan=job-centre-2016');
    await page.getByText('결재로 넘김').waitFor();
    await soon(() => page.getByText('심의 상정').count()).toBe(0);
    await page
      .getByText(/일자리정책과-1632/)
      .first()
      .waitFor();
    const beside = page.getByRole('list', { name: '협조' });
    await soon(() => beside.getByRole('listitem').count()).toBe(4);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('give the sheet and the road map of a pledge, the plan and its comparison as files', async () => {
    const page = await tabs.fresh();
    await page.getByRole('button', { name: '공약 총괄 담당자' }).last().click();
    await page.getByRole('banner').getByText('공약 총괄 담당자').first().waitFor();
    const take = async (address: string, paper: string, format: string) => {
      await page.goto(address);
      await page.getByText(`${paper} 파일`, { exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: format, exact: true }).click(),
      ]);
      return download.suggestedFilename();
    };
    const pledge = '/#indicators=p-1-4';
    expect(await take(pledge, '사업 실천계획서', '한글(HWPX)')).toBe('공공일자리 늘리기.hwpx');
    expect(await axeViolations(page)).toEqual([]);
    expect(await take(pledge, '이행 로드맵', 'PDF')).toBe('공공일자리 늘리기.pdf');
    expect(await take('/#plan=pledges-2022', '계획서', 'Excel(XLSX)')).toBe('민선 8기 공약 실천계획.xlsx');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('show everybody the six recommendations, and one paragraph that answers two of them', async () => {
    const page = await tabs.fresh();
    await page.goto('/public/district-k');
    await page.getByRole('link', { name: /새 공약 실천계획에 대한 권고/ }).click();
    await page
      .locator('.said', { hasText: '노인 활동 지원을 일자리 사업에서 빼는 것을 생각할 것' })
      .waitFor();
    await soon(() => page.getByText(/1년 이상은 따로 관리할 방법을 찾겠으며/).count()).toBe(1);
    await soon(() => page.getByText(/부서마다 맡은 분야에서/).count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
  });
});
