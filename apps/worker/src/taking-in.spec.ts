// Shows what is reported of rows that were taken in before: there as they are, or refused where they were decided otherwise.
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PoolClient } from 'pg';
import { Door } from '#door/door';
import { recordOf } from '#door/foldings';
import { MemoryEventStore } from '#event-store/memory/memory-event-store';
import { Streams } from '#event-store/streams';
import type { FileStore } from '#files/file-store';
import { askedAs, proposalBytes } from '#intake/kept';
import type { AnyIntakeStep } from '#intake/proposal';
import { refuse } from '#domain/refusals';
import { unobserved, type Observing } from '#observing/observing';
import { by } from '#testing/given';
import { theCoordinator, theInstallation } from '#testing/given-actors';
import { takingIn } from './taking-in.js';

const organization = 'city';
const another = { ...theCoordinator, person: 'another-coordinator' };
let store: MemoryEventStore;
let door: Door;
let kept: Map<string, Uint8Array>;
let fetched: string[];

beforeEach(async () => {
  store = new MemoryEventStore();
  const clock = { now: () => new Date('2021-07-20T09:00:00+09:00') };
  door = new Door({ store, streams: new Streams(store), clock });
  kept = new Map();
  fetched = [];
  await record(`organization/${organization}`, [
    by(theInstallation, {
      type: 'OrganizationEstablished',
      ...{ name: 'City', post: 'planning-office', postTitle: 'Office', person: theCoordinator.person },
    }),
  ]);
});

async function record(stream: string, events: readonly Parameters<typeof recordOf>[0][]): Promise<void> {
  await store.append({
    organization,
    ...{ stream, commandId: `written-${stream}`, fingerprint: 'written', expectedVersion: 0 },
    recordedAt: '2021-07-20T09:00:00+09:00',
    events: events.map((event) => recordOf(event, [])),
  });
}

const files = {
  put: (_organization: string, bytes: Uint8Array) => {
    const hash = String(kept.size).padStart(64, '0');
    kept.set(hash, bytes);
    return Promise.resolve(hash);
  },
  get: (_organization: string, hash: string) => {
    fetched.push(hash);
    return Promise.resolve(kept.get(hash));
  },
  reach: () => Promise.resolve(),
} satisfies FileStore;

const department = (nth: number, name = `Department ${nth}`) =>
  ({
    ...{ key: `file-${nth}`, place: { row: nth }, what: name },
    ...{ stream: 'organization', id: organization },
    command: { type: 'AddDepartment', id: `d-${nth}`, name, releases: false },
  }) as const satisfies AnyIntakeStep;

/** What became of each row of a file that is taken in. */
async function takenIn(
  steps: readonly AnyIntakeStep[],
  observing: Observing = unobserved,
): Promise<readonly unknown[]> {
  const bytes = proposalBytes({ kind: 'seat-list', steps, doubts: [], findings: [], notTaken: [] });
  const proposal = await files.put(organization, bytes);
  await record('intake/i-1', [
    by(theCoordinator, {
      type: 'IntakeBegun',
      file: { hash: 'a'.repeat(64), name: 'departments.xlsx', type: 'xlsx', size: 9 },
      ...{ kind: 'seat-list', target: { stream: 'organization', id: organization }, decisions: [] },
      ...{ proposal, steps: steps.length, findings: 0 },
    }),
  ]);
  const subscriber = takingIn({ store, door, files, observing });
  for (let heard = 0; heard < (await store.head());) {
    const batch = await store.readAll({ after: heard, limit: 100 });
    await subscriber.handle(batch, {} as PoolClient);
    heard = batch.at(-1)?.position ?? heard;
  }
  const { state } = await door.load(organization, 'intake', 'i-1');
  return state.status === 'none' ? [] : state.outcomes;
}

describe('a row that was taken in before', () => {
  it('is there, whoever took it in, and refused where it was taken in with another content', async () => {
    const rows = [department(0), department(1)];
    for (const step of rows) await door.askAs({ organization, ...step, key: askedAs(step).key }, another);
    const again = [department(0), department(1, 'Renamed'), department(2)];
    expect(await takenIn(again)).toEqual([
      { row: 0, outcome: 'there' },
      { row: 1, outcome: 'refused', code: 'row-decided-otherwise' },
      { row: 2, outcome: 'done' },
    ]);
  });
});

describe('the file of the acts', () => {
  it('is read once, however many rows are carried out', async () => {
    const outcomes = await takenIn(Array.from({ length: 60 }, (_, nth) => department(nth)));
    expect(outcomes).toHaveLength(60);
    expect(fetched).toHaveLength(1);
  });
});

describe('an intake whose outcomes are not taken', () => {
  it('is said to stand still, unless somebody else noted them', async () => {
    const lines: string[] = [];
    const observing = { ...unobserved, log: { ...unobserved.log, warn: (line: string) => lines.push(line) } };
    const askAs = jest.spyOn(door, 'askAs').mockResolvedValue(refuse('key-reused'));
    await takenIn([department(0)], observing);
    askAs.mockRestore();
    expect(lines).toEqual(['intake i-1 stands still: key-reused']);
  });
});
