// A tick accepts what its giver saw: what is found at more places meanwhile is open again.
import { expect, it } from '@jest/globals';
import type { PaperCheck } from '#contract/paper-views';
import { acceptedAmong, asAccepted } from './accepted.js';

const found = (check: PaperCheck['check'], ...places: readonly string[]): PaperCheck => ({
  check,
  blocks: false,
  places,
});

it('sends what was accepted at as many places as were seen, and leaves out what grew since', () => {
  const [first, second] = [found('minutes-unconfirmed', '1-1', '1-2'), found('place-missing', '1-3')];
  const accepted = [first, second].map(asAccepted);
  expect(acceptedAmong([first, second], accepted)).toEqual([
    { check: first.check, count: 2 },
    { check: second.check, count: 1 },
  ]);
  const grown = found(first.check, '1-1', '1-2', '1-4');
  expect(acceptedAmong([grown, second], accepted)).toEqual([{ check: second.check, count: 1 }]);
});
