// Tells which edition a publication of a plan says that it shows: the one in force then, whatever is drafted beside it.
import { expect, it } from '@jest/globals';
import { after } from '#testing/given';
import { life } from '#testing/given-plan';
import { planStream } from '../plan/table.js';
import { groundOfPlan } from './publishing.js';

const { inForce, correction } = life;

it.each([
  ['the plan', inForce],
  ['the plan with a correction in draft', correction.drafted],
])('names the edition in force of %s', (_what, past) => {
  const plan = after(planStream, past);
  if (plan.status === 'none') throw new Error('not drafted');
  const days = { today: '2022-03-01', stoodOn: '2022-01-10' };
  expect(groundOfPlan(plan, [], { status: 'none' }, days)).toMatchObject({
    edition: 'e-1',
    stoodOn: '2022-01-10',
  });
});
