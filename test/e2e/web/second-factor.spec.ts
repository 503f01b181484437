// Second factors in a real browser with a virtual authenticator, and the city's own sign-in at a real provider.
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { freePort } from '#standalone/postgres/free-port';
import { describeWithChromium } from '#testing/needs';
import { generate } from 'otplib';
import type { CDPSession, Page } from 'playwright-core';
import { CityProvider } from '../accounts/city-provider.js';
import { endAll } from '../standalone/processes.js';
import { axeViolations, Tabs, type TabOptions } from './browser.js';
import { dialog, isWithin, send, soon } from './looking.js';
import {
  button,
  email,
  field,
  found,
  level1,
  password,
  realInstallation,
  type RealInstallation,
} from './real-installation.js';

const client = { clientId: 'cycles', clientSecret: 'only-for-this-test' };

const codeField = (page: Page) => field(page, '인증 앱의 6자리 번호');

async function expectSound(page: Page, width: number): Promise<void> {
  await soon(() => axeViolations(page)).toEqual([]);
  await soon(() => isWithin(page, width)).toBe(true);
}

/** A device that holds passkeys and knows its user by a finger on it, which is always there. */
async function giveDevice(page: Page): Promise<{ readonly session: CDPSession; readonly id: string }> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { session, id: authenticatorId };
}

/** The code of now, or of so many steps later: one that is early by a step stays good for longer than a test takes. */
function codeOf(secret: string, later = 0): Promise<string> {
  return generate({ secret, epoch: Math.floor(Date.now() / 1000) + later * 30 });
}

async function typePassword(page: Page): Promise<void> {
  await field(page, '메일 주소').fill(email);
  await field(page, '비밀번호').fill(password);
  await button(page, '로그인').click();
}

async function toAccount(page: Page): Promise<void> {
  await page.getByRole('navigation').waitFor();
  await page.goto('/#at=account');
  await level1(page, '내 계정').waitFor();
}

async function signOut(page: Page): Promise<void> {
  await button(page, '로그아웃').first().click();
  await level1(page, '로그인').waitFor();
}

