// `founding-link`: the link by which an installation is founded, for who stands at the terminal.
import { openAccounts } from '#accounts/accounts';
import { firstSignIn } from '#api/first-sign-in';
import { originOf } from '#api/listening';
import { openHouse } from '#door/house';
import type { Run } from '../command.js';
import { onLog } from '../operator.js';
import { Problem } from '../problem.js';

/** @throws Problem where somebody can sign in already */
export const foundingLink: Run = (asked) =>
  onLog(asked, async (_pool, databaseUrl) => {
    const house = await openHouse(databaseUrl, () => undefined);
    try {
      const accounts = openAccounts(house, { idle: 0, absolute: 0 });
      const lines = await firstSignIn(accounts, originOf(asked.settings));
      if (lines.length === 0)
        throw new Problem(
          '로그인할 수 있는 사람이 이미 있습니다. 기관을 더 만들려면 create-organization을 써 주세요.',
          'Somebody can sign in already. For one more organization there is create-organization.',
        );
      for (const line of lines) console.log(line);
      return 0;
    } finally {
      await house.close();
    }
  });
