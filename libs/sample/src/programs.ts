// Strategy I of the plan for 2021 and its nine programs: numbers, kinds and owners as in the papers, most figures examples.
import type { BudgetLine, Change, Indicator, ProgramKind } from '#domain/changes';
import type { PlanId, ProgramId, StrategyId, TopicId } from '#domain/ids';
import type { CityDepartmentId, CityPostId } from './city.js';
import type { StreamRef } from './stream-ref.js';

export const planYear = 2021;
export const plan = { kind: 'plan', id: 'plan-2021' } as const satisfies StreamRef & { readonly id: PlanId };
export const planTitle = '2021년도 시행계획';
export const nextPlan = { kind: 'plan', id: 'plan-2022' } as const satisfies StreamRef & {
  readonly id: PlanId;
};
export const nextPlanTitle = '2022년도 시행계획';

interface CaseStrategy {
  readonly id: StrategyId;
  readonly number: string;
  readonly title: string;
  readonly leaders: readonly CityPostId[];
}

/** Led by the heads who are also the committee's two co-chairs. */
export const strategy: CaseStrategy = {
  id: 's-1',
  number: 'I',
  title: '누구나 일하는 사회적 일자리',
  leaders: ['job-policy-head', 'self-support-head'],
};

export interface CaseProgram {
  readonly id: ProgramId;
  readonly number: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: ProgramKind;
  readonly priority: boolean;
  readonly owner: CityDepartmentId;
  readonly cooperating: readonly CityDepartmentId[];
  /** The clauses of its content that a change speaks of; the papers print no others. */
  readonly content: readonly string[];
  /** Names of indicators as far as the papers let them be seen; every target but 1-6's is an example. */
  readonly indicators: readonly Indicator[];
  /** Examples: the papers name no amounts. */
  readonly budget: readonly BudgetLine[];
  /** Since when it is abolished. */
  readonly abolishedOn?: string;
}

const budgetLine = (line: string, item: string, amount: string): BudgetLine => ({
  line,
  source: 'own',
  item,
  amount,
  scale: 'thousandWon',
});

