// What the page of an indicator over the plans says of its own, in both languages.
import type { Label } from '#contract/label';
import { say } from '../language/say.js';

export const trendStrings = {
  title: (name: string) => say(`${name} 추이`, `Trend of ${name}`),
  heading: say('추이', 'Trend'),
  toTrend: say('계획별 추이 보기', 'Over all plans'),
  lead: say(
    '계획이 바뀌어도 이어지는 지표를 연도별로 봅니다. 사업이나 지표가 이어지고, 이름이 바뀌고, 통합되고, 분리된 곳은 해당 연도 사이에 적었습니다.',
    'The indicator over all plans that it was in. Where a program or an indicator was continued, renamed, merged or split is told between the years.',
  ),
  chart: (unit: string) =>
    say(`목표(테두리)와 실적(막대), 단위 ${unit}`, `Target (frame) and result (bar) in ${unit}`),
  rates: say('달성률(테두리는 100%)', 'Achievement rate (frame: 100%)'),
  byYear: say('연도별 목표와 실적', 'Target and result by year'),
  drawnOnly: say(
    '그림에는 지금 지표와 비교할 수 있는 해만 나옵니다.',
    'Only years comparable with the present one are drawn.',
  ),
  year: say('연도', 'Year'),
  asCalled: say('당시 이름', 'As it was called'),
  plan: say('계획', 'Plan'),
  comparable: say('지금 지표와 비교', 'Beside the present one'),
  isComparable: say('비교 가능', 'Comparable'),
  notComparable: (reasons: Label) => say(`비교할 수 없음: ${reasons.ko}`, `Not comparable: ${reasons.en}`),
  together: say('통합 전 지표를 더한 값', 'Those merged later, together'),
  noTogether: say('더할 수 없음', 'They have no sum'),
  seam: {
    continues: say('사업이 이어짐', 'The program was continued'),
    merges: say('사업이 통합됨', 'Programs were merged'),
    splitsFrom: say('사업이 분리됨', 'The program was split'),
    within: say('지표가 바뀜', 'The indicator changed'),
  },
  from: (year: number) => say(`${year}년부터`, `From ${year}`),
  becomes: say('에서', 'becomes'),
  unknownBefore: say('찾을 수 없는 이전 지표', 'an earlier indicator that is not to be had'),
  empty: say('이 지표의 연도별 수치가 없습니다.', 'This indicator has no figures in any year.'),
  continuedBy: say('이 지표를 이어받은 지표', 'Goes on as'),
} as const;
