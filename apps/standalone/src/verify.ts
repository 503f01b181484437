// `npm run verify`: checks the log of an installation, running or not, and names whatever was done to it behind its back.
import { verifyLog, type Finding } from '#event-store/postgres/verify';
import type pg from 'pg';
import { onLog, showProgress } from './operator.js';

/** What each finding means to an operator. */
const sayings: Readonly<Record<Finding['kind'], string>> = {
  changed: '내용이 바뀌었습니다 · its content was changed',
  missing: '있어야 할 기록이 없습니다 · a record is missing',
  foreign: '서비스가 적지 않은 기록입니다 · the product did not write it',
  misnumbered: '순서 번호가 이어지지 않습니다 · its stream is not numbered without gaps',
  commandDiffers: '요청의 기록과 맞지 않습니다 · it disagrees with what is kept of its command',
  endDiffers: '마지막 기록이 맞지 않습니다 · the last record is not the one that was written last',
};

/** Prints the report; answers the exit code: 0 intact, 1 not. */
async function verify(pool: pg.Pool): Promise<number> {
  const { events, organizations, head, findings } = await verifyLog(pool, showProgress);
  for (const finding of findings) console.log(lineOf(finding));
  console.log(
    findings.length === 0
      ? `온전합니다: 기관 ${organizations}곳, 기록 ${events}건, 마지막 위치 ${head} · intact: ${organizations} organizations, ${events} events, head ${head}`
      : `온전하지 않습니다: ${findings.length}곳 · not intact: ${findings.length} findings`,
  );
  return findings.length === 0 ? 0 : 1;
}

function lineOf({ kind, position, organization, about }: Finding): string {
  const place = [position, organization, about].filter((part) => part !== undefined).join(' ');
  return `[${kind}] ${place}: ${sayings[kind]}`;
}

await onLog('npm run verify', verify);
