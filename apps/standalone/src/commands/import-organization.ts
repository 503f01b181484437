// `import`: takes an exported organization into an installation, running or not, that does not have it.
import type { Damage } from '#event-store/export-file';
import type { Imported, ImportProgress } from '#event-store/postgres/import-log';
import { openFiles, usualFiles } from '#files/settings';
import { saidBriefly } from '#observing/withheld';
import type pg from 'pg';
import { reading } from '../arriving.js';
import { damageSaid } from '../backup/damage-said.js';
import type { Asked, Run } from '../command.js';
import { takeIn } from '../moving/take-in.js';
import { fileNamed, onLog, showProgress } from '../operator.js';
import { operatorProblem } from '../operator-problem.js';

/** What each damage means to an operator. */
const sayings: Readonly<Record<Damage, { readonly ko: string; readonly en: string }>> = {
  notAnExport: { ko: '내보낸 기록 파일이 아닙니다', en: 'this is not an exported log' },
  newerFormat: {
    ko: '이 프로그램보다 새 판에서 내보낸 파일입니다. 프로그램을 먼저 새 판으로 바꿔 주세요',
    en: 'it was exported by a later version; bring this program up to date first',
  },
  torn: { ko: '파일이 끝까지 있지 않습니다. 다시 복사해 주세요', en: 'the file is cut off; copy it again' },
  changed: { ko: '내용이 바뀌었습니다', en: 'it was changed' },
  missing: { ko: '있어야 할 줄이 없습니다', en: 'a line is missing' },
  foreign: { ko: '여기에 있을 줄이 아닙니다', en: 'a line does not belong there' },
  misnumbered: { ko: '순서 번호가 이어지지 않습니다', en: 'it is not numbered without gaps' },
};

export const importOrganization: Run = (asked) => {
  const [name = ''] = asked.words;
  return onLog(asked, (pool) => importOne(pool, asked, fileNamed(name)));
};

async function importOne(pool: pg.Pool, { settings }: Asked, file: string): Promise<number> {
  const files = openFiles(settings.files ?? usualFiles, settings.dataDir);
  const taken = await takeIn(pool, files, { file, tell, read: reading });
  if ('damage' in taken) {
    console.log(`가져오지 않았습니다 · not imported\n${damageSaid(file, taken.damage)}`);
    return 1;
  }
  const { log, people, peopleFailed, withoutAddress, files: brought, lost } = taken;
  console.log(sentenceOf(log, file));
  if (log.outcome !== 'imported' && log.outcome !== 'alreadyThere') return 1;
  if (peopleFailed !== undefined) {
    console.log(withoutPeople(peopleFailed));
    return 3;
  }
  for (const person of withoutAddress)
    console.log(
      `${person}: 전자우편 주소를 이 설치본의 다른 사람이 쓰고 있어 주소 없이 왔습니다 · somebody else here has the address, so they came without it`,
    );
  for (const hash of lost)
    console.log(
      `[missing] ${hash}: 기록이 말하는 파일이 내보낸 곳에서 이미 없거나 달라져 있었습니다 · a file that the log names was lost already where it comes from`,
    );
  console.log(
    `사람 ${people}명, 파일 ${brought}개. 비밀번호는 옮기지 않습니다: npm run cycles -- sign-in-link <기관> <사람>\n` +
      `${people} people, ${brought} files. Passwords do not move: npm run cycles -- sign-in-link <organization> <person>`,
  );
  return withoutAddress.length === 0 && lost.length === 0 ? 0 : 3;
}

function sentenceOf(imported: Imported, file: string): string {
  if (imported.outcome === 'damaged') {
    const { ko, en } = sayings[imported.damage];
    return `가져오지 않았습니다: ${file} ${imported.line}번째 줄, ${ko}.\nnot imported: ${file} line ${imported.line}, ${en}.`;
  }
  if (imported.outcome === 'unreadable') {
    const { line, stream, type } = imported;
    return (
      `가져오지 않았습니다: ${file} ${line}번째 줄(${stream}의 ${type})은 이 판이 모르는 기록이거나 그 자리에 올 수 없는 기록입니다.\n` +
      `더 새 판에서 내보냈다면 이 프로그램을 먼저 새 판으로 바꿔 주세요. 아니라면 내보낸 곳의 목록도 그 기록에서 멈추어 있습니다.\n` +
      `not imported: ${file} line ${line} (${type} of ${stream}) is an event that this version does not know, or not there.\n` +
      `If a later version exported it, bring this program up to date first; if not, the lists stand still at it where it comes from.`
    );
  }
  const { organization, events, digest } = imported.header;
  switch (imported.outcome) {
    case 'imported':
      return (
        `가져왔습니다: ${organization}, 기록 ${events}건, 위치 ${imported.first}–${imported.last}, 마지막 지문 ${digest}\n` +
        `imported: ${organization}, ${events} events at ${imported.first}–${imported.last}, last digest ${digest}`
      );
    case 'alreadyThere':
      return (
        `이미 있습니다: ${organization}의 이 기록 ${events}건은 모두 여기에 있습니다. 기록은 바뀌지 않았고, 없던 사람과 파일만 더했습니다.\n` +
        `already there: this log has all ${events} events of ${organization} and was not changed; only people and files that were missing were added.`
      );
    case 'otherHistory':
      return (
        `가져오지 않았습니다: 여기에 이미 다른 기록을 가진 ${organization}이(가) 있습니다.\n` +
        `not imported: this installation has ${organization} already, with another history.`
      );
  }
}

function withoutPeople(error: unknown): string {
  return (
    `${operatorProblem(error)?.message ?? saidBriefly(error)}\n` +
    '기록과 파일은 들어왔고 사람은 아직 들어오지 않았습니다. 같은 파일을 다시 가져오면 사람만 더해집니다.\n' +
    'The log and its files are in, its people are not yet: import the same file again, and they are added.'
  );
}

function tell({ stage, events, of }: ImportProgress): void {
  if (stage !== 'writing') showProgress(events, of);
  else if (process.stderr.isTTY) console.error('기록에 넣는 중입니다 · putting it into the log');
}
