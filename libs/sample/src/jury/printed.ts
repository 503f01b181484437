// Every figure that the paper of III-1-1 prints, as the paper has it.
import type { BudgetSource } from '#domain/changes';
import type { Decimal } from '#domain/ids';
import type { Period } from '#domain/periods';
import {
  cells,
  countOf,
  inContent,
  percentOf,
  reckoned,
  sameAs,
  stated,
  sumOf,
  type Follows,
  type Printed,
} from '../papers/printed.js';
import { advisedIn, byPart } from './paper.js';
import { jobs, years } from './pledges.js';

const { id: program, indicator } = jobs;
const term: Period = '2018/2022';

const word = (place: string, says: Decimal, follows: Follows): Printed => ({ place, says, follows });
const held = (place: string, says: Decimal, year: number = advisedIn): Printed =>
  word(place, says, inContent(program, year, says));

/** The halves that the paper has at both ends of the term. */
const halves: Readonly<Record<number, Period>> = { 2018: '2018-H2', 2022: '2022-H1' };

const roadMap: readonly Printed[] = [
  stated('로드맵/계', '53300', program, { figure: 'target', indicator, period: term }),
  ...cells('로드맵', years, '5000 13300 13500 13500 8000', (place, says, year) =>
    reckoned(place, says, program, { figure: 'target', indicator, period: halves[Number(year)] ?? year }),
  ),
  ...cells('달성도', years, '9.4 34.3 59.7 85 100', (place, says, year) =>
    stated(place, says, program, { figure: 'planned', indicator, period: year }),
  ),
];

const outline: readonly Printed[] = [
  held('사업개요/목표', '53300'),
  word('사업개요/목표(로드맵)', '53300', sumOf(...years.map((year) => `로드맵/${year}`))),
  stated('사업개요/총사업비', '247040', program, { figure: 'budget', period: term }),
];

// ── The term before ─────────────────────────────────────────────────────────────────────────────────────────────

const past = ['2014', '2015', '2016', '2017', '2018'];
const before = (row: string, column: string) => `지난 임기/${row}/${column}`;

/** By row: the goal, the sum, each year, and what was reached of the goal. */
// prettier-ignore
const pastRows = [
  ['계', '53000 56087 5131 12885 15249 14510 8312 105.8'],
  ['정부부문', '35710 37396 2967 9005 9649 9780 5995 104.7'],
  ['민간부문', '17290 18691 2164 3880 5600 4730 2317 108.1'],
] as const;

const lastTerm: readonly Printed[] = [
  word('그간/달성', '105.8', sameAs(before('계', '달성율'))),
  ...pastRows.flatMap(([row, numbers]) =>
    cells(`지난 임기/${row}`, ['목표', '계', ...past, '달성율'], numbers, (place, says, column) => {
      if (says === '-') throw new RangeError(`${place} is no number`);
      if (column === '달성율') return word(place, says, percentOf(before(row, '계'), before(row, '목표'), 1));
      if (column === '계') return word(place, says, sumOf(...past.map((year) => before(row, year))));
      if (row === '계')
        return word(place, says, sumOf(before('정부부문', column), before('민간부문', column)));
      return held(place, says);
    }),
  ),
  word('지난 임기/계/계(부문)', '56087', sumOf(before('정부부문', '계'), before('민간부문', '계'))),
];

// ── The parts of the goal ───────────────────────────────────────────────────────────────────────────────────────

const government = ['17600', '1000', '18200', '600', '1000'];
const privateHands = ['560', '13840', '500'];
const partsOf = (part: string, numbers: readonly Decimal[]) =>
  numbers.map((says, index) => held(`세부추진계획/${part}/${index + 1}`, says));
const goals = [...partsOf('정부', government), ...partsOf('민간', privateHands)];

const parts: readonly Printed[] = [
  ...goals,
  { place: '세부추진계획/정부/인프라', says: '-', follows: () => undefined },
  word('세부추진계획/계(더한 값)', '53300', sumOf(...goals.map(({ place }) => place))),
  // The one without a goal in figures counts as a field too.
  word(
    '부문/정부부문 분야',
    '6',
    countOf(() => government.length + 1),
  ),
  word(
    '부문/민간부문 분야',
    '3',
    countOf(() => privateHands.length),
  ),
  held('세부추진계획/공사의 추정금액', '1'),
];

// ── Money ───────────────────────────────────────────────────────────────────────────────────────────────────────

const sources: readonly (readonly [word: string, source: BudgetSource, numbers: string])[] = [
  ['국비', 'national', '33500 2000 6300 8500 10300 6400'],
  ['시비', 'province', '64080 6000 14880 16000 17000 10200'],
  ['구비', 'own', '136460 10000 34460 36000 38000 18000'],
  ['기타', 'other', '13000 - 3000 4000 4000 2000'],
];

const whole = '247040 18000 58640 64500 69300 36600';
const columns = ['계', ...years];
const periodOf = (column: string) => (column === '계' ? term : column);

const money: readonly Printed[] = [
  ...['일자리 창출', '총계'].flatMap((row) =>
    cells(`투자계획/${row}`, columns, whole, (place, says, column) =>
      stated(place, says, program, { figure: 'budget', period: periodOf(column) }),
    ),
  ),
  ...Object.entries(byPart).flatMap(([part, numbers]) => [
    word(
      `투자계획/${part}/계`,
      { 정부부문: '196640', 민간부문: '50400' }[part] ?? '0',
      sumOf(...years.map((year) => `투자계획/${part}/${year}`)),
    ),
    ...years.map((year, index) => held(`투자계획/${part}/${year}`, numbers[index] ?? '0', year)),
  ]),
  ...cells('투자계획/부문을 더한 값', columns, whole, (place, says, column) => ({
    place,
    says,
    follows: sumOf(...Object.keys(byPart).map((part) => `투자계획/${part}/${column}`)),
  })),
  ...sources.flatMap(([name, source, numbers]) =>
    cells(`투자계획/${name}`, columns, numbers, (place, says, column) => {
      const make = column === '계' ? stated : reckoned;
      return make(place, says, program, { figure: 'budget', period: periodOf(column), source });
    }),
  ),
];

export const printed: readonly Printed[] = [...roadMap, ...outline, ...lastTerm, ...parts, ...money];
