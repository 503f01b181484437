// What is said of a figure when somebody asks why it is what it is, in both languages.
import type { Label } from '#contract/label';
import type { How } from '#domain/reckoning/explanation';
import { plural, say } from '../language/say.js';

const hows: Readonly<Record<How, Label>> = {
  sum: say('합계', 'sum'),
  last: say('마지막 기간의 값', 'the last one'),
  average: say('평균', 'mean'),
  maximum: say('가장 큰 값', 'the greatest'),
  maintained: say('계속 유지된 값(가장 작은 값)', 'what was kept up throughout, the least'),
  quotient: say('첫째 ÷ 둘째', 'the first over the second'),
  turned: say('하향 지표로 환산', 'turned round, as less is better'),
  inFull: say(
    '적을수록 좋은 지표의 실적이 0: 모두 달성',
    'nothing at all, where less is better: reached in full',
  ),
  weightedMean: say('가중 평균', 'mean by weight'),
  mean: say('평균', 'mean'),
  capped: say('달성률과 상한 가운데 작은 값', 'the least of the rate and its cap'),
  factor: say('곱함', 'product'),
  cut: say('소수점 아래를 버림', 'cut to a whole number'),
  apart: say('합치지 않고 나란히 둠', 'side by side, not put together'),
  leaf: say('등록된 값', 'as it was entered'),
};

export const whyStrings = {
  title: say('산출 근거', 'Why this figure'),
  none: say('없음', 'none'),
  inScale: (scale: Label): Label => say(`금액 단위: ${scale.ko}`, `Amounts in ${scale.en}`),
  provisional: say('잠정', 'provisional'),
  provisionalSay: say(
    '아직 확정되지 않은 실적이 들어 있는 잠정 수치입니다.',
    'Provisional: a result that nobody has confirmed is in it.',
  ),
  exactSay: say(
    '반올림하지 않은 값으로 계산하고, 표시할 때 한 번만 반올림합니다.',
    'Reckoned from unrounded figures, and rounded once, for display.',
  ),
  tree: say('계산 과정', 'How it was reckoned'),
  openAll: say('모두 펼치기', 'Unfold all'),
  closeAll: say('모두 접기', 'Fold all'),
  hows,
  weight: (weight: string): Label => say(`가중치 ${weight}`, `weight ${weight}`),
  verified: say('확정값', 'as verified'),
  claimed: say('부서 보고값', 'as claimed'),
  reportedBy: say('등록', 'Reported by'),
  evidence: say('증빙', 'Evidence'),
  noEvidence: say('증빙 없음', 'no evidence'),
  until: (date: Label): Label => say(`${date.ko} 기준`, `until ${date.en}`),
  notAdopted: say('아직 확정되지 않은 계획 수치', 'not adopted by a plan yet'),
  contradictions: (count: number): Label =>
    say(`이 수치에서 맞지 않는 곳 ${count}건`, `${plural(count, 'thing')} here that does not add up`),
  opinions: (count: number): Label =>
    say(
      `이 지표를 바꾼 의견 ${count}건`,
      plural(count, 'opinion that touched it', 'opinions that touched it'),
    ),
  hidden: say('이 직위에서는 내용을 볼 수 없습니다.', 'Its words are not open to your post.'),
  toOpinion: say('회차에서 보기', 'In its round'),
  cap: say('규칙에서 정한 달성률 상한', 'the cap that the rules set'),
  months: say('한 해의 달 수', 'months of a year'),
  unknown: say('찾을 수 없는 수치입니다.', 'There is no such figure.'),
} as const;
