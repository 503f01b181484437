// The inbox in the browser: a letter comes while one looks elsewhere, is opened, leads to its meeting; how one wants to be told;
// evidence for the secretary, what did not arrive for the office, and the mails that nobody sends.
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import type { Locator, Page } from 'playwright-core';
import type { Letter } from '#delivery/letter';
import { Outbox } from '#delivery/outbox';
import { freshDatabase } from '#testing/database';
import { describeWithChromium } from '#testing/needs';
import { forgetWhatTheSampleTold } from '../delivery/sample-told.js';
import { eventually } from '../eventually.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { atRest, axeViolations, Tabs } from './browser.js';
import { isWithin, soon } from './looking.js';

jest.setTimeout(240_000);

const secretary = '일자리분과 총무';
const member = '일자리분과 민간 위원 1';
const office = '총괄부서 담당자';
const meeting = 'jobs-2021-7';
const inbox = '#at=inbox';
const phone = { width: 360 } as const;

const letter = (person: string, key: string, over: Partial<Letter> = {}): Letter => ({
  organization: 'city-s',
  person,
  key,
  kind: 'notice',
  about: { stream: 'meeting', id: meeting },
  subject: { ko: `회의 소집 통지 ${key}`, en: `Notice of a meeting ${key}` },
  paragraphs: [
    { ko: '7월 14일 오전 10시, 화상회의', en: '14 July, 10:00, by video' },
    { link: `meeting=${meeting}`, text: { ko: '회의 보기', en: 'Open the meeting' } },
  ],
  writtenAt: new Date('2021-07-19T09:00:00+09:00'),
  ...over,
});

const letters = (page: Page): Locator => page.getByRole('list', { name: '받은 알림' }).getByRole('listitem');
const way = (page: Page): Locator => page.locator('.inbox-way');
const opened = (page: Page, key: string): Locator => letters(page).filter({ hasText: key });

