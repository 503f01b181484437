// Members write what they think, one of them on a phone, and the secretary makes opinions of it and sends them.
import type { Locator, Page } from 'playwright-core';
import { act, dialog, isWithin } from '../looking.js';
import { firstMember, office, secondMember, secretary } from './city.js';
import { duty, goTo, part, type Year } from './year.js';

/** What the year is about: said on a phone in July, and in the plan of the next year. */
export const theRemark = '반년 만에 거의 채웠으니 수료 인원 목표를 60명으로 올리기 바람';
export const theOpinion = '수료 인원 목표를 40명에서 60명으로 올릴 것';

export async function writeRemarks(year: Year): Promise<void> {
  await year.moveTo('2021-07-12', await year.at(office));
  const phone = await year.at(firstMember, { width: 360 });
  await duty(phone, '위원 의견 제출').click();
  await phone.getByRole('heading', { name: '의견 쓰기' }).waitFor();
  await choose(phone, '1-2');
  await phone.getByText('목표를 반년 만에 거의 채움').waitFor();
  await write(phone, '변경(안)', theRemark);
  await choose(phone, '1-1');
  await write(phone, '중간평가', '한때에 몰리지 않도록 모집 시기를 나누기 바람');
  if (!(await isWithin(phone, 360))) throw new Error('the page is wider than the phone');

  const page = await year.at(secondMember);
  await duty(page, '위원 의견 제출').click();
  await choose(page, '2-1');
  await write(page, '변경(안)', '채용 기업이 늘었으니 내년에는 30명을 가르치기 바람');
  await choose(page, '2-2');
  await write(page, '변경(안)', '나누어 여는 데 찬성함');
  await choose(page, '2-3');
  await write(page, '중간평가', '문 닫은 기업을 돕는 방안을 마련하기 바람');
}

async function choose(page: Page, program: string): Promise<void> {
  await page.locator('#subject').waitFor();
  const link = page.getByRole('link', { name: new RegExp(`^${program} `) }).first();
  if (!(await link.isVisible())) await page.getByText('사업 고르기').click();
  await link.click();
  await page.locator('#subject').getByText(program).waitFor();
}

async function write(page: Page, track: string, said: string): Promise<void> {
  const field = page.getByLabel(`${track} 의견`);
  await field.fill(said);
  await field.press('Control+Enter');
  await page.getByText(said).and(page.locator(':not(textarea)')).first().waitFor();
}

export async function consolidate(year: Year): Promise<void> {
  await year.moveTo('2021-07-17', await year.at(office));
  const page = await year.at(secretary);
  await goTo(page, '나의 할 일');
  await duty(page, '의견 접수 마감').click();
  await dialog(page).locator('button[type=submit]').click();
  await dialog(page).waitFor({ state: 'detached' });
  await goTo(page, '나의 할 일');
  await duty(page, '의견 정리·발송').click();
  await page.getByText('발언 5건 중 0건 반영').waitFor();

  await compose(page, '1-1 .*중간평가', { asks: '조치 요청', text: '모집 시기를 분기마다 나눌 것' });
  await compose(page, '1-2 .*변경', { asks: '계획 변경 요청', text: theOpinion });
  await compose(page, '2-1 .*변경', { asks: '계획 변경 요청', text: '내년 양성 인원을 30명으로 올릴 것' });
  await compose(page, '2-2 .*변경', { phrase: '변경안에 동의' });
  await compose(page, '2-3 .*중간평가', { asks: '조치 요청', text: '문 닫은 기업을 돕는 방안을 마련할 것' });
  await page.getByText('발언 5건 중 5건 반영').waitFor();
  await act(page, page.getByRole('button', { name: '의견 보내기' }), () =>
    dialog(page).getByText('관광과 3건').waitFor(),
  );
}

type Wording = { readonly phrase: string } | { readonly asks: string; readonly text: string };

async function compose(page: Page, topic: string, wording: Wording): Promise<void> {
  const section: Locator = part(page, new RegExp(`^${topic}`));
  await section.getByRole('checkbox', { name: '발언 1 고르기' }).check();
  if ('phrase' in wording) await section.getByRole('radio', { name: wording.phrase }).check();
  else {
    await section.getByRole('radio', { name: wording.asks }).check();
    await section.getByLabel('내용').fill(wording.text);
  }
  await section.getByRole('button', { name: /^모니터링 의견 작성/ }).click();
  await section.getByText('→ 1번째 의견에 반영').waitFor();
}
