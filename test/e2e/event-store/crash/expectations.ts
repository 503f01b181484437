// What a crash may do to a log, and what it does to one that acknowledges too early.
import { expect } from '@jest/globals';
import type { Crash, CrashingLog } from './crashes.js';

/** How many commands were acknowledged before a crash, and how many of them were not there after it. */
export interface Toll {
  readonly acknowledged: number;
  readonly lost: number;
}

/**
 * Crashes the log and expects that all that was acknowledged is there, once, as it was answered; that the log is whole;
 * and that all that was not acknowledged can be given again, after which the subscriber has seen everything once.
 */
export async function expectKept(log: CrashingLog): Promise<Toll> {
  const crashed = await log.crash();
  expect(crashed.faults.slice(0, 5)).toEqual([]);
  const settled = await log.settle();
  expect(settled.faults.slice(0, 5)).toEqual([]);
  const { asked, answered, checkpoint, head } = settled.found;
  expect(answered.size).toBe(asked.size);
  expect(checkpoint).toBe(head);
  return tollOf(crashed);
}

/**
 * Crashes a log that acknowledges before the disk has it, and expects that something acknowledged is lost and nothing
 * else is wrong: what remains is the log of an earlier moment, which no look at it alone could tell.
 */
export async function expectLoss(log: CrashingLog): Promise<Toll> {
  const crashed = await log.crash();
  expect([...new Set(crashed.faults.map(({ kind }) => kind))]).toEqual(['lost']);
  return tollOf(crashed);
}

function tollOf({ faults, newlyAnswered }: Crash): Toll {
  return { acknowledged: newlyAnswered, lost: faults.filter(({ kind }) => kind === 'lost').length };
}
