// The table and its figures are counted from rows: a small round with everything that counts differently in it.
import { describe, expect, it } from '@jest/globals';
import type { OpenedRound, Opinion, Remark, Topic } from '#domain/round/states';
import type { ScopedProgram, Track } from '#domain/round/words';
import { countOf, everything, shownRows, type Filter } from './filter.js';
import { figuresOf, isLeftLying, isProposalWithdrawn, isUnanswered, rowsOf } from '#contract/round-rows';

const by = { person: 'p', post: { kind: 'office', post: 'office' } } as const;
const on = '2021-07-19';

function program(number: string, owner: string, cooperating: readonly string[] = []): ScopedProgram {
  const abolished = number === '1-3';
  return {
    program: `p-${number}`,
    strategy: 's-1',
    number,
    name: `사업 ${number}`,
    kind: 'continuing',
    priority: false,
    abolished,
    owner,
    cooperating,
    content: [],
    indicators: [],
    budget: [],
  };
}

function topic(subject: string, track: Track): Topic {
  return {
    id: `${subject}/${track}`,
    revision: 1,
    subject: { kind: 'program', program: subject },
    track,
    ...(subject === 'p-1-3'
      ? { status: 'abolished' }
      : { status: 'open', submission: { kind: 'notRequired' } }),
  };
}

function opinion(id: string, at: string, remarks: readonly string[], rest: Partial<Opinion> = {}): Opinion {
  return {
    id,
    revision: 1,
    topic: at,
    asks: 'action',
    text: `의견 ${id}`,
    remarks,
    addressee: { kind: 'department', department: 'jobs' },
    contributions: [],
    responses: [],
    asked: [],
    status: 'sent',
    ...rest,
  } as Opinion;
}

function remark(id: string, kind: Remark['kind'], rest: Partial<Remark> = {}): Remark {
  const base = {
    id,
    revision: 1,
    topic: 'p-1-1/midterm',
    kind,
    text: `발언 ${id}`,
    by,
    on,
    sealed: false,
    replies: [],
  };
  return { ...base, status: 'standing', ...rest } as Remark;
}

const response = {
  answer: { disposition: 'notAccepted', reason: '고용장려금의 몫임' },
  text: '어렵습니다',
  out: true,
  by,
  on,
} as const;

const opinions = [
  opinion('o-1', 'p-1-1/midterm', ['r-1']),
  opinion('o-2', 'p-1-1/midterm', [], {
    status: 'answered',
    response,
    responses: [response],
    before: 'sent',
  }),
  opinion('o-3', 'p-1-1/change', [], { asks: 'agreement', phrase: 'agreeToChange', text: '' }),
  opinion('o-4', 'p-1-2/change', ['r-2'], { status: 'withdrawn', reason: '잘못 씀', sent: true }),
  opinion('o-5', 'p-1-2/midterm', [], {
    addressee: { kind: 'department', department: 'tourism' },
    status: 'recordedOpen',
    reason: '답이 없음',
    recorded: by,
  }),
];

const remarks = [
  remark('r-1', 'opinion'),
  remark('r-2', 'opinion'),
  remark('r-3', 'question'),
  remark('r-4', 'question', { replies: [{ text: '네 사람', by, on }] }),
  remark('r-5', 'reply', { inReplyTo: 'r-4' }),
  remark('r-6', 'opinion', { sealed: true }),
  remark('r-7', 'opinion', { status: 'withdrawn', reason: '거두어들임' }),
];

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  Object.fromEntries(items.map((item) => [item.id, item]));

const subjects = ['p-1-1', 'p-1-2', 'p-1-3'];

const round: OpenedRound = {
  status: 'answering',
  committee: 'jobs',
  plan: 'plan-2021',
  title: '회차',
  tracks: ['midterm', 'change'],
  opinionsDue: '2021-07-16',
  answersDue: '2021-08-06',
  scope: {
    year: 2021,
    strategies: [{ strategy: 's-1', number: 'I', title: '일자리', leaders: [] }],
    programs: [program('1-1', 'jobs'), program('1-2', 'jobs', ['tourism']), program('1-3', 'jobs')],
    departments: [
      { department: 'jobs', name: '일자리정책과', releases: false },
      { department: 'tourism', name: '관광과', releases: true },
    ],
    rules: [],
  },
  topics: byId(subjects.flatMap((subject) => [topic(subject, 'midterm'), topic(subject, 'change')])),
  remarks: byId(remarks),
  opinions: byId(opinions),
};

