// Lives lived under the law of the year, seed by seed; the first breach is told with all that led to it.
import process from 'node:process';
import { fc } from './drawn.js';
import { yearsOf } from './years.js';
import type { HouseOfYears, Making } from './years-house.js';
import { LawOfTheYear } from './years-law.js';

/** How many steps a life has: enough for one year at least, and for three where little happens. */
const steps = 500;

/** A house after its life, and the law that looked on. */
export interface Lived {
  readonly house: HouseOfYears;
  readonly law: LawOfTheYear;
}

/** Lives the life of a seed under the law. Throws at the first breach, with the seed and what had happened last. */
export function lived(seed: number, making?: Making): Lived {
  const happened: string[] = [];
  let looking: Lived | undefined;
  for (const { house, told } of yearsOf(seed, steps, making)) {
    looking ??= { house, law: new LawOfTheYear(house) };
    happened.push(told);
    const breaches = house.isSettled ? looking.law.see() : [];
    if (breaches.length > 0)
      throw new Error([...breaches, `in the life of ${seed}, after`, ...happened.slice(-30)].join('\n'));
  }
  if (!looking) throw new Error('a life without a beginning');
  return looking;
}

/** Lives many random lives under the law; `LAW_RUNS` sets how many. Throws at the first breach. */
export function everyYear(usual: number): void {
  const property = fc.property(fc.nat(), (seed) => void lived(seed));
  fc.assert(property, { numRuns: Number(process.env['LAW_RUNS'] ?? usual), endOnFailure: true });
}

/** The first breach in so many lives of a house made otherwise; undefined where the law held in all of them. */
export function firstBreach(making: Making, lives: number): string | undefined {
  for (let seed = 1; seed <= lives; seed += 1) {
    try {
      lived(seed, making);
    } catch (breach) {
      return breach instanceof Error ? breach.message : String(breach);
    }
  }
  return undefined;
}
