// The departments answer, one of them without touching the mouse; a head lets the answers out, and one is asked again.
import type { Locator, Page } from 'playwright-core';
import { tabTo, tabToEmpty, tabToText, typeDate } from '../keys.js';
import { act, dialog, send } from '../looking.js';
import { chair, jobsHead, jobsOfficer, office, round, tourismOfficer } from './city.js';
import { duty, goTo, part, type Year } from './year.js';

export const theAnswer = '올해부터 60명으로 올리겠습니다.';

const rowOf = (page: Page, program: string): Locator =>
  page.locator('tbody[id^="opinion:"]').filter({ hasText: program });

/** From the list of rounds to the last answer without the mouse. */
export async function answerByKeyboard(year: Year): Promise<void> {
  await year.moveTo('2021-07-26', await year.at(office));
  const page = await year.at(jobsOfficer);
  await tabToText(page, '회차');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: round }).waitFor();
  await tabToText(page, '부서 답변');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '부서 답변' }).waitFor();

  await tabTo(page, '[data-head]');
  await choose(page, '1');
  await page.keyboard.insertText('분기마다 나누어 모집');
  await tabTo(page, '[type=date]');
  await typeDate(page, '2022-03-31');
  await tabToEmpty(page);
  await page.keyboard.insertText('나누어 모집하겠습니다.');
  await handIn(page);
  await rowOf(page, '1-1').getByText('부서장 승인 대기').waitFor();

  await choose(page, '1');
  await page.keyboard.insertText('60');
  await page.locator('.effect').getByText('60명').first().waitFor();
  await tabToEmpty(page);
  await page.keyboard.insertText(theAnswer);
  await handIn(page);
  await page.getByText(/^답변할 의견 0건/).waitFor();
}

/** A digit on a row chooses the disposition, and the first field that it owes has the focus. */
async function choose(page: Page, disposition: string): Promise<void> {
  await page.keyboard.press(disposition);
  await page.locator('.answers [data-open] form :focus').waitFor();
}

async function handIn(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-head]:focus').waitFor();
}

/** The other department answers in the panel, from the list of what is owed; nobody releases there. */
export async function answerByMouse(year: Year): Promise<void> {
  const page = await year.at(tourismOfficer);
  await open(page, '2-1');
  await chooseIn(page, '수용');
  await dialog(page)
    .getByLabel(/^변경 \(/)
    .fill('30');
  await dialog(page).getByRole('radio', { name: '2022년부터' }).check();
  await dialog(page).getByLabel('답변 내용').fill('내년부터 30명을 가르치겠습니다.');
  await send(page);
  await open(page, '2-2');
  await chooseIn(page, '수용');
  await dialog(page).getByLabel('답변 내용').fill('변경(안)대로 여섯 번 열겠습니다.');
  await send(page);
  await open(page, '2-3');
  await chooseIn(page, '미수용');
  await reason(page).fill('예산이 없음');
  await dialog(page).getByLabel('답변 내용').fill('받아들이기 어렵습니다.');
  await send(page);
}

async function open(page: Page, program: string): Promise<void> {
  await goTo(page, '나의 할 일');
  await duty(page, '모니터링 의견 답변', new RegExp(`^${program} `)).click();
  await dialog(page).waitFor();
}

const reason = (page: Page): Locator => dialog(page).getByRole('textbox', { name: '사유' });

const chooseIn = (page: Page, disposition: string): Promise<void> =>
  dialog(page)
    .getByRole('radio', { name: new RegExp(`^${disposition}`) })
    .check();

/** The head lets both answers out; the one that was refused is asked again and put off to the next year. */
export async function releaseAndAskAgain(year: Year): Promise<void> {
  const head = await year.at(jobsHead);
  await goTo(head, '나의 할 일');
  await duty(head, '답변 승인').first().click();
  await dialog(head).getByRole('button', { name: '닫기' }).click();
  await head.getByRole('link', { name: '부서 답변' }).click();
  await head.getByRole('button', { name: '고른 답변 2건 승인' }).click();
  await head.getByText('답변 2건을 승인하였습니다.').waitFor();

  await year.moveTo('2021-07-29', await year.at(office));
  const page = await year.at(chair);
  await goTo(page, '나의 할 일');
  await duty(page, '답변 심의', /^2-3 /).click();
  await page.getByText('받아들이기 어렵습니다.').waitFor();
  await page.getByRole('button', { name: /^재검토 요청/ }).click();
  await deciding(page).getByRole('textbox', { name: '사유' }).fill('돈이 들지 않는 방안부터 찾아 주기 바람');
  await deciding(page).getByRole('button', { name: '재검토 요청' }).click();
  await deciding(page).waitFor({ state: 'detached' });

  const tourism = await year.at(tourismOfficer);
  await open(tourism, '2-3');
  await dialog(tourism).getByText('돈이 들지 않는 방안부터').waitFor();
  await chooseIn(tourism, '차년도 검토');
  await reason(tourism).fill('상담 실적을 먼저 살핌');
  await dialog(tourism).getByLabel('답변 내용').fill('내년 계획에서 방안을 찾겠습니다.');
  await send(tourism);
}

/** Back from the departments: one answer after the other is agreed and settled, and the round is over. */
export async function settleAndConclude(year: Year): Promise<void> {
  await year.moveTo('2021-08-02', await year.at(office));
  const page = await year.at(chair);
  await goTo(page, '나의 할 일');
  await duty(page, '변경 합의', /^1-2 /).click();
  await page
    .locator('.follows')
    .getByText(/40명.*60명/)
    .waitFor();
  for (const program of ['1-2', '2-1', '2-2']) await agreeAndSettle(page, program);
  for (const program of ['1-1', '2-3']) await settle(page, program);
  const end = part(page, /^회차 종료/);
  await end.getByText('종료하면 다음이 남습니다.').waitFor();
  await act(page, end.getByRole('button', { name: '회차 종료' }));
  await page.getByText('종료', { exact: true }).first().waitFor();
}

/** An agreed change is taken as the answer next: the form is there already. */
async function agreeAndSettle(page: Page, program: string): Promise<void> {
  await show(page, program);
  await page.getByRole('button', { name: /^변경 합의/ }).click();
  await deciding(page).getByRole('button', { name: '변경 합의' }).click();
  await finish(page);
}

async function settle(page: Page, program: string): Promise<void> {
  await show(page, program);
  await page.getByRole('button', { name: /^심의 완료/ }).click();
  await finish(page);
}

const deciding = (page: Page): Locator => page.locator('.deciding');

async function show(page: Page, program: string): Promise<void> {
  await page.locator('.subject-link').filter({ hasText: program }).click();
  await page.locator('#settled').getByText(program).waitFor();
}

async function finish(page: Page): Promise<void> {
  await deciding(page).getByRole('button', { name: '심의 완료' }).click();
  await deciding(page).waitFor({ state: 'detached' });
}
