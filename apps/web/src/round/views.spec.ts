// What the views of a round show is worked out from its rows and offers: a small round in which everything differs.
import { describe, expect, it } from '@jest/globals';
import type { OfferView } from '#contract/views';
import type { OpenedCycle } from '#domain/cycle/states';
import type { OpenedRound, Opinion, Remark, Topic } from '#domain/round/states';
import type { ScopedProgram, Track } from '#domain/round/words';
import {
  awaitedIn,
  placesOf,
  progressOf,
  recipientsOf,
  sectionsOf,
  shownSections,
} from './consolidating/consolidation.js';
import { followingOfAnswer, leftBehindBy, wayOf } from './settling/following.js';
import { decisionsOn, itemsOf, neighbour, nextToDecide, shownItem, standingOf } from './settling/settling.js';
import { viewAt, viewsFor } from './views.js';
import {
  around,
  carriedOver,
  review,
  saidByOthers,
  shownOf,
  subjectsOf,
  writtenBy,
  countHandedIn,
} from './writing/subjects.js';

const on = '2021-07-19';
const signed = (person: string) => ({ person, post: { kind: 'office', post: 'office' } }) as const;

function program(number: string, next?: ScopedProgram['next']): ScopedProgram {
  return {
    program: `p-${number}`,
    strategy: 's-1',
    number,
    name: `사업 ${number}`,
    kind: 'continuing',
    priority: false,
    abolished: number === '1-2',
    owner: 'jobs',
    cooperating: [],
    content: [],
    indicators: [],
    budget: [],
    ...(next ? { next } : {}),
  };
}

function topic(subject: string, track: Track): Topic {
  return {
    id: `${subject}/${track}`,
    revision: 1,
    subject: { kind: 'program', program: subject },
    track,
    ...(subject === 'p-1-2'
      ? { status: 'abolished' }
      : { status: 'open', submission: { kind: 'notRequired' } }),
  };
}

function remark(id: string, person: string, rest: Partial<Remark> = {}): Remark {
  return {
    id,
    revision: 1,
    topic: 'p-1-1/midterm',
    kind: 'opinion',
    text: id,
    by: signed(person),
    on,
    sealed: false,
    replies: [],
    status: 'standing',
    ...rest,
  } as Remark;
}

function opinion(id: string, rest: Partial<Opinion> & { readonly topic?: string }): Opinion {
  return {
    id,
    revision: 1,
    topic: 'p-1-1/midterm',
    asks: 'action',
    text: id,
    remarks: [],
    addressee: { kind: 'department', department: 'jobs' },
    contributions: [],
    responses: [],
    asked: [],
    status: 'sent',
    ...rest,
  } as Opinion;
}

const answered = (answer: object): Partial<Opinion> =>
  ({
    status: 'answered',
    response: { answer, text: '', out: true, by: signed('o'), on },
  }) as Partial<Opinion>;

const notAccepted = { disposition: 'notAccepted', reason: '예산이 없음' };
const deferred = { disposition: 'deferred', reason: '내년', year: 2022 };
const promised = {
  disposition: 'accepted',
  proof: { kind: 'followUp', action: '보고', due: '2021-11-30' },
};
const change = (effective: number) =>
  ({ kind: 'indicatorTarget', indicator: 'i', from: '5', to: '10', effective }) as const;

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  Object.fromEntries(items.map((item) => [item.id, item]));

function roundOf({
  remarks = [],
  opinions = [],
}: {
  readonly remarks?: readonly Remark[];
  readonly opinions?: readonly Opinion[];
}): OpenedRound {
  const subjects = ['p-1-1', 'p-1-2', 'p-1-10'];
  return {
    status: 'answering',
    committee: 'jobs',
    plan: 'plan-2021',
    title: '2021',
    tracks: ['midterm', 'change'],
    opinionsDue: on,
    answersDue: on,
    scope: {
      year: 2021,
      strategies: [{ strategy: 's-1', number: 'I', title: '전략', leaders: [] }],
      programs: [program('1-1'), program('1-2'), program('1-10')],
      departments: [],
      rules: [],
    },
    topics: byId(subjects.flatMap((subject) => [topic(subject, 'midterm'), topic(subject, 'change')])),
    remarks: byId(remarks),
    opinions: byId(opinions),
  };
}

