// A house to be shot at: the sample's city with everybody who may come, a second organization, and secrets in both.
import { verifyAccess } from '#accounts/access/verify-access';
import { verifyLog } from '#event-store/postgres/verify';
import { verifySnapshots } from '#event-store/postgres/verify-snapshots';
import { verifyLists } from '#read-models/rebuild/verify-lists';
import { refoldingOfCode } from '#standalone/refold';
import { boot, call, city, type Booted } from '../api/booted.js';
import { callersOf, elsewhere, type AtDoor, type Callers, type Insider } from '../api/permissions/callers.js';
import { requestsIn, type Request } from '../api/permissions/commands.js';
import { foundElsewhere, onlyThere } from '../api/permissions/found-elsewhere.js';
import { reportSomething } from '../api/permissions/reported.js';
import { yearOf } from '../api/year-played.js';
import { eventually } from '../eventually.js';
import type { KnownIds } from './from-schema.js';
import { heldBy, type Held } from './held.js';
import { laySecrets, type Reader, type Secret } from './secrets.js';

export type AskerKind = 'insider' | 'invited' | 'elsewhere' | 'nobody';

/** Somebody who asks, with a session that is renewed when it was ended. */
export interface Asking {
  readonly kind: AskerKind;
  readonly reader: Reader;
  cookie: string | undefined;
  /** Comes in once more. */
  readonly enter: () => Promise<AtDoor>;
}

export interface ShotAt {
  readonly booted: Booted;
  readonly askers: readonly Asking[];
  readonly requests: readonly Request[];
  readonly known: KnownIds;
  readonly secrets: readonly Secret[];
  /** What the house holds on to while nobody asks anything. */
  atRest(): Promise<Held>;
  /** What is wrong with the house after all; empty where nothing is. */
  aftermath(): Promise<readonly string[]>;
  close(): Promise<void>;
}

type Scene = Parameters<ReturnType<typeof yearOf>['playTo']>[0];

const elsewhereInvited = { stream: 'meeting', id: 'another' };

/** @param scene up to which the year is played; without it the house is as the sample leaves it */
export async function openHouseTo(scene: Scene): Promise<ShotAt> {
  const booted = await boot();
  if (scene) await yearOf(booted).playTo(scene);
  const callers = await callersOf(booted);
  await foundElsewhere(callers.house);
  await reportSomething(callers);
  const secrets = await laySecrets(booted, callers, scene === undefined);
  const requests = await requestsIn(callers.house, callers.insiders);
  const [first] = callers.insiders;
  if (!first) throw new Error('nobody holds a post');
  const askers = await Promise.all([
    entered('nobody', 'nobody', async () => ({})),
    entered('invited', 'nobody', () => callers.invited(first, elsewhereInvited)),
    entered('elsewhere', 'elsewhere', () => callers.elsewhere(first)),
    ...callers.insiders.map((insider) => entered('insider', insider, () => callers.afresh(insider))),
  ]);
  return {
    booted,
    askers,
    requests,
    known: await knownIn(callers, requests),
    secrets,
    atRest: () => heldBy(callers),
    aftermath: () => aftermathOf(booted, callers),
    close: async () => {
      await callers.close();
      await booted.stop();
    },
  };
}

async function entered(kind: AskerKind, reader: Reader, enter: Asking['enter']): Promise<Asking> {
  return { kind, reader, enter, cookie: (await enter()).cookie };
}

/** Which of the askers an insider is; undefined where there is none. */
export function numberOf(askers: readonly Asking[], insider: Insider | undefined): number | undefined {
  const found = askers.findIndex(({ reader }) => reader === insider);
  return insider === undefined || found < 0 ? undefined : found;
}

const streamNames = ['organization', 'committee', 'program', 'plan', 'cycle', 'round', 'meeting', 'paper'];

/** Ids that stand in the house, by the name of the field or part of an address that they may stand in. */
async function knownIn({ house }: Callers, requests: readonly Request[]): Promise<KnownIds> {
  const known: Record<string, string[]> = {
    organization: [city],
    elsewhere: [elsewhere, onlyThere, 'never-given'],
    person: ['p-council-2', 'p-nobody'],
    stream: [...streamNames, 'reminder', 'intake'],
    kind: ['opinion-table', 'minutes', 'notice', 'plan', 'plan-comparison', 'pledge-sheet', 'road-map'],
    path: ['queues', 'favicon.ico'],
    hash: ['0'.repeat(64)],
    file: ['nothing.ics'],
  };
  const add = (field: string, id: string) => {
    const ids = (known[field] ??= []);
    if (!ids.includes(id)) ids.push(id);
  };
  for (const each of await house.store.streams(city, '')) {
    const [stream = '', id = ''] = each.split(/\/(.*)/s);
    add(stream, id);
    add('id', id);
    add('', id);
  }
  for (const { body } of requests)
    for (const [field, value] of Object.entries(body))
      if (typeof value === 'string' && value.length < 100 && field !== 'person') add(field, value);
  return known;
}

/** What is waited for is worked off behind the answers; what is compared then must be as if nothing had been strange. */
async function aftermathOf(booted: Booted, { house: { pool, store } }: Callers): Promise<readonly string[]> {
  const wrong: string[] = [];
  await eventually(async () => {
    const { status, body } = await call(`${booted.url}/health`);
    const { head, subscriptions = [] } = body as {
      head?: number;
      subscriptions?: readonly { name: string; state: string; position: number; error?: string }[];
    };
    const behind = subscriptions.filter(
      ({ position, state }) => state === 'running' && position < (head ?? 0),
    );
    wrong.splice(0);
    if (status !== 200 || body['status'] !== 'ok') wrong.push(`is not well: ${JSON.stringify(body)}`);
    if (behind.length > 0) throw new Error(`behind: ${JSON.stringify(behind)}`);
  });
  const log = await verifyLog(pool);
  const accesses = await verifyAccess(pool);
  const snapshots = await verifySnapshots(pool, refoldingOfCode());
  const lists = await verifyLists(pool, store);
  const findings = { log: log.findings, accesses: accesses.findings, snapshots, lists: lists.findings };
  for (const [of, found] of Object.entries(findings))
    if (found.length > 0) wrong.push(`${of}: ${JSON.stringify(found.slice(0, 3))}`);
  return wrong;
}
