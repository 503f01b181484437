// How each kind of fault is done to the stand, and undone: what is broken is whole again when it resolves, or finds its own way.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sheets } from '#testing/hostile/sheets';
import { truncateQueue } from '../../jobs/backends.js';
import type { Crowd } from '../load/crowd.js';
import { seated } from '../../../bench/web/city/playing.js';
import type { Fault, FaultKind } from '../schedule.js';
import { doubleJobs } from './doubling.js';
import type { Passage, Weather } from './passage.js';
import type { ProductClock } from './product-clock.js';
import type { Machine, Stand } from './stand.js';

export interface Scene {
  readonly stand: Stand;
  readonly crowd: Crowd;
  readonly clock: ProductClock;
  /** So many journeys are usual. */
  readonly usual: number;
}

/** Does it, and resolves when it is over; with why where it cannot be done here. */
export type Breaking = (scene: Scene, fault: Fault) => Promise<string | void>;

const hour = 3_600_000;
const minute = 60_000;

export const breakings: Readonly<Record<FaultKind, Breaking>> = {
  'api-killed': ({ stand }, { luck }) => oneOf(stand.apis, luck).process.kill(),
  'worker-killed': ({ stand }, { luck }) => oneOf(stand.workers, luck).process.kill(),
  'workers-killed': async ({ stand }) => {
    await Promise.all(stand.workers.map(({ process }) => process.kill()));
  },
  'api-frozen': ({ stand }, fault) => freeze(oneOf(stand.apis, fault.luck), fault),
  'worker-frozen': ({ stand }, fault) => freeze(oneOf(stand.workers, fault.luck), fault),
  'postgres-stopped': withServer(async ({ stand }, { lasts }) => {
    await stand.postgres.stopFast();
    await pause(lasts);
  }),
  'postgres-killed': withServer(async ({ stand }, { lasts }) => {
    await stand.postgres.kill();
    await pause(lasts);
  }),
  'postgres-cut': weather('postgres', () => ({ kind: 'cut' })),
  'postgres-slow': weather('postgres', ({ luck }) => ({ kind: 'slow', ms: 5 + (luck % 200) })),
  'postgres-silent': weather('postgres', () => ({ kind: 'silent' })),
  'postgres-half-open': weather('postgres', () => ({ kind: 'half-open' })),
  'postgres-resets': weather('postgres', ({ luck }) => ({ kind: 'resets', of: 2 + (luck % 20) })),
  'queue-wiped': withServer(async ({ stand }) => {
    if (stand.queue === 'redis') await stand.redis?.send('FLUSHALL');
    else await truncateQueue(stand.databaseUrl);
  }),
  'redis-killed': withRedis(
    withServer(async ({ stand }, { lasts }) => {
      await stand.redis?.stop();
      await pause(lasts);
      await stand.restartRedis();
    }),
  ),
  'redis-cut': withRedis(weather('redis', () => ({ kind: 'cut' }))),
  'redis-silent': withRedis(weather('redis', () => ({ kind: 'silent' }))),
  'mail-cut': weather('mail', () => ({ kind: 'cut' })),
  'mail-slow': weather('mail', ({ luck }) => ({ kind: 'slow', ms: 50 + luck })),
  'mail-half-open': weather('mail', () => ({ kind: 'half-open' })),
  'mail-resets': weather('mail', ({ luck }) => ({ kind: 'resets', of: 2 + (luck % 8) })),
  'answers-broken-off': ({ stand }, fault) =>
    during(
      fault,
      stand.apis.map(({ front }) => front),
      { kind: 'resets', of: 2 + (fault.luck % 6) },
    ),
  'answers-slow': ({ stand }, fault) =>
    during(fault, [oneOf(stand.apis, fault.luck).front], { kind: 'slow', ms: 100 + fault.luck * 2 }),
  'disk-full': async (scene, fault) => {
    const { disk } = scene.stand;
    if (!disk.isSmall) return 'only root can make a disk that may be filled';
    return fillDisk(scene, fault);
  },
  'clock-forward': withServer(({ clock }, { luck }) =>
    clock.move(luck % 3 === 0 ? 24 * hour : (luck % 120) * minute),
  ),
  'clock-back': withServer(({ clock }, { luck }) => clock.move(-(luck % 90) * minute)),
  'wall-clock-jumped': async ({ stand }, { luck, lasts }) => {
    const machine = oneOf(stand.machines, luck);
    machine.setWallClock((luck % 2 === 0 ? 1 : -1) * (luck % 100) * minute);
    await pause(lasts);
    machine.setWallClock(0);
  },
  'jobs-doubled': withServer(async ({ stand, clock }) => {
    await doubleJobs(stand.backend, stand.databaseUrl, clock.today);
  }),
  'memory-eaten': async ({ crowd }, { luck }) => {
    const secretary = crowd.as(seated('c-001', 'secretary'));
    const [million, areas] = largeSheets();
    const bytes = luck % 2 === 0 ? million : areas;
    const name = `${randomUUID()}.xlsx`;
    const kept = await secretary.post(`/file?name=${name}`, bytes, 'application/octet-stream');
    if (kept.status !== 200) return `the sheet was not kept: ${JSON.stringify(kept)}`;
    const target = { stream: 'round', id: 'c-001-2021' };
    const asked = { file: kept.body, target, kind: 'answer-sheet', decisions: [] };
    const tried = await secretary.post('/intake/try', asked);
    // One of the two is too much, which shows only as it is read.
    const wasRead = tried.status === 200 || tried.body['code'] === 'file-unreadable';
    return wasRead ? undefined : `the sheet was not read: ${JSON.stringify(tried)}`;
  },
  rush: async ({ crowd, usual }, { lasts }) => {
    let isOver = false;
    crowd.join(usual * 9, () => isOver);
    await pause(Math.max(lasts, 2_000));
    isOver = true;
  },
  'queue-moved': withRedis(({ stand }) => stand.moveQueue()),
};

