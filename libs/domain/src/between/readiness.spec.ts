// What a new organization still lacks on its way to a first round, on a day.
import { describe, expect, it } from '@jest/globals';
import type { EstablishedCommittee, Seat } from '../committee/states.js';
import type { EstablishedOrganization } from '../organization/states.js';
import { ruleKeys } from '../rule-packs.js';
import { readinessOf, type Ground } from './readiness.js';

const today = '2021-03-02';

const organization: EstablishedOrganization = {
  status: 'established',
  name: 'City',
  departments: {
    jobs: { id: 'jobs', revision: 1, status: 'active', name: 'Jobs', former: [], releases: false },
    tourism: { id: 'tourism', revision: 1, status: 'active', name: 'Tourism', former: [], releases: false },
    harbour: {
      id: 'harbour',
      revision: 2,
      status: 'ended',
      until: '2020-12-31',
      name: 'Harbour',
      former: [],
      releases: false,
    },
  },
  posts: {
    officer: {
      id: 'officer',
      revision: 2,
      title: 'Officer',
      former: [],
      rank: 'officer',
      department: 'jobs',
      status: 'held',
      holdings: [{ person: 'p-1', from: '2021-01-04' }],
    },
    gone: {
      id: 'gone',
      revision: 3,
      title: 'Officer',
      former: [],
      rank: 'officer',
      department: 'tourism',
      status: 'vacant',
      holdings: [{ person: 'p-2', from: '2021-01-04', until: '2021-02-26' }],
    },
    head: {
      id: 'head',
      revision: 2,
      title: 'Head',
      former: [],
      rank: 'head',
      department: 'tourism',
      status: 'held',
      holdings: [{ person: 'p-3', from: '2021-01-04' }],
    },
  },
  deputies: {},
  packs: [{ id: 'a', title: 'A' }],
  days: {},
  rules: [
    { key: 'meeting.quorum', value: '1/2+', article: '1', from: '2021-01-01' },
    { key: 'meeting.record', value: 'kept', article: '2', from: '2021-04-01' },
  ],
};

function seat(id: string, role: Seat['role'], until: string, acting: Seat['acting'] = []): Seat {
  return {
    id,
    revision: 2,
    title: id,
    former: [],
    sector: 'private',
    role,
    terms: [{ person: `p-${id}`, from: '2021-01-04', until }],
    acting,
    status: 'filled',
  };
}

function committee(...seats: readonly Seat[]): EstablishedCommittee {
  return {
    status: 'established',
    name: 'Jobs',
    kind: 'subcommittee',
    seats: Object.fromEntries(seats.map((each) => [each.id, each])),
    rules: [],
    stages: [],
  };
}

const ground: Ground = { organization, committees: new Map(), plans: new Map(), rounds: 0 };

describe('readiness', () => {
  it('is nothing before there is an organization', () => {
    expect(readinessOf({ ...ground, organization: { status: 'none' } }, today)).toEqual({
      offices: { departments: 0, posts: 0, vacant: 0, silent: [] },
      rules: { packs: 0, unset: ruleKeys },
      committees: [],
      plans: [],
      rounds: 0,
    });
  });

  it('names the departments in which no officer could answer today', () => {
    expect(readinessOf(ground, today).offices).toEqual({
      departments: 2,
      posts: 3,
      vacant: 1,
      silent: ['tourism'],
    });
    expect(readinessOf(ground, '2021-02-01').offices.silent).toEqual([]);
  });

  it('names the rules that nothing sets on the day', () => {
    const { unset } = readinessOf(ground, today).rules;
    expect(unset).not.toContain('meeting.quorum');
    expect(unset).toContain('meeting.record');
    expect(readinessOf(ground, '2021-04-01').rules.unset).not.toContain('meeting.record');
  });

  it('names the roles that a committee lacks, and who may open a round, as of the day', () => {
    const stands = committee(
      seat('chair', 'chair', '2021-02-28'),
      seat('secretary', 'secretary', '2022-12-31'),
      seat('member', 'member', '2022-12-31', [
        { from: '2021-03-01', until: '2021-03-31', reason: 'the chair’s term is over' },
      ]),
    );
    const committees = new Map([['jobs', stands]]);
    expect(readinessOf({ ...ground, committees }, '2021-02-01').committees).toEqual([
      {
        id: 'jobs',
        name: 'Jobs',
        kind: 'subcommittee',
        seats: 3,
        filled: 3,
        lacking: [],
        openers: ['seat:jobs/chair'],
      },
    ]);
    expect(readinessOf({ ...ground, committees }, today).committees).toMatchObject([
      { filled: 2, lacking: ['member'], openers: ['seat:jobs/member'] },
    ]);
    expect(readinessOf({ ...ground, committees }, '2021-05-01').committees).toMatchObject([
      { filled: 2, lacking: ['chair'], openers: [] },
    ]);
  });
});
