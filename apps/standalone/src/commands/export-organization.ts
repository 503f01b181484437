// `export`: takes one organization's log out of an installation, running or not.
import { setTimeout as pause } from 'node:timers/promises';
import { exportLog, type Exported } from '#event-store/postgres/export-log';
import type pg from 'pg';
import type { Run } from '../command.js';
import { newFileNamed, onLog, showProgress } from '../operator.js';
import { Problem } from '../problem.js';

/** What the policies have refused, what people are told and rows of files that are not taken in yet lie beside the log and stay behind: they must have come to its end. */
const handledBy = ['policies', 'notices', 'intakes'];
/** A running product writes on; in the next moment it has mostly come to the end. */
const tries = 20;
const betweenTriesMs = 500;

export const exportOrganization: Run = (asked) => {
  const [organization = '', name = ''] = asked.words;
  return onLog(asked, (pool) => exportOne(pool, organization, newFileNamed(name)));
};

async function exportOne(pool: pg.Pool, organization: string, file: string): Promise<number> {
  let exported: Exported;
  for (let nth = 1; ; nth += 1) {
    exported = await exportLog(pool, organization, file, { handledBy, tell: showProgress });
    if (exported.outcome !== 'behind' || nth === tries) break;
    await pause(betweenTriesMs);
  }
  if (exported.outcome !== 'exported') throw problemWith(exported, organization);
  const { events, digest } = exported.header;
  console.log(
    `내보냈습니다: ${organization}, 기록 ${events}건, 마지막 지문 ${digest} → ${file}\n` +
      `exported: ${organization}, ${events} events, last digest ${digest}`,
  );
  return 0;
}

function problemWith(exported: Exclude<Exported, { outcome: 'exported' }>, organization: string): Problem {
  switch (exported.outcome) {
    case 'unknownOrganization':
      return new Problem(
        `'${organization}'의 기록이 없습니다. 기관의 이름을 확인해 주세요.`,
        `There is no record of '${organization}'. Check the organization's name.`,
      );
    case 'behind':
      return new Problem(
        `자동 처리(${exported.subscription})가 아직 ${exported.position}까지만 되었습니다. npm start로 시작해 끝난 뒤 다시 내보내 주세요.`,
        `The ${exported.subscription} have only come to ${exported.position}. Let the running product (npm start) finish, then export again.`,
      );
    case 'damaged':
      return new Problem(
        `위치 ${exported.position}의 기록이 적힌 그대로가 아니어서 내보내지 않았습니다. npm run verify로 확인해 주세요.`,
        `The record at ${exported.position} is not as it was written, so nothing was exported. Look with npm run verify.`,
      );
  }
}
