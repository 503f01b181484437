// Tells every process whose inbox moved, and hears of it on a connection of its own that finds its way back.
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { PersonRef, Queryable } from './parts.js';

const channel = 'delivery_inbox';

/** Between two tries to connect again, and how long saying goodbye may take; in milliseconds. */
const betweenTries = 2_000;
const farewell = 1_000;

/** Tells whose inboxes moved; within a transaction, once it is through. */
export async function tell(client: Queryable, people: readonly PersonRef[]): Promise<void> {
  const distinct = new Set(people.map(({ organization, person }) => JSON.stringify([organization, person])));
  await client.query('SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload', [
    channel,
    [...distinct],
  ]);
}

/** Undefined where anybody's may have moved, unheard. */
export type Heard = (person: PersonRef | undefined) => void;

/** Listens until it is closed; what was told while nobody could hear is made up for on coming back. */
export function listenToInboxes(pool: pg.Pool, heard: Heard): { close(): Promise<void> } {
  const closing = new AbortController();
  let client: pg.Client | undefined;

  const once = async (): Promise<void> => {
    const { options } = pool;
    // The pool hides the password from enumeration, so the spread alone would lose it.
    const opened = new pg.Client({
      ...options,
      password: options.password,
      statement_timeout: false,
      query_timeout: 0,
      application_name: 'inbox listener',
      keepAlive: true,
    });
    client = opened;
    const ended = new Promise<void>((resolve) => opened.once('end', resolve));
    // What breaks the connection also ends it, which is what is waited for.
    opened.on('error', () => undefined);
    opened.on('notification', ({ payload }) => heard(personIn(payload ?? '')));
    try {
      // The connecting of a client that is ended meanwhile never settles.
      await Promise.race([opened.connect(), ended]);
      await opened.query(`LISTEN ${channel}`);
      heard(undefined);
      await ended;
    } finally {
      void opened.end();
    }
  };

  const listening = (async () => {
    while (!closing.signal.aborted) {
      await once().catch(() => undefined);
      await delay(betweenTries, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  })();
  return {
    close: async () => {
      closing.abort();
      await Promise.race([
        Promise.all([client?.end(), listening]),
        delay(farewell, undefined, { ref: false }),
      ]);
    },
  };
}

function personIn(payload: string): PersonRef | undefined {
  const [organization, person] = JSON.parse(payload) as readonly (string | undefined)[];
  return organization === undefined || person === undefined ? undefined : { organization, person };
}
