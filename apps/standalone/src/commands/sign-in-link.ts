// `sign-in-link`: a one-time link by which a person sets a password, for whoever has nobody else to ask: after a move, or the last
// coordinator who forgot theirs.
import { AccessRecords } from '#accounts/access-records';
import { originOf } from '#api/listening';
import { openAccounts } from '#accounts/accounts';
import { openHouse, type House } from '#door/house';
import type { Asked, Run } from '../command.js';
import { onLog } from '../operator.js';
import { Problem } from '../problem.js';

/** In milliseconds. */
const lasts = 24 * 3_600_000;

export const signInLink: Run = (asked) => {
  const [organization = '', person = ''] = asked.words;
  return onLog(asked, async (_pool, databaseUrl) => {
    const house = await openHouse(databaseUrl, () => undefined);
    try {
      await sayLink(house, asked, { organization, person });
      return 0;
    } finally {
      await house.close();
    }
  });
};

/** @throws Problem where nobody of that name is kept */
export async function sayLink(
  house: House,
  { called, settings }: Pick<Asked, 'called' | 'settings'>,
  { organization, person }: { readonly organization: string; readonly person: string },
): Promise<void> {
  const limits = { idle: settings.sessionIdleMinutes * 60_000, absolute: settings.sessionHours * 3_600_000 };
  const { people, links } = openAccounts(house, limits);
  const known = await people.find({ organization, person });
  if (!known)
    throw new Problem(
      `${organization}에 '${person}'이(가) 없습니다.`,
      `There is no '${person}' in ${organization}.`,
    );
  const { secret } = await links.make({ purpose: 'password', lasts, organization, person });
  // Before it is shown: a link that opens somebody's account leaves its trace, whoever made it.
  await new AccessRecords(house.pool, house.clock, () => undefined).keep({
    ...{ kind: 'administration', organization, what: called, outcome: 'done', concerning: [person] },
  });
  if (known.email === undefined) console.log(withoutAddress);
  console.log(
    `${known.name ?? person}: 아래 링크에서 비밀번호를 정합니다(24시간, 한 번) · a password is set here (24 hours, once)\n` +
      `${originOf(settings)}/#at=link&secret=${secret}`,
  );
}

const withoutAddress =
  '메일 주소가 없는 사람은 비밀번호로 로그인할 수 없습니다. 먼저 그 기관의 담당자가 주소를 적어야 합니다.\n' +
  'Without a mail address nobody signs in by a password: the coordinator of the organization writes it down first.';
