// What is drawn here is drawn everywhere: a second run of the suites asks the same.
import { expect, it } from '@jest/globals';
import { fc } from './drawn.js';

it('draws the same whenever it is asked, in assertions and in samples', () => {
  const drawn = () => {
    const seen: number[] = [];
    fc.assert(fc.property(fc.nat(), (each) => void seen.push(each)));
    return [...seen, ...fc.sample(fc.nat(), 10)];
  };
  expect(drawn()).toEqual(drawn());
});
