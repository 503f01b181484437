// What papers of plans and programs say of their own, in both languages.
import type { Label } from '#contract/label';

const say = (ko: string, en: string): Label => ({ ko, en });
export const planWords = {
  unit: (scale: Label): Label => say(`(단위: ${scale.ko})`, `(in ${scale.en})`),
  row: say('연번', 'No.'),
  number: say('사업번호', 'Number'),
  name: say('세부사업명', 'Program'),
  kind: say('구분', 'Kind'),
  isPriority: say('중점', 'priority'),
  owner: say('주관부서', 'Department'),
  cooperating: say('협조부서', 'Cooperating'),
  strategy: (number: string, title: string): Label =>
    say(`추진전략 ${number}. ${title}`, `Strategy ${number}. ${title}`),
  leaders: (titles: string): Label => say(`총괄 ${titles}`, `led by ${titles}`),
  indicator: say('확인지표', 'Indicator'),
  unitColumn: say('단위', 'Unit'),
  weight: say('가중치(%)', 'Weight (%)'),
  aggregation: say('연도 간 산정', 'Over years'),
  target: say('목표', 'Target'),
  targetOf: (year: Label): Label => say(`${year.ko} 목표`, `Target ${year.en}`),
  targets: say('성과지표와 목표', 'Indicators and targets'),
  partsOf: (year: Label): Label => say(`${year.ko} 기간별 목표`, `Targets by part of ${year.en}`),
  baselines: say('목표 산출 근거', 'How targets came about'),
  baselineOf: say('기준 기간', 'Baseline of'),
  baseline: say('기준값', 'Baseline'),
  raise: say('상향(%)', 'Raised by (%)'),
  monthly: say('월평균', 'By the month'),
  share: say('전체사업 대비 비율(%)', 'Share (%)'),
  result: say('실적', 'Result'),
  rate: say('이행률(%)', 'Rate (%)'),
  remarks: say('비고', 'Remarks'),
  totalRate: say('총 이행률(%)', 'Weighted rate (%)'),
  provisional: say('잠정', 'provisional'),
  source: say('구분', 'Source'),
  total: say('총계', 'Total'),
  sum: say('계', 'Sum'),
  subtotal: say('소계', 'Subtotal'),
  withinTerm: say('계획 기간 내', 'Within the term'),
  afterTerm: say('기간 후', 'After it'),
  execution: say('집행률(%)', 'Spent (%)'),
  content: say('사업내용', 'What is done'),
  contentOf: (years: Label): Label => say(`${years.ko} 사업내용`, `What is done: ${years.en}`),
  budget: say('투자계획', 'Investment'),
  budgetLines: say('비목별 예산', 'Budget by cost item'),
  item: say('비목', 'Cost item'),
  schedule: say('추진일정', 'Schedule'),
  done: say('추진 내용', 'What'),
  /** Stands where a row of the schedule takes a column. */
  bar: '■',
} as const;

export const planPaperWords = {
  overview: say('총괄표', 'Overview'),
  indicators: say('성과지표(목표)', 'Indicators (targets)'),
  withRemark: say('의견 있음', 'with a remark'),
  years: (years: Label): Label => say(`계획 기간: ${years.ko}`, `Years: ${years.en}`),
  edition: (status: Label): Label => say(`상태: ${status.ko}`, `State: ${status.en}`),
  from: (day: Label): Label => say(`${day.ko}부터 시행`, `In force from ${day.en}`),
  until: (day: Label): Label => say(`${day.ko}까지 시행`, `In force until ${day.en}`),
  correction: (reason: string): Label => say(`정정 사유: ${reason}`, `Corrected because: ${reason}`),
  partly: say(
    '열람 권한이 있는 소관 사업만 적은 계획입니다.',
    'Only what its reader may see is in the plan.',
  ),
  deliberated: (body: string, day: Label): Label =>
    say(`심의: ${body} ${day.ko}`, `Deliberated: ${body}, ${day.en}`),
  reported: (number: string, day: Label): Label =>
    say(`의회 보고: ${day.ko} (${number})`, `Reported to the assembly: ${day.en} (${number})`),
  submitted: (to: string, number: string, day: Label): Label =>
    say(`제출: ${to} ${day.ko} (${number})`, `Submitted to ${to}: ${day.en} (${number})`),
  heard: (from: Label, until: Label, place: string): Label =>
    say(
      `주민 의견 수렴: ${from.ko} ~ ${until.ko} (${place})`,
      `Residents heard: ${from.en} – ${until.en} (${place})`,
    ),
  approved: (number: string, day: Label): Label =>
    say(`시행 ${number} (${day.ko})`, `Number ${number} (${day.en})`),
  policy: (number: string): Label => say(`방침번호 ${number}`, `Policy number ${number}`),
  disclosure: (grade: Label, clause?: Label): Label =>
    clause === undefined
      ? say(`공개 구분: ${grade.ko}`, `Disclosure: ${grade.en}`)
      : say(`공개 구분: ${grade.ko}(${clause.ko})`, `Disclosure: ${grade.en} (${clause.en})`),
  abolished: say('합의한 폐지', 'abolished by agreement'),
  leftOut: say('이 계획에 없는 세부사업', 'Programs left out'),
  reason: say('사유', 'Reason'),
  group: say('분야', 'Heading'),
  asked: say('항목', 'Item'),
  answered: say('내용', 'Answer'),
  yes: say('유', 'yes'),
  no: say('무', 'no'),
} as const;

