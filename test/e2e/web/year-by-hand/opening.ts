// July: the chair opens a round on both tracks, and the departments hand in what they did and what they want to change.
import type { Page } from 'playwright-core';
import { act, dialog, send } from '../looking.js';
import { chair, jobsOfficer, office, round, secretary, tourismOfficer } from './city.js';
import { duty, goTo, part, type Year } from './year.js';

export async function openTheRound(year: Year): Promise<void> {
  await year.moveTo('2021-07-05', await year.at(office));
  const page = await year.at(chair);
  await goTo(page, '회차');
  await page.getByRole('link', { name: '회차 시작' }).click();
  await page.getByRole('heading', { level: 1, name: '회차 시작' }).waitFor();
  await page.getByLabel('의견 제출 기한').fill('2021-07-16');
  await page.getByLabel('답변 제출 기한').fill('2021-07-30');
  await part(page, /^알림을 받는 곳/)
    .getByText('위원 5명')
    .waitFor();
  await page.getByRole('button', { name: '회차 시작' }).click();
  await page.getByRole('heading', { name: round }).waitFor();
}

/** Each from the list of what they owe; where nothing is to change, or nothing comes, that is said too. */
export async function handIn(year: Year): Promise<void> {
  const jobs = await year.at(jobsOfficer);
  await assess(jobs, '1-1', '신청이 한때에 몰림', '분기마다 나누어 모집함');
  await nothingToChange(jobs, '1-1');
  await assess(jobs, '1-2', '목표를 반년 만에 거의 채움', '참여 기업을 늘림');
  await nothingToChange(jobs, '1-2');

  const tourism = await year.at(tourismOfficer);
  await assess(tourism, '2-1', '수료한 뒤의 취업이 적음', '채용 기업과 함께 가르침');
  await nothingToChange(tourism, '2-1');
  await assess(tourism, '2-2', '봄에 한 번밖에 열지 못함', '작은 행사로 나누어 엶');
  await openDuty(tourism, '2-2', '변경\\(안\\)');
  await dialog(tourism)
    .getByLabel(/^변경 \(/)
    .fill('6');
  await dialog(tourism).getByLabel('사유').fill('작은 행사로 나누어 열기로 함');
  await send(tourism);
  await assess(tourism, '2-3', '문 닫은 기업이 있음', '상담을 붙임');

  const clerk = await year.at(secretary);
  await goTo(clerk, '회차');
  const late = clerk.getByRole('row').filter({ hasText: '2-3' }).getByRole('cell').nth(1);
  await late.locator('summary').click();
  await act(clerk, late.getByRole('button', { name: '부서 제출 없이 진행' }), () =>
    dialog(clerk).getByLabel('사유').fill('변경(안)을 내지 않기로 함'),
  );
}

async function openDuty(page: Page, program: string, track: string): Promise<void> {
  await goTo(page, '나의 할 일');
  await duty(page, '중간실적·변경(안) 제출', new RegExp(`^${program} .*${track}$`)).click();
  await dialog(page).waitFor();
}

async function assess(page: Page, program: string, problems: string, improvements: string): Promise<void> {
  await openDuty(page, program, '중간평가');
  await dialog(page).getByRole('textbox', { name: '2021년 상반기' }).first().fill('2');
  await dialog(page).getByLabel('문제점').fill(problems);
  await dialog(page).getByLabel('개선방안').fill(improvements);
  await send(page);
}

async function nothingToChange(page: Page, program: string): Promise<void> {
  await openDuty(page, program, '변경\\(안\\)');
  await dialog(page).getByRole('button', { name: '변경사항 없음 제출' }).click();
  await dialog(page).getByRole('heading', { name: '변경사항 없음 제출' }).waitFor();
  await send(page);
}
