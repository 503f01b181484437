// What the pages of progress say of their own, in both languages; the words of figures come from the contract.
import type { Grouping } from '#contract/figure-views';
import type { Label } from '#contract/label';
import { topicOf } from '../language/particle.js';
import { plural, say } from '../language/say.js';
import type { Only, Order } from './asked.js';

export const progressStrings = {
  title: say('이행 현황', 'Progress'),
  of: (plan: string) => say(`${plan} 이행 현황`, `Progress of ${plan}`),
  toPlan: say('계획 내용', 'The plan itself'),
  year: say('연도', 'Year'),
  allYears: (years: string) => say(`전체(${years})`, `All (${years})`),
  toAllYears: say('모든 연도 보기', 'Show all years'),
  noYear: (said: string) =>
    say(
      `주소의 ‘${said}’${topicOf(said)} 연도가 아니어서 모든 연도를 보여 드립니다.`,
      `‘${said}’ in the address is no year: all years are shown.`,
    ),
  shownIn: (period: Label, grouped: Label) =>
    say(`${period.ko}, ${grouped.ko}`, `${period.en}, ${grouped.en.toLowerCase()}`),
  by: say('묶어 보기', 'Group by'),
  grouped: {
    strategy: say('추진전략별', 'By strategy'),
    department: say('부서별', 'By department'),
  } satisfies Record<Grouping, Label>,
  group: {
    strategy: say('추진전략', 'Strategy'),
    department: say('부서', 'Department'),
  } satisfies Record<Grouping, Label>,
  empty: say('이 계획에는 아직 편성된 세부사업이 없습니다.', 'No program has been placed in this plan yet.'),
  noResults: say(
    '아직 등록된 실적이 없습니다. 담당 부서가 세부사업 화면에서 실적을 등록하면 여기에 모입니다.',
    'No result has been reported yet. They gather here once departments report them on the pages of their programs.',
  ),
  summary: {
    title: say('한눈에 보기', 'At a glance'),
    programs: say('세부사업', 'Programs'),
    count: (count: number) => say(`${count}개`, String(count)),
    standing: say('추진상황', 'Standing'),
    unjudged: say('판단 전', 'Not told'),
    reports: say('실적 보고', 'Results'),
    contradictions: say('맞지 않는 수치', 'Figures that do not add up'),
    unexplained: (count: number) => say(`사유 없음 ${count}건`, `${count} without a reason`),
    none: say('없음', 'None'),
    cases: (count: number) => say(`${count}건`, String(count)),
  },
  only: {
    contradictions: say('맞지 않는 수치 있음', 'Does not add up'),
    unreported: say('실적 없는 지표 있음', 'No result yet'),
    provisional: say('확정 안 된 실적 있음', 'Provisional results'),
  } satisfies Record<Only, Label>,
  groups: {
    total: say('계획 전체', 'The whole plan'),
    show: (name: string) => say(`${name}의 세부사업 보기`, `Show the programs of ${name}`),
  },
  years: {
    title: say('연도별', 'By year'),
    rates: say('이행률(테두리는 100%)', 'Implementation rate (frame: 100%)'),
    money: say('예산(테두리)과 집행액(막대)', 'Budget (frame) and spent (bar)'),
    choose: (year: number) => say(`${year}년만 보기`, `Show ${year} only`),
  },
  sources: {
    title: say('재원별', 'By source'),
    source: say('재원', 'Source'),
    whole: say('계', 'Total'),
    wholeOf: (period: Label) => say(`계 (${period.ko})`, `Total (${period.en})`),
    below: say('아래 줄은 집행액(집행률)', 'Below: spent (execution rate)'),
    none: say('편성된 예산이 없습니다.', 'There is no budget.'),
    budgetByYear: say('연도별 예산의 재원', 'Where each year’s budget comes from'),
  },
  programs: {
    title: say('세부사업별', 'By program'),
    program: say('세부사업', 'Program'),
    search: say('찾기', 'Search'),
    standing: say('추진상황', 'Standing'),
    only: say('골라 보기', 'Only'),
    order: say('정렬', 'Order'),
    rising: say('오름차순', 'rising'),
    falling: say('내림차순', 'falling'),
    reported: say('실적 보고', 'Results'),
    reportedOf: (reported: number, indicators: number) =>
      say(`지표 ${indicators}개 중 ${reported}개`, `${reported} of ${plural(indicators, 'indicator')}`),
    noIndicators: say('지표 없음', 'No indicators'),
    unconfirmed: (count: number) => say(`잠정 ${count}건`, `${count} provisional`),
    contradictions: say('맞지 않는 수치', 'Does not add up'),
    judged: say('직접 판단', 'Judged'),
    judgedFor: (ruled: Label) => say(`규칙으로는 ${ruled.ko}`, `${ruled.en} by the rule`),
    count: (shown: number, all: number) =>
      shown === all
        ? say(`세부사업 ${all}개`, plural(all, 'program'))
        : say(`세부사업 ${all}개 중 ${shown}개`, `${shown} of ${plural(all, 'program')}`),
    nothing: say('조건에 맞는 세부사업이 없습니다.', 'No program fits.'),
    narrowed: (to: Label) => say(`조건: ${to.ko}`, `Only: ${to.en}`),
  },
  order: {
    number: say('번호', 'Number'),
    rate: say('이행률', 'Implementation rate'),
    budget: say('예산', 'Budget'),
    execution: say('집행률', 'Execution rate'),
    contradictions: say('맞지 않는 수치', 'Does not add up'),
  } satisfies Record<Order, Label>,
  contradictions: {
    title: say('맞지 않는 수치', 'What does not add up'),
    explain: say(
      '문서에 적히거나 입력한 값이 다른 값에서 산출한 값과 다른 곳입니다. 어느 쪽도 저절로 고치지 않습니다.',
      'Where a figure that is printed or entered is another than follows from the others. Neither is corrected by itself.',
    ),
    none: say('맞지 않는 수치가 없습니다.', 'Everything adds up.'),
    onlyIn: (period: Label) =>
      say(`${period.ko}에 걸친 것만 보입니다.`, `Only those of ${period.en} are shown.`),
    inOtherYears: (count: number) =>
      say(
        `다른 연도에 ${count}건 더 있습니다. 모든 연도 보기`,
        `${count} more in other years: show all years`,
      ),
    unexplainedOnly: say('사유 없는 것만', 'Without a reason only'),
    allExplained: say('모두 사유가 기록되어 있습니다.', 'A reason is recorded for each of them.'),
  },
};
