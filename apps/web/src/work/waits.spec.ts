// What others owe must name who it is with and by when, and nothing that the reader owes themselves may stand there.
import { describe, expect, it } from '@jest/globals';
import type { OpinionItem, WorkItem } from '#contract/views';
import type { FollowUp } from '#domain/between/overview';
import { waitsOf } from './waits.js';

const tourism = { kind: 'department', department: 'tourism' } as const;

const opinion = (id: string, more: Partial<OpinionItem> = {}): OpinionItem => ({
  round: 'r-1',
  opinion: id,
  topic: 'p-1/change',
  track: 'change',
  subject: 'program',
  number: id,
  name: '사업',
  owner: 'tourism',
  addressee: tourism,
  status: 'sent',
  asks: 'action',
  phrase: null,
  text: '',
  disposition: null,
  response: null,
  answersDue: '2021-08-06',
  revision: 1,
  place: id,
  ...more,
});

const promise = (id: string, more: Partial<FollowUp> = {}): FollowUp => ({
  id,
  cycle: 'jobs.plan-2021.2021',
  committee: 'jobs',
  year: 2021,
  origin: { round: 'r-1', opinion: 'o-1', topic: 'p-1/change', remarks: [] },
  number: '1-4',
  addressee: tourism,
  asked: '',
  action: '',
  due: '2021-09-30',
  standing: 'promised',
  claims: [],
  ...more,
});

const owed = (item: string, stream: WorkItem['stream'], id: string): WorkItem => ({
  key: `settle/${item}`,
  kind: 'settle',
  stream,
  id,
  title: '',
  overdue: false,
  item: { kind: stream === 'round' ? 'opinion' : 'owed', id: item },
  about: '',
  owedAs: [],
});

describe('waitsOf', () => {
  it('puts together what one department has to answer by one date', () => {
    const [wait, ...others] = waitsOf([], [opinion('1-1'), opinion('1-2', { status: 'askedAgain' })], []);
    expect(others).toEqual([]);
    expect(wait).toMatchObject({
      step: 'answer',
      with: tourism,
      due: '2021-08-06',
      count: 2,
      address: { place: 'round', id: 'r-1' },
    });
    expect(wait?.address.panel).toBeUndefined();
  });

  it('leads to a thing itself where it is only one', () => {
    expect(waitsOf([], [], [promise('owed-1')])).toMatchObject([
      {
        number: '1-4',
        address: {
          place: 'cycle',
          id: 'jobs.plan-2021.2021',
          panel: { show: 'follow-up', on: 'owed', item: 'owed-1' },
        },
      },
    ]);
  });

  it.each([
    ['sent', 'answer', tourism, '2021-08-06'],
    ['awaitingRelease', 'release', { ...tourism, rank: 'head' }, '2021-08-06'],
    ['transferRequested', 'transfer', { kind: 'committee' }, undefined],
    ['answered', 'settle', { kind: 'committee' }, undefined],
    ['agreed', 'settle', { kind: 'committee' }, undefined],
  ] as const)('an opinion %s waits for its next step: %s', (status, step, owing, due) => {
    const [wait] = waitsOf([], [opinion('1-1', { status })], []);
    expect([wait?.step, wait?.with, wait?.due]).toEqual([step, owing, due]);
  });

  it.each(['issued', 'settled', 'recordedOpen', 'withdrawn'] as const)(
    'an opinion %s waits for nobody',
    (status) => {
      expect(waitsOf([], [opinion('1-1', { status })], [])).toEqual([]);
    },
  );

  it('a promise waits for its department until it says that it is done, then for the committee', () => {
    const waits = waitsOf(
      [],
      [],
      [promise('a'), promise('b', { standing: 'claimed' }), promise('c', { standing: 'kept' })],
    );
    expect(waits.map(({ step, with: who }) => [step, who.kind])).toEqual([
      ['follow-up', 'department'],
      ['check', 'committee'],
    ]);
  });

  it('leaves out what the reader owes themselves, here and not in another round', () => {
    const answered = opinion('1-1', { status: 'answered' });
    expect(waitsOf([owed('1-1', 'round', 'r-1')], [answered], [])).toEqual([]);
    expect(waitsOf([owed('1-1', 'round', 'r-2')], [answered], [])).toHaveLength(1);
  });

  it('still waits for a promise to be kept where the reader is to check it', () => {
    const mine = { ...owed('owed-1', 'cycle', 'jobs.plan-2021.2021'), kind: 'check' as const };
    expect(waitsOf([mine], [], [promise('owed-1')]).map(({ step }) => step)).toEqual(['follow-up']);
    expect(waitsOf([mine], [], [promise('owed-1', { standing: 'claimed' })])).toEqual([]);
  });

  it('has what is due first on top, and what has no date last', () => {
    const waits = waitsOf([], [opinion('1-1', { status: 'answered' }), opinion('1-2')], [promise('owed-1')]);
    expect(waits.map(({ due }) => due)).toEqual(['2021-08-06', '2021-09-30', undefined]);
  });
});
