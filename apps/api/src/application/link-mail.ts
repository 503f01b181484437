// One-time links by mail: sent at once and kept nowhere, so that nobody but their owner ever sees them.
import { randomUUID } from 'node:crypto';
import type { Link } from '#accounts/links';
import type { MadeLink } from '#contract/account-views';
import type { Label } from '#contract/label';
import { Preferences } from '#delivery/preferences';
import { refuse, type Refusal } from '#domain/refusals';
import type { ApiParts } from '../parts.js';

type Parts = Pick<ApiParts, 'accounts' | 'clock' | 'linkMail' | 'pool'>;

interface Made {
  readonly secret: string;
  readonly link: Link;
}

interface Words {
  readonly subject: Label;
  readonly lead: Label;
  readonly open: Label;
}

const once: Label = {
  ko: '이 링크는 한 번만 쓸 수 있으며 다른 사람에게 보내면 안 됩니다. 요청하신 적이 없으면 총괄부서에 알려 주세요.',
  en: 'This link works once. Do not pass it on. If you did not ask for it, tell the coordinating office.',
};

const words: Readonly<Record<'password' | 'invitation', Words>> = {
  password: {
    subject: { ko: '로그인 비밀번호를 정하는 링크', en: 'A link to set your password' },
    lead: {
      ko: '아래 링크를 열어 비밀번호를 정해 주세요.',
      en: 'Open the link below and set your password.',
    },
    open: { ko: '비밀번호 정하기', en: 'Set the password' },
  },
  invitation: {
    subject: { ko: '위원회 참여 초대 링크', en: 'Your invitation to the committee' },
    lead: {
      ko: '아래 링크를 열면 비밀번호 없이 참여하실 수 있습니다.',
      en: 'The link below lets you take part without a password.',
    },
    open: { ko: '열기', en: 'Open it' },
  },
};

/**
 * Sends a link to whom it is for. Where there is no mail server or no address it is given to whoever made it, to be
 * passed on. One that could not be sent opens nothing any more, and is shown to nobody: another can be made.
 */
export async function passOn(
  parts: Parts,
  purpose: 'password' | 'invitation',
  { secret, link }: Made,
): Promise<MadeLink | Refusal> {
  const { accounts, clock, linkMail, pool } = parts;
  const { organization, person, expiresAt } = link;
  const until = expiresAt.toISOString();
  const recipient = await accounts.people.find(link);
  if (!linkMail || recipient?.email === undefined) return { secret, until };
  const { subject, lead, open } = words[purpose];
  const { language } = await new Preferences(pool).of(link);
  const outcome = await linkMail({
    id: randomUUID(),
    letter: {
      organization,
      person,
      key: '-',
      kind: 'notice',
      subject,
      paragraphs: [lead, { link: new URLSearchParams({ at: 'link', secret }).toString(), text: open }, once],
      writtenAt: clock.now(),
    },
    recipient,
    language,
  });
  if (outcome.outcome === 'sent') return { sent: true, until };
  await accounts.links.use(secret);
  return outcome.outcome === 'refused' ? refuse('mail-refused', 'email') : refuse('mail-not-sent');
}
