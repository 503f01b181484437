// An outbox on a database of its own, and letters to put into it.
import { Outbox } from '#delivery/outbox';
import type { Letter } from '#delivery/letter';
import { deliveryMigrations } from '#delivery/migrations';
import { migrate } from '#door/house';
import { freshDatabase } from '#testing/database';
import pg from 'pg';

export interface FreshOutbox {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly outbox: Outbox;
  drop(): Promise<void>;
}

export async function freshOutbox(): Promise<FreshOutbox> {
  const database = await freshDatabase();
  await migrate(database.url, deliveryMigrations);
  const pool = new pg.Pool({ connectionString: database.url, max: 6 });
  return {
    url: database.url,
    pool,
    outbox: new Outbox(pool),
    drop: async () => {
      await pool.end();
      await database.drop();
    },
  };
}

/** A notice of a meeting, to the first member. */
export function notice(over: Partial<Letter> = {}): Letter {
  return {
    organization: 'city',
    person: 'member-1',
    key: 'notice/7',
    kind: 'notice',
    about: { stream: 'meeting', id: '7' },
    subject: { ko: '제7차 회의 소집 통지', en: 'Notice of the 7th meeting' },
    paragraphs: [
      { ko: '8월 20일 오후 2시, 시청 3층 회의실', en: '20 August, 14:00, third floor of the city hall' },
      { link: 'meeting=7', text: { ko: '회의 보기', en: 'Open the meeting' } },
    ],
    writtenAt: new Date('2021-08-12T10:00:00+09:00'),
    ...over,
  };
}
