// An operator reads what the panel of the page says: the figure, what does not add up, and the tree down to who reported what.
import { expect, it } from '@jest/globals';
import type { ExplanationStep, ExplanationView } from '#contract/figure-views';
import { explanationText } from './explanation-text.js';

const indicator = { id: 'i-1', name: '참여 인원', unit: '명' };
const of = { indicator: indicator.id, period: '2021' } as const;

const result: ExplanationStep = {
  shown: { figure: { figure: 'result', ...of }, text: '1200', provisional: true },
  how: 'leaf',
  indicator,
  leaf: {
    ...{ kind: 'result', id: 'r-1', counted: 'claimed', on: '2021-07-01', status: 'provisional' },
    by: { person: 'p-1', post: { kind: 'office', post: 'o-1' } },
    ...{ title: '일자리정책과 담당자', period: '2021', evidence: [{ title: '참여자 명부' }] },
  },
  parts: [],
};
const target: ExplanationStep = {
  shown: { figure: { figure: 'target', ...of }, text: '2400', provisional: false },
  how: 'leaf',
  indicator,
  leaf: { kind: 'target', year: 2021, period: '2021' },
  parts: [],
};
const view: ExplanationView = {
  ...{ position: 9, today: '2021-08-01', past: false, opinions: [] },
  root: {
    shown: { figure: { figure: 'rate', ...of }, text: '50.0', provisional: true },
    how: 'quotient',
    indicator,
    parts: [result, target],
  },
  contradictions: [
    {
      ...{ key: 'stated:st-1', kind: 'stated', program: 'p-1', programName: '사업' },
      ...{ at: { figure: 'rate', ...of }, indicatorName: indicator.name, unit: indicator.unit },
      ...{ says: '60', follows: '50.0', by: '10.0' },
    },
  ],
};

it('says all of it in one language, one step below the other', () => {
  expect(explanationText(view, 'ko').split('\n')).toEqual([
    '참여 인원 달성률 · 2021년: 50.0% (잠정)',
    '아직 확정되지 않은 실적이 들어 있는 잠정 수치입니다.',
    '',
    '이 수치에서 맞지 않는 곳 1건',
    '- 참여 인원 2021년 달성률 – 문서의 수치와 다름',
    '  적힌 값 60% · 산출값 50.0% · 차이 10.0%',
    '',
    '계산 과정 – 반올림하지 않은 값으로 계산하고, 표시할 때 한 번만 반올림합니다.',
    '- 참여 인원 달성률 · 2021년: 50.0% (잠정)',
    '  1,200 ÷ 2,400',
    '  - 참여 인원 실적 · 2021년: 1,200명 (잠정)',
    '    잠정 · 부서 보고값 · 2021년',
    '    등록 일자리정책과 담당자 2021년 7월 1일 (목)',
    '    증빙 참여자 명부',
    '  - 참여 인원 목표 · 2021년: 2,400명',
    '    아직 확정되지 않은 계획 수치',
  ]);
  expect(explanationText(view, 'en')).toContain('1 thing here that does not add up');
});

it('says why there is none', () => {
  const { root } = view;
  const lacking = {
    ...root,
    shown: { ...root.shown, text: undefined, lack: 'no-result' },
    parts: [],
  } as const;
  expect(explanationText({ ...view, root: lacking }, 'en')).toContain('Achievement rate · 2021: No result');
});