describeWithChromium('signing in with more than a password', (executablePath) => {
  let provider: CityProvider;
  let house: RealInstallation;
  let tabs: Tabs;
  let secret: string;
  let recoveryCodes: readonly string[];

  beforeAll(async () => {
    const port = await freePort(0);
    const address = `http://localhost:${port}`;
    provider = await CityProvider.start({
      ...client,
      redirect: `${address}/api/sign-in/city/callback`,
      accounts: {
        seoyeon: { email, email_verified: true },
        stranger: { email: 'stranger@city.example', email_verified: true },
      },
    });
    house = await realInstallation({
      PORT: String(port),
      PUBLIC_URL: address,
      RATE_SIGN_INS: '10000',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: client.clientId,
      OIDC_CLIENT_SECRET: client.clientSecret,
    });
    tabs = await Tabs.open(executablePath, address);
    await found(await tabs.fresh(), house.link);
    await tabs.closeTabs();
  });
  afterEach(async () => {
    await tabs.closeTabs();
    expect(tabs.foreign.filter((url) => !url.startsWith(provider.issuer))).toEqual([]);
    tabs.foreign.splice(0);
    expect(tabs.complaints).toEqual([]);
  });
  afterAll(async () => {
    await tabs.close();
    await provider.stop();
    await endAll(house.dataDir);
  });

  async function fresh(options?: TabOptions): Promise<Page> {
    const page = await tabs.fresh(options);
    await level1(page, '로그인').waitFor();
    return page;
  }

  it('sets up an authenticator app by picture or key, and gives recovery codes once', async () => {
    const page = await fresh({ width: 360 });
    await expectSound(page, 360);
    await typePassword(page);
    await toAccount(page);
    await button(page, '인증 앱 등록').click();
    await page.getByRole('img', { name: '인증 앱에 등록할 QR 코드' }).waitFor();
    await expectSound(page, 360);
    secret = (await page.locator('.totp-key code').innerText()).replaceAll(' ', '');
    await codeField(page).fill(await codeOf(secret, 10));
    await button(page, '등록 마치기').click();
    await page.getByText('휴대전화의 시각이 약 5분 어긋나 있습니다').waitFor();
    await codeField(page).fill(await codeOf(secret));
    await button(page, '등록 마치기').click();
    await page.getByRole('heading', { name: '복구 코드를 보관해 주세요' }).waitFor();
    await expectSound(page, 360);
    recoveryCodes = await page.locator('.recovery-codes code').allInnerTexts();
    expect(recoveryCodes).toHaveLength(10);
    await button(page, '보관했습니다').click();
    await page.getByText('남은 코드 10개').waitFor();
    await page.reload();
    await page.getByText('남은 코드 10개').waitFor();
    await soon(() => page.getByText(recoveryCodes[0] ?? '').count()).toBe(0);
    await expectSound(page, 360);
  });

  it('asks for the code after the password; a wrong one is said at its field, and nothing opens before', async () => {
    const page = await fresh();
    await typePassword(page);
    await level1(page, '2차 인증').waitFor();
    await expectSound(page, 1440);
    await page.goto('/#at=plans');
    await level1(page, '2차 인증').waitFor();
    await codeField(page).fill('12345');
    await codeField(page).press('Enter');
    await page.getByText('인증번호가 맞지 않습니다').waitFor();
    await soon(() => codeField(page).getAttribute('aria-invalid')).toBe('true');
    await expectSound(page, 1440);
    await codeField(page).fill(await codeOf(secret, 1));
    await codeField(page).press('Enter');
    await page.getByRole('navigation').waitFor();
  });

  it('takes a recovery code in its place, once', async () => {
    for (const [code, says] of [
      [recoveryCodes[0], undefined],
      [recoveryCodes[0], '복구 코드가 맞지 않거나 이미 쓴 코드입니다'],
    ]) {
      const page = await fresh({ width: 360 });
      await typePassword(page);
      await button(page, '복구 코드로 확인').click();
      await field(page, '복구 코드').fill(code ?? '');
      await button(page, '확인').click();
      if (says) {
        await page.getByText(says).waitFor();
        await expectSound(page, 360);
      } else await page.getByRole('navigation').waitFor();
    }
  });

  it('registers a passkey, shows it as the second step, signs in by it alone, and removes it', async () => {
    const page = await fresh();
    const { session, id } = await giveDevice(page);
    await typePassword(page);
    await button(page, '복구 코드로 확인').click();
    await field(page, '복구 코드').fill(recoveryCodes[1] ?? '');
    await button(page, '확인').click();
    await toAccount(page);
    await field(page, '새 패스키의 이름').fill('업무용 노트북');
    await button(page, '패스키 등록').click();
    await page.getByText('패스키를 등록했습니다: 업무용 노트북').waitFor();
    await page.locator('.passkeys').getByText('업무용 노트북', { exact: true }).first().waitFor();
    await expectSound(page, 1440);
    await field(page, '새 패스키의 이름').fill('같은 기기');
    await button(page, '패스키 등록').click();
    await page.getByText('이 기기에는 이미 패스키가 등록되어 있습니다').waitFor();

    await signOut(page);
    await typePassword(page);
    await button(page, '패스키로 확인').click();
    await page.getByText('등록한 기기의 지문').waitFor();
    await button(page, '패스키로 확인').click();
    await page.getByRole('navigation').waitFor();

    await signOut(page);
    await button(page, '패스키로 로그인').click();
    await toAccount(page);

    await session.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: false });
    await signOut(page);
    await button(page, '패스키로 로그인').click();
    await page.getByText('기기에서 확인하지 않았거나 시간이 지났습니다').waitFor();
    await expectSound(page, 1440);
    await session.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: true });
    await button(page, '패스키로 로그인').click();
    await toAccount(page);

    await page.getByRole('button', { name: '삭제 업무용 노트북' }).click();
    await page.getByText('더 이상 로그인할 수 없게 됩니다').waitFor();
    await expectSound(page, 1440);
    await button(page, '삭제').click();
    await page.getByText('등록한 패스키가 없습니다').waitFor();
    await signOut(page);
    await button(page, '패스키로 로그인').click();
    await page.getByText('패스키를 확인할 수 없습니다').waitFor();
  });

  it('goes to the city’s own sign-in and comes back signed in, with the second step where one is set up', async () => {
    const page = await fresh();
    await page.getByRole('link', { name: '시 계정으로 로그인' }).click();
    await level1(page, 'City S').waitFor();
    await page.getByRole('link', { name: 'seoyeon' }).click();
    await level1(page, '2차 인증').waitFor();
    await button(page, '복구 코드로 확인').click();
    await field(page, '복구 코드').fill(recoveryCodes[2] ?? '');
    await button(page, '확인').click();
    await toAccount(page);
    await page.getByText('시 계정이 연결되어 있습니다').waitFor();
  });

  it('says why nobody came back from there, once, and how an unknown account is connected', async () => {
    const page = await fresh({ width: 360 });
    await page.getByRole('link', { name: '시 계정으로 로그인' }).click();
    await page.getByRole('link', { name: '취소' }).click();
    await page.getByRole('alert').getByText('시 계정 로그인을 취소했습니다').waitFor();
    await expectSound(page, 360);
    await page.reload();
    await level1(page, '로그인').waitFor();
    await soon(() => page.getByRole('alert').count()).toBe(0);

    await page.getByRole('link', { name: '시 계정으로 로그인' }).click();
    await page.getByRole('link', { name: 'stranger' }).click();
    await page.getByRole('alert').getByText('연결 번호').waitFor();
    await soon(() => page.locator('strong.code').innerText()).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);
    await expectSound(page, 360);
  });

  it('connects an unknown account of the city by its number, which its owner passes on', async () => {
    const stranger = await fresh();
    const way = stranger.getByRole('link', { name: '시 계정으로 로그인' });
    await way.click();
    await stranger.getByRole('link', { name: 'stranger' }).click();
    const number = await stranger.locator('strong.code').innerText();

    const office = await fresh();
    await typePassword(office);
    await button(office, '복구 코드로 확인').click();
    await field(office, '복구 코드').fill(recoveryCodes[3] ?? '');
    await button(office, '확인').click();
    await office.getByRole('navigation').waitFor();
    await office.goto('/#at=accounts');
    await button(office, '사람 등록').click();
    await dialog(office).locator('input[name=name]').fill('김민지');
    await send(office);
    const minji = office.getByRole('listitem').filter({ hasText: '김민지' });
    await minji.locator('summary').click();
    await minji.getByRole('button', { name: '시 계정 연결' }).click();
    await dialog(office).locator('input[name=number]').fill('ABCDE-23456');
    await dialog(office).locator('button[type=submit]').click();
    await dialog(office).getByText('번호가 맞지 않거나 기한이 지났습니다').waitFor();
    await expectSound(office, 1440);
    await dialog(office).locator('input[name=number]').fill(number.toLowerCase());
    await send(office);
    await minji.getByText('시 계정', { exact: true }).waitFor();

    // The city remembers who signed in there.
    await way.click();
    await level1(stranger, '지금 맡은 직위가 없습니다.').waitFor();

    await minji.locator('summary').click();
    await minji.getByRole('button', { name: '시 계정 연결 끊기' }).click();
    await dialog(office).getByText('김민지 님은 시 계정으로 들어올 수 없게 되고').waitFor();
    await expectSound(office, 1440);
    await send(office);
    await office.getByRole('status').getByText('김민지 님의 시 계정 연결을 끊었습니다.').waitFor();
    await soon(() => minji.getByText('시 계정', { exact: true }).count()).toBe(0);
  });

  it('turns the app off, after it said what that means', async () => {
    const page = await fresh({ width: 360 });
    await typePassword(page);
    await button(page, '복구 코드로 확인').click();
    await field(page, '복구 코드').fill(recoveryCodes[4] ?? '');
    await button(page, '확인').click();
    await toAccount(page);
    await button(page, '인증 앱 해제').click();
    await page.getByText('지금 앱에 나오는 번호는 쓸 수 없게 됩니다').waitFor();
    await button(page, '그대로 두기').click();
    await soon(() => page.evaluate<string>('document.activeElement.textContent')).toBe('인증 앱 해제');
    await button(page, '인증 앱 해제').click();
    await button(page, '해제하기').click();
    await button(page, '인증 앱 등록').waitFor();
    await soon(() => page.getByText('남은 코드').count()).toBe(0);
    await expectSound(page, 360);
  });

  it('is demanded of everybody by the office, and is then set up at the door', async () => {
    const page = await fresh({ width: 360 });
    await typePassword(page);
    await page.getByRole('navigation').waitFor();
    await page.goto('/#at=accounts');
    await button(page, '의무로 정하기').click();
    await page.getByText('다음 로그인부터 적용됩니다').waitFor();
    await expectSound(page, 360);
    await button(page, '의무로 정하기').click();
    await page.getByText('직위나 위원석이 있는 사람은 모두 2차 인증을 해야 합니다').waitFor();
    await expectSound(page, 360);
    await page.context().clearCookies();
    await page.reload();
    await level1(page, '로그인').waitFor();
    await typePassword(page);
    await level1(page, '2차 인증 등록').waitFor();
    await expectSound(page, 360);
    await button(page, '인증 앱 등록').click();
    secret = (await page.locator('.totp-key code').innerText()).replaceAll(' ', '');
    await codeField(page).fill(await codeOf(secret));
    await button(page, '등록 마치기').click();
    await page.getByRole('heading', { name: '복구 코드를 보관해 주세요' }).waitFor();
    await expectSound(page, 360);
    await button(page, '시작하기').click();
    await toAccount(page);
    await page.getByText('이 기관은 2차 인증을 의무로 정했습니다').waitFor();
    await button(page, '인증 앱 해제').click();
    await button(page, '해제하기').click();
    await page.getByRole('alert').getByText('다른 인증 수단을 먼저 등록한 뒤 해제해 주세요').waitFor();
    await expectSound(page, 360);
  });
});
