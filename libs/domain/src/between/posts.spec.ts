// Tells who may act in which post on which day: a post is held for its term, and not a day longer.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import { theCoordinator, theInstallation } from '#testing/given-actors';
import type { Stamped } from '../gate/evolution.js';
import { apply } from '../gate/gate.js';
import { committeeStream } from '../committee/table.js';
import { organizationStream } from '../organization/table.js';
import type { OrganizationEvent } from '../organization/words.js';
import { actorFor, installationPost, postsOn, titlesOf, type Offices } from './posts.js';

const organization = after(organizationStream, [
  by(
    theInstallation,
    {
      type: 'OrganizationEstablished',
      name: 'City S',
      post: 'office',
      postTitle: 'Planning office',
      person: 'kim',
    },
    '2021-01-04',
  ),
  by(theCoordinator, { type: 'DepartmentAdded', id: 'tourism', name: 'Tourism', releases: true }),
  by(theCoordinator, {
    type: 'PostAdded',
    id: 'officer',
    title: 'Officer',
    rank: 'officer',
    department: 'tourism',
  }),
  by(theCoordinator, { type: 'PostAdded', id: 'head', title: 'Head', rank: 'head', department: 'tourism' }),
  by(theCoordinator, { type: 'HolderAppointed', post: 'officer', person: 'lee', from: '2021-02-01' }),
  by(theCoordinator, { type: 'HoldingEnded', post: 'officer', person: 'lee', until: '2021-06-30' }),
  by(theCoordinator, { type: 'HolderAppointed', post: 'officer', person: 'park', from: '2021-07-01' }),
]);
const jobs = after(committeeStream, [
  by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
  by(theCoordinator, {
    type: 'SeatAdded',
    id: 'member-1',
    title: 'Member',
    sector: 'public',
    role: 'member',
  }),
  by(theCoordinator, {
    type: 'SeatFilled',
    seat: 'member-1',
    person: 'lee',
    from: '2021-01-01',
    until: '2022-12-31',
  }),
  by(theCoordinator, {
    type: 'ActingChairNamed',
    seat: 'member-1',
    from: '2021-07-14',
    until: '2021-07-14',
    reason: 'Away',
  }),
]);
const left = by(theCoordinator, {
  type: 'SeatVacated',
  seat: 'member-1',
  until: '2021-08-31',
  reason: 'Moved away',
});
const offices: Offices = { organization, committees: new Map([['jobs', jobs]]) };

const officer = { kind: 'department', post: 'officer', department: 'tourism', rank: 'officer' };
const seat = { kind: 'seat', committee: 'jobs', seat: 'member-1', role: 'member' };

describe('an actor', () => {
  it('acts in a post that they hold that day, with the others beside it', () => {
    expect(actorFor(offices, 'lee', 'post:officer', '2021-06-30')).toEqual({
      person: 'lee',
      post: officer,
      also: [seat],
    });
    expect(actorFor(offices, 'lee', 'seat:jobs/member-1', '2021-06-30')).toEqual({
      person: 'lee',
      post: seat,
      also: [officer],
    });
    expect(actorFor(offices, 'kim', 'post:office', '2021-07-20')).toEqual({
      person: 'kim',
      post: { kind: 'office', post: 'office' },
      also: [],
    });
  });

  it.each([
    ['who moved on', 'lee', 'post:officer', '2021-07-01'],
    ['who is not there yet', 'park', 'post:officer', '2021-06-30'],
    ['in a post that nobody holds', 'lee', 'post:head', '2021-06-30'],
    ['in a post that does not exist', 'lee', 'post:mayor', '2021-06-30'],
    ['who is unknown', 'choi', 'post:officer', '2021-07-01'],
    ['whose term is over', 'lee', 'seat:jobs/member-1', '2023-01-01'],
    ['as the installation, once there is an organization', 'kim', installationPost, '2021-07-20'],
  ])('is refused %s', (_who, person, post, on) => {
    expect(actorFor(offices, person, post, on)).toEqual({ refused: 'post-not-held', about: { post } });
  });

  it('is refused in a seat that they left', () => {
    const committee = after(committeeStream, [
      by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
      by(theCoordinator, {
        type: 'SeatAdded',
        id: 'member-1',
        title: 'Member',
        sector: 'public',
        role: 'member',
      }),
      by(theCoordinator, {
        type: 'SeatFilled',
        seat: 'member-1',
        person: 'lee',
        from: '2021-01-01',
        until: '2022-12-31',
      }),
      left,
    ]);
    const now = { organization, committees: new Map([['jobs', committee]]) };
    expect(actorFor(now, 'lee', 'seat:jobs/member-1', '2021-08-31')).toMatchObject({ post: seat });
    expect(actorFor(now, 'lee', 'seat:jobs/member-1', '2021-09-01')).toMatchObject({
      refused: 'post-not-held',
    });
  });

  it('carries the chair’s role while acting as chair', () => {
    expect(actorFor(offices, 'lee', 'seat:jobs/member-1', '2021-07-14')).toMatchObject({
      post: { ...seat, role: 'chair' },
    });
    expect(actorFor(offices, 'lee', 'seat:jobs/member-1', '2021-07-15')).toMatchObject({ post: seat });
  });

  it('is the installation as long as there is no organization', () => {
    const nothing: Offices = { organization: { status: 'none' }, committees: new Map() };
    expect(actorFor(nothing, 'kim', installationPost, '2021-01-04')).toMatchObject({
      post: theInstallation.post,
    });
    expect(actorFor(nothing, 'kim', 'post:office', '2021-01-04')).toMatchObject({ refused: 'post-not-held' });
  });
});

