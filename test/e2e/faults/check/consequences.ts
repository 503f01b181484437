// What follows from every event was done or listed as refused: the policies themselves go over the log again, before a door
// that does nothing and tells what it was asked for that nobody had done.
import type { House } from '#door/house';
import type { Door } from '#door/door';
import type { Recorded } from '#event-store/store';
import { policies } from '#worker/policies';
import type { Violation } from './violation.js';

const batch = 500;

/** Resolves with every command that is still owed. */
export async function checkConsequences(house: House): Promise<readonly Violation[]> {
  const { store, pool, clock } = house;
  const owed: Violation[] = [];
  const { handle } = policies({ store, clock, door: watching(house, owed) });
  const tx = await pool.connect();
  try {
    await tx.query('BEGIN READ ONLY');
    for await (const events of batchesOf(house)) await handle(events, tx);
  } finally {
    tx.release(true);
  }
  return owed;
}

async function* batchesOf({ store }: House): AsyncGenerator<readonly Recorded[]> {
  for (let after = 0; ;) {
    const events = await store.readAll({ after, limit: batch });
    const last = events.at(-1);
    if (!last) return;
    yield events;
    after = last.position;
  }
}

/** Looks like the house's door, and notes every command that it never took instead of carrying it out. */
function watching({ door, store }: House, owed: Violation[]): Door {
  return Object.assign(Object.create(door) as Door, {
    askAs: async ({ organization, stream, id, command, key }: Parameters<Door['askAs']>[0]) => {
      const done = await store.findCommand(organization, key);
      if (!done) owed.push({ kind: 'consequence-owed', about: `${command.type} on ${stream}/${id}` });
      return { version: done?.version ?? 0, position: done?.position ?? 0, repeated: true, events: [] };
    },
  } satisfies Pick<Door, 'askAs'>);
}
