// The legal frame as far as it was read in public copies of the statutes, '(?)' where it was not: what a city may apply as it
// stands, pack by pack, and what the sample applies.
import { withholdingKeys, type DatedRule, type RuleKey, type RulePack } from '#domain/rule-packs';
import type { IsoDate } from '#domain/ids';
import { usualLeads, type PlanStep } from '#domain/plan-leads';
import type { Label } from './label.js';

type FrameRule = Pick<DatedRule, 'value' | 'article'>;

/** Value and article of every rule; a missing key does not compile. */
export const legalFrame: Readonly<Record<RuleKey, FrameRule>> = {
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
  'meeting.notice': {
    value: '5',
    article: '사회보장급여법 시행규칙 제5조 (회의 5일 전 서면 통지, 긴급한 경우 예외)',
  },
  'meeting.proxy': { value: 'refused', article: '시 조례: 위원의 대리 참석 (조문 (?))' },
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
  'plan.lead-drafted': leadOf(
    'drafted',
    '사회보장급여법 시행령 제20조 (주민 의견 20일 이상 공고 (?)); 일수는 기관 운영 기준',
  ),
  'plan.lead-deliberated': leadOf('deliberated', '기관 운영 기준: 심의 마감 (예시, 근거 조문 (?))'),
  'plan.lead-reported': leadOf('reported', '기관 운영 기준: 의회 보고 마감 (예시, 근거 조문 (?))'),
  'plan.lead-approved': leadOf('approved', '기관 운영 기준: 결재 마감 (예시, 근거 조문 (?))'),
  'name.chair': { value: '위원장', article: '시 조례의 위원회 구성 (조문 (?))' },
  'name.secretary': { value: '간사', article: '시 조례의 위원회 구성 (조문 (?))' },
  'name.opinion': { value: '위원회 의견', article: '기관 운영 기준 (예시, 근거 조문 (?))' },
  'name.response': { value: '부서 답변', article: '기관 운영 기준 (예시, 근거 조문 (?))' },
  'withheld.by-law': {
    value: '정보공개법 제9조제1항제1호',
    article: '공공기관의 정보공개에 관한 법률 제9조제1항제1호 (다른 법률에서 비밀이나 비공개로 정한 정보)',
  },
  'withheld.national-interest': {
    value: '정보공개법 제9조제1항제2호',
    article: '공공기관의 정보공개에 관한 법률 제9조제1항제2호 (국가안전보장·국방·통일·외교관계 등)',
  },
  'withheld.safety': {
    value: '정보공개법 제9조제1항제3호',
    article: '공공기관의 정보공개에 관한 법률 제9조제1항제3호 (국민의 생명·신체·재산의 보호)',
  },
  'withheld.trial': {
    value: '정보공개법 제9조제1항제4호',
    article: '공공기관의 정보공개에 관한 법률 제9조제1항제4호 (진행 중인 재판, 범죄의 예방·수사 등)',
  },
  'withheld.deliberation': {
    value: '정보공개법 제9조제1항제5호',
    article:
      '공공기관의 정보공개에 관한 법률 제9조제1항제5호 (의사결정 과정 또는 내부검토 과정에 있는 사항 등)',
  },
  'withheld.personal': {
    value: '정보공개법 제9조제1항제6호',
    article:
      '공공기관의 정보공개에 관한 법률 제9조제1항제6호 (사생활의 비밀 또는 자유를 침해할 우려가 있는 개인에 관한 사항)',
  },
  'withheld.business': {
    value: '정보공개법 제9조제1항제7호',
    article: '공공기관의 정보공개에 관한 법률 제9조제1항제7호 (법인 등의 경영상·영업상 비밀)',
  },
  'withheld.speculation': {
    value: '정보공개법 제9조제1항제8호',
    article: '공공기관의 정보공개에 관한 법률 제9조제1항제8호 (부동산 투기, 매점매석 등의 우려)',
  },
  'withheld.data-protection': {
    value: '개인정보 보호법 제18조제1항',
    article: '개인정보 보호법 제18조제1항 (목적 외 이용·제공 제한)',
  },
  'minutes.days': { value: '7', article: '기관 운영 기준: 회의록 작성 기한 (예시, 근거 조문 (?))' },
  'minutes.confirm': {
    value: 'meeting',
    article: '기관 운영 기준: 다음 회의에서 확인 (예시, 근거 조문 (?)); 위원장 확인은 chair',
  },
  'reminder.steps': {
    value: '-7,-3,-1,0,+1',
    article: '기관 운영 기준: 기한 알림을 보내는 날 (예시, 근거 조문 (?))',
  },
  'reminder.escalation': {
    value: 'off',
    article: '기관 운영 기준: 기한이 지난 업무의 상급자 알림 (예시, 근거 조문 (?))',
  },
  'meeting.written': {
    value: 'allowed',
    article: '시 조례: 경미하거나 긴급한 사안의 서면회의 (조문 (?))',
  },
  'meeting.written-window': {
    value: '3',
    article: '기관 운영 기준: 서면회의의 최소 기간 (예시, 근거 조문 (?))',
  },
  'meeting.written-not-for': {
    value: 'deliberatePlan',
    article: '기관 운영 기준: 계획(안) 심의는 서면으로 하지 않음 (예시, 근거 조문 (?))',
  },
  'rate.cap': { value: 'none', article: '기관 운영 기준: 달성률 상한 (예시, 근거 조문 (?))' },
  'rate.downward': {
    value: 'quotient',
    article: '기관 운영 기준: 줄일수록 좋은 지표의 달성률 (예시, 근거 조문 (?))',
  },
  'rate.programs': {
    value: 'mean',
    article: '기관 운영 기준: 여러 사업의 평균 달성률 (예시, 근거 조문 (?))',
  },
  'result.counts': { value: 'verified', article: '기관 운영 기준: 확정 실적 우선 (예시, 근거 조문 (?))' },
  'standing.words': {
    value: 'done,carriedOn,onCourse,inPart',
    article: '기관 운영 기준: 추진상황 구분 (예시, 근거 조문 (?))',
  },
  'standing.in-part': { value: '70', article: '기관 운영 기준: 일부추진 기준 (예시, 근거 조문 (?))' },
  'self-check.quarterly': {
    value: 'required',
    article: '시 조례: 공약사업 분기별 자체점검 (조문 (?))',
  },
  'round.tracks': {
    value: 'midterm,change',
    article: '기관 운영 기준: 회차에서 다루는 구분 (예시, 근거 조문 (?))',
  },
  'round.adjustments': {
    value: 'opinion',
    article: '기관 운영 기준: 조정안의 심의 방법 (예시, 근거 조문 (?))',
  },
  'round.rhythm': { value: 'free', article: '기관 운영 기준: 검토 주기 (예시, 근거 조문 (?))' },
  'round.publication': {
    value: 'not-required',
    article: '기관 운영 기준: 회차 결과의 공개 (예시, 근거 조문 (?))',
  },
  'result.yearly': {
    value: 'required',
    article: '기관 운영 기준: 부서별 연간 실적 등록 (예시, 근거 조문 (?))',
  },
};

