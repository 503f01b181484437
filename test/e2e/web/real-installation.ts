// A real installation as its operator starts it, founded in the browser by the link that they ask for.
import type { Page } from 'playwright-core';
import { operate, run, temporaryFolder } from '../standalone/processes.js';

export const password = 'ginkgo street 12';
export const email = 'seoyeon@city.example';

export interface RealInstallation {
  readonly dataDir: string;
  readonly address: string;
  /** What stands behind the '#' of the link of its first start. */
  readonly link: string;
}

/** The product without a sample. */
export async function realInstallation(env: Record<string, string> = {}): Promise<RealInstallation> {
  const dataDir = temporaryFolder();
  const started = run({ DATA_DIR: dataDir, SAMPLE: 'none', ...env });
  const address = await started.address;
  const { said } = await operate('founding-link', dataDir, [], env);
  return { dataDir, address, link: /#at=link&secret=[\w-]+/.exec(said)?.[0] ?? '' };
}

export const level1 = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Founds the organization, which signs its first coordinator in. */
export async function found(page: Page, link: string): Promise<void> {
  await page.goto(`/${link}`);
  await field(page, '기관 이름').fill('나시');
  await field(page, '담당자 성명').fill('한서연');
  await field(page, '메일 주소').fill(email);
  await field(page, '새 비밀번호').fill(password);
  await button(page, '등록하고 시작').click();
  await level1(page, '처음 설정').waitFor();
}

/** Signs the first coordinator in. */
export async function signIn(page: Page): Promise<void> {
  await field(page, '메일 주소').fill(email);
  await field(page, '비밀번호').fill(password);
  await button(page, '로그인').click();
  await page.getByRole('navigation').waitFor();
}
