// The eleven projects of District D's job centre in their four fields: what they do in our words, with the paper's figures.
import type { BudgetLine, Indicator, YearFigures } from '#domain/changes';
import type { Derivation } from '#domain/measures';
import type { ProgramId, StrategyId } from '#domain/ids';
import type { Period } from '#domain/periods';

export const year = 2016;

export interface Field {
  readonly id: StrategyId;
  readonly number: string;
  readonly title: string;
}

export const fields: readonly Field[] = [
  { id: 's-1', number: '1', title: '가까이에서 돕는 취업' },
  { id: 's-2', number: '2', title: '현장으로 나가는 일자리' },
  { id: 's-3', number: '3', title: '취업을 이루는 프로그램' },
  { id: 's-4', number: '4', title: '센터의 운영과 홍보' },
];

export interface Project {
  readonly id: ProgramId;
  readonly number: string;
  readonly name: string;
  readonly when: Period;
  readonly content: readonly string[];
  readonly indicators?: readonly Indicator[];
  readonly budget?: readonly BudgetLine[];
}

/** Last year's result, five percent more, to the ten. */
function raised(value: string): Derivation {
  return { baseline: { value, period: '2015' }, raise: '5', places: -1, rounding: 'halfUp' };
}

const companies: Indicator = {
  indicator: 'i-new-companies',
  name: '새로 찾는 구인기업',
  unit: '개',
  target: '286',
  parts: [
    { period: '2016-H1', target: '86' },
    { period: '2016-H2', target: '200' },
  ],
};

const scouted: readonly Indicator[] = [
  { indicator: 'i-centres', name: '찾아가는 지식산업센터', unit: '개', target: '30' },
  { indicator: 'i-scouted', name: '찾아낸 구인업체', unit: '건', target: '200' },
  { indicator: 'i-scouted-jobs', name: '찾아낸 구인인원', unit: '명', target: '270' },
];

const centre: readonly Indicator[] = [
  { indicator: 'i-openings', name: '구인', unit: '건', target: '2800', derived: raised('2664') },
  { indicator: 'i-seekers', name: '구직', unit: '명', target: '6930', derived: raised('6594') },
  { indicator: 'i-placed', name: '취업', unit: '명', target: '2060', derived: raised('1963') },
];

const money: readonly BudgetLine[] = [
  { line: 'b-staff', source: 'province', item: '직업상담사 인건비', amount: '79532', scale: 'thousandWon' },
  { line: 'b-running', source: 'own', item: '사무실 운영비', amount: '5700', scale: 'thousandWon' },
];

/** The months of projects that the paper gives none for are the whole year. */
export const projects: readonly Project[] = [
  {
    id: 'p-1-1',
    number: '1-1',
    name: '찾아온 사람의 취업 연계',
    when: '2016',
    content: [
      '한 해 내내 구직자와 구인기업을 잇는다',
      '구인기업은 20–40대를 찾고, 구직자는 50–60대가 많아 잘 이어지지 않는다',
    ],
  },
  {
    id: 'p-1-2',
    number: '1-2',
    name: '취업한 사람의 사후 관리',
    when: '2016',
    content: ['취업하고 3개월 동안 달마다 1회 이상 전화로 살핀다'],
  },
  {
    id: 'p-1-3',
    number: '1-3',
    name: '상공회와 구인기업 찾기',
    when: '2016-03/2016-12',
    content: ['상반기에 임원기업 86개, 하반기에 다른 업체 200개를 찾는다'],
    indicators: [companies],
  },
  {
    id: 'p-2-1',
    number: '2-1',
    name: '일자리발굴단',
    when: '2016-01/2016-11',
    content: [
      '관내 지식산업센터 47개(완공 38, 건축 중 4, 미착공 5)를 찾아간다',
      '2015년: 18회, 13개 센터에서 88건, 122명',
      '2015년에는 월 1회 1개조 2명, 2016년에는 월 2회 2개조 4명',
      '2016년: 30개 센터에서 200건, 270명',
    ],
    indicators: scouted,
  },
  {
    id: 'p-2-2',
    number: '2-2',
    name: '찾아가는 일자리상담실',
    when: '2016-02/2016-11',
    content: [
      '2015년: 23회, 구직 132건',
      '2015년에는 월 2회, 2016년에는 월 6회(지하철역 4회, 쉼터 1회, 도서관 1회)',
      '구립도서관 5개소를 돌고, 전문상담사 2명이 함께한다',
    ],
  },
  {
    id: 'p-2-3',
    number: '2-3',
    name: '대형 유통업체의 구인 연계',
    when: '2016-03/2016-11',
    content: ['입주 업체를 찾아가 면접을 잇는다'],
  },
  {
    id: 'p-3-1',
    number: '3-1',
    name: '직업심리검사',
    when: '2016-01/2016-12',
    content: ['2015년: 8회, 54명', '2015년에는 월 1회, 2016년에는 월 1회나 2회', '구청 9층에서 1:1로 알린다'],
  },
  {
    id: 'p-3-2',
    number: '3-2',
    name: '작은 취업박람회',
    when: '2016-01/2016-12',
    content: ['2015년: 12회, 취업 22명', '2015년에는 월 1회 구청 1곳, 2016년에는 월 2회 구청과 현장 2곳'],
  },
  {
    id: 'p-3-3',
    number: '3-3',
    name: '공공일자리 참여자의 취업 상담',
    when: '2016-03/2016-12',
    content: ['2015년: 11회, 88명', '한 해에 2회 이상 모아서 상담한다'],
  },
  {
    id: 'p-4-1',
    number: '4-1',
    name: '직업상담사의 목표 관리',
    when: '2016',
    content: [
      '2015년: 구인 2,664건, 구직 6,594명, 취업 1,963명, 취업상담 15,816건',
      '근무인원 9명: 직업상담사 3명, 일자리설계사 3명, 지역공동체 3명. 3월부터',
      '구청 3층 50.78㎡. 1층에서 옮김',
      '총사업비 85,232천원: 인건비 79,532, 운영비 5,700',
      '잘못된 처리를 월 2회 살피고 주 1회 교육한다',
    ],
    indicators: centre,
    budget: money,
  },
  {
    id: 'p-4-2',
    number: '4-2',
    name: '여러 매체의 홍보',
    when: '2016',
    content: ['소식지와 전자행정서비스는 분기마다, 지역신문과 화면과 누리소통망은 그때그때 알린다'],
  },
];

/** The field of a project, by its number. */
export function fieldOf({ number }: Project): Field | undefined {
  return fields.find((field) => number.startsWith(`${field.number}-`));
}

/** What the plan has of a project. */
export function figuresOf({ content, indicators = [], budget = [] }: Project): YearFigures {
  return { year, content, indicators, budget };
}
