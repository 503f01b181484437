// What is said of a figure when somebody asks why it is what it is, on a screen and at a terminal alike, in both languages.
import type { How } from '#domain/reckoning/explanation';
import type { Label } from '../label.js';

/** How the parts of a step give its value. */
export const howLabels: Readonly<Record<How, Label>> = {
  sum: { ko: '합계', en: 'sum' },
  last: { ko: '마지막 기간의 값', en: 'the last one' },
  average: { ko: '평균', en: 'mean' },
  maximum: { ko: '가장 큰 값', en: 'the greatest' },
  maintained: { ko: '계속 유지된 값(가장 작은 값)', en: 'what was kept up throughout, the least' },
  quotient: { ko: '첫째 ÷ 둘째', en: 'the first over the second' },
  turned: { ko: '하향 지표로 환산', en: 'turned round, as less is better' },
  inFull: {
    ko: '적을수록 좋은 지표의 실적이 0: 모두 달성',
    en: 'nothing at all, where less is better: reached in full',
  },
  weightedMean: { ko: '가중 평균', en: 'mean by weight' },
  mean: { ko: '평균', en: 'mean' },
  capped: { ko: '달성률과 상한 가운데 작은 값', en: 'the least of the rate and its cap' },
  factor: { ko: '곱함', en: 'product' },
  cut: { ko: '소수점 아래를 버림', en: 'cut to a whole number' },
  apart: { ko: '합치지 않고 나란히 둠', en: 'side by side, not put together' },
  leaf: { ko: '등록된 값', en: 'as it was entered' },
};

export const whyWords = {
  none: { ko: '없음', en: 'none' },
  provisional: { ko: '잠정', en: 'provisional' },
  provisionalSay: {
    ko: '아직 확정되지 않은 실적이 들어 있는 잠정 수치입니다.',
    en: 'Provisional: a result that nobody has confirmed is in it.',
  },
  exactSay: {
    ko: '반올림하지 않은 값으로 계산하고, 표시할 때 한 번만 반올림합니다.',
    en: 'Reckoned from unrounded figures, and rounded once, for display.',
  },
  tree: { ko: '계산 과정', en: 'How it was reckoned' },
  weight: (weight: string): Label => ({ ko: `가중치 ${weight}`, en: `weight ${weight}` }),
  verified: { ko: '확정값', en: 'as verified' },
  claimed: { ko: '부서 보고값', en: 'as claimed' },
  reportedBy: { ko: '등록', en: 'Reported by' },
  evidence: { ko: '증빙', en: 'Evidence' },
  noEvidence: { ko: '증빙 없음', en: 'no evidence' },
  until: (date: Label): Label => ({ ko: `${date.ko} 기준`, en: `until ${date.en}` }),
  notAdopted: { ko: '아직 확정되지 않은 계획 수치', en: 'not adopted by a plan yet' },
  contradictions: (count: number): Label => ({
    ko: `이 수치에서 맞지 않는 곳 ${count}건`,
    en: `${count} ${count === 1 ? 'thing' : 'things'} here that ${count === 1 ? 'does' : 'do'} not add up`,
  }),
  outgrown: {
    ko: '사유를 적은 뒤 수치가 달라졌습니다. 사유를 다시 적어야 합니다.',
    en: 'The figures have moved since: a reason is owed again.',
  },
  opinions: (count: number): Label => ({
    ko: `이 지표를 바꾼 의견 ${count}건`,
    en: `${count} ${count === 1 ? 'opinion' : 'opinions'} that touched it`,
  }),
  cap: { ko: '규칙에서 정한 달성률 상한', en: 'the cap that the rules set' },
  months: { ko: '한 해의 달 수', en: 'months of a year' },
  unknown: { ko: '찾을 수 없는 수치입니다.', en: 'There is no such figure.' },
} as const;
