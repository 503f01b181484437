// January: the office sets its city up from nothing, by the guide and its pasted tables.
import type { Locator, Page } from 'playwright-core';
import { committees, office, offices, programs, sheet } from './city.js';
import type { Year } from './year.js';

const step = (page: Page, name: string): Locator =>
  page.locator('.setup-steps > li').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** The first page of an empty installation: whoever registers the city is its coordinating office. */
export async function foundTheCity(year: Year): Promise<void> {
  const page = await year.first();
  await page.getByRole('heading', { level: 1, name: '새 기관을 등록합니다' }).waitFor();
  await page.getByLabel('기관 이름').fill('새샘시');
  await page.getByRole('button', { name: '기관 등록' }).click();
  await page.getByRole('heading', { level: 1, name: '처음 설정' }).waitFor();
  year.seat(office, page);
  await year.moveTo('2021-01-04', page);
}

export async function setUp(year: Year): Promise<void> {
  const page = await year.at(office);
  const offered = step(page, '부서와 직위, 담당자');
  await offered.getByLabel('표 붙여넣기').fill(sheet(offices));
  await offered.getByRole('button', { name: '4건 등록' }).click();
  await offered.getByText('부서 2곳, 직위 5개').waitFor();
  await offered.getByRole('button', { name: '다음 단계: 규칙 묶음' }).click();

  const rules = step(page, '규칙 묶음');
  await rules.getByRole('button', { name: '고른 9개 적용' }).click();
  await rules.getByText('규칙 묶음 9개 적용').waitFor();
  await rules.getByRole('button', { name: '다음 단계: 위원회와 위원' }).click();

  const seats = step(page, '위원회와 위원');
  await seats.getByLabel('표 붙여넣기').fill(sheet(committees));
  await seats.getByRole('button', { name: '5건 등록' }).click();
  await seats.getByText('위원 5명 / 5석').waitFor();
  await seats.getByRole('button', { name: '다음 단계: 시행계획' }).click();
}

export async function putThePlanInForce(year: Year): Promise<void> {
  const page = await year.at(office);
  await step(page, '시행계획').getByRole('button', { name: '시행계획 작성' }).click();
  const written = step(page, '추진전략과 세부사업');
  await written.getByLabel('표 붙여넣기').fill(sheet(programs));
  await written.getByRole('button', { name: '5건 등록' }).click();
  await written.getByText('추진전략 2개, 세부사업 5개').waitFor();
  await step(page, '계획 시행').getByRole('button', { name: '계획 시행' }).click();
  await step(page, '계획 시행').getByText('2021년도 시행계획 · 시행 중').waitFor();
}
