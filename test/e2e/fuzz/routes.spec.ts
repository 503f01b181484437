// Every route of the description, asked strangely by everybody: no fault, no silence, nothing told that is secret, the house intact.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHouseTo, type ShotAt } from './house.js';
import { shoot } from './shooting.js';

/** As many as a default run can bear; `npm run test:long` asks for as long as it is told, by other seeds. */
const plan = { seed: 20_210_714, perRoute: 24, perCommand: 12 };

describe('every route, asked strangely', () => {
  let house: ShotAt;

  beforeAll(async () => {
    house = await openHouseTo(undefined);
  });

  afterAll(() => house.close());

  it('answers as it is described, and tells nobody what they may not know', async () => {
    const { faults, asked, statuses } = await shoot(house, plan);
    console.log(asked, statuses);
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(5_000);
  });

  it('leaves the house well: log, access records, lists and kept states as they would be made anew', async () => {
    expect(await house.aftermath()).toEqual([]);
  });
});
