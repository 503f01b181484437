// A link between the pages of plans has to arrive with everything that it took along.
import { expect, it } from '@jest/globals';
import { parseAddress } from '../address.js';
import {
  comparisonAt,
  fateAt,
  hrefOf,
  indicatorsAt,
  introducedFor,
  opinionAt,
  placingAt,
  planAt,
} from './places.js';

const asOf = '2021-07-14T23:59:59+09:00';

it.each([
  planAt('plan-2022'),
  planAt('plan-2022', 'e-2', asOf),
  comparisonAt('plan-2022'),
  comparisonAt('plan-2022', { with: 'plan-2021', edition: 'e-2', withEdition: 'e-1', as: 'standing' }, asOf),
  fateAt('2021-midterm', 'r-1-6-target', asOf),
  indicatorsAt('p-1-6'),
  opinionAt('2021-midterm', 'o-1-6-change'),
  introducedFor('p-1-10', 'plan-2022', 'e-1'),
  placingAt('plan-2022', 'e-1', 'p-1-10'),
])('arrives with what it took along: %j', (address) => {
  expect(parseAddress(hrefOf(address))).toEqual(address);
});

it('takes nothing along that was not said', () => {
  expect(planAt('plan-2022')).toEqual({ place: 'plan', id: 'plan-2022' });
  expect(comparisonAt('plan-2022', { with: undefined })).toEqual({ place: 'comparison', id: 'plan-2022' });
});
