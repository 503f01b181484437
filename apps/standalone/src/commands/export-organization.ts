// `export`: takes one organization out of an installation, running or not: its log, its people's names, its files.
import { setTimeout as pause } from 'node:timers/promises';
import { openFiles, usualFiles } from '#files/settings';
import type pg from 'pg';
import type { Asked, Run } from '../command.js';
import { takeOut, type TakenOut } from '../moving/take-out.js';
import { newFileNamed, onLog, showProgress } from '../operator.js';
import { Problem } from '../problem.js';

/** What the policies have refused, what people are told and rows of files that are not taken in yet lie beside the log and stay behind: they must have come to its end. */
const handledBy = ['policies', 'notices', 'intakes'];
/** A running product writes on; in the next moment it has mostly come to the end. */
const tries = 20;
const betweenTriesMs = 500;

export const exportOrganization: Run = (asked) => {
  const [organization = '', name = ''] = asked.words;
  return onLog(asked, (pool) => exportOne(pool, asked, { organization, file: newFileNamed(name) }));
};

interface Moving {
  readonly organization: string;
  readonly file: string;
}

async function exportOne(pool: pg.Pool, { settings }: Asked, moving: Moving): Promise<number> {
  const files = openFiles(settings.files ?? usualFiles, settings.dataDir);
  let exported: TakenOut;
  for (let nth = 1; ; nth += 1) {
    exported = await takeOut(pool, files, { ...moving, handledBy, tell: showProgress });
    if (exported.outcome !== 'behind' || nth === tries) break;
    await pause(betweenTriesMs);
  }
  if (exported.outcome !== 'exported') throw problemWith(exported, moving.organization);
  const { header, people, files: taken, lost } = exported;
  const { organization, events, digest } = header;
  for (const { hash } of lost)
    console.log(
      `[missing] ${organization} ${hash}: 기록이 말하는 파일이 없거나 달라져 함께 내보내지 못했습니다 · a file that the log names is not there as it was kept, and did not come along`,
    );
  console.log(
    `내보냈습니다: ${organization}, 기록 ${events}건, 마지막 지문 ${digest}, 사람 ${people}명, 파일 ${taken}개 → ${moving.file}\n` +
      `exported: ${organization}, ${events} events, last digest ${digest}, ${people} people, ${taken} files`,
  );
  return lost.length === 0 ? 0 : 3;
}

function problemWith(exported: Exclude<TakenOut, { outcome: 'exported' }>, organization: string): Problem {
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
