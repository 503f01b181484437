// January again: the cycle is closed, the next one begins with what is owed, and the member who spoke reads what became of it.
import { dialog, isWithin, send, soon } from '../looking.js';
import { chair, firstMember, office } from './city.js';
import { theAnswer } from './answers.js';
import { theOpinion, theRemark } from './remarks.js';
import { duty, goTo, part, type Year } from './year.js';

export async function closeTheCycle(year: Year): Promise<void> {
  await year.moveTo('2022-01-03', await year.at(office));
  const page = await year.at(chair);
  await goTo(page, '나의 할 일');
  await duty(page, '모니터링 주기 종료').click();
  await dialog(page).waitFor();
  await send(page);
  await goTo(page, '주기');
  await page.getByRole('link', { name: '일자리분과 2022년 모니터링 주기' }).click();
  const owed = part(page, /^남은 과제 2/);
  await owed.getByText('분기마다 나누어 모집').waitFor();
  await owed.getByText('상담 실적을 먼저 살핌').waitFor();
}

/** On the phone on which it was said: from the plan of the next year back to the remark, each step with who took it. */
export async function readWhatBecameOfIt(year: Year): Promise<void> {
  const phone = await year.at(firstMember, { width: 360 });
  await phone.getByRole('button', { name: '메뉴' }).click();
  await goTo(phone, '계획');
  await phone.getByRole('link', { name: '2021년도 시행계획과 비교' }).click();
  const difference = phone.getByRole('row').filter({ hasText: '수료 인원' });
  await soon(() => difference.innerText()).toMatch(/40명[^]+60명[^]+이미 2021년에 반영/);
  await difference.getByText(/^근거 발언/).click();
  await difference.getByRole('link', { name: '이 발언이 어떻게 되었는지' }).click();

  await phone.getByRole('heading', { level: 1, name: '이 발언은 어떻게 되었나' }).waitFor();
  const story = phone.getByRole('main');
  for (const told of [theRemark, theOpinion, theAnswer, '시보 2021-97', '2022년도 시행계획'])
    await story.getByText(told).first().waitFor();
  const steps = story.getByRole('heading', { level: 2 });
  await soon(() => steps.allInnerTexts()).toEqual(['발언', '위원회 의견', '부서 답변', '합의된 변경']);
  await soon(() => isWithin(phone, 360)).toBe(true);
  await story.getByRole('link', { name: '2022년도 시행계획' }).click();
  await phone.getByRole('heading', { level: 1, name: '2022년도 시행계획' }).waitFor();
  await soon(() => phone.getByRole('row').filter({ hasText: '청년 일 경험' }).innerText()).toContain('60명');
}

/** In February the results of the old year are submitted, and its plan is over. */
export async function closeTheOldPlan(year: Year): Promise<void> {
  const page = await year.at(office);
  await year.moveTo('2022-02-25', page);
  await goTo(page, '나의 할 일');
  await duty(page, '시행결과 제출').click();
  await dialog(page)
    .getByText(/되돌릴 수 없습니다/)
    .waitFor();
  await dialog(page).getByLabel('문서 번호').fill('총괄-2022-412');
  await send(page);
  await page.getByText('2021년 12월 31일 (금)까지 시행').waitFor();
  await page.getByText('2022년 2월 25일 (금)에 시행결과를 제출했습니다 (총괄-2022-412).').waitFor();
}
