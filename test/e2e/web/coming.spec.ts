// The dry run in the browser: the office sees what will be sent within a week, it follows what happens, what failed stands
// beneath it, and the queues themselves can be looked at.
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import type { Locator, Page } from 'playwright-core';
import { FailedJobs } from '#delivery/failed-jobs';
import { digestJobId } from '#jobs/digests';
import { freshDatabase } from '#testing/database';
import { describeWithChromium } from '#testing/needs';
import { city, moveClock, signIn, type Caller } from '../api/booted.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { atRest, axeViolations, Tabs, type TabOptions } from './browser.js';
import { isWithin, soon } from './looking.js';

jest.setTimeout(240_000);

const office = '총괄부서 담당자';
const accounts = '#at=accounts';

/** Answers are due on Friday the 6th: who owes one is told on this Tuesday, on Thursday, on Friday, and on the Monday after. */
const tuesday = '2021-08-03';
const tourism = 'p-tourism-officer';
/** By the name of the post, or by the id where nobody gave them a name. */
const theOfficer = /컨벤션운영팀 담당자|p-tourism-officer/;

const coming = (page: Page): Locator => page.getByRole('region', { name: '앞으로 보낼 알림' });
/** The days on which somebody of the tourism department is told something. */
const days = (page: Page): Promise<readonly (string | null)[]> =>
  coming(page)
    .locator('details')
    .filter({ has: page.locator('li', { hasText: theOfficer }) })
    .locator('summary time')
    .evaluateAll((all: { getAttribute(name: string): string | null }[]) =>
      all.map((each) => each.getAttribute('datetime')),
    );

describeWithChromium('what will be sent', (executablePath) => {
  let dataDir: string;
  let address: string;
  let pool: pg.Pool;
  let tabs: Tabs;
  let chair: Caller;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    const database = await freshDatabase();
    drop = database.drop;
    address = await run({ DATA_DIR: dataDir, DATABASE_URL: database.url }).address;
    pool = new pg.Pool({ connectionString: database.url });
    tabs = await Tabs.open(executablePath, address);
    chair = await signIn(address, 'p-self-support-head', 'seat:jobs/chair-private');
    await moveClock(address, `${tuesday}T08:00:00+09:00`);
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await pool.end();
    await endAll(dataDir);
    await drop();
  });

  const look = (options: TabOptions = {}) => tabs.signedIn(office, { at: accounts, ...options });

  it('is told day by day, to whom and of what; the first day lies open, the others open by key', async () => {
    const page = await look();
    await soon(() => days(page)).toEqual([tuesday, '2021-08-05', '2021-08-06', '2021-08-09']);
    const first = coming(page).locator('details[open] > ul > li', { hasText: theOfficer });
    await soon(() => first.innerText()).toContain('답변');
    const second = coming(page).locator('summary').nth(1);
    await second.press('Enter');
    await soon(() => coming(page).locator('details[open]').count()).toBe(2);
    await soon(() => page.evaluate<string>('document.activeElement.tagName')).toBe('SUMMARY');
    await atRest(page);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('follows what happens: with the deadline it moves', async () => {
    const page = await look();
    await soon(() => days(page)).toContain('2021-08-05');
    const extended = { answersDue: '2021-08-12', reason: '수요 조사' };
    const { status, body } = await chair.ask('ExtendDeadlines', extended);
    expect(status).toBe(200);
    const clerk = await signIn(address, 'p-coordination-officer', 'post:coordination-officer');
    await clerk.get(`/work?wait=${String(body['position'])}`);
    await page.reload();
    // A week before the new day is Thursday; three days before it is the Monday after.
    await soon(() => days(page)).toEqual(['2021-08-05', '2021-08-09']);
  });

  it('names what could not be written, and that it is tried again', async () => {
    const about = { person: tourism, day: '2021-08-09' };
    const job = digestJobId({ organization: city, ...about });
    const error = 'the database is away';
    const failing = { organization: city, queue: 'reminders', job, about, error };
    await new FailedJobs(pool).add({ ...failing, failedAt: '2021-08-03T00:00:00.000Z' });
    const page = await look();
    await coming(page).getByRole('heading', { name: '만들지 못한 알림' }).waitFor();
    await coming(page).getByText('1번 실패, 저절로 다시 시도합니다. the database is away').waitFor();
    await atRest(page);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('drops who owes nothing any more', async () => {
    expect((await chair.ask('CancelRound', { reason: '올해는 하지 않음' })).status).toBe(200);
    const page = await look();
    await coming(page).locator('summary').first().waitFor();
    await soon(() => days(page)).toEqual([]);
  });

  it('fits a phone, and speaks English', async () => {
    const page = await look({ width: 360, language: 'en' });
    await page.getByRole('region', { name: 'What will be sent' }).waitFor();
    await page.getByRole('button', { name: 'Look at the queues' }).waitFor();
    await atRest(page);
    expect(await isWithin(page, 360)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each([
    ['ko', '작업 대기열 보기', '할 일 알림', '사람과 계정으로 돌아가기'],
    ['en', 'Look at the queues', 'Digests of what is owed', 'Back to people and accounts'],
  ] as const)('leads to the queues themselves, in %s', async (language, button, queue, back) => {
    const page = await look({ language });
    await page.getByRole('button', { name: button }).click();
    await page.waitForURL(`**/queues/${city}/`);
    await page.getByText(queue).first().waitFor();
    await page.goto(`/queues/${city}/queue/reminders`);
    await page.getByText(queue).first().waitFor();
    await page.locator('header button').last().click();
    await page
      .getByRole('menuitem', { name: back })
      .or(page.getByRole('link', { name: back }))
      .waitFor();
  });

  it('lets nobody else look at them, and asks no foreign host', async () => {
    const page = await tabs.signedIn('일자리분과 총무', { at: '#at=work' });
    await soon(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const answer = await page.request.get(`/queues/${city}/`);
    expect(answer.status()).toBe(401);
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
