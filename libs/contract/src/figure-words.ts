// What figures are called, why one is missing, what does not add up, how a program stands: the words of progress, in both languages.
import type { Direction, Rounding, YearAggregation } from '#domain/measures';
import type { Standing } from '#domain/reported';
import type { ContradictionKind } from '#domain/reckoning/contradiction';
import type { GroupFigure, LackOfFigure } from '#domain/reckoning/explanation';
import type { FigureKind } from '#domain/reckoning/figures';
import type { StandingGround } from '#domain/reckoning/standing-words';
import type { ComparisonBreak, SeamKind } from '#domain/reckoning/trend-words';
import type { Label } from './label.js';

type Labels<W extends string> = Readonly<Record<W, Label>>;

export const figureLabels: Labels<FigureKind> = {
  target: { ko: '목표', en: 'Target' },
  result: { ko: '실적', en: 'Result' },
  rate: { ko: '달성률', en: 'Achievement rate' },
  planned: { ko: '연차별 달성도(계획)', en: 'Planned attainment' },
  monthlyAverage: { ko: '월평균 목표', en: 'Target by the month' },
  budget: { ko: '예산', en: 'Budget' },
  spent: { ko: '집행액', en: 'Spent' },
  execution: { ko: '집행률', en: 'Execution rate' },
  programRate: { ko: '이행률', en: 'Implementation rate' },
  weights: { ko: '가중치 합계', en: 'Sum of weights' },
};

export const groupFigureLabels: Labels<GroupFigure['figure']> = {
  groupRate: { ko: '이행률', en: 'Implementation rate' },
  groupBudget: { ko: '예산', en: 'Budget' },
  groupSpent: { ko: '집행액', en: 'Spent' },
  groupExecution: { ko: '집행률', en: 'Execution rate' },
};

/** Why a figure has no value. */
export const lackLabels: Labels<LackOfFigure> = {
  'no-target': { ko: '목표 없음', en: 'No target' },
  'no-result': { ko: '실적 없음', en: 'No result' },
  'zero-target': { ko: '목표가 0', en: 'The target is zero' },
  'no-weights': { ko: '가중치 없음', en: 'No weights' },
  'no-budget': { ko: '예산 없음', en: 'No budget' },
  'no-rates': { ko: '산정된 비율 없음', en: 'No rates' },
  'no-spending': { ko: '집행 기록 없음', en: 'Nothing spent yet' },
  'zero-result': { ko: '실적이 0', en: 'The result is zero' },
  'only-longer': { ko: '더 긴 기간의 실적만 있음', en: 'Reported only for a longer period' },
  'not-whole': { ko: '일부 기간의 실적만 있음', en: 'Not all of it was reported yet' },
  'not-comparable': {
    ko: '비교 불가(단위·산정 방식 변경)',
    en: 'Not comparable: the unit or the way of reckoning changed',
  },
  circular: { ko: '서로를 참조하는 지표', en: 'Indicators that refer to each other' },
};

export const standingLabels: Labels<Standing> = {
  done: { ko: '완료', en: 'Done' },
  carriedOn: { ko: '이행 후 지속추진', en: 'Done and carried on' },
  onCourse: { ko: '정상추진', en: 'On course' },
  inPart: { ko: '일부추진', en: 'In part' },
  onHold: { ko: '보류', en: 'On hold' },
  givenUp: { ko: '폐기', en: 'Given up' },
};

/** Why the rule says how a program stands. */
export const standingGroundLabels: Labels<StandingGround> = {
  reached: { ko: '목표를 모두 달성', en: 'All targets were reached' },
  asPlanned: { ko: '계획대로 추진', en: 'As far as was planned' },
  nothingDue: { ko: '아직 달성할 목표 없음', en: 'Nothing was due yet' },
  behind: { ko: '계획보다 늦음', en: 'Behind what was planned' },
  missed: { ko: '기간 안에 달성하지 못함', en: 'The term ended without it' },
  abolished: { ko: '사업 폐지', en: 'The program was abolished' },
};

export const contradictionKindLabels: Labels<ContradictionKind> = {
  stated: { ko: '문서의 수치와 다름', en: 'The document prints another figure' },
  parts: { ko: '기간별 목표의 합이 연간 목표와 다름', en: 'Parts do not make the year’s target' },
  derived: { ko: '기준값에서 나온 목표와 다름', en: 'Another target follows from the baseline' },
  weights: { ko: '가중치 합계가 100이 아님', en: 'Weights do not make 100' },
  overspent: { ko: '예산을 넘은 집행', en: 'More spent than planned' },
  belowLast: { ko: '직전 실적보다 낮은 목표', en: 'Target below the last result' },
  noEvidence: { ko: '증빙 없는 실적', en: 'Result without evidence' },
  notPlanned: { ko: '계획에 없는 항목의 실적·집행', en: 'Reported on what the plan no longer has' },
};

/** Why figures on both sides of a seam cannot be compared. */
export const comparisonBreakLabels: Labels<ComparisonBreak> = {
  'unit-changed': { ko: '단위가 바뀜', en: 'the unit changed' },
  'direction-changed': { ko: '목표 방향이 바뀜', en: 'the direction changed' },
  'measure-changed': { ko: '산정 방식이 바뀜', en: 'it is reckoned otherwise' },
  replaced: { ko: '다른 지표로 바뀜', en: 'another indicator took its place' },
  'not-summable': { ko: '합산할 수 없는 지표의 통합', en: 'those that were merged have no sum' },
  'part-only': { ko: '분리된 사업의 일부만 해당', en: 'it is only a part of what was split' },
  'some-missing': { ko: '통합된 지표 중 일부의 수치 없음', en: 'some of those merged have no figures' },
  'figures-missing': { ko: '이전 수치를 찾을 수 없음', en: 'the earlier figures are not to be had' },
};

/** How an indicator goes on from what was before. */
export const seamLabels: Labels<SeamKind> = {
  continues: { ko: '사업 승계', en: 'Program continued' },
  merges: { ko: '사업 통합', en: 'Programs merged' },
  splitsFrom: { ko: '사업 분리', en: 'Program split' },
  within: { ko: '같은 사업 안의 변경', en: 'Changed within the program' },
};

/** Which way is better. */
export const directionLabels: Labels<Direction> = {
  up: { ko: '상향(많을수록 좋음)', en: 'Up: more is better' },
  down: { ko: '하향(적을수록 좋음)', en: 'Down: less is better' },
};

/** What several periods make together, over a year's parts or over years. */
export const aggregationLabels: Labels<YearAggregation> = {
  sum: { ko: '합계', en: 'Sum' },
  last: { ko: '기말값', en: 'The last one' },
  average: { ko: '평균', en: 'Mean' },
  maximum: { ko: '최댓값', en: 'The greatest' },
  maintained: { ko: '유지(최솟값)', en: 'Kept up (the least)' },
  cumulative: { ko: '누적(전체 목표 대비)', en: 'Running total against the term’s target' },
};

export const roundingLabels: Labels<Rounding> = {
  halfUp: { ko: '반올림', en: 'Half up' },
  down: { ko: '버림', en: 'Cut' },
};
