// The dated rules that City S applies: the legal frame as far as it was read in public copies, '(?)' where it was not.
import type { RuleKey, RulePack } from '#domain/rule-packs';

const from = '2021-01-01';

/** Value and article of every rule; a missing key does not compile. */
const rules: Readonly<Record<RuleKey, { readonly value: string; readonly article: string }>> = {
  'round.submission-first': {
    value: 'required',
    article: '기관 운영 기준: 부서 제출이 먼저 (예시, 근거 조문 (?))',
  },
  'round.deadlines': {
    value: 'calendar-dates',
    article: '기관 운영 기준: 의견과 답의 기한 (예시, 근거 조문 (?))',
  },
  'remark.sealed-until-close': {
    value: 'sealed',
    article: '기관 운영 기준: 접수 마감 전 비공개 (예시, 근거 조문 (?))',
  },
  'opinion.trace': {
    value: 'kept',
    article: '공공기록물법 시행령 제18조 (발언 요지); 의견과 발언의 연결은 기관 운영 기준 (?)',
  },
  'response.proof': { value: 'required', article: '기관 운영 기준: 조치계획의 증빙 (예시, 근거 조문 (?))' },
  'response.release': {
    value: 'by-department',
    article: '행정업무규정의 결재 (어느 조문인지 (?)); 부서별 선택',
  },
  'settlement.recusal': { value: 'excluded', article: '시 조례의 제척·기피·회피 (조문 (?))' },
  'meeting.quorum': { value: '1/2+', article: '사회보장급여법 시행규칙 제5조 (재적위원 과반수 출석)' },
  'meeting.majority': { value: '1/2+', article: '사회보장급여법 시행규칙 제5조 (출석위원 과반수 찬성)' },
  'meeting.recusal-base': { value: 'stays', article: '시 조례: 제척된 위원을 출석 수에서 빼는지 (?)' },
  'meeting.record': { value: 'kept', article: '공공기록물법 시행령 제18조' },
  'change.residents-heard': {
    value: 'required',
    article: '사회보장급여법 제38조 (세우는 절차를 따름); 가벼운 변경의 예외는 두지 않음 (?)',
  },
  'change.deliberated': { value: 'required', article: '사회보장급여법 제38조 (세우는 절차를 따름)' },
  'change.reported': { value: 'required', article: '사회보장급여법 제38조 (세우는 절차를 따름)' },
  'change.approved': {
    value: 'required',
    article: '행정업무규정 제17조 (결재 뒤의 변경은 새 결재); 결재선은 기관의 규칙 (?)',
  },
  'change.submitted': { value: 'required', article: '사회보장급여법 제38조 (세우는 절차를 따름)' },
  'plan.residents-heard': { value: 'required', article: '사회보장급여법 제35조, 시행령 제20조' },
  'plan.deliberated': { value: 'required', article: '사회보장급여법 제35조, 시행령 제20조' },
  'plan.reported': { value: 'required', article: '사회보장급여법 제35조, 시행령 제20조' },
  'plan.approved': { value: 'required', article: '행정업무규정의 결재 (어느 조문인지 (?))' },
  'plan.submitted': {
    value: 'required',
    article: '사회보장급여법 제35조, 시행령 제20조 (앞 해 11월 30일까지)',
  },
  'plan.results': { value: 'required', article: '사회보장급여법 시행규칙 제3조 (다음 해 2월 말일까지)' },
  'name.chair': { value: '위원장', article: '시 조례의 위원회 구성 (조문 (?))' },
  'name.secretary': { value: '간사', article: '시 조례의 위원회 구성 (조문 (?))' },
};

const keys = Object.keys(rules) as RuleKey[];

/** The pack as the coordinating office applies it; the first day in force is an example. */
export const cityRulePack: RulePack = {
  id: 'city-s-2021',
  title: 'S시 2021년 규칙 묶음 (예시)',
  rules: keys.map((key) => ({ key, ...rules[key], from })),
};
