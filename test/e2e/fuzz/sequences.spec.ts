// Random sequences of acts by several people at once, through the whole house, against small models of what must come of them.
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { boot, type Booted } from '../api/booted.js';
import { expectMeetings, expectRounds } from './model/expectations.js';
import { peopleOf, type People } from './model/round-acts.js';

const seed = 20_210_717;

describe('what many people do at once', () => {
  let house: Booted;
  let people: People;

  beforeAll(async () => {
    house = await boot();
    people = await peopleOf(house);
  });

  afterAll(() => house.stop());

  it('comes out in a round as on a sheet of paper', () => expectRounds(people, { seed, numRuns: 10 }));

  it('comes out in a meeting as it would be counted by hand', () =>
    expectMeetings(people, { seed, numRuns: 6 }));
});
