// What an operator is told while nobody can sign in: the link by which an installation is founded, or how to ask for it.
import type { Accounts } from '#accounts/accounts';
import { foundingLink } from './application/founding.js';

/**
 * Lines with a new link by which an installation is founded, for who stands at the terminal; links made before open nothing
 * any more. None once somebody can sign in.
 */
export async function firstSignIn(accounts: Accounts, origin: string): Promise<readonly string[]> {
  const secret = await foundingLink({ accounts });
  return secret === undefined
    ? []
    : [
        '아직 아무도 로그인할 수 없습니다. 아래 링크에서 기관과 첫 담당자를 등록해 주세요(24시간, 한 번).',
        'Nobody can sign in yet. Register the organization and its first coordinator here (24 hours, once).',
        `${origin}/#at=link&secret=${secret}`,
      ];
}

/** For a process that is one of several: each link would end the one before, and its lines are kept by whoever collects them. */
export const howToBegin =
  '아직 아무도 로그인할 수 없습니다. 첫 링크는 운영자 명령 founding-link로 만듭니다.' +
  " Nobody can sign in yet. The operator's command founding-link makes the first link.";
