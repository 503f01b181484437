// `verify`: checks the log of an installation, running or not, its access records, the files of its final papers, and
// the lists against the log, and names whatever was done to them behind their back.
import { verifyAccess, type AccessFinding } from '#accounts/access/verify-access';
import { verifyLog, type Finding, type LogReport } from '#event-store/postgres/verify';
import { verifySnapshots } from '#event-store/postgres/verify-snapshots';
import { PostgresEventStore } from '#event-store/postgres/postgres-event-store';
import type { RowFinding } from '#read-models/rebuild/difference';
import { verifyLists } from '#read-models/rebuild/verify-lists';
import type { Settings } from '#api/settings';
import { openFiles, usualFiles } from '#files/settings';
import type pg from 'pg';
import type { Run } from '../command.js';
import { onLog, showProgress } from '../operator.js';
import { faultsIn, verifyFiles, type FaultOf, type FileFinding } from '../verify-files.js';
import { verifyPapers } from '../verify-papers.js';
import { refoldingOfCode } from '../refold.js';

/** What each finding means to an operator. */
const sayings: Readonly<Record<Finding['kind'], string>> = {
  changed: '내용이 바뀌었습니다 · its content was changed',
  missing: '있어야 할 기록이 없습니다 · a record is missing',
  foreign: '서비스가 적지 않은 기록입니다 · the product did not write it',
  misnumbered: '순서 번호가 이어지지 않습니다 · its stream is not numbered without gaps',
  commandDiffers: '요청의 기록과 맞지 않습니다 · it disagrees with what is kept of its command',
  endDiffers: '마지막 기록이 맞지 않습니다 · the last record is not the one that was written last',
  originDiffers:
    '가져온 기록이 있을 자리가 아닙니다 · it says it was imported, and does not lie where an import puts it',
  checkpointAhead:
    '기록의 끝보다 앞서 있어 새 기록을 건너뜁니다. 기록의 끝이 잘렸거나 옛 사본으로 되돌렸습니다 · it is ahead of the end of the log and would skip what comes: the end was cut off, or an older copy was put in its place',
  snapshotDiffers: '기록에서 나오지 않는 상태입니다 · the state that is kept does not follow from the log',
};

const rowSayings: Readonly<Record<RowFinding['kind'], string>> = {
  missing: '목록에 있어야 할 줄이 없습니다 · a row is missing from the list',
  foreign: '기록에서 나오지 않는 줄입니다 · the row does not follow from the log',
  different: '기록과 다른 칸이 있습니다 · cells differ from the log',
};

const putRight = '목록은 npm run rebuild로 바로잡습니다 · npm run rebuild puts the lists right';

const throwAway =
  '이 상태들은 npm run rebuild로 버리면 기록에서 다시 만들어집니다 · npm run rebuild throws these states away, and they are made again from the log';

const keepElsewhere =
  '이 지문들을 다른 곳에 적어 두면, 누가 기록 전체를 앞뒤가 맞게 고쳐 써도 드러납니다 · keep these digests elsewhere: they show even a log that was rewritten to agree with itself';

export const verify: Run = (asked) => onLog(asked, (pool) => verifyAll(pool, asked.settings));

/** Prints the report; answers the exit code: 0 intact, 1 not, 3 not all compared. From a log that is not intact nothing follows. */
export async function verifyAll(pool: pg.Pool, settings: Settings): Promise<number> {
  const report = await verifyLog(pool, showProgress);
  const { events, organizations, head, findings } = report;
  for (const finding of findings) console.log(lineOf(finding));
  if (findings.length > 0) {
    console.log(`온전하지 않습니다: ${findings.length}곳 · not intact: ${findings.length} findings`);
    return 1;
  }
  console.log(
    `온전합니다: 기관 ${organizations}곳, 기록 ${events}건, 마지막 위치 ${head} · intact: ${organizations} organizations, ${events} events, head ${head}`,
  );
  printEnds(report.ends);
  const accesses = await checkAccesses(pool);
  // The files of final papers are among those that the log names.
  const faultOf = faultsIn(openFiles(settings.files ?? usualFiles, settings.dataDir));
  const papers = await checkPapers(pool, faultOf, organizationsIn(report));
  const files = await checkFiles(pool, faultOf);
  const snapshots = await compareSnapshots(pool);
  const lists = await compareLists(pool);
  return accesses || papers || files || snapshots || lists;
}

