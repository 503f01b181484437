// Meetings stand where one looks for them, and the next number follows the highest one.
import { describe, expect, it } from '@jest/globals';
import type { MeetingSummary } from '#contract/views';
import { numberLabel } from '../language/meeting-number.js';
import { groupsOf, lastOf, nextNumber, tabledIn } from './list.js';

const meeting = (id: string, some: Partial<MeetingSummary> = {}): MeetingSummary => ({
  id,
  committee: 'jobs',
  number: '2021-7',
  date: '2021-07-14',
  time: '10:00',
  place: '화상회의',
  status: 'closed',
  agenda: [],
  ...some,
});

describe('groupsOf', () => {
  it('puts what runs first, the nearest ahead next, and the latest of what is over after them', () => {
    const groups = groupsOf([
      meeting('july'),
      meeting('october', { date: '2021-10-13', status: 'convened' }),
      meeting('august', { date: '2021-08-11', status: 'cancelled' }),
      meeting('afternoon', { date: '2021-09-08', time: '14:00', status: 'convened' }),
      meeting('morning', { date: '2021-09-08', time: '09:30', status: 'convened' }),
      meeting('now', { date: '2021-09-01', status: 'open' }),
    ]);
    expect(groups.map(({ group, meetings }) => [group, meetings.map(({ id }) => id)])).toEqual([
      ['open', ['now']],
      ['convened', ['morning', 'afternoon', 'october']],
      ['closed', ['august', 'july']],
    ]);
  });

  it('has no group that is empty', () => {
    expect(groupsOf([])).toEqual([]);
  });
});

describe('numbers', () => {
  it('follow the highest one of the committee in the year', () => {
    const meetings = [
      meeting('a', { number: '2021-9' }),
      meeting('b', { number: '2021-10' }),
      meeting('c', { number: '2020-12' }),
      meeting('d', { number: '2021-30', committee: 'council' }),
      meeting('e', { number: '임시' }),
    ];
    expect(nextNumber(meetings, 'jobs', '2021')).toBe('2021-11');
    expect(nextNumber(meetings, 'jobs', '2022')).toBe('2022-1');
  });

  it('are read as people say them, and left alone where they are none', () => {
    expect(numberLabel('2021-7').ko).toBe('2021년 7차');
    expect(numberLabel('임시').ko).toBe('임시');
  });
});

describe('lastOf', () => {
  it('passes over other committees and what was cancelled', () => {
    const meetings = [
      meeting('july'),
      meeting('august', { date: '2021-08-11' }),
      meeting('september', { date: '2021-09-08', status: 'cancelled' }),
      meeting('elsewhere', { date: '2021-11-10', committee: 'council' }),
    ];
    expect(lastOf(meetings, 'jobs')?.id).toBe('august');
    expect(lastOf(meetings, 'nobody')).toBeUndefined();
  });
});

describe('tabledIn', () => {
  it('tells the motions of meetings to come that have not come out', () => {
    const motion = { kind: 'deliberatePlan', plan: 'plan-2022', edition: 'e-1' } as const;
    const agenda = [
      { id: 'a1', title: '보고', status: 'pending' },
      { id: 'a2', title: '심의', status: 'pending', motion },
      { id: 'a3', title: '심의', status: 'carried', motion },
    ] as const;
    const found = tabledIn([
      meeting('ahead', { status: 'convened', agenda }),
      meeting('over', { status: 'closed', agenda }),
    ]);
    expect(found.map(({ meeting: { id }, entry }) => [id, entry.id])).toEqual([['ahead', 'a2']]);
  });
});
