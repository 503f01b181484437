// Tells who may leave unfinished writing at a post: its people of today and those just before them, and nobody at a seat.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import { theCoordinator } from '#testing/given-actors';
import { tourismStaffed } from '#testing/law-worlds';
import { organizationStream } from '../organization/table.js';
import { actsIn, mayLeaveAt } from './unfinished.js';
import type { Offices } from './posts.js';

const first = 'person-tourism-officer';
const key = 'post:tourism-officer';
const handedOver = (predecessor: string, person: string, from: string) =>
  by(theCoordinator, { type: 'PostHandedOver', post: 'tourism-officer', predecessor, person, from });
const offices: Offices = {
  organization: after(organizationStream, [
    ...tourismStaffed,
    by(theCoordinator, {
      type: 'DeputyNamed',
      id: 'd-1',
      post: 'tourism-officer',
      person: 'lee',
      holder: first,
      from: '2021-07-26',
      until: '2021-07-30',
      grounds: 'absence',
      reason: 'On leave',
    }),
    handedOver(first, 'kim', '2021-08-02'),
    handedOver('kim', 'park', '2021-09-01'),
  ]),
  committees: new Map(),
};
const who = (asked: typeof mayLeaveAt, on: string) =>
  [first, 'lee', 'kim', 'park', 'choi'].filter((person) => asked(offices, person, key, on));

describe('unfinished writing', () => {
  it('is gone on with by whoever acts in the post', () => {
    expect(who(actsIn, '2021-07-20')).toEqual([first]);
    expect(who(actsIn, '2021-07-26')).toEqual([first, 'lee']);
    expect(who(actsIn, '2021-08-02')).toEqual(['kim']);
    expect(who(actsIn, '2021-09-01')).toEqual(['park']);
  });

  it('is left by whoever acts in the post, or did so until it passed on', () => {
    expect(who(mayLeaveAt, '2021-07-20')).toEqual([first]);
    expect(who(mayLeaveAt, '2021-07-26')).toEqual([first, 'lee']);
    expect(who(mayLeaveAt, '2021-08-02')).toEqual([first, 'lee', 'kim']);
    expect(who(mayLeaveAt, '2021-09-01')).toEqual(['kim', 'park']);
  });

  it('is left at no seat, and at no post that does not exist', () => {
    expect(mayLeaveAt(offices, 'kim', 'seat:jobs/member-1', '2021-08-02')).toBe(false);
    expect(mayLeaveAt(offices, 'kim', 'post:mayor', '2021-08-02')).toBe(false);
    expect(mayLeaveAt({ ...offices, organization: { status: 'none' } }, 'kim', key, '2021-08-02')).toBe(
      false,
    );
  });
});