export const programs: readonly CaseProgram[] = [
  {
    id: 'p-1-1',
    number: '1-1',
    name: '새일 공공일자리 연계',
    nameEn: 'Public jobs as a way back to work',
    kind: 'continuingRevised',
    priority: true,
    owner: 'job-policy',
    cooperating: [],
    content: [],
    indicators: [{ indicator: 'i-1-1-people', name: '참여 인원', unit: '명', target: '120' }],
    budget: [budgetLine('b-1-1-wages', '인건비', '960000')],
  },
  {
    id: 'p-1-2',
    number: '1-2',
    name: 'MICE 전문인력 양성',
    nameEn: 'Training of MICE specialists',
    kind: 'new',
    priority: true,
    owner: 'tourism',
    // An example: no paper names cooperating departments.
    cooperating: ['job-policy'],
    content: [],
    indicators: [{ indicator: 'i-1-2-people', name: '양성 인원', unit: '명', target: '25' }],
    budget: [
      budgetLine('b-1-2-ceremony', '발대식·수료식 운영비', '9000'),
      budgetLine('b-1-2-teaching', '교육 운영비', '24000'),
    ],
  },
  {
    id: 'p-1-3',
    number: '1-3',
    name: '신중년 디딤돌 사업',
    nameEn: 'Stepping stones for people over fifty',
    kind: 'continuing',
    priority: false,
    owner: 'job-policy',
    cooperating: [],
    content: [],
    indicators: [],
    budget: [],
    abolishedOn: '2020-12-31',
  },
  {
    id: 'p-1-4',
    number: '1-4',
    name: '지역형 청년내일채움공제',
    nameEn: 'Savings scheme for young employees',
    kind: 'continuing',
    priority: false,
    owner: 'job-policy',
    cooperating: [],
    content: [],
    indicators: [{ indicator: 'i-1-4-people', name: '지원 인원', unit: '명', target: '60' }],
    budget: [budgetLine('b-1-4-savings', '적립 지원금', '180000')],
  },
  {
    id: 'p-1-5',
    number: '1-5',
    name: '새희망 일자리',
    nameEn: 'New hope jobs',
    kind: 'continuing',
    priority: false,
    owner: 'job-policy',
    cooperating: [],
    content: ['하루 3시간 또는 5시간 근무'],
    indicators: [{ indicator: 'i-1-5-people', name: '참여 인원', unit: '명', target: '200' }],
    budget: [budgetLine('b-1-5-wages', '인건비', '1200000')],
  },
  {
    id: 'p-1-6',
    number: '1-6',
    name: '사회적경제지원센터 운영 활성화',
    nameEn: 'Support centre for the social economy',
    kind: 'continuing',
    priority: false,
    owner: 'local-economy',
    cooperating: [],
    content: [],
    indicators: [{ indicator: 'i-1-6-growth', name: '사회적경제기업 증가율', unit: '%', target: '5' }],
    budget: [budgetLine('b-1-6-centre', '센터 운영비', '420000')],
  },
  {
    id: 'p-1-7',
    number: '1-7',
    name: '취업박람회 및 구인구직 행사',
    nameEn: 'Job fairs',
    kind: 'continuing',
    priority: false,
    owner: 'job-policy',
    cooperating: [],
    content: [],
    indicators: [{ indicator: 'i-1-7-events', name: '행사 개최 수', unit: '회', target: '12' }],
    budget: [budgetLine('b-1-7-events', '행사 운영비', '85000')],
  },
  {
    id: 'p-1-8',
    number: '1-8',
    name: '신중년 인생이모작지원센터 운영',
    nameEn: 'Second life centre',
    kind: 'pledge',
    priority: false,
    owner: 'job-policy',
    cooperating: [],
    content: [],
    indicators: [{ indicator: 'i-1-8-visitors', name: '센터 이용자 수', unit: '명', target: '6000' }],
    budget: [budgetLine('b-1-8-centre', '센터 운영비', '510000')],
  },
  {
    id: 'p-1-9',
    number: '1-9',
    name: '노동자 복지향상 및 지원 강화',
    nameEn: 'Welfare and support of workers',
    kind: 'pledge',
    priority: false,
    owner: 'labour-policy',
    cooperating: [],
    content: ['노동상담을 평일 낮에만 운영'],
    indicators: [{ indicator: 'i-1-9-counsels', name: '노동상담 건수', unit: '건', target: '800' }],
    budget: [budgetLine('b-1-9-centre', '복지센터 운영비', '230000')],
  },
];

/** A change that a department brings in, with its reason. */
export interface CaseProposal {
  readonly changes: readonly Change[];
  readonly reason: string;
}

/** What the departments propose on three change topics: examples, since the papers print only that the committee agreed. */
export const proposals = {
  'p-1-1/change': {
    changes: [
      { kind: 'indicatorTarget', indicator: 'i-1-1-people', from: '120', to: '130', effective: 2021 },
    ],
    reason: '상반기 대기자가 늘어 하반기 참여 인원을 더 받으려 함',
  },
  'p-1-5/change': {
    changes: [
      { kind: 'indicatorTarget', indicator: 'i-1-5-people', from: '200', to: '230', effective: 2021 },
    ],
    reason: '추가로 확보한 인건비만큼 참여 인원을 늘리려 함',
  },
  'p-1-9/change': {
    changes: [
      {
        kind: 'content',
        from: '노동상담을 평일 낮에만 운영',
        to: '노동상담을 평일 낮과 매주 수요일 저녁에 운영',
        effective: 2021,
      },
    ],
    reason: '낮에 찾아오기 어려운 노동자의 상담 요청이 이어짐',
  },
} as const satisfies Readonly<Record<TopicId, CaseProposal>>;