/** What each finding about access records means to an operator. */
const accessSayings: Readonly<Record<AccessFinding['kind'], string>> = {
  changed: '접속 기록의 내용이 바뀌었습니다 · an access record was changed',
  missing: '있어야 할 접속 기록이 없습니다 · an access record is missing',
  endDiffers:
    '마지막 접속 기록이 맞지 않습니다 · the last access record is not the one that was written last',
};

async function checkAccesses(pool: pg.Pool): Promise<number> {
  const { records, cut, ends, findings } = await verifyAccess(pool);
  for (const { kind, organization, number, to } of findings) {
    const where = to === undefined ? number : `${number}–${to}`;
    console.log(`[${kind}] ${where} ${organization}: ${accessSayings[kind]}`);
  }
  if (findings.length > 0) return 1;
  console.log(
    `접속 기록이 온전합니다: ${records}건(보관 기간이 지나 지운 ${cut}건) · access records intact: ${records} (${cut} cut after their time)`,
  );
  printEnds(ends);
  return 0;
}

function printEnds(ends: LogReport['ends']): void {
  for (const { organization, digest } of ends)
    console.log(`  ${organization}: 마지막 지문 · last digest ${digest}`);
  if (ends.length > 0) console.log(keepElsewhere);
}

/** What each finding about a file means to an operator. */
const fileSayings: Readonly<Record<FileFinding['kind'], string>> = {
  missing: '보관한 파일이 없습니다 · the file that was kept is missing',
  damaged: '파일의 내용이 보관할 때와 다릅니다 · the file is no longer what was kept',
};

async function checkPapers(
  pool: pg.Pool,
  faultOf: FaultOf,
  organizations: readonly string[],
): Promise<number> {
  const store = new PostgresEventStore(pool);
  const { papers, files, findings } = await verifyPapers(store, faultOf, organizations).finally(() =>
    store.close(),
  );
  for (const { kind, organization, paper, format, hash } of findings)
    console.log(`[${kind}] ${organization} ${paper} ${format} ${hash}: ${fileSayings[kind]}`);
  if (findings.length > 0) return 1;
  console.log(
    `확정본이 온전합니다: ${papers}건, 파일 ${files}개 · final papers intact: ${papers}, with ${files} files`,
  );
  return 0;
}

async function checkFiles(pool: pg.Pool, faultOf: FaultOf): Promise<number> {
  const { files, findings } = await verifyFiles(pool, faultOf);
  for (const { kind, organization, hash } of findings)
    console.log(`[${kind}] ${organization} ${hash}: ${fileSayings[kind]}`);
  if (findings.length > 0) return 1;
  console.log(`파일이 온전합니다: ${files}개 · files intact: ${files}`);
  return 0;
}

function organizationsIn({ ends }: Pick<LogReport, 'ends'>): readonly string[] {
  return [...new Set(ends.map(({ organization }) => organization))];
}

async function compareSnapshots(pool: pg.Pool): Promise<number> {
  const findings = await verifySnapshots(pool, refoldingOfCode());
  for (const finding of findings) console.log(lineOf(finding));
  if (findings.length > 0) console.log(throwAway);
  return findings.length === 0 ? 0 : 1;
}

async function compareLists(pool: pg.Pool): Promise<number> {
  const store = new PostgresEventStore(pool);
  const { compared, findings } = await verifyLists(pool, store, { tell: showProgress }).finally(() =>
    store.close(),
  );
  for (const finding of findings) console.log(rowLineOf(finding));
  if (!compared) {
    console.log(
      '다른 버전이 만든 목록은 비교하지 않습니다. 이 버전을 시작하면 새로 만듭니다 · lists made by another version are not compared; starting this version rebuilds them',
    );
    return 3;
  }
  if (findings.length === 0) {
    console.log('목록이 기록과 같습니다 · the lists follow from the log');
    return 0;
  }
  console.log(`목록이 기록과 다릅니다: ${findings.length}줄 · the lists differ: ${findings.length} rows`);
  console.log(putRight);
  return 1;
}

function lineOf({ kind, position, to, organization, about }: Finding): string {
  const where = to === undefined ? position : `${position}–${to}`;
  const place = [where, organization, about].filter((part) => part !== undefined).join(' ');
  return `[${kind}] ${place}: ${sayings[kind]}`;
}

function rowLineOf({ kind, list, key, columns }: RowFinding): string {
  const which = columns.length === 0 ? '' : ` (${columns.join(', ')})`;
  return `[${kind}] ${list} ${key.join(' ')}: ${rowSayings[kind]}${which}`;
}