export const pledgeWords = {
  nature: say('사업성격', 'Nature'),
  period: say('사업기간', 'Years'),
  completion: say('완료시기', 'To be done'),
  withinTerm: say('계획 기간 내', 'within the term'),
  afterTerm: say('기간 후', 'after it'),
  cost: (scale: Label): Label => say(`총사업비\n(${scale.ko})`, `Cost\n(${scale.en})`),
  standing: say('추진상황', 'Standing'),
  judged: (reason: string): Label => say(`판단 사유: ${reason}`, `Judged: ${reason}`),
  inCharge: say('사업담당', 'In charge'),
  asOf: (day: Label): Label => say(`${day.ko} 기준`, `As of ${day.en}`),
  content: say('추진계획', 'What is planned'),
  investment: say('투자계획', 'Investment'),
  indicators: say('확인지표', 'Indicators'),
  summary: say('추진실적 총괄', 'Results so far'),
  spent: say('예산 집행액', 'Money spent'),
  logs: { progress: say('일정별 추진실적', 'Progress'), outreach: say('주민 참여(소통) 실적', 'Outreach') },
  date: say('일자', 'When'),
  subject: say('추진사항', 'What'),
  details: say('세부내용', 'Details'),
  checks: say('자체점검', 'Own checks'),
  checked: say('추진내용', 'Done'),
  obstacles: say('문제점', 'Obstacles'),
  remedy: say('개선방안', 'Remedy'),
  doubts: say('확인이 필요한 수치', 'Figures that do not add up'),
  doubt: (what: string, says: string, follows: string, by: string): Label =>
    say(
      `${what}: 적힌 값 ${says}, 산출한 값 ${follows}, 차이 ${by}`,
      `${what}: says ${says}, follows ${follows}, off by ${by}`,
    ),
  inDocument: (document: string): Label => say(`문서: ${document}`, `Document: ${document}`),
  because: (reason: string): Label => say(`사유: ${reason}`, `Reason: ${reason}`),
} as const;

export const roadMapWords = {
  head: {
    number: say('관리번호', 'Number'),
    kind: say('유형', 'Kind'),
    period: say('이행시기', 'Years'),
    sources: say('예산구분', 'Money from'),
    owner: say('주관부서', 'Department'),
    cooperating: say('협조부서(기관)', 'Cooperating'),
  },
  road: say('연도별 공약이행로드맵(확인지표)', 'Road map by year'),
  indicator: say('연도\n확인지표', 'Year\nIndicator'),
  planned: say('달성도(%)', 'Attainment (%)'),
  outline: say('사업개요', 'Outline'),
  cost: (amount: string): Label => say(`총사업비: ${amount}`, `Cost: ${amount}`),
  investment: say('연도별 투자계획', 'Investment by year'),
  advice: (opinion: string): Label => say(opinion, 'Recommendations'),
  opinion: (opinion: string): Label => say(opinion, 'Recommendation'),
  answer: (response: string): Label => say(response, 'Review of the department'),
  usual: { opinion: '권고·의견', response: '주관부서 검토의견' },
} as const;

export const comparisonWords = {
  title: (plan: string): Label => say(`${plan} 현행·변경 비교표`, `${plan}: what differs`),
  earlier: (version: string, state: Label): Label =>
    say(`현행: ${version} (${state.ko})`, `From: ${version} (${state.en})`),
  later: (version: string, state: Label): Label =>
    say(`변경: ${version} (${state.ko})`, `To: ${version} (${state.en})`),
  part: say('항목', 'What'),
  before: say('현행', 'From'),
  after: say('변경', 'To'),
  reason: say('사유', 'Reason'),
  nothing: say('달라진 내용이 없습니다.', 'Nothing differs.'),
  opinion: say('위원회 의견', 'Opinion of the committee'),
  proposal: say('부서 제안 사유', 'Why the department proposed it'),
  notOpen: say('열람 권한이 없는 회차의 합의', 'Agreed in a round that is not open to the reader'),
  noReason: say('적힌 사유가 없습니다.', 'No reason was noted.'),
  kept: say('현행 유지 사항과 사유', 'Kept, with the reason'),
  asked: say('위원회 의견', 'Opinion'),
} as const;
