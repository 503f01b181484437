// Lives random histories on a log, and expects that they obey the law; or, where a fault is planted, that one does not.
import { expect } from '@jest/globals';
import { fc } from '#testing/drawn';
import type { Bed, Plant } from './bed.js';
import { Disagreement, live } from './law.js';
import { histories } from './steps.js';

/** Makes an empty log, with a fault in it if one is given. */
export type MakeBed = (plant?: Plant) => Bed | Promise<Bed>;

/** Expects that so many histories, of so many steps at most, are those of the model. */
export async function expectLawful(makeBed: MakeBed, runs: number, longest: number): Promise<void> {
  await fc.assert(livedOn(makeBed, longest), { numRuns: runs, endOnFailure: true });
}

/** Expects that one of the first so many histories gives the fault away. */
export async function expectFound(
  makeBed: MakeBed,
  plant: Plant,
  runs: number,
  longest: number,
): Promise<void> {
  const lived = livedOn(() => makeBed(plant), longest);
  const { errorInstance } = await fc.check(lived, { numRuns: runs, seed: 20210807, endOnFailure: true });
  expect(errorInstance).toBeInstanceOf(Disagreement);
}

function livedOn(makeBed: MakeBed, longest: number) {
  return fc.asyncProperty(histories(longest), async (steps) => {
    const bed = await makeBed();
    await live(bed, steps).finally(() => bed.close());
  });
}