const offer = (command: string, item?: string): OfferView => ({
  command,
  on: item === undefined ? 'stream' : 'opinion',
  ...(item === undefined ? {} : { item }),
});

describe('the ways to the views', () => {
  const state = roundOf({ remarks: [remark('r', 'mine'), remark('s', 'theirs', { said: {} })] });

  it('lead to where something is offered, and to one’s own remarks when the floor is closed', () => {
    expect(viewsFor({ state, allowed: [] }, 'nobody')).toEqual(['round']);
    expect(viewsFor({ state, allowed: [] }, 'mine')).toEqual(['round', 'write']);
    expect(viewsFor({ state, allowed: [offer('AskAgain', 'o')] }, 'nobody')).toEqual(['round', 'settle']);
    expect(viewsFor({ state, allowed: [offer('IssueOpinion', 't')] }, 'nobody')).toEqual([
      'round',
      'consolidate',
    ]);
  });

  it('do not take what the secretary entered for a remark of one’s own', () => {
    expect(viewsFor({ state, allowed: [] }, 'theirs')).toEqual(['round']);
  });

  it('say of which part, where one is meant, and of which time', () => {
    expect(viewAt('write', 'r')).toEqual({ place: 'write', id: 'r' });
    expect(viewAt('settle', 'r', { opinion: 'o', asOf: 'then' })).toEqual({
      place: 'settle',
      id: 'r',
      more: { opinion: 'o' },
      asOf: 'then',
    });
  });
});

describe('writing', () => {
  const round = roundOf({
    remarks: [
      remark('mine', 'me'),
      remark('entered', 'me', { said: {} }),
      remark('theirs', 'you'),
      remark('reply', 'you', { kind: 'reply', inReplyTo: 'mine' }),
    ],
  });
  const rows = subjectsOf(round);

  it('goes from subject to subject past what was abolished, and ends with the review', () => {
    expect(rows.map(({ id }) => id)).toEqual(['p-1-1', 'p-1-2', 'p-1-10']);
    expect(around(rows, 'p-1-1')).toEqual({ before: undefined, after: 'p-1-10', place: 1, count: 3 });
    expect(around(rows, 'p-1-10')).toEqual({ before: 'p-1-1', after: review, place: 2, count: 3 });
    expect(around(rows, review)).toMatchObject({ before: 'p-1-10', after: undefined });
  });

  it('begins where a remark is taken, unless a subject is named', () => {
    expect(shownOf(rows, undefined, (id) => id === 'p-1-10/change')).toBe('p-1-10');
    expect(shownOf(rows, undefined, () => false)).toBe('p-1-1');
    expect(shownOf(rows, 'p-1-10', () => false)).toBe('p-1-10');
    expect(shownOf(rows, 'nothing', () => false)).toBe('p-1-1');
    expect(shownOf([], undefined, () => true)).toBeUndefined();
  });

  it('counts what was taken back as not handed in', () => {
    const taken = remark('taken', 'me', { status: 'withdrawn', reason: 'Too early' });
    const both = roundOf({ remarks: [remark('mine', 'me'), taken] });
    expect(writtenBy('me', both)).toHaveLength(2);
    expect(countHandedIn('me', both)).toBe(1);
    expect(countHandedIn('me', both, 'p-1-1/change')).toBe(0);
  });

  it('tells one’s own remarks from what others said and what was entered for them', () => {
    expect(writtenBy('me', round).map(({ id }) => id)).toEqual(['mine']);
    expect(saidByOthers('me', round, 'p-1-1/midterm').map(({ id }) => id)).toEqual(['entered', 'theirs']);
    expect(writtenBy('me', round, 'p-1-1/change')).toEqual([]);
  });

  it('shows what an earlier cycle left to the subject, and nothing of this one', () => {
    const owed = (id: string, inherited: boolean, entry: object) => ({ id, inherited, entry });
    const cycle = {
      owed: byId([
        owed('a', true, { program: 'p-1-1', number: '1-1' }),
        owed('b', false, { program: 'p-1-1', number: '1-1' }),
        owed('c', true, { number: 'I' }),
      ]),
    } as unknown as OpenedCycle;
    const [first] = rows;
    if (!first) throw new Error('no row');
    expect(carriedOver(cycle, first).map(({ id }) => id)).toEqual(['a']);
    const { program: _, ...strategy } = first;
    expect(carriedOver(cycle, strategy).map(({ id }) => id)).toEqual(['c']);
  });
});