const rows = rowsOf(round);
const shown = (filter: Partial<Filter>) => shownRows(round, rows, { ...everything, ...filter });
const ids = (filter: Partial<Filter>) =>
  shown(filter).flatMap((row) => Object.values(row.opinions).flatMap((list) => list.map(({ id }) => id)));

describe('rows of a round', () => {
  it('puts a strategy before its programs, abolished ones in their place', () => {
    expect(rows.map(({ id }) => id)).toEqual(['s-1', 'p-1-1', 'p-1-2', 'p-1-3']);
  });

  it('counts only what stands; what was recorded open is still open', () => {
    expect(figuresOf(round)).toEqual({
      opinions: 4,
      answered: 1,
      settled: 0,
      open: 4,
      unanswered: 1,
      leftLying: 1,
    });
  });

  it('finds a remark left lying once the opinion on it is withdrawn, but none that is sealed, withdrawn or a reply', () => {
    expect(remarks.filter((each) => isLeftLying(round, each)).map(({ id }) => id)).toEqual(['r-2']);
  });

  it('tells a proposal that was taken back once that is settled', () => {
    const yielded = {
      ...response,
      answer: { disposition: 'accepted', proof: { kind: 'proposalWithdrawn' } },
    } as const;
    const objection = (rest: Partial<Opinion>) => ({
      ...round,
      opinions: byId([...opinions, opinion('o-6', 'p-1-1/change', [], { asks: 'withdrawal', ...rest })]),
    });
    const on11 = topic('p-1-1', 'change');
    const over = { changes: [], withoutObjection: false, settled: by, settledOn: on } as const;
    const gone = objection({ status: 'settled', response: yielded, ...over });
    expect(isProposalWithdrawn(gone, on11)).toBe(true);
    expect(isProposalWithdrawn(gone, topic('p-1-2', 'change'))).toBe(false);
    const answered = objection({ status: 'answered', response: yielded, before: 'sent' });
    expect(isProposalWithdrawn(answered, on11)).toBe(false);
    expect(isProposalWithdrawn(objection({ status: 'settled', response, ...over }), on11)).toBe(false);
  });

  it('finds the question that nobody replied to', () => {
    expect(remarks.filter(isUnanswered).map(({ id }) => id)).toEqual(['r-3']);
  });
});

describe('the filter of the table', () => {
  it('leaves everything in while nothing is asked', () => {
    expect(shown({}).map(({ id }) => id)).toEqual(['s-1', 'p-1-1', 'p-1-2', 'p-1-3']);
    expect(countOf(shown({}))).toBe(5);
  });

  it('by status shows those opinions alone, and no row without one', () => {
    expect(shown({ status: 'answered' }).map(({ id }) => id)).toEqual(['p-1-1']);
    expect(ids({ status: 'answered' })).toEqual(['o-2']);
  });

  it('by department shows what it owns, cooperates in, or was sent', () => {
    expect(shown({ department: 'tourism' }).map(({ id }) => id)).toEqual(['p-1-2']);
    expect(ids({ department: 'tourism' })).toEqual(['o-5', 'o-4']);
  });

  it('by track shows that track alone', () => {
    expect(ids({ track: 'change' })).toEqual(['o-3', 'o-4']);
  });

  it.each([
    ['what an answer says', '고용장려금', ['o-2']],
    ['a ready phrase in either language', 'agree to', ['o-3']],
    ['the name of a program, with all that is in it', '사업 1-1', ['o-1', 'o-2', 'o-3']],
    ['what a member said, with all that is in the row', '발언 r-3', ['o-1', 'o-2', 'o-3']],
    ['nothing that is there', '없는 말', []],
  ])('by words finds %s', (_, text, expected) => {
    expect(ids({ text })).toEqual(expected);
  });

  it('asks for all of it at once', () => {
    expect(ids({ text: '사업', status: 'sent', track: 'change' })).toEqual(['o-3']);
  });
});
