// Tells which acts change what somebody may do, and for whom.
import { describe, expect, it } from '@jest/globals';
import { changeInCommittee, changeInOrganization } from './permission-changes.js';

const on = '2021-07-20';

describe('a change of permission', () => {
  it('is that somebody comes into a post, or leaves it', () => {
    expect(
      changeInOrganization({
        type: 'OrganizationEstablished',
        name: 'City S',
        post: 'office',
        postTitle: 'Office',
        person: 'kim',
        on,
      }),
    ).toEqual({ post: 'post:office', gains: 'kim', from: on });
    expect(
      changeInOrganization({ type: 'HolderAppointed', post: 'o', person: 'lee', from: '2021-08-02', on }),
    ).toEqual({ post: 'post:o', gains: 'lee', from: '2021-08-02' });
    expect(
      changeInOrganization({ type: 'HoldingEnded', post: 'o', person: 'lee', until: '2021-08-31', on }),
    ).toEqual({ post: 'post:o', loses: 'lee', until: '2021-08-31' });
    expect(
      changeInOrganization({
        type: 'PostHandedOver',
        post: 'o',
        predecessor: 'lee',
        person: 'park',
        from: '2021-08-02',
        on,
      }),
    ).toEqual({ post: 'post:o', gains: 'park', loses: 'lee', from: '2021-08-02' });
  });

  it('is that somebody stands in for the holder, or no longer', () => {
    expect(
      changeInOrganization({
        type: 'DeputyNamed',
        id: 'd',
        post: 'o',
        person: 'choi',
        holder: 'lee',
        from: '2021-08-02',
        until: '2021-08-06',
        grounds: 'absence',
        reason: 'On leave',
        on,
      }),
    ).toEqual({ post: 'post:o', gains: 'choi', from: '2021-08-02', until: '2021-08-06', reason: 'On leave' });
    expect(
      changeInOrganization({
        type: 'DeputyEnded',
        deputy: 'd',
        post: 'o',
        person: 'choi',
        until: '2021-08-03',
        reason: 'Back',
        on,
      }),
    ).toEqual({ post: 'post:o', loses: 'choi', until: '2021-08-03', reason: 'Back' });
  });

  it('is that a seat is filled or vacated, or stands in for the chair', () => {
    const sitting = () => 'jung';
    expect(
      changeInCommittee(
        'jobs',
        { type: 'SeatFilled', seat: 'm-1', person: 'jung', from: '2021-01-01', until: '2022-12-31' },
        sitting,
      ),
    ).toEqual({ post: 'seat:jobs/m-1', gains: 'jung', from: '2021-01-01', until: '2022-12-31' });
    expect(
      changeInCommittee('jobs', { type: 'SeatVacated', seat: 'm-1', until: on, reason: 'Moved' }, sitting),
    ).toEqual({ post: 'seat:jobs/m-1', loses: 'jung', until: on, reason: 'Moved' });
    expect(
      changeInCommittee(
        'jobs',
        { type: 'ActingChairNamed', seat: 'm-1', from: on, until: on, reason: 'Away' },
        sitting,
      ),
    ).toEqual({ post: 'seat:jobs/m-1', gains: 'jung', from: on, until: on, reason: 'Away' });
  });

  it('is no new name, and no place that nobody is in yet', () => {
    expect(changeInOrganization({ type: 'PostRenamed', post: 'o', title: 'Planner', on })).toBeUndefined();
    expect(
      changeInOrganization({
        type: 'PostAdded',
        id: 'o',
        title: 'Planner',
        rank: 'officer',
        department: 'd',
        on,
      }),
    ).toBeUndefined();
    expect(
      changeInCommittee('jobs', { type: 'SeatRenamed', seat: 'm-1', title: 'Expert' }, () => 'jung'),
    ).toBeUndefined();
  });
});
