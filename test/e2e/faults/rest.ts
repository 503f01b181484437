// Lets an installation come to rest after its faults: everything whole again, the next morning over, and nothing left to do.
import { setTimeout as pause } from 'node:timers/promises';
import { addDays } from '#domain/dates';
import type { House } from '#door/house';
import { DiskStore } from '#files/disk-store';
import { QueueWatch } from '#jobs/queue-watch';
import { openLists } from '#read-models/open-lists';
import type { Lists } from '#read-models/lists';
import type { AtRest } from './check/check.js';
import type { Trouble } from './check/evidence.js';
import { checkTold } from './check/reminders.js';
import type { Stand } from './stand/stand.js';

/** Against waiting for ever: what is not done by then is found and named. */
const patience = 300_000;

/** An installation that was let come to rest, and what was done to it for that. */
export interface Rested {
  readonly atRest: AtRest;
  readonly trouble: Trouble;
}

/** Resolves when nothing is left to do, or when it has been waited for long enough. */
export async function rest(stand: Stand, log: (line: string) => void): Promise<Rested> {
  stand.disk.clear();
  await stand.postgresRuns();
  for (const { ways, setWallClock } of stand.machines) {
    for (const way of Object.values(ways)) way.turn({ kind: 'fair' });
    setWallClock(0);
  }
  for (const { front } of stand.apis) front.turn({ kind: 'fair' });
  const house = await stand.openHouse();
  await nextMorning(house);
  // Sweeps come with the start; without it they would be waited for, a minute and half a minute.
  const from = Date.now();
  await Promise.all(stand.workers.map(({ process }) => process.kill()));
  const trouble: Trouble = { kind: 'workers-killed', from, until: Date.now() };
  await endReservations(house);
  await stand.atWork();
  const lists = await openLists(stand.databaseUrl);
  const left = await untilNothingIsLeft(house, lists);
  if (left) log(`not at rest: ${left}`);
  const watch = await QueueWatch.open(stand.backend, () => undefined);
  const queues = await watch.states();
  await watch.close();
  return { atRest: { house, lists, files: new DiskStore(stand.filesFolder), queues, left }, trouble };
}

/** Closes what `rest` opened. */
export async function leave({ house, lists }: AtRest): Promise<void> {
  await lists.close();
  await house.close();
}

/** Ten o'clock of the next day: what waited for another try is due, and so are the digests. */
async function nextMorning({ clock, door, keepClock }: House): Promise<void> {
  clock.moveTo(new Date(`${addDays(door.today, 1)}T10:00:00+09:00`));
  await keepClock(clock.ahead);
}

/** Five minutes are not waited out: whoever had reserved a delivery is dead by now. */
async function endReservations({ pool }: House): Promise<void> {
  await pool.query("UPDATE delivery.deliveries SET held_until = clock_timestamp() WHERE state = 'sending'");
}

/** Resolves when nothing is left to do; with what is, in words, where that takes too long. */
export async function untilNothingIsLeft(house: House, lists: Lists): Promise<string | undefined> {
  const end = performance.now() + patience;
  let [left, calm] = [await leftIn(house, lists), 0];
  while (calm < 3 && performance.now() < end) {
    await pause(500);
    left = await leftIn(house, lists);
    calm = left === undefined ? calm + 1 : 0;
  }
  return left;
}

/** What is still to be done, in words; undefined where nothing is. */
export async function leftIn(house: House, lists: Lists): Promise<string | undefined> {
  const { pool, store } = house;
  const head = await store.head();
  const { rows: behind } = await pool.query<{ subscription: string; position: string }>(
    'SELECT subscription, position FROM eventstore.checkpoints WHERE position < $1',
    [head],
  );
  if (behind.length > 0)
    return behind.map((each) => `${each.subscription} ${each.position} of ${head}`).join(', ');
  const { rows } = await pool.query<{ open: string; unrouted: string }>(
    `SELECT (SELECT count(*) FROM delivery.deliveries WHERE state IN ('waiting', 'sending')) AS open,
       (SELECT count(*) FROM delivery.letters WHERE NOT routed) AS unrouted`,
  );
  const { open = '0', unrouted = '0' } = rows[0] ?? {};
  if (open !== '0' || unrouted !== '0')
    return `${open} deliveries open, ${unrouted} letters not on their way`;
  const untold = await checkTold(house, lists);
  return untold.length > 0 ? `${untold.length} to be told` : undefined;
}
