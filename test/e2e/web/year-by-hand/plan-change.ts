// Autumn: what was agreed for this year is heard, deliberated in a meeting, reported, approved and submitted, and changes the plan.
import type { Locator, Page } from 'playwright-core';
import { act, dialog, send, soon } from '../looking.js';
import { chair, jobsOfficer, office, secretary } from './city.js';
import { duty, goTo, part, type Year } from './year.js';

const members = ['민간분과장', '총무', '민간 위원 1', '민간 위원 2', '공공 위원 1'];

export async function hearResidents(year: Year): Promise<void> {
  const page = await year.at(office);
  await year.moveTo('2021-08-31', page);
  await recordStep(page, '주민 의견 수렴', '시보 2021-97');
}

/** The office records for all changes at once what was done, from the list of what it owes. */
async function recordStep(page: Page, step: string, number: string): Promise<void> {
  await goTo(page, '나의 할 일');
  await duty(page, '계획 변경 절차 이행').first().click();
  await soon(() => dialog(page).getByRole('radio', { name: step }).isChecked()).toBe(true);
  await soon(() => dialog(page).getByRole('checkbox', { checked: true }).count()).toBe(2);
  await dialog(page).getByLabel('문서 번호 또는 공고한 곳').fill(number);
  await send(page);
}

/** Who answers for a change steps aside: the agenda is split so that the others need not. */
export async function deliberateChanges(year: Year): Promise<void> {
  const page = await year.at(secretary);
  await goTo(page, '나의 할 일');
  await duty(page, '계획 변경 심의').first().click();
  await page.getByRole('link', { name: /^변경 2건 심의 안건으로 올리기/ }).click();
  await page.getByRole('heading', { level: 1, name: '일자리분과 회의 소집' }).waitFor();
  await page.getByRole('button', { name: '당사자별로 안건 나누기' }).click();
  await page.getByRole('group', { name: '안건 2' }).waitFor();
  await convene(page, '2021-09-08', '2021-9');

  await year.moveTo('2021-09-08', await year.at(office));
  await arrive(page);
  const head = await year.at(chair);
  await goTo(head, '회의');
  await head.getByRole('link', { name: '일자리분과 2021년 9차 회의' }).click();
  await act(head, head.getByRole('button', { name: '개회' }));
  const own = agenda(head).filter({ hasText: '(1-2)' });
  await act(head, own.getByRole('button', { name: '이견 없음 기록' }));
  const fair = agenda(head).filter({ hasText: '(2-2)' });
  await fair.getByText('공공 위원 1').waitFor();
  await act(head, fair.getByRole('button', { name: '표결 결과 기록' }), async () => {
    await dialog(head).getByRole('button', { name: '모두 찬성' }).click();
  });
  await act(head, head.getByRole('button', { name: '폐회' }));
}

/** Fills in when and where, and convenes what is on the agenda. */
export async function convene(page: Page, day: string, number: string): Promise<void> {
  await page.getByLabel('회의 번호 (연도-차수)').fill(number);
  await page.getByRole('textbox', { name: '일자', exact: true }).fill(day);
  await page.getByLabel('시각').fill('10:00');
  await page.getByLabel('장소').fill('시청 회의실');
  await page.getByRole('button', { name: '회의 소집' }).click();
  await page.getByRole('heading', { level: 1, name: /^일자리분과 2021년 \d+차 회의$/ }).waitFor();
}

export async function arrive(page: Page): Promise<void> {
  const roll = part(page, '출석');
  for (const name of members) await roll.getByRole('button', { name: `${name} 참석`, exact: true }).click();
  await page.getByText('정족수 충족').waitFor();
}

export const agenda = (page: Page): Locator => part(page, /^안건/).getByRole('article');

/** Reported, approved, submitted: nothing is left to do, and the indicator is the agreed one, in this year's plan. */
export async function takeTheSteps(year: Year): Promise<void> {
  const page = await year.at(office);
  await year.moveTo('2021-09-15', page);
  await recordStep(page, '의회 보고', '의회 보고 2021-44');
  await year.moveTo('2021-09-24', page);
  await recordStep(page, '결재', '총괄-2021-2866');
  await year.moveTo('2021-09-29', page);
  await recordStep(page, '상급기관 제출', '총괄-2021-2903');
  await part(page, /^올해 적용할 변경/)
    .getByRole('article')
    .filter({ hasText: '청년 일 경험' })
    .getByText('시행', { exact: true })
    .waitFor();

  const officer = await year.at(jobsOfficer);
  await goTo(officer, '계획');
  await officer.getByRole('link', { name: '2021년도 시행계획', exact: true }).click();
  const line = part(officer, /^계획 내용/)
    .getByRole('row')
    .filter({ hasText: '청년 일 경험' });
  await line.getByText('확정 후 변경').waitFor();
  await soon(() => line.innerText()).toMatch(/40명[^]+60명/);
  await officer.getByText(/변경 2건이 적용되었습니다/).waitFor();
  await officer.getByRole('link', { name: '바뀐 내용과 사유' }).click();
  const differences = officer.getByRole('table', { name: /^달라진 내용 2/ });
  await differences.getByRole('row').filter({ hasText: '수료 인원' }).getByText('이미 시행 중').waitFor();
  await differences.getByRole('link', { name: '청년 일 경험' }).click();
  const table = officer.getByRole('table', { name: '수료 인원 (명)' });
  await soon(() => table.innerText()).toMatch(/40명[^]+60명/);
}
