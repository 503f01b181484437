// Dice that fall the same way for the same seed, for lives too long to be drawn throw by throw.

/** A whole number from 0 to one less than `sides`. */
export type Dice = (sides: number) => number;

/** The dice of a seed: mulberry32, which is short and even enough to choose by. */
export function diceOf(seed: number): Dice {
  let state = seed | 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const fraction = ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    return Math.floor(fraction * sides);
  };
}
