// `what-would-be-sent`: who would be told what within a week if all stayed as it is; the plan that the worker follows, and nothing is sent.
import { openAccounts } from '#accounts/accounts';
import { comingIn } from '#api/application/coming';
import { obligationLabels } from '#contract/glossary';
import { openHouse } from '#door/house';
import { openLists } from '#read-models/open-lists';
import type { Asked, Run } from '../command.js';
import { onLog } from '../operator.js';
import { Problem } from '../problem.js';

export const whatWouldBeSent: Run = (asked) =>
  onLog(asked, async (_pool, databaseUrl) => {
    const house = await openHouse(databaseUrl, () => undefined);
    const lists = await openLists(databaseUrl);
    try {
      const accounts = openAccounts(house, { idle: 0, absolute: 0 });
      return await say(asked, { ...house, lists, accounts });
    } finally {
      await lists.close();
      await house.close();
    }
  });

async function say(
  { words: [organization = ''] }: Asked,
  parts: Parameters<typeof comingIn>[0],
): Promise<number> {
  const { organization: city } = await parts.door.offices(organization);
  if (city.status === 'none')
    throw new Problem(
      `'${organization}'의 기록이 없습니다. 기관의 이름을 확인해 주세요.`,
      `There is no record of '${organization}'. Check the organization's name.`,
    );
  const { days, failed } = await comingIn(parts, organization);
  for (const { day, letters } of days) {
    console.log(`${day}: ${letters.length}`);
    for (const { person, name, kind, things } of letters) {
      console.log(`  ${name ?? person} (${kind})`);
      for (const { kind: owed, due, title, about } of things) {
        const { ko, en } = obligationLabels[owed];
        console.log(`    ${due ?? ''} ${ko} · ${en}: ${[title, about].filter(Boolean).join(' – ')}`);
      }
    }
  }
  for (const { person, name, day, error, times } of failed)
    console.log(`[failed] ${day} ${name ?? person}: ${error} (${times})`);
  return failed.length === 0 ? 0 : 1;
}
