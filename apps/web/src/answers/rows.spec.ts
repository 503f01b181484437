// The table of answers holds what the page offers to answer or release, in the order of the paper, and says how far each is.
import { describe, expect, it } from '@jest/globals';
import type { Page } from '#contract/views';
import type { OpenedRound, Opinion } from '#domain/round/states';
import type { Draft } from '../forms/draft.js';
import { newResponse } from '../forms/response-values.js';
import { rowStateOf } from './row-state.js';
import { answerRows, asRead, isAnswering, neighbour } from './rows.js';

const opinion = (id: string, topic: string): Opinion => ({
  id,
  revision: 2,
  topic,
  asks: 'action',
  text: `의견 ${id}`,
  remarks: [],
  addressee: { kind: 'department', department: 'jobs' },
  contributions: [],
  responses: [],
  asked: [],
  status: 'sent',
});

const program = (number: string) => ({
  program: `p-${number}`,
  strategy: 's-1',
  number,
  name: `사업 ${number}`,
  kind: 'continuing' as const,
  priority: false,
  abolished: false,
  owner: 'jobs',
  cooperating: [],
  content: [],
  indicators: [],
  budget: [],
});

const topic = (id: string, subject: string) => ({
  id,
  revision: 1,
  subject: { kind: 'program', program: subject } as const,
  track: 'midterm' as const,
  status: 'open' as const,
  submission: { kind: 'notRequired' } as const,
});

const round: OpenedRound = {
  status: 'answering',
  committee: 'jobs',
  plan: 'plan-2021',
  title: '회차',
  tracks: ['midterm'],
  opinionsDue: '2021-07-16',
  answersDue: '2021-08-06',
  scope: {
    year: 2021,
    strategies: [{ strategy: 's-1', number: 'I', title: '일자리', leaders: [] }],
    programs: [program('1-1'), program('1-2')],
    departments: [],
    rules: [],
  },
  topics: {
    'p-1-2/midterm': topic('p-1-2/midterm', 'p-1-2'),
    'p-1-1/midterm': topic('p-1-1/midterm', 'p-1-1'),
  },
  remarks: {},
  opinions: {
    'o-3': opinion('o-3', 'p-1-2/midterm'),
    'o-1': opinion('o-1', 'p-1-1/midterm'),
    'o-2': opinion('o-2', 'p-1-1/midterm'),
  },
};

const offering = (...offers: readonly (readonly [command: string, item: string])[]) => ({
  allowed: offers.map(([command, item]) => ({ command, on: 'opinion', item })),
});

describe('the rows of answers', () => {
  const rows = answerRows(
    offering(
      ['GiveResponse', 'o-3'],
      ['ReleaseResponse', 'o-2'],
      ['AskAgain', 'o-1'],
      ['GiveResponse', 'o-1'],
    ),
    round,
  );

  it('stand in the order of the programs, with what may be done', () => {
    expect(rows.map((row) => [row.number, row.opinion.id, row.isOwed, row.isToRelease])).toEqual([
      ['1-1', 'o-1', true, false],
      ['1-1', 'o-2', false, true],
      ['1-2', 'o-3', true, false],
    ]);
  });

  it('leave out what others answer', () => {
    expect(answerRows(offering(['SettleOpinion', 'o-1']), round)).toEqual([]);
    expect(isAnswering(offering(['SettleOpinion', 'o-1']))).toBe(false);
    expect(isAnswering(offering(['ReleaseResponse', 'o-1']))).toBe(true);
  });

  it('keep what was answered and can still be mended', () => {
    expect(answerRows(offering(['CorrectResponse', 'o-1']), round)).toMatchObject([{ isOwed: false }]);
  });

  it('are other ones to who read them, once they were written anew', () => {
    expect(asRead({ opinion: { ...opinion('o-1', 't'), revision: 3 } })).not.toBe(
      asRead({ opinion: opinion('o-1', 't') }),
    );
  });

  it('lead to the next and the one before, over those that do not fit', () => {
    const ids = (from: string, step: 1 | -1) =>
      neighbour(rows, from, step, ({ isOwed }) => isOwed)?.opinion.id;
    expect([ids('o-1', 1), ids('o-3', 1), ids('o-3', -1), ids('o-1', -1)]).toEqual([
      'o-3',
      undefined,
      'o-1',
      undefined,
    ]);
  });
});

describe('how far an answer is', () => {
  const at = { page: { id: 'r-1' } as Page<'round'>, round, opinion: round.opinions['o-1']! };
  const start = newResponse(at);
  const draft = (more: Partial<Draft<object>> = {}): Draft<object> => ({ values: start, seen: 2, ...more });
  const refusing = (reason: string) => ({
    answer: { ...start.answer, disposition: 'notAccepted', reason },
    text: '어렵습니다.',
  });

  it('is told from what is kept', () => {
    expect(rowStateOf(undefined, undefined, at)).toBe('untouched');
    expect(rowStateOf(draft(), undefined, at)).toBe('begun');
    expect(rowStateOf(draft({ values: refusing(' ') }), undefined, at)).toBe('begun');
    expect(rowStateOf(draft({ values: refusing('예산이 없음') }), undefined, at)).toBe('ready');
  });

  it('is told from what is on its way, and from what came back', () => {
    expect(rowStateOf(draft(), 'waiting', at)).toBe('waiting');
    const problem = { code: 'reason-missing' } as NonNullable<Draft<object>['refused']>['problem'];
    expect(rowStateOf(draft({ refused: { problem, more: {} } }), undefined, at)).toBe('refused');
  });

  it('says that somebody else was there, but not of what was sent from here', () => {
    expect(rowStateOf(draft({ seen: 1 }), undefined, at)).toBe('moved');
    const attempt = { key: 'key-1', said: '{}', values: JSON.stringify(start) };
    expect(rowStateOf(draft({ seen: 1, attempt }), undefined, at)).toBe('begun');
  });
});