function leadOf(step: PlanStep, article: string): FrameRule {
  return { value: String(usualLeads[step]), article };
}

/** What of the frame is applied together: the rules of one source. */
export interface OfferedPack {
  /** Also the series of the packs that are applied from it: `social-security-act-2021`. */
  readonly id: string;
  readonly title: Label;
  readonly keys: readonly RuleKey[];
}

/** Every rule of the frame by where it comes from. */
export const offeredPacks: readonly OfferedPack[] = [
  {
    id: 'social-security-act',
    title: { ko: '사회보장급여법의 계획 절차', en: 'Plan procedure of the Social Security Benefits Act' },
    keys: [
      'plan.residents-heard',
      'plan.deliberated',
      'plan.reported',
      'plan.submitted',
      'plan.results',
      'change.residents-heard',
      'change.deliberated',
      'change.reported',
      'change.submitted',
      'meeting.quorum',
      'meeting.majority',
      'meeting.notice',
    ],
  },
  {
    id: 'public-records-act',
    title: { ko: '공공기록물법의 회의 기록', en: 'Records of meetings under the Public Records Act' },
    keys: ['opinion.trace', 'meeting.record'],
  },
  {
    id: 'office-regulation',
    title: { ko: '행정업무규정의 결재', en: 'Approval under the Office Work Regulation' },
    keys: ['plan.approved', 'change.approved', 'response.release'],
  },
  {
    id: 'information-disclosure-act',
    title: {
      ko: '정보공개법의 비공개 사유',
      en: 'Grounds for withholding under the Information Disclosure Act',
    },
    keys: [...withholdingKeys],
  },
  {
    id: 'city-ordinance',
    title: { ko: '시 조례의 위원회 구성과 제척', en: 'Committees and recusal under the city’s ordinance' },
    keys: [
      'name.chair',
      'name.secretary',
      'settlement.recusal',
      'meeting.recusal-base',
      'meeting.proxy',
      'meeting.written',
    ],
  },
  {
    id: 'own-standards',
    title: { ko: '기관 운영 기준(예시)', en: 'The organization’s own standards (examples)' },
    keys: [
      'round.submission-first',
      'round.deadlines',
      'remark.sealed-until-close',
      'response.proof',
      'plan.lead-drafted',
      'plan.lead-deliberated',
      'plan.lead-reported',
      'plan.lead-approved',
      'minutes.days',
      'minutes.confirm',
      'reminder.steps',
      'reminder.escalation',
      'meeting.written-window',
      'meeting.written-not-for',
    ],
  },
  {
    id: 'reckoning-standards',
    title: { ko: '실적 산정과 추진상황 기준(예시)', en: 'Standards of reckoning and standing (examples)' },
    keys: [
      'rate.cap',
      'rate.downward',
      'rate.programs',
      'result.counts',
      'standing.words',
      'standing.in-part',
      'result.yearly',
    ],
  },
  {
    id: 'pledge-standards',
    title: { ko: '공약사업 관리 기준(예시)', en: 'Standards for pledges (examples)' },
    keys: ['self-check.quarterly'],
  },
  {
    id: 'review-standards',
    title: { ko: '위원회의 검토 방식(예시)', en: 'How committees review (examples)' },
    keys: ['round.tracks', 'round.adjustments', 'round.rhythm', 'round.publication'],
  },
];

/** Rules of the frame as they are in force from a day on. */
export function rulesFrom(keys: readonly RuleKey[], from: IsoDate): RulePack['rules'] {
  return keys.map((key) => ({ key, ...legalFrame[key], from }));
}
