// The plan of the next year: drafted from this year's and what waits, heard, deliberated, signed, submitted, in force.
import type { Locator, Page } from 'playwright-core';
import { act, dialog, soon } from '../looking.js';
import { chair, office, secretary } from './city.js';
import { agenda, arrive, convene } from './plan-change.js';
import { duty, goTo, part, type Year } from './year.js';

const next = '2022년도 시행계획';
const procedure = (page: Page): Locator => part(page, /^절차와 결재/);
const fromCommittees = (page: Page): Locator => part(page, /^위원회 결과/);
const content = (page: Page): Locator => part(page, /^계획 내용/);
const row = (within: Locator, text: string): Locator => within.getByRole('row').filter({ hasText: text });

/** The chair hands over what waits for the next year; the office drafts it, and deals with what was put off. */
export async function draftTheNextPlan(year: Year): Promise<void> {
  const page = await year.at(office);
  await year.moveTo('2021-10-01', page);
  await goTo(page, '계획');
  await page.getByRole('link', { name: '2021년도 시행계획', exact: true }).click();
  await page.getByRole('link', { name: '2022년 계획 작성' }).click();
  await page.getByRole('heading', { level: 1, name: '시행계획 작성' }).waitFor();
  await page.getByLabel('계획 이름').fill(next);
  await page.getByRole('button', { name: '심의 기구 더하기' }).click();
  await page.getByLabel('심의 기구 1').selectOption({ label: '일자리분과' });
  await page.getByRole('button', { name: '시행계획 작성' }).click();
  await page.getByRole('heading', { level: 1, name: next }).waitFor();
  await content(page).getByText('세부사업 5개', { exact: true }).waitFor();
  await fromCommittees(page).getByText('기다리는 중').waitFor();
  await soon(() => row(content(page), '청년 일 경험').innerText()).toContain('60명');

  const head = await year.at(chair);
  await goTo(head, '나의 할 일');
  await duty(head, '차년도 반영 단계 시작').click();
  await dialog(head).locator('button[type=submit]').click();
  await dialog(head).waitFor({ state: 'detached' });

  await fromCommittees(page).getByText('받음', { exact: true }).waitFor();
  await soon(() => row(content(page), '전문인력 양성').innerText()).toMatch(/25명[^]+30명/);
  await act(page, fromCommittees(page).getByRole('button', { name: '검토 사항 이월' }), () =>
    dialog(page).getByLabel('사유').fill('상담 실적이 한 해 모인 뒤에 살핌'),
  );
  await fromCommittees(page).getByText('이월', { exact: true }).waitFor();
}

export async function hearOnTheDraft(year: Year): Promise<void> {
  const page = await year.at(office);
  const todo = part(page, /^다음 할 일/);
  await act(page, todo.getByRole('button', { name: '주민 의견 수렴 공고 없음' }), async () => {
    await dialog(page).getByLabel('시작일').fill('2021-10-08');
    await dialog(page).getByLabel('종료일').fill('2021-10-27');
    await dialog(page).getByLabel('공고한 곳').fill('시 누리집과 시보');
  });
  await year.moveTo('2021-10-19', page);
  const comments = part(page, /^주민 의견 \d/);
  await act(page, comments.getByRole('button', { name: '주민 의견 기록' }), () =>
    dialog(page).getByLabel('내용').fill('청년이 더 많이 참여하면 좋겠습니다.'),
  );
  await year.moveTo('2021-10-28', page);
  await act(page, comments.getByRole('button', { name: '주민 의견에 답하기' }), () =>
    dialog(page).getByLabel('답변').fill('60명까지 참여할 수 있습니다.'),
  );
  await act(page, procedure(page).getByRole('button', { name: '계획(안) 심의 상정' }));
}

export async function deliberateOnTheDraft(year: Year): Promise<void> {
  const clerk = await year.at(secretary);
  await goTo(clerk, '나의 할 일');
  await duty(clerk, '계획(안) 심의').first().click();
  await procedure(clerk)
    .getByRole('link', { name: /심의 안건으로 올리기/ })
    .click();
  await convene(clerk, '2021-11-10', '2021-11');

  await year.moveTo('2021-11-10', await year.at(office));
  await arrive(clerk);
  await act(clerk, clerk.getByRole('button', { name: '개회' }));
  await act(clerk, agenda(clerk).last().getByRole('button', { name: '표결 결과 기록' }), async () => {
    await dialog(clerk).getByRole('button', { name: '모두 찬성' }).click();
  });
  await act(clerk, clerk.getByRole('button', { name: '폐회' }));
}

/** Reported, signed along its line, submitted, and from the first of January in force. */
export async function putTheNextPlanInForce(year: Year): Promise<void> {
  const page = await year.at(office);
  const offered = (name: string) => procedure(page).getByRole('button', { name, exact: true });
  const numbered = (number: string) => () => dialog(page).getByLabel('문서 번호').fill(number);
  await act(page, offered('의회 보고 기록'), numbered('의회 보고 2021-58'));
  await act(page, offered('결재 시작'), async () => {
    for (const [nth, title] of ['총괄과장', '부시장', '시장'].entries()) {
      if (nth > 0) await dialog(page).getByRole('button', { name: '결재선에 더하기' }).click();
      await dialog(page)
        .getByLabel(`${nth + 1}번째 직위`)
        .fill(title);
    }
  });
  await act(page, offered('결재 서명 기록'));
  await act(page, offered('결재 서명 기록'), () => dialog(page).getByLabel('대결').check());
  await act(page, offered('결재 서명 기록'));
  await act(page, offered('결재 완료 기록'), numbered('총괄-2021-3517'));
  await year.moveTo('2021-11-29', page);
  await act(page, offered('상급기관 제출 기록'), async () => {
    await dialog(page).getByLabel('제출한 곳').fill('도');
    await numbered('총괄-2021-3560')();
  });
  await act(page, offered('계획 시행'), async () => {
    await soon(() => dialog(page).getByLabel('시행일').inputValue()).toBe('2022-01-01');
  });
  await page.getByText('2022년 1월 1일 (토)부터 시행').waitFor();
}