describe('consolidating', () => {
  const round = roundOf({
    remarks: [
      remark('one', 'a'),
      remark('two', 'b', { sealed: true }),
      remark('gone', 'b', { status: 'withdrawn', reason: '' }),
      remark('question', 'b', { kind: 'question' }),
    ],
    opinions: [
      opinion('o', { remarks: ['one'], status: 'issued' }),
      opinion('p', { status: 'issued', addressee: { kind: 'leaders', strategy: 's-1', posts: [] } }),
      opinion('q', { status: 'issued' }),
      opinion('sent', {}),
      opinion('taken back', { status: 'withdrawn', reason: '', sent: false }),
    ],
  });
  const sections = sectionsOf(round);

  it('counts what is left, sealed or not, and leaves abolished programs out', () => {
    expect(sections.map(({ topic: { id }, left }) => [id, left])).toEqual([
      ['p-1-1/midterm', 1],
      ['p-1-1/change', 0],
      ['p-1-10/midterm', 0],
      ['p-1-10/change', 0],
    ]);
    expect(progressOf(round, sections)).toEqual({
      remarks: 2,
      takenUp: 1,
      left: 1,
      unanswered: 1,
      issued: 3,
      sent: 1,
    });
  });

  it('shows where something is left, where something was said, or all', () => {
    expect(shownSections(sections, 'left')).toHaveLength(1);
    expect(shownSections(sections, 'said')).toHaveLength(1);
    expect(shownSections(sections, 'all')).toHaveLength(4);
  });

  it('names remarks by their places, and says where what is issued goes', () => {
    expect(placesOf(sections[0]?.remarks ?? [], ['question', 'one', 'elsewhere'])).toEqual([1, 4]);
    expect(recipientsOf(round).map(({ key, count }) => [key, count])).toEqual([
      ['jobs', 2],
      ['strategy s-1', 1],
    ]);
  });
});

describe('closing the intake', () => {
  it('names whose submissions have not come, each program once', () => {
    const round = roundOf({});
    const late = (id: string) => ({ ...round.topics[id], status: 'awaiting' }) as Topic;
    const topics = ['p-1-10/midterm', 'p-1-10/change', 'p-1-1/change'].map(late);
    expect(awaitedIn({ ...round, topics: { ...round.topics, ...byId(topics) } })).toEqual([
      { department: 'jobs', numbers: ['1-1', '1-10'] },
    ]);
    expect(awaitedIn(round)).toEqual([]);
  });
});

