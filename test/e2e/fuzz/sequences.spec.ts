// Random sequences of acts by several people at once, through the whole house, against a small model of what must come of them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boot, type Booted } from '../api/booted.js';
import { playOn } from './model/played.js';
import { peopleOf, stepsUpTo, type People } from './model/round-acts.js';
import { everyAct, type Act } from './model/round-model.js';

const seed = 20_210_714;

describe('what many people do at once', () => {
  let house: Booted;
  let people: People;

  beforeAll(async () => {
    house = await boot();
    people = await peopleOf(house);
  });

  afterAll(() => house.stop());

  it('comes out in a round as on a sheet of paper: acts, items, revisions, lists', async () => {
    const taken = new Set<Act['does']>();
    const property = fc.asyncProperty(stepsUpTo(40), async (steps) => {
      for (const each of await playOn(people, steps)) taken.add(each);
    });
    await fc.assert(property, { seed, numRuns: 20, unbiased: true });
    // Else it would say nothing about them.
    expect([...taken].sort()).toEqual([...everyAct].sort());
  });
});
