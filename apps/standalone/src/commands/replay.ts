// `replay`: makes the lists of an installation again from its log while the product goes on, or while it is stopped,
// and throws away the states that are kept of its streams, which are made again where they are needed.
import { PostgresEventStore } from '#event-store/postgres/postgres-event-store';
import { PostgresSnapshots } from '#event-store/postgres/postgres-snapshots';
import { madeByOtherCode, madeLists } from '#read-models/made-lists';
import { rebuildLists } from '#read-models/rebuild/rebuild-lists';
import type pg from 'pg';
import type { Run } from '../command.js';
import { onLog, showProgress } from '../operator.js';
import { Problem } from '../problem.js';

export const replay: Run = (asked) => onLog(asked, rebuild);

/** Prints what came of it; answers the exit code. */
async function rebuild(pool: pg.Pool, databaseUrl: string): Promise<number> {
  const store = new PostgresEventStore(pool);
  try {
    if (await madeByOtherCode(pool, madeLists(store))) throw ofAnotherVersion();
    const rebuilt = await rebuildLists({ databaseUrl, store, tell: showProgress });
    for (const [list, changed] of Object.entries(rebuilt?.changed ?? {})) {
      console.log(`${list}: ${changed}줄을 바로잡았습니다 · ${changed} rows put right`);
    }
    await new PostgresSnapshots(pool).forget();
    console.log(
      `기록 ${rebuilt?.position}건에서 목록을 다시 만들었습니다 · the lists were rebuilt from ${rebuilt?.position} events`,
    );
    return 0;
  } finally {
    await store.close();
  }
}

/** To rebuild them would stop the lists of a product that runs in that version. */
function ofAnotherVersion(): Problem {
  return new Problem(
    '목록을 다른 버전이 만들었습니다. 이 버전을 시작하면 저절로 다시 만듭니다.',
    'The lists were made by another version. Starting this version rebuilds them by itself.',
  );
}
