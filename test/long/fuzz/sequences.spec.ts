// The sequences of acts in their long form: FUZZ_RUNS rounds and meetings, 200 unless told, from FUZZ_SEED on.
import { afterAll, beforeAll, describe, it, jest } from '@jest/globals';
import { boot, type Booted } from '../../e2e/api/booted.js';
import { expectMeetings, expectRounds } from '../../e2e/fuzz/model/expectations.js';
import { peopleOf, type People } from '../../e2e/fuzz/model/round-acts.js';

jest.setTimeout(24 * 3_600_000);

const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Date.now() / 60_000));
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 200);

describe(`what many people do at once, from seed ${seed} on`, () => {
  let house: Booted;
  let people: People;

  beforeAll(async () => {
    house = await boot();
    people = await peopleOf(house);
  });

  afterAll(() => house.stop());

  it('comes out in a round as on a sheet of paper', () => expectRounds(people, { seed, numRuns }));

  it('comes out in a meeting as it would be counted by hand', () =>
    expectMeetings(people, { seed, numRuns }));
});
