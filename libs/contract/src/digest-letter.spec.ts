// Holds the words of a digest: each thing with its date and where it is dealt with, in both languages, the most urgent first.
import { expect, it } from '@jest/globals';
import { digestWords, escalationWords, type DigestLine } from './digest-letter.js';

const line: DigestLine = {
  ...{ stream: 'round', id: 'r-1', kind: 'answer', due: '2021-08-20' },
  ...{ title: '2차 회차', about: '1-2 시장 창업' },
};
const late: DigestLine = { ...line, kind: 'submission', due: '2021-08-18', about: '' };

it('tells its reader what to do by when, and where', () => {
  const { subject, paragraphs } = digestWords([line, late], '2021-08-19');
  expect(subject).toEqual({ ko: '처리할 업무 2건 (기한 경과 1건)', en: '2 things to do (1 overdue)' });
  expect(paragraphs.slice(1, 3)).toEqual([
    {
      link: 'round=r-1',
      text: {
        ko: '2021년 8월 18일 (수)까지(1일 지남) 중간실적·변경(안) 제출: 2차 회차',
        en: 'Hand in results and proposed change, due Wed 18 Aug 2021 (1 day late): 2차 회차',
      },
    },
    {
      link: 'round=r-1',
      text: {
        ko: '2021년 8월 20일 (금)까지(1일 남음) 모니터링 의견 답변: 1-2 시장 창업 · 2차 회차',
        en: 'Answer an opinion, due Fri 20 Aug 2021 (1 day left): 1-2 시장 창업 · 2차 회차',
      },
    },
  ]);
});

it('says what is due today, and counts one as one', () => {
  const { subject, paragraphs } = digestWords([line], '2021-08-20');
  expect(subject).toEqual({ ko: '처리할 업무 1건', en: '1 thing to do' });
  expect(JSON.stringify(paragraphs[1])).toContain('8월 20일 (금)까지(오늘)');
});

it('tells a superior what is overdue in their charge', () => {
  const { subject, paragraphs } = escalationWords([late], '2021-08-23');
  expect(subject).toEqual({ ko: '기한이 지난 소관 업무 1건', en: '1 thing overdue in your charge' });
  expect(JSON.stringify(paragraphs)).toContain('5 days late');
});

it('leads to the figures of a program', () => {
  const owed: DigestLine = { ...line, stream: 'program', id: 'p-1', kind: 'check-quarter', about: '' };
  const { paragraphs } = digestWords([owed], '2021-08-19');
  expect(paragraphs[1]).toMatchObject({ link: 'indicators=p-1' });
});

it('names the year or quarter that is owed, and leads to its form', () => {
  const owed: DigestLine = { ...line, stream: 'program', id: 'p-1', kind: 'check-quarter', about: '' };
  const item = { kind: 'period', id: '2021-Q2' } as const;
  const { paragraphs } = digestWords([{ ...owed, item }], '2021-08-19');
  expect(paragraphs[1]).toEqual({
    link: 'indicators=p-1&show=check-quarter&on=stream&of=2021-Q2',
    text: {
      ko: '2021년 8월 20일 (금)까지(1일 남음) 2021년 2분기 자체점검: 2차 회차',
      en: 'Check the quarter: Q2 2021, due Fri 20 Aug 2021 (1 day left): 2차 회차',
    },
  });
});

it('calls a cycle by its year and a meeting by its number', () => {
  const within: readonly DigestLine[] = [
    { ...line, stream: 'cycle', id: 'jobs.plan-2021.2021', kind: 'close-cycle', title: '2021', about: '' },
    { ...line, stream: 'meeting', id: 'jobs-2021-8', kind: 'write-minutes', title: '2021-8', about: '' },
  ];
  const said = JSON.stringify(digestWords(within, '2021-08-19').paragraphs);
  expect(said).toContain(': 2021년 모니터링 주기"');
  expect(said).toContain(': Monitoring cycle 2021"');
  expect(said).toContain(': 2021년 8차"');
});
