// Every route of the description, asked strangely by everybody: no fault, no silence, nothing told that is secret, the house intact.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHouseTo, type ShotAt } from './house.js';
import { shoot } from './shooting.js';

/** As many as a default run can bear; `npm run test:long` asks for as long as it is told, by other seeds. */
const plan = { seed: 20_210_714, perRoute: 16, perCommand: 8 };

const megabyte = 1024 * 1024;

describe('every route, asked strangely', () => {
  let house: ShotAt;

  beforeAll(async () => {
    house = await openHouseTo(undefined);
  });

  afterAll(() => house.close());

  it('answers as it is described, and tells nobody what they may not know', async () => {
    // The first of every route brings in what is then kept: code, connections, states.
    await shoot(house, { ...plan, perRoute: 2, perCommand: 1 });
    const before = await house.atRest();
    const { faults, asked, given } = await shoot(house, plan);
    const after = await house.atRest();
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(3_000);
    // Where everybody is refused everything nothing is told, and nothing shown by it.
    expect(Object.entries(given).filter(([, count]) => count === 0)).toEqual([]);
    expect(given.insider).toBeGreaterThan(200);
    expect(after.memory - before.memory).toBeLessThan(100 * megabyte);
    expect(after.sockets - before.sockets).toBeLessThan(24);
    expect(after.connections).toBeLessThan(60);
  });

  it('leaves the house well: log, access records, lists and kept states as they would be made anew', async () => {
    expect(await house.aftermath()).toEqual([]);
  });
});
