// A first start that was cut short in the middle of the sample goes on where it stopped, and doubles nothing.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Door, type Ask, type Signed } from '#door/door';
import { migrate, openHouse, type House } from '#door/house';
import { listsMigrations } from '#read-models/migrations';
import { sampleOrganizations } from '#api/sample-organizations';
import { loadSample } from '#standalone/sample';
import { freshDatabase } from '#testing/database';

const silent = () => undefined;

/** A door that falls shut after so many acts, as a killed process would leave it. */
class FallingDoor extends Door {
  constructor(
    house: House,
    private left: number,
  ) {
    super(house);
  }

  override async ask(asked: Ask, signed: Signed) {
    if (this.left === 0) throw new Error('cut short');
    this.left -= 1;
    return super.ask(asked, signed);
  }
}

describe('the sample', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let house: House;

  beforeEach(async () => {
    database = await freshDatabase();
    await migrate(database.url, listsMigrations);
    house = await openHouse(database.url, silent);
  });

  afterEach(async () => {
    await house.close();
    await database.drop();
  });

  it('goes on after it was cut short, and a second start adds nothing', async () => {
    const cutShort = loadSample({ ...house, door: new FallingDoor(house, 100) }, 'case', silent);
    await expect(cutShort).rejects.toThrow('cut short');
    const half = await house.store.head();

    await loadSample(house, 'case', silent);
    const whole = await house.store.head();
    await loadSample(house, 'case', silent);

    expect(half).toBeGreaterThan(0);
    expect(whole).toBeGreaterThan(half);
    expect(await house.store.head()).toBe(whole);
    const events = await house.store.readAll({ after: 0, limit: 1_000 });
    expect(new Set(events.map(({ commandId }) => commandId)).size).toBe(whole);
    expect(house.door.today).toBe('2021-07-19');
  });

  it('is the same whether or not it was cut short', async () => {
    const other = await freshDatabase();
    await migrate(other.url, []);
    const uncut = await openHouse(other.url, silent);
    await loadSample(uncut, 'case', silent);
    await expect(loadSample({ ...house, door: new FallingDoor(house, 57) }, 'case', silent)).rejects.toThrow(
      'cut short',
    );
    await loadSample(house, 'case', silent);

    const facts = async ({ store }: House) =>
      (await store.readAll({ after: 0, limit: 1_000 })).map(({ stream, version, type, data }) => ({
        stream,
        version,
        type,
        data,
      }));
    expect(await facts(house)).toEqual(await facts(uncut));
    await uncut.close();
    await other.drop();
  });

  it('has three papers, each adopted in its own years, and goes on where it was cut short', async () => {
    await expect(
      loadSample({ ...house, door: new FallingDoor(house, 60) }, 'papers', silent),
    ).rejects.toThrow('cut short');
    await loadSample(house, 'papers', silent);
    const whole = await house.store.head();
    await loadSample(house, 'papers', silent);

    expect(await house.store.head()).toBe(whole);
    expect(house.door.today).toBe('2024-04-08');
    const events = await house.store.readAll({ after: 0, limit: 2_000 });
    expect(new Set(events.map(({ commandId }) => commandId)).size).toBe(whole);
    const adopted = events.filter(({ type }) => type === 'FiguresAdopted');
    const perOrganization = sampleOrganizations('papers').map((id) => [
      id,
      adopted.filter(({ organization }) => organization === id).length,
    ]);
    expect(perOrganization).toEqual([
      ['district-d', 11],
      ['district-k', 75],
      ['district-g', 5],
    ]);
  });
});
