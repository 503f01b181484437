// Whoever opens a round sees beforehand whom it tells: nobody who left, no program that is none of the committee's.
import { describe, expect, it } from '@jest/globals';
import type { EstablishedCommittee } from '#domain/committee/states';
import type { EstablishedOrganization } from '#domain/organization/states';
import type { DraftedPlan, EditionLine } from '#domain/plan/states';
import { audienceOf, reviewable } from './audience.js';

const today = '2021-07-19';

const line = (number: string, owner: string, cooperating: readonly string[] = []) => ({
  program: `p-${number}`,
  strategy: 's-1',
  number,
  name: number,
  owner,
  cooperating,
});

const plan = {
  status: 'inForce',
  editions: {
    first: {
      id: 'first',
      status: 'inForce',
      strategies: {
        's-1': { id: 's-1', number: 'I', title: '전략', leaders: ['post-head'] },
        's-2': { id: 's-2', number: 'II', title: '다른 전략', leaders: ['post-other'] },
      },
      lines: {
        'p-1-10': line('1-10', 'tourism', ['jobs', 'labour']),
        'p-1-1': line('1-1', 'jobs'),
        'p-1-2': line('1-2', 'jobs'),
        'p-1-3': line('1-3', 'jobs'),
      },
    },
  },
  parts: { part: ['p-1-2'] },
  noted: { 'p-1-2': { name: '1-2', owner: 'tourism', cooperating: [] } },
} as unknown as DraftedPlan;

const gone = ['p-1-3'];

const organization = {
  departments: { jobs: { name: '일자리과' }, tourism: { name: '관광과' }, labour: { name: '노동과' } },
  posts: {
    'post-head': { title: '과장', department: 'jobs', holdings: [{ from: '2020-01-01' }] },
    'post-left': {
      title: '옛 담당',
      department: 'jobs',
      holdings: [{ from: '2020-01-01', until: '2021-07-18' }],
    },
  },
} as unknown as EstablishedOrganization;

const committee = {
  seats: {
    chair: { title: '위원장', terms: [{ from: '2020-01-01', until: '2022-12-31' }] },
    left: { title: '옛 위원', terms: [{ from: '2018-01-01', until: '2020-12-31' }] },
  },
} as unknown as EstablishedCommittee;

const numbersOf = (lines: readonly EditionLine[]) => lines.map(({ number }) => number);

describe('the audience of a round', () => {
  it('reviews a committee’s part, or all, in the order of the numbers, without what was abolished', () => {
    expect(numbersOf(reviewable(plan, 'all', gone))).toEqual(['1-1', '1-2', '1-10']);
    expect(numbersOf(reviewable(plan, 'part'))).toEqual(['1-2']);
  });

  it('tells members in office, leaders, owners as they are now, and those that only cooperate', () => {
    const { seats, told } = audienceOf(reviewable(plan, 'all', gone), {
      plan,
      committee,
      organization,
      today,
    });
    expect(seats).toEqual(['위원장']);
    expect(
      told.map(({ name, numbers, posts, cooperates }) => ({ name, numbers, posts, cooperates })),
    ).toEqual([
      { name: '전략', numbers: ['I'], posts: ['과장'], cooperates: false },
      { name: '일자리과', numbers: ['1-1'], posts: ['과장'], cooperates: false },
      { name: '관광과', numbers: ['1-2', '1-10'], posts: [], cooperates: false },
      { name: '노동과', numbers: ['1-10'], posts: [], cooperates: true },
    ]);
  });

  it('names by their ids what cannot be read', () => {
    const { seats, told } = audienceOf(reviewable(plan, 'part'), {
      plan,
      committee: undefined,
      organization: undefined,
      today,
    });
    expect(seats).toEqual([]);
    expect(told.map(({ name }) => name)).toEqual(['전략', 'tourism']);
  });
});
