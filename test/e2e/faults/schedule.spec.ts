// The schedule of faults: the same for the same seed, and no kind forgotten.
import { expect, it } from '@jest/globals';
import { eachOnce, faultKinds, lineOf, withoutEnd, type Fault } from './schedule.js';

function first(count: number, seed: number): readonly Fault[] {
  const drawn = withoutEnd(seed);
  return Array.from({ length: count }, () => drawn.next().value as Fault);
}

it('has every kind once in its short form', () => {
  expect(
    eachOnce(3)
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual([...faultKinds].sort());
});

it('is drawn again from its seed, and otherwise from another', () => {
  const lines = first(100, 7).map(lineOf);
  expect(first(100, 7).map(lineOf)).toEqual(lines);
  expect(first(100, 8).map(lineOf)).not.toEqual(lines);
});

it('comes round to every kind before any comes a second time, however long it lasts', () => {
  const kinds = first(faultKinds.length * 3, 7).map(({ kind }) => kind);
  for (let round = 0; round < 3; round += 1) {
    const part = kinds.slice(round * faultKinds.length, (round + 1) * faultKinds.length);
    expect(new Set(part).size).toBe(faultKinds.length);
  }
});
