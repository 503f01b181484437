// Lists over all cycles: what is counted, and a promise told once, wherever it went.
import { describe, expect, it } from '@jest/globals';
import { by } from '#testing/given';
import { theChair, theOfficerOf, theSecretary } from '#testing/given-actors';
import {
  adopted,
  cycleAfter,
  cycleOpened,
  inForce,
  leftOpen,
  promised,
  putOff,
  type Happened,
} from '#testing/given-cycle';
import type { OpenedCycle } from '../cycle/states.js';
import { followUpsOf, pathOf, summaryOf } from './overview.js';

const first = 'jobs.plan-2021.2021';
const second = 'jobs.plan-2022.2022';

const claimed = by(theOfficerOf('economy'), {
  type: 'FollowUpReported',
  owed: promised.id,
  evidence: 'Nine so far',
});
const again = by(theOfficerOf('economy'), { type: 'FollowUpReported', owed: promised.id, evidence: 'Ten' });
const found = by(theSecretary, {
  type: 'FollowUpChecked',
  owed: promised.id,
  finding: 'late',
  note: 'In January',
});

const next = (...events: readonly Happened[]) =>
  cycleAfter(cycleOpened({ plan: 'plan-2022', year: 2022, owed: [promised, leftOpen] }), ...events);

const overBoth = (one: OpenedCycle, other: OpenedCycle) =>
  new Map([
    [second, other],
    [first, one],
  ]);

describe('a cycle in a list', () => {
  it('counts changes and what is owed by how they stand, and names no state that nothing is in', () => {
    expect(summaryOf(first, cycleAfter(...adopted))).toEqual({
      id: first,
      committee: 'jobs',
      plan: 'plan-2021',
      year: 2021,
      status: 'adopted',
      changes: { inForce: 2, inPlan: 1 },
      owed: { passedOn: 2, planned: 1 },
    });
    expect(summaryOf(second, next())).toMatchObject({ changes: {}, owed: { owed: 2 } });
  });
});

describe('a promise in a list', () => {
  const only = (cycles: ReadonlyMap<string, OpenedCycle>) => {
    const all = followUpsOf(cycles);
    expect(all).toHaveLength(1);
    return all[0];
  };

  it('says by whom, until when and on what', () => {
    const { kind: _, ...said } = promised;
    expect(only(new Map([[first, cycleAfter(...inForce)]]))).toEqual({
      ...said,
      cycle: first,
      committee: 'jobs',
      year: 2021,
      standing: 'promised',
      claims: [],
    });
  });

  it('is claimed once its department says so, and found what the committee finds', () => {
    expect(only(new Map([[first, cycleAfter(...inForce, claimed)]]))).toMatchObject({
      standing: 'claimed',
      claims: [{ evidence: 'Nine so far' }],
    });
    expect(only(new Map([[first, cycleAfter(...inForce, found)]]))).toMatchObject({
      standing: 'late',
      found: { finding: 'late', note: 'In January' },
    });
  });

  it('that was passed on is told once, in the cycle where it arrived, with the claims of both', () => {
    const before = cycleAfter(...inForce, claimed);
    const passedOn = { ...before, owed: { [promised.id]: passed(before) } };
    expect(only(overBoth(passedOn, next(again)))).toMatchObject({
      cycle: second,
      year: 2022,
      standing: 'claimed',
      claims: [{ evidence: 'Nine so far' }, { evidence: 'Ten' }],
    });
  });

  it('that has not arrived yet is told where it left', () => {
    expect(only(new Map([[first, cycleAfter(...adopted)]]))).toMatchObject({
      cycle: first,
      standing: 'promised',
    });
  });

  it('that is to be carried on says why', () => {
    const carried = by(theChair, { type: 'OwedCarried', owed: promised.id, reason: 'The shops are closed' });
    expect(only(new Map([[first, cycleAfter(...inForce, carried)]]))).toMatchObject({
      standing: 'promised',
      carried: { reason: 'The shops are closed' },
    });
  });

  it('stands by its due date', () => {
    const later = { ...promised, id: 'round-1:o-8', due: '2021-12-24' };
    const sooner = { ...promised, id: 'round-1:o-9', due: '2021-10-01' };
    const cycle = cycleAfter(cycleOpened({ owed: [later, promised, sooner, putOff, leftOpen] }));
    expect(followUpsOf(new Map([[first, cycle]])).map(({ due }) => due)).toEqual([
      '2021-10-01',
      '2021-11-30',
      '2021-12-24',
    ]);
  });
});

it('nothing is where nobody owes it', () => {
  expect(pathOf('round-1:o-99', [[first, cycleAfter(...adopted)]])).toBeUndefined();
});

function passed(cycle: OpenedCycle) {
  const owed = cycle.owed[promised.id];
  if (!owed) throw new Error('nothing promised');
  return { ...owed, status: 'passedOn' } as const;
}
