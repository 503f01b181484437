// Which faults happen when: drawn from a seed, so that a run that found something can be had again.
import { diceOf, type Dice } from '#testing/dice';

export const faultKinds = [
  'api-killed',
  'worker-killed',
  'workers-killed',
  'api-frozen',
  'worker-frozen',
  'postgres-stopped',
  'postgres-killed',
  'postgres-cut',
  'postgres-slow',
  'postgres-silent',
  'postgres-half-open',
  'postgres-resets',
  'queue-wiped',
  'redis-killed',
  'redis-cut',
  'redis-silent',
  'mail-cut',
  'mail-slow',
  'mail-half-open',
  'mail-resets',
  'answers-broken-off',
  'answers-slow',
  'disk-full',
  'clock-forward',
  'clock-back',
  'wall-clock-jumped',
  'jobs-doubled',
  'memory-eaten',
  'rush',
  'queue-moved',
] as const;

export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  readonly nth: number;
  readonly kind: FaultKind;
  /** Which of several it hits, how hard, how far: each kind makes of it what it needs. */
  readonly luck: number;
  /** So long it lasts, in milliseconds. */
  readonly lasts: number;
  /** So long it is waited afterwards, in milliseconds; 0 where the next one comes on top of it. */
  readonly rest: number;
}

interface Pace {
  /** In milliseconds. */
  readonly longest: number;
  readonly longestRest: number;
}

const inShort: Pace = { longest: 600, longestRest: 250 };
const atLength: Pace = { longest: 6_000, longestRest: 3_500 };

/** Every kind once, in an order of the seed's. */
export function eachOnce(seed: number): readonly Fault[] {
  const dice = diceOf(seed);
  return shuffled(faultKinds, dice).map((kind, nth) => faultOf(kind, nth + 1, dice, inShort));
}

/** Without end: every kind once in some order, then every kind once more in another. */
export function* withoutEnd(seed: number): Generator<Fault> {
  const dice = diceOf(seed);
  for (let nth = 1; ;)
    for (const kind of shuffled(faultKinds, dice)) yield faultOf(kind, nth++, dice, atLength);
}

/** One line of the printed schedule. */
export function lineOf({ nth, kind, luck, lasts, rest }: Fault): string {
  return `${nth} ${kind} #${luck} for ${lasts} ms, then ${rest} ms`;
}

function faultOf(kind: FaultKind, nth: number, dice: Dice, { longest, longestRest }: Pace): Fault {
  const lasts = 100 + dice(longest);
  const rest = dice(4) === 0 ? 0 : 100 + dice(longestRest);
  return { nth, kind, luck: dice(1_000), lasts, rest };
}

function shuffled<T>(all: readonly T[], dice: Dice): readonly T[] {
  const left = [...all];
  return all.flatMap(() => left.splice(dice(left.length), 1));
}
