// What an operator sets of how letters leave the house, read by every process that sends them.
import { join } from 'node:path';
import type { Carrier } from './channels.js';
import { openFolder } from './mail/folder.js';
import { openSmtp } from './mail/smtp.js';
import { openWebhook } from './webhook/webhook.js';

export interface DeliverySettings {
  /** A mail server; without it mails lie in a folder. May hold a password. */
  readonly smtpUrl?: string;
  /** Who mails come from: `cycles@city.go.kr`, or `위원회 <cycles@city.go.kr>`. */
  readonly mailFrom: string;
  readonly webhook?: { readonly url: string; readonly secret: string };
}

/** Who mails that nobody sends come from. */
const nobody = 'cycles@localhost';

/** Letters that go nowhere but into the folder. */
export const unsent: DeliverySettings = { mailFrom: nobody };

const shortestSecret = 16;

/**
 * Reads SMTP_URL, MAIL_FROM, WEBHOOK_URL and WEBHOOK_SECRET. No value is repeated in a problem: it may hold a secret.
 * @returns the settings, or one sentence (Korean, then English) for what is wrong first
 */
export function readDelivery(
  env: Readonly<Record<string, string | undefined>>,
): { readonly value: DeliverySettings } | { readonly problem: string } {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, WEBHOOK_URL: url, WEBHOOK_SECRET: secret } = env;
  if (smtpUrl && !isUrl(smtpUrl, ['smtp:', 'smtps:'])) return problems.smtp;
  if (smtpUrl ? !isSender(from ?? '') : from && !isSender(from)) return problems.from;
  if (url && !isUrl(url, ['https:', 'http:'])) return problems.webhook;
  if (url && (secret ?? '').length < shortestSecret) return problems.secret;
  return {
    value: {
      ...(smtpUrl ? { smtpUrl } : {}),
      mailFrom: from || nobody,
      ...(url && secret ? { webhook: { url, secret } } : {}),
    },
  };
}

const problems = {
  smtp: {
    problem:
      "SMTP_URL은 'smtp://' 또는 'smtps://'로 시작하는 올바른 주소여야 합니다. " +
      "SMTP_URL must be a valid address that starts with 'smtp://' or 'smtps://'.",
  },
  from: {
    problem:
      "SMTP_URL을 쓰려면 MAIL_FROM에 보내는 주소를 'cycles@city.go.kr'나 '이름 <cycles@city.go.kr>'처럼 적어야 합니다. " +
      "MAIL_FROM must be the sender's address, such as 'cycles@city.go.kr' or 'Name <cycles@city.go.kr>'; SMTP_URL needs it.",
  },
  webhook: {
    problem:
      "WEBHOOK_URL은 'https://'로 시작하는 올바른 주소여야 합니다. " +
      "WEBHOOK_URL must be a valid address that starts with 'https://'.",
  },
  secret: {
    problem:
      `WEBHOOK_URL을 쓰려면 WEBHOOK_SECRET이 ${shortestSecret}자 이상이어야 합니다. ` +
      `WEBHOOK_SECRET must have at least ${shortestSecret} characters; WEBHOOK_URL needs it.`,
  },
} as const;

function isUrl(text: string, schemes: readonly string[]): boolean {
  return URL.canParse(text) && schemes.includes(new URL(text).protocol) && new URL(text).hostname !== '';
}

/** An address, or a name and an address in angle brackets; nothing that could add a header. */
function isSender(text: string): boolean {
  return /^(?:[^\p{Cc}<>@,;"]* <([^\s<>@,;"]+@[a-z0-9.-]+)>|[^\s<>@,;"]+@[a-z0-9.-]+)$/iu.test(text);
}

/** What the carriers need to know of the installation. */
export interface Installed {
  /** The installation's folder. */
  readonly dataDir: string;
  /** By which links in letters lead here; without it they have none. */
  readonly origin?: string;
  readonly trueTime: () => Date;
}

/** Where mails lie that no server takes. */
export function mailFolderOf(dataDir: string): string {
  return join(dataDir, 'mail');
}

/** The ways by which letters leave this installation. */
export function openCarriers(
  { smtpUrl, mailFrom, webhook }: DeliverySettings,
  { dataDir, origin, trueTime }: Installed,
): readonly Carrier[] {
  const mail = { from: mailFrom, ...(origin === undefined ? {} : { origin }) };
  return [
    smtpUrl ? openSmtp(smtpUrl, mail) : openFolder(mailFolderOf(dataDir), mail),
    ...(webhook ? [openWebhook({ ...webhook, ...(origin === undefined ? {} : { origin }), trueTime })] : []),
  ];
}
