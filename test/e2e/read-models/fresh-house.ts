// Gives a test a house of its own on a fresh database, and a way to write histories into its log.
import { accountsMigrations } from '#accounts/migrations';
import { deliveryMigrations } from '#delivery/migrations';
import type { Signature } from '#domain/actor';
import type { IsoDate } from '#domain/ids';
import { migrate, openHouse, type House } from '#door/house';
import { recordOf } from '#door/foldings';
import type { NewEvent } from '#event-store/store';
import type { Lists } from '#read-models/lists';
import { listsMigrations } from '#read-models/migrations';
import { openLists } from '#read-models/open-lists';
import { freshDatabase } from '#testing/database';

/** The organization of all histories, unless a test says otherwise. */
export const city = 'city';

/** An event as it happened, of whatever stream. */
export type Happened = { readonly type: string; readonly by: Signature; readonly on: IsoDate };

export interface FreshHouse {
  readonly url: string;
  readonly house: House;
  readonly lists: Lists;
  /** Writes events to the end of a stream; answers the position of the last one. */
  record(stream: string, events: readonly Happened[], organization?: string): Promise<number>;
  /** Writes events as they are, known to the house or not. */
  recordRaw(stream: string, events: readonly NewEvent[], organization?: string): Promise<number>;
  drop(): Promise<void>;
}

/** All that a migrated database needs to be worked on; the clock stands where the machine's does. */
export async function freshHouse(): Promise<FreshHouse> {
  const database = await freshDatabase();
  await migrate(database.url, [...listsMigrations, ...accountsMigrations, ...deliveryMigrations]);
  const house = await openHouse(database.url, () => undefined);
  const lists = await openLists(database.url);
  let commands = 0;
  const recordRaw: FreshHouse['recordRaw'] = async (stream, events, organization = city) => {
    commands += 1;
    const appended = await house.store.append({
      organization,
      stream,
      commandId: `written-${commands}`,
      fingerprint: 'written',
      expectedVersion: await house.store.streamVersion(organization, stream),
      recordedAt: house.clock.now().toISOString(),
      events,
    });
    if (appended.outcome !== 'appended') throw new Error(`not written: ${appended.outcome}`);
    return appended.position;
  };
  return {
    url: database.url,
    house,
    lists,
    recordRaw,
    record: (stream, events, organization) =>
      recordRaw(
        stream,
        events.map((event) => recordOf(event, [])),
        organization,
      ),
    drop: async () => {
      await lists.close();
      await house.close();
      await database.drop();
    },
  };
}