describe('a deputy', () => {
  const standing = (past: readonly Stamped<OrganizationEvent>[]): Offices => ({
    organization: past.reduce((state, event) => apply(organizationStream, state, event), organization),
    committees: new Map([['jobs', jobs]]),
  });
  const named = by(theCoordinator, {
    type: 'DeputyNamed',
    id: 'd-1',
    post: 'officer',
    person: 'lee',
    holder: 'park',
    from: '2021-08-02',
    until: '2021-08-06',
    grounds: 'absence',
    reason: 'On leave',
  });
  const asDeputy = { ...officer, deputyOf: 'park' };

  it('acts in the post as deputy of its holder, who goes on holding it', () => {
    const now = standing([named]);
    expect(actorFor(now, 'lee', 'post:officer', '2021-08-02')).toEqual({
      person: 'lee',
      post: asDeputy,
      also: [seat],
    });
    expect(actorFor(now, 'park', 'post:officer', '2021-08-02')).toEqual({
      person: 'park',
      post: officer,
      also: [],
    });
    expect(actorFor(now, 'lee', 'post:officer', '2021-08-01')).toMatchObject({ refused: 'post-not-held' });
    expect(actorFor(now, 'lee', 'post:officer', '2021-08-07')).toMatchObject({ refused: 'post-not-held' });
  });

  it('has what they stand in for among their posts, in whichever they act: nobody settles what they might answer', () => {
    expect(actorFor(standing([named]), 'lee', 'seat:jobs/member-1', '2021-08-02')).toMatchObject({
      post: seat,
      also: [asDeputy],
    });
  });

  it('goes with the holder', () => {
    const handedOver = by(theCoordinator, {
      type: 'PostHandedOver',
      post: 'officer',
      predecessor: 'park',
      person: 'choi',
      from: '2021-08-04',
    });
    const now = standing([named, handedOver]);
    expect(actorFor(now, 'lee', 'post:officer', '2021-08-03')).toMatchObject({ post: asDeputy });
    expect(actorFor(now, 'lee', 'post:officer', '2021-08-04')).toMatchObject({ refused: 'post-not-held' });
    expect(actorFor(now, 'park', 'post:officer', '2021-08-04')).toMatchObject({ refused: 'post-not-held' });
    expect(actorFor(now, 'choi', 'post:officer', '2021-08-04')).toMatchObject({ post: officer });
  });
});

describe('the posts of a day', () => {
  it('are those that somebody holds', () => {
    const heldOn = (on: string) => postsOn(offices, on).map(({ person, title }) => `${person}: ${title}`);
    expect(heldOn('2021-06-30')).toEqual(['kim: Planning office', 'lee: Officer', 'lee: Jobs Member']);
    expect(heldOn('2021-07-20')).toEqual(['kim: Planning office', 'park: Officer', 'lee: Jobs Member']);
    expect(heldOn('2020-12-31')).toEqual([]);
  });

  it('have titles, held or not', () => {
    expect(titlesOf(offices)).toEqual({
      'post:office': 'Planning office',
      'post:officer': 'Officer',
      'post:head': 'Head',
      'seat:jobs/member-1': 'Jobs Member',
    });
    const renamed = apply(
      organizationStream,
      organization,
      by(theCoordinator, { type: 'PostRenamed', post: 'officer', title: 'Planner' }, '2021-07-20'),
    );
    expect(titlesOf({ ...offices, organization: renamed })['post:officer']).toBe('Planner');
    expect(titlesOf({ ...offices, organization: renamed }, '2021-07-19')['post:officer']).toBe('Officer');
    expect(
      titlesOf({ organization: { status: 'none' }, committees: new Map([['jobs', { status: 'none' }]]) }),
    ).toEqual({});
  });
});
