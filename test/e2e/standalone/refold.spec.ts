// Shows that the states that the product keeps of its streams are checked with the product's own foldings.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { streamId } from '#door/foldings';
import { shapeOfCode } from '#door/shape';
import { PostgresSnapshots } from '#event-store/postgres/postgres-snapshots';
import { verifySnapshots } from '#event-store/postgres/verify-snapshots';
import { shapeUnder, snapshotOf } from '#event-store/snapshots';
import { refoldingOfCode } from '#standalone/refold';
import { answering } from '#testing/given-round';
import { city, freshHouse, type FreshHouse } from '../read-models/fresh-house.js';

let fresh: FreshHouse;
beforeEach(async () => {
  fresh = await freshHouse();
});
afterEach(() => fresh.drop());

it('tells a state that follows from the log from one that was forged', async () => {
  const { pool, door } = fresh.house;
  const snapshots = new PostgresSnapshots(pool);
  const address = { organization: city, stream: streamId('round', 'r-1') };
  const shape = shapeUnder('round', shapeOfCode());
  const position = await fresh.record(address.stream, answering('heritage/midterm'));
  const snapshot = snapshotOf(await door.load(city, 'round', 'r-1'))!;
  await snapshots.keep(address, shape, snapshot);
  expect(await snapshots.read(address, shape)).toEqual(JSON.parse(JSON.stringify(snapshot)));
  expect(await verifySnapshots(pool, refoldingOfCode())).toEqual([]);

  await snapshots.forget();
  await snapshots.keep(address, shape, {
    ...snapshot,
    state: { ...(snapshot.state as object), opinions: {} },
  });
  expect(await verifySnapshots(pool, refoldingOfCode())).toEqual([
    { kind: 'snapshotDiffers', position, organization: city, about: address.stream },
  ]);
});
