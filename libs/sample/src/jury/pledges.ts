// Fifteen pledges of District K over the years of a term: the road map of III-1-1 as in the paper, all others examples.
import {
  budgetSources,
  type BudgetLine,
  type BudgetSource,
  type Change,
  type Indicator,
  type YearFigures,
} from '#domain/changes';
import type { Decimal, IndicatorId, ProgramId } from '#domain/ids';
import { plainMeasure } from '#domain/measures';
import type { Period } from '#domain/periods';
import { grouped } from '../proof-text.js';
import type { DistrictDepartmentId } from './district.js';
import { advisedIn, byPart, content } from './paper.js';

/** The years of the term; the first and the last are half ones. */
export const years = [2018, 2019, 2020, 2021, 2022] as const;

/** The year whose targets the departments want to adjust. */
export const roundYear = 2020;

/** How many jurors there are. */
export const jurors = 9;

/** One pledge, the adjustment that its department wants, and how the jurors voted on it. */
export interface Pledge {
  readonly id: ProgramId;
  readonly number: string;
  readonly name: string;
  readonly owner: DistrictDepartmentId;
  readonly indicator: IndicatorId;
  readonly measured: string;
  readonly unit: string;
  /** Planned by year of the term. */
  readonly targets: readonly Decimal[];
  /** What the department wants the target of the round's year to be. */
  readonly wanted: Decimal;
  readonly inFavour: number;
}

/** `targets` by year, with spaces between; the ids follow from the number. */
function pledge(
  number: string,
  name: string,
  owner: DistrictDepartmentId,
  measured: string,
  unit: string,
  targets: string,
  wanted: Decimal,
  inFavour: number,
): Pledge {
  const key = number.toLowerCase();
  return {
    id: `p-${key}`,
    number,
    name,
    owner,
    indicator: `i-${key}`,
    measured,
    unit,
    targets: targets.split(' '),
    wanted,
    inFavour,
  };
}

// prettier-ignore
export const pledges: readonly Pledge[] = [
  pledge('III-1-1', '해마다 일자리 만 개', 'job-support', '일자리 창출', '명', '5000 13300 13500 13500 8000', '12500', 8),
  pledge('III-1-2', '청년 창업 공간', 'job-support', '입주 기업', '개', '6 12 16 20 10', '14', 7),
  pledge('III-1-3', '찾아가는 취업 상담', 'job-support', '상담 인원', '명', '600 1400 1500 1600 800', '1200', 9),
  pledge('III-2-1', '마을 배움터', 'education', '개설 강좌', '개', '20 50 60 60 30', '40', 8),
  pledge('III-2-2', '학교 안 안전 지킴이', 'education', '배치 학교', '곳', '10 24 26 26 26', '25', 6),
  pledge('III-2-3', '작은 도서관 저녁 개방', 'education', '저녁 개방일', '일', '60 200 220 220 110', '80', 2),
  pledge('III-3-1', '동네 돌봄 쉼터', 'welfare', '운영 쉼터', '곳', '4 8 12 15 15', '10', 7),
  pledge('III-3-2', '홀로 사는 어르신 안부 전화', 'welfare', '안부 확인', '건', '9000 20000 22000 24000 12000', '26000', 9),
  pledge('III-3-3', '장애인 이동 지원', 'welfare', '운행 횟수', '회', '3000 7000 7500 8000 4000', '6800', 5),
  pledge('III-4-1', '걷기 좋은 하천길', 'parks', '정비 구간', 'km', '0.5 1.5 2 2 1', '1.5', 8),
  pledge('III-4-2', '골목 나무 심기', 'parks', '심은 나무', '그루', '400 1000 1000 1000 500', '1200', 9),
  pledge('III-4-3', '주민 텃밭', 'parks', '분양 구획', '구획', '80 160 180 200 200', '150', 6),
  pledge('III-5-1', '동네 공연', 'culture', '공연 횟수', '회', '15 40 45 45 20', '20', 7),
  pledge('III-5-2', '생활체육 교실', 'culture', '참여 인원', '명', '900 2200 2400 2400 1200', '1500', 8),
  pledge('III-5-3', '마을 역사 길잡이', 'culture', '해설 횟수', '회', '40 110 120 120 60', '70', 7),
];

/** The pledge of the paper, which begins the list. */
export const jobs: Pledge = pledges[0]!;

/** Whether a majority of the jurors, who were all there, agreed to the adjustment. */
export function isCarried({ inFavour }: Pledge): boolean {
  return inFavour > jurors / 2;
}

/** Its money by year and source, as in the paper, in million won; a dash there is no line here. */
const jobsMoney: Readonly<Record<BudgetSource, readonly (string | undefined)[]>> = {
  national: ['2000', '6300', '8500', '10300', '6400'],
  province: ['6000', '14880', '16000', '17000', '10200'],
  own: ['10000', '34460', '36000', '38000', '18000'],
  other: [undefined, '3000', '4000', '4000', '2000'],
};

/** The halves of the years in which the term begins and ends. */
const halves: Readonly<Record<number, Period>> = { 2018: '2018-H2', 2022: '2022-H1' };

/** A pledge's row of one year of the term. */
export function rowOf(pledge: Pledge, year: number): YearFigures {
  const nth = years.findIndex((each) => each === year);
  const { indicator, measured, unit, targets } = pledge;
  const plain: Indicator = { indicator, name: measured, unit, target: targets[nth] ?? '0' };
  return pledge === jobs
    ? { year, content: jobsContent(year, nth), indicators: [onRoad(plain, year)], budget: jobsBudget(nth) }
    : { year, content: [], indicators: [plain], budget: [] };
}

/** The road map runs up to the whole of the term; a half is all that the years at its ends have of it. */
function onRoad(plain: Indicator, year: number): Indicator {
  const half = halves[year];
  return {
    ...plain,
    measure: { ...plainMeasure, years: 'cumulative' },
    ...(half !== undefined && { parts: [{ period: half, target: plain.target }] }),
  };
}

function jobsContent(year: number, nth: number): readonly string[] {
  const parts = Object.entries(byPart).map(([part, amounts]) => `${part} ${grouped(amounts[nth] ?? '0')}`);
  return [...(year === advisedIn ? content : []), `${parts.join(', ')}백만원`];
}

function jobsBudget(nth: number): readonly BudgetLine[] {
  return budgetSources.flatMap((source): readonly BudgetLine[] => {
    const amount = jobsMoney[source][nth];
    return amount === undefined
      ? []
      : [{ line: `b-jobs-${source}`, source, item: jobs.measured, amount, scale: 'millionWon' }];
  });
}

/** The target that was planned for the round's year. */
export function plannedFor({ targets }: Pledge): Decimal {
  return targets[years.indexOf(roundYear)] ?? '0';
}

/** `일자리 창출 13,500 → 12,500명`: what a department wants to adjust. */
export function adjustmentText(pledge: Pledge): string {
  const { measured, wanted, unit } = pledge;
  return `${measured} ${grouped(plannedFor(pledge))} → ${grouped(wanted)}${unit}`;
}

/** The adjustment that a department proposes for the round's year. */
export function adjustmentOf(pledge: Pledge): Change {
  const { indicator, wanted } = pledge;
  return { kind: 'indicatorTarget', indicator, from: plannedFor(pledge), to: wanted, effective: roundYear };
}