describeWithChromium('the inbox', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;
  let pool: pg.Pool;
  let outbox: Outbox;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    const database = await freshDatabase();
    drop = database.drop;
    const address = await run({ DATA_DIR: dataDir, DATABASE_URL: database.url }).address;
    tabs = await Tabs.open(executablePath, address);
    pool = new pg.Pool({ connectionString: database.url });
    outbox = new Outbox(pool);
    await forgetWhatTheSampleTold(pool);
  });
  afterEach(() => tabs.closeTabs());
  afterAll(async () => {
    await tabs.close();
    await pool.end();
    await endAll(dataDir);
    await drop();
  });

  it('says that nothing has come', async () => {
    const page = await tabs.signedIn(member, { at: inbox });
    await page.getByText('받은 알림이 없습니다.').waitFor();
    await soon(() => way(page).innerText()).toBe('알림함');
    await atRest(page);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('counts what comes while one looks elsewhere, opens it by key, and leads to what it is about', async () => {
    const page = await tabs.signedIn(secretary, { at: '#at=work' });
    await soon(() => way(page).innerText()).toBe('알림함');
    await outbox.put([letter('p-secretary', '가'), letter('p-secretary', '나', { kind: 'digest' })]);
    await soon(() => way(page).locator('.unread-count').innerText()).toBe('2');
    await way(page).click();
    await letters(page).first().waitFor();
    await soon(() => letters(page).count()).toBe(2);
    await atRest(page);
    expect(await axeViolations(page)).toEqual([]);
    await opened(page, '가').locator('summary').press('Enter');
    await opened(page, '가').getByText('화상회의').waitFor();
    await soon(() => way(page).locator('.unread-count').innerText()).toBe('1');
    await soon(() => page.evaluate<string>('document.activeElement.tagName')).toBe('SUMMARY');
    await atRest(page);
    expect(await axeViolations(page)).toEqual([]);
    await opened(page, '가').getByRole('link', { name: '회의 보기' }).click();
    await page.getByRole('heading', { level: 1, name: '일자리분과 2021년 7차 회의' }).waitFor();
  });

  it('takes it back that a letter was read, and marks all as read', async () => {
    const page = await tabs.signedIn(secretary, { at: inbox });
    await opened(page, '가').locator('summary').click();
    await opened(page, '가').getByRole('button', { name: '읽지 않음으로: 회의 소집 통지 가' }).click();
    await soon(() => way(page).locator('.unread-count').innerText()).toBe('2');
    await soon(() => opened(page, '가').locator('details').getAttribute('open')).toBeNull();
    await page.getByRole('button', { name: '모두 읽음으로' }).click();
    await page.getByText('모두 읽음으로 표시했습니다.').waitFor();
    await soon(() => way(page).innerText()).toBe('알림함');
  });

  it('fits a phone, and speaks English', async () => {
    const page = await tabs.signedIn(secretary, { at: inbox, ...phone, language: 'en' });
    await page.getByText('Notice of a meeting 가').waitFor();
    await atRest(page);
    expect(await isWithin(page, 360)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('tells one as one prefers', async () => {
    const page = await tabs.signedIn(member, { at: '#at=account' });
    const part = page.getByRole('region', { name: '알림 받는 방법' });
    await part.getByLabel('하루 한 번 메일로도 받기').uncheck();
    await part.getByLabel('영어').check();
    await part.getByRole('button', { name: '저장' }).click();
    await page.getByText('알림 받는 방법을 저장했습니다.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.reload();
    await soon(() => part.getByLabel('하루 한 번 메일로도 받기').isChecked()).toBe(false);
    await soon(() => part.getByLabel('영어').isChecked()).toBe(true);
  });

  it('is evidence for the secretary, to read and to save, and none of a member’s business', async () => {
    await outbox.put([letter('p-private-1', '다')]);
    const page = await tabs.signedIn(secretary, { at: `#meeting=${meeting}` });
    const part = page.getByRole('region', { name: '통지 내역' });
    await part.getByText('누구에게 알렸는지 보기').click();
    await part.getByText('2명에게 알림').waitFor();
    await soon(() => part.getByRole('row').count()).toBe(4);
    await part.getByRole('rowheader', { name: member }).waitFor();
    await atRest(page);
    expect(await axeViolations(page)).toEqual([]);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      part.getByRole('button', { name: '표로 내려받기(CSV)' }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/ 통지 내역\.csv$/);
    expect(await readFile(await saved.path(), 'utf8')).toContain('"p-private-1","","회의 통지"');
    const other = await tabs.signedIn(member, { at: `#meeting=${meeting}` });
    const asked: string[] = [];
    other.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await other.reload();
    await other.getByRole('region', { name: '출석' }).waitFor();
    await atRest(other);
    expect(await other.getByRole('region', { name: '통지 내역' }).count()).toBe(0);
    expect(asked.filter((path) => path.endsWith('/told'))).toEqual([]);
  });

  it('shows the office what did not arrive, which is tried again', async () => {
    await eventually(async () => {
      const { rowCount } = await pool.query(
        `UPDATE delivery.deliveries SET state = 'dead', error = 'connect ECONNREFUSED', attempts = 54
         FROM delivery.letters l WHERE l.position = letter AND l.person = 'p-private-1' AND state = 'sent'`,
      );
      expect(rowCount).toBe(1);
    });
    const page = await tabs.signedIn(office, { at: '#at=accounts' });
    const part = page.getByRole('region', { name: '전달되지 않은 알림' });
    await part.getByText('connect ECONNREFUSED').waitFor();
    await atRest(page);
    expect(await axeViolations(page)).toEqual([]);
    await part.getByRole('button', { name: `다시 보내기: ${member}, 회의 소집 통지 다` }).click();
    await part.getByText('전달되지 않은 알림이 없습니다.').waitFor();
    await soon(() => page.evaluate<string>('document.activeElement.id')).toBe('undelivered');
  });

  it('lies as mails on the machine itself, where no server takes them', async () => {
    const page = await tabs.fresh();
    await page.goto('/dev/mail');
    await page.getByRole('heading', { level: 1, name: '보내지 않고 모아 둔 메일' }).waitFor();
    const mail = page.getByRole('listitem').filter({ hasText: '회의 소집 통지 가' });
    await mail.locator('summary').click();
    await mail.getByText('받는 사람: p-secretary (city-s)').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      mail.getByRole('link', { name: /^원문 파일/ }).click(),
    ]);
    expect(await readFile(await saved.path(), 'utf8')).toContain('To: p-secretary@city-s.example');
    expect(tabs.complaints).toEqual([]);
    expect(tabs.foreign).toEqual([]);
  });
});