describe('settling', () => {
  const round = roundOf({
    opinions: [
      opinion('last', { topic: 'p-1-10/change', ...answered(promised) }),
      opinion('first', answered(notAccepted)),
      opinion('own', answered(deferred)),
      opinion('waits', {}),
      opinion('not out', { status: 'issued' }),
    ],
  });
  const allowed = [
    offer('SettleOpinion', 'first'),
    offer('AskAgain', 'first'),
    offer('SettleOpinion', 'last'),
    offer('RecordOpen', 'waits'),
    offer('RecordOpen', 'first'),
  ];
  const items = itemsOf(round);

  it('goes through what went out in the order of the plan, from one that can be decided to the next', () => {
    expect(items.map(({ opinion: { id } }) => id)).toEqual(['first', 'own', 'waits', 'last']);
    expect(shownItem(items, undefined, allowed)?.opinion.id).toBe('first');
    expect(shownItem(items, 'own', allowed)?.opinion.id).toBe('own');
    expect(nextToDecide(items, 'first', allowed)).toBe('last');
    expect(nextToDecide(items, 'last', allowed)).toBe('first');
    expect(nextToDecide(items, 'first', [])).toBeUndefined();
    expect(neighbour(items, 'own', 1)).toBe('waits');
    expect(neighbour(items, 'first', -1)).toBeUndefined();
  });

  it('tells what can be decided from what waits, and from what others decide', () => {
    const standing = Object.fromEntries(
      items.map(({ opinion: each }) => [each.id, standingOf(each, allowed)]),
    );
    expect(standing).toEqual({ first: 'decide', own: 'others', waits: 'waiting', last: 'decide' });
    expect(decisionsOn(opinion('first', {}), allowed)).toEqual(['SettleOpinion', 'AskAgain', 'RecordOpen']);
  });

  it('says by which way a change takes effect', () => {
    const next = { year: 2022, content: [], indicators: [], budget: [] };
    expect(wayOf(change(2021), 2021)).toBe('now');
    expect(wayOf(change(2022), 2021)).toBe('nextPlan');
    expect(wayOf(change(2022), 2021, program('1-1', next))).toBe('laterRow');
  });

  it('says what follows from each kind of answer', () => {
    const said = (answer: object, rest: Partial<Opinion> = {}, twice = false) =>
      followingOfAnswer(opinion('o', { ...answered(answer), ...rest }), twice).map(({ ko }) => ko);
    expect(said(notAccepted)).toEqual([expect.stringContaining('미수용 사유')]);
    expect(said(notAccepted, { asks: 'nothing' })).toEqual([expect.stringContaining('확인하고')]);
    expect(said(deferred)).toEqual([expect.stringContaining('2022년 계획')]);
    expect(said(promised)).toEqual([expect.stringContaining('2021년 11월 30일')]);
    expect(
      said({ disposition: 'partlyAccepted', leftOut: '', proof: { kind: 'proposalWithdrawn' } }),
    ).toHaveLength(2);
    expect(said({ disposition: 'accepted', proof: { kind: 'asProposed' } })).toEqual([]);
    expect(said({ disposition: 'accepted', proof: { kind: 'asProposed' } }, {}, true)).toHaveLength(1);
    expect(followingOfAnswer(opinion('o', {}))).toEqual([]);
  });

  it('counts what a round leaves behind, once each', () => {
    const settled = (id: string, answer: object, rest: object = {}) =>
      opinion(id, { ...answered(answer), status: 'settled', changes: [], ...rest } as Partial<Opinion>);
    const ended = roundOf({
      remarks: [remark('lying', 'a'), remark('asked', 'a', { kind: 'question' })],
      opinions: [
        settled('1', promised, { changes: [change(2021), change(2022)] }),
        settled('2', deferred),
        settled('3', notAccepted),
        settled('4', notAccepted, { asks: 'nothing' }),
        opinion('5', { status: 'recordedOpen', reason: '' } as Partial<Opinion>),
        opinion('6', answered(promised)),
      ],
    });
    expect(leftBehindBy(ended)).toEqual({
      settled: 4,
      changesNow: 1,
      changesNext: 1,
      followUps: 1,
      deferred: 1,
      kept: 1,
      open: 1,
      unanswered: 1,
      leftLying: 1,
    });
  });
});
