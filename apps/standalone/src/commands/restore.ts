// `restore`: puts a backup into an installation that is empty, makes the lists again, and verifies what came of it.
import { accessSync, constants } from 'node:fs';
import { furtherMigrations } from '#api/migrations';
import { PostgresEventStore } from '#event-store/postgres/postgres-event-store';
import { openFiles, usualFiles } from '#files/settings';
import { rebuildLists } from '#read-models/rebuild/rebuild-lists';
import type pg from 'pg';
import { isKnown } from '../arriving.js';
import { damageSaid } from '../backup/damage-said.js';
import { restoreBackup, type Restored } from '../backup/restore-backup.js';
import type { Asked, Run } from '../command.js';
import { fileNamed, onNewInstallation, showProgress } from '../operator.js';
import { verifyAll } from './verify.js';

export const restore: Run = async (asked) => {
  const [name = ''] = asked.words;
  const file = fileNamed(name);
  // Before anything is made: the name may be misspelt.
  accessSync(file, constants.R_OK);
  return onNewInstallation(asked, (pool, databaseUrl) => put(asked, { pool, databaseUrl, file }));
};

interface Place {
  readonly pool: pg.Pool;
  readonly databaseUrl: string;
  readonly file: string;
}

async function put({ settings }: Asked, { pool, databaseUrl, file }: Place): Promise<number> {
  const files = openFiles(settings.files ?? usualFiles, settings.dataDir);
  const restored = await restoreBackup({
    ...{ databaseUrl, file, files },
    migrations: furtherMigrations,
    knows: isKnown,
    tell: showProgress,
  });
  if (restored.outcome !== 'restored') {
    console.log(refusalOf(restored, file));
    return 1;
  }
  const { header, contents } = restored;
  console.log(
    `되돌렸습니다: 기관 ${header.organizations}곳, 기록 ${header.head}건, 파일 ${contents.files}개(${header.takenAt} 현재)\n` +
      `restored: ${header.organizations} organizations, ${header.head} events, ${contents.files} files, as of ${header.takenAt}`,
  );
  const store = new PostgresEventStore(pool);
  try {
    await rebuildLists({ databaseUrl, store, tell: showProgress });
  } finally {
    await store.close();
  }
  return verifyAll(pool, settings);
}

function refusalOf(refused: Exclude<Restored, { outcome: 'restored' }>, file: string): string {
  switch (refused.outcome) {
    case 'damaged':
      return `되돌리지 않았습니다 · not restored\n${damageSaid(file, refused.damage)}`;
    case 'newerProgram':
      return (
        `되돌리지 않았습니다: 이 프로그램보다 새 판의 백업입니다(${refused.migration}). 프로그램을 먼저 새 판으로 바꿔 주세요.\n` +
        `not restored: a later version than this made the backup (${refused.migration}). Bring this program up to date first.`
      );
    case 'newerEvents':
      return (
        `되돌리지 않았습니다: 이 판이 모르는 기록이 있습니다(${refused.stream}의 ${refused.type}). 더 새 판의 백업이면 프로그램을 먼저 새 판으로 바꿔 주세요.\n` +
        `not restored: there is an event that this version does not know (${refused.type} of ${refused.stream}). If a later version made the backup, bring this program up to date first.`
      );
    case 'newerTables':
      return (
        `되돌리지 않았습니다: 백업보다 새 판이 이 데이터베이스에 표를 만들어 두었습니다(${refused.migration}). 아무것도 만들지 않은 데이터베이스를 주세요.\n` +
        `not restored: a later version than the backup's has made its tables here (${refused.migration}). Give it a database in which nothing was made.`
      );
    case 'notEmpty':
      return (
        `되돌리지 않았습니다: 여기에는 이미 무엇이 있습니다(${refused.table}). 빈 데이터베이스나 빈 DATA_DIR에만 되돌립니다.\n` +
        `not restored: there is something here already (${refused.table}). A backup goes into an empty database or an empty DATA_DIR only.`
      );
  }
}
