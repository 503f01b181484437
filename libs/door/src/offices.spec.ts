// Shows that an answer about offices is never older than its question, whoever wrote to the log meanwhile.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { actorFor, type Offices } from '#domain/between/posts';
import { isRefusal } from '#domain/refusals';
import { MemoryEventStore } from '#event-store/memory/memory-event-store';
import type { Recorded } from '#event-store/store';
import { Streams } from '#event-store/streams';
import { by, today } from '#testing/given';
import { theCoordinator, theInstallation } from '#testing/given-actors';
import { recordOf } from './foldings.js';
import { OfficesInLog } from './offices.js';

const city = 'city';
const officer = 'person-1';

const established = by(theInstallation, {
  type: 'OrganizationEstablished',
  name: 'City',
  post: 'planning-office',
  postTitle: 'Planning office',
  person: theCoordinator.person,
});
const second = by(theCoordinator, {
  type: 'PostAdded',
  id: 'second',
  title: 'Planner',
  rank: 'coordinator',
});
const appointed = by(theCoordinator, {
  type: 'HolderAppointed',
  post: 'second',
  person: officer,
  from: '2021-01-04',
});
const ended = by(theCoordinator, {
  type: 'HoldingEnded',
  post: 'second',
  person: officer,
  until: '2021-01-31',
});
const again = { ...appointed, from: '2021-02-01' };
const introduced = by(theCoordinator, {
  type: 'ProgramIntroduced',
  name: 'Market',
  owner: 'economy',
  cooperating: [],
  year: 2021,
  indicators: [],
  budget: [],
  content: [],
});

/** A log that counts its readings, and can be made to hold back or to lose the next look at what is new. */
class WatchedLog extends MemoryEventStore {
  listings = 0;
  looks = 0;
  onLook: (() => Promise<void>) | undefined;

  override async streams(organization: string, prefix?: string): Promise<string[]> {
    this.listings += 1;
    return super.streams(organization, prefix);
  }

  override async readAll(range: { after: number; limit: number }): Promise<Recorded[]> {
    this.looks += 1;
    const { onLook } = this;
    this.onLook = undefined;
    const read = await super.readAll(range);
    await onLook?.();
    return read;
  }
}

let log: WatchedLog;
let offices: OfficesInLog;
let commands: number;

/** As another process does: past whatever this one keeps. */
async function record(stream: string, ...events: Parameters<typeof recordOf>[0][]): Promise<void> {
  commands += 1;
  await log.append({
    organization: city,
    stream,
    commandId: `written-${commands}`,
    fingerprint: 'written',
    expectedVersion: await log.streamVersion(city, stream),
    recordedAt: '2021-07-20T09:00:00+09:00',
    events: events.map((event) => recordOf(event, [])),
  });
}

const holds = (found: Offices) => !isRefusal(actorFor(found, officer, 'post:second', today));
const askedNow = async () => holds(await offices.of(city));

beforeEach(async () => {
  commands = 0;
  log = new WatchedLog();
  offices = new OfficesInLog(log, new Streams(log));
  await record(`organization/${city}`, established, second, appointed);
});

describe('who holds what', () => {
  it('is seen as soon as it was written, by whatever process', async () => {
    expect(await askedNow()).toBe(true);
    await record(`organization/${city}`, ended);
    expect(await askedNow()).toBe(false);
    expect((await offices.of(city)).committees.size).toBe(0);
    await record(
      'committee/jobs',
      by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
    );
    expect((await offices.of(city)).committees.size).toBe(1);
  });

  it('is read once, whatever else is written', async () => {
    await askedNow();
    for (const program of ['a', 'b', 'c']) {
      await record(`program/${program}`, introduced);
      expect(await askedNow()).toBe(true);
    }
    expect(log.listings).toBe(1);
  });

  it('is not taken from a look that began before the question', async () => {
    await askedNow();
    let letGo = (): void => undefined;
    const begun = new Promise<void>((reached) => {
      log.onLook = () => {
        reached();
        return new Promise((resolve) => (letGo = resolve));
      };
    });
    const before = askedNow();
    await begun;
    await record(`organization/${city}`, ended);
    const after = askedNow();
    letGo();
    expect(await after).toBe(false);
    expect(await before).toBe(true);
  });

  it('is looked for once for all who ask while a look is under way', async () => {
    await askedNow();
    const looks = log.looks;
    const answers = await Promise.all(
      Array.from({ length: 32 }, async (_, index) => {
        if (index === 16) await record(`organization/${city}`, ended);
        return askedNow();
      }),
    );
    expect(answers[16]).toBe(false);
    expect(log.looks - looks).toBeLessThanOrEqual(3);
  });

  it('is read anew where more was written than is looked through', async () => {
    await askedNow();
    await record(`organization/${city}`, ended);
    await record('program/a', ...Array.from({ length: 1_000 }, () => introduced));
    expect(await askedNow()).toBe(false);
    await record(`organization/${city}`, again);
    expect(await askedNow()).toBe(true);
  });

  it('is asked again after a look that failed', async () => {
    await askedNow();
    await record(`organization/${city}`, ended);
    log.onLook = () => Promise.reject(new Error('away'));
    await expect(askedNow()).rejects.toThrow('away');
    expect(await askedNow()).toBe(false);
  });
});
