// Shows that what was done before under a key is found there by a trial as it is by the door, whoever did it.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { postKey, type Actor } from '#domain/actor';
import { isRefusal } from '#domain/refusals';
import { MemoryEventStore } from '#event-store/memory/memory-event-store';
import { Streams } from '#event-store/streams';
import { by } from '#testing/given';
import { theCoordinator, theInstallation } from '#testing/given-actors';
import { Door } from './door.js';
import { recordOf } from './foldings.js';
import type { ToTry, Tried } from './trial.js';

const organization = 'city';
const another: Actor = { ...theCoordinator, person: 'another-coordinator' };
let door: Door;
let store: MemoryEventStore;

const events = [
  by(theInstallation, {
    type: 'OrganizationEstablished',
    ...{ name: 'City', post: 'planning-office', postTitle: 'Office', person: theCoordinator.person },
  }),
];

beforeEach(async () => {
  store = new MemoryEventStore();
  door = new Door({
    store,
    streams: new Streams(store),
    clock: { now: () => new Date('2021-07-20T09:00:00+09:00') },
  });
  await store.append({
    organization,
    ...{ stream: `organization/${organization}`, commandId: 'ground', fingerprint: 'ground' },
    ...{ expectedVersion: 0, recordedAt: '2021-01-04T09:00:00+09:00' },
    events: events.map((event) => recordOf(event, [])),
  });
});

function adding(name: string, key = 'row-1', id = 'economy') {
  const command = { type: 'AddDepartment', id, name, releases: false } as const;
  return { stream: 'organization', id: organization, command, key } as const;
}

async function done(asked: ReturnType<typeof adding>, who = theCoordinator): Promise<void> {
  expect(isRefusal(await door.askAs({ organization, ...asked }, who))).toBe(false);
}

async function tried(asked: ToTry): Promise<Tried> {
  const { person, post } = theCoordinator;
  const trial = await door.trial(organization, { person, post: postKey(post) });
  if (isRefusal(trial)) throw new Error(trial.refused);
  return trial.ask(asked);
}

describe('what would come of an act', () => {
  it('is that it is done, or refused for what stands there', async () => {
    expect(await tried(adding('Economy'))).toBe('done');
    await done(adding('Economy'));
    expect(await tried(adding('Economy', 'row-2'))).toMatchObject({ refused: 'id-taken' });
  });

  it('is that it is there where the very act was done before, by whomever', async () => {
    await done(adding('Economy'));
    expect(await tried(adding('Economy'))).toBe('there');
    await done(adding('Tourism', 'row-2', 'tourism'), another);
    expect(await tried(adding('Tourism', 'row-2', 'tourism'))).toBe('there');
    expect(await door.doneBefore({ organization, ...adding('Economy') })).toBe('same');
  });

  it('is that another act was done under its key', async () => {
    await done(adding('Economy'), another);
    expect(await tried(adding('Tourism'))).toMatchObject({ refused: 'row-decided-otherwise' });
    expect(await door.doneBefore({ organization, ...adding('Tourism') })).toBe('other');
    expect(await door.doneBefore({ organization, ...adding('Tourism', 'row-2') })).toBeUndefined();
  });
});