function oneOf<T>(all: readonly T[], luck: number): T {
  const found = all[luck % all.length];
  if (found === undefined) throw new RangeError('there is nobody');
  return found;
}

async function freeze({ process }: Machine, { lasts, luck }: Fault): Promise<void> {
  process.freeze();
  // Some sleep longer than a job's lock lasts: what they had in hand is another's when they wake up.
  await pause(luck % 4 === 0 ? lasts * 3 : lasts);
  process.thaw();
}

/** One machine's way, or everybody's. */
function weather(way: keyof Machine['ways'], of: (fault: Fault) => Weather): Breaking {
  return ({ stand }, fault) => {
    const hit = fault.luck % 3 === 0 ? stand.machines : [oneOf(stand.machines, fault.luck)];
    return during(
      fault,
      hit.map(({ ways }) => ways[way]),
      of(fault),
    );
  };
}

async function during({ lasts }: Fault, passages: readonly Passage[], turned: Weather): Promise<void> {
  for (const passage of passages) passage.turn(turned);
  await pause(lasts);
  for (const passage of passages) passage.turn({ kind: 'fair' });
}

const fillDisk = withServer(async ({ stand: { disk } }, { lasts }) => {
  disk.fill();
  await pause(lasts);
  disk.clear();
});

/** One after the other: the servers are stopped, and asked around all that is broken, by one fault at a time. */
function withServer(breaking: (scene: Scene, fault: Fault) => Promise<void>): Breaking {
  return (scene, fault) =>
    scene.stand.servers.take(async () => {
      await breaking(scene, fault);
      await scene.stand.postgresRuns();
    });
}

function withRedis(breaking: Breaking): Breaking {
  return async (scene, fault) =>
    scene.stand.redis ? breaking(scene, fault) : 'there is no redis-server on this machine';
}

let made: readonly [Uint8Array, Uint8Array] | undefined;

/** A million rows, and forty thousand areas that overlap; made once. */
function largeSheets(): readonly [Uint8Array, Uint8Array] {
  if (made) return made;
  const named = (part: string) => {
    const sheet = [...sheets()].find(({ name }) => name.includes(part));
    if (!sheet) throw new RangeError(`there is no sheet with ${part}`);
    return sheet.bytes;
  };
  made = [named('a million rows'), named('forty thousand areas')];
  return made;
}
