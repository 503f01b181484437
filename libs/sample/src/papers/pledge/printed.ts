// Every figure that the paper of pledge 1-4 prints, chapter by chapter, as the paper has it.
import type { BudgetSource } from '#domain/changes';
import type { Decimal, EntryId } from '#domain/ids';
import type { Period } from '#domain/periods';
import type { Log } from '#domain/reported';
import {
  cells,
  countOf,
  inContent,
  inEntry,
  mixOf,
  months,
  percentOf,
  reckoned,
  sameAs,
  stated,
  sumOf,
  weightOf,
  type Follows,
  type Printed,
} from '../printed.js';
import { program, quartered, years } from './figures.js';
import { ahead, entryOf, stoodOf } from './logs.js';

const [first] = years;
export const term: Period = '2022/2026';
const after: Period = '2027';

const sourceWords: readonly (readonly [word: string, source: BudgetSource])[] = [
  ['국비', 'national'],
  ['시비', 'province'],
  ['구비', 'own'],
  ['기타', 'other'],
];

const indicators = ['i-public-jobs', 'i-placements', 'i-training', 'i-contests', 'i-centre'] as const;

const money = (figure: 'budget' | 'spent', period: Period, source?: BudgetSource) => ({
  figure,
  period,
  ...(source && { source }),
});

// ── Header, and the tables of chapters 1 and 2 ──────────────────────────────────────────────────────────────────

const header: readonly Printed[] = [
  stated('총사업비/계', '34034', program, money('budget', term)),
  ...sourceWords.flatMap(([word, source], index) =>
    stated(
      `총사업비/${word}`,
      ['368', '17876', '15790', '-'][index] ?? '-',
      program,
      money('budget', term, source),
    ),
  ),
];

/** A number that stands in words: in an entry of a log, or in the clauses of the plan. */
const inWords = (place: string, entry: EntryId | undefined, numbers: string): readonly Printed[] =>
  numbers.split(' ').map((says, index) => ({
    place: `${place}/${index + 1}`,
    says,
    follows: entry === undefined ? inContent(program, first, says) : inEntry(program, entry, says),
  }));

// prettier-ignore
const stood: readonly Printed[] = [
  '734 751 2508 3534 2421 2305',
  '1214 1408 1261 1206 1025 1250',
  '35 180 180',
  '1 5 4 17 8 26 11 29 14 38 11 46',
  '1 62 1 53 2 26 3 57 2 45 1 14',
  '2 7 1 28 1 10 1 8 1 20',
  '2 5 2 6',
].flatMap((numbers, index) => inWords(`현황/${index + 1}`, stoodOf(index + 1), numbers));

interface Project {
  readonly place: string;
  readonly people?: Decimal;
  readonly amount: Decimal;
  /** By source, in the order of the sources; a dash where there is none. */
  readonly bySource: string;
  /** What it is made of; absent where it is a part itself. */
  readonly of?: readonly string[];
  /** Further numbers in its row. */
  readonly also?: string;
}

// prettier-ignore
const projects: readonly Project[] = [
  { place: '공공일자리/계', people: '5200', amount: '26217', bySource: '- 13559 12658', of: ['공공일자리/구 자체 일자리', '공공일자리/공공근로', '공공일자리/지역공동체'] },
  { place: '공공일자리/구 자체 일자리', people: '2480', amount: '6757', bySource: '- - 6757', also: '8 4' },
  { place: '공공일자리/공공근로', people: '2485', amount: '18047', bySource: '- 12499 5548', also: '10 5' },
  { place: '공공일자리/지역공동체', people: '235', amount: '1413', bySource: '- 1060 353', also: '8 4' },
  { place: '구인·구직', amount: '218', bySource: '- - 218' },
  { place: '직업교육', amount: '518', bySource: '- - 518' },
  { place: '공모/계', people: '300', amount: '5245', bySource: '368 2970 1907', of: ['공모/뉴딜', '공모/시·구 협력', '공모/지역·산업', '공모/신중년'] },
  { place: '공모/뉴딜', people: '130', amount: '3300', bySource: '- 2704 596' },
  { place: '공모/시·구 협력', people: '100', amount: '1259', bySource: '- 266 993', also: '6' },
  { place: '공모/지역·산업', people: '35', amount: '50', bySource: '50 - -', also: '4' },
  { place: '공모/신중년', people: '35', amount: '636', bySource: '318 - 318', also: '10' },
  { place: '노동복지센터', amount: '1392', bySource: '- 407 985' },
];

/** What the parts of the program come to: the paper adds them up nowhere. */
const whole = ['공공일자리/계', '구인·구직', '직업교육', '공모/계', '노동복지센터'];

const at = (place: string, column: string) => `정책개요/${place}/${column}`;
const sourceNames = sourceWords.slice(0, 3).map(([word]) => word);

const withNumber = (place: string, column: string) =>
  projects.find((each) => each.place === place)?.bySource.split(' ')[sourceNames.indexOf(column)] !== '-';

function overview({ place, people, amount, bySource, of, also }: Project): readonly Printed[] {
  const word = (column: string, says: Decimal, follows: Follows): Printed => ({
    place: at(place, column),
    says,
    follows,
  });
  const held = (says: Decimal) => inContent(program, first, says);
  const sources = bySource.split(' ');
  const named = sourceNames.filter((_, index) => sources[index] !== '-');
  return [
    ...(people === undefined
      ? []
      : [word('인원', people, of ? sumOf(...of.map((part) => at(part, '인원'))) : held(people))]),
    word('사업비', amount, sumOf(...named.map((name) => at(place, name)))),
    ...named.map((name) => {
      const says = sources[sourceNames.indexOf(name)] ?? '0';
      const parts = of?.filter((part) => withNumber(part, name));
      return word(name, says, parts ? sumOf(...parts.map((part) => at(part, name))) : held(says));
    }),
    ...(of ? [word('사업비(더한 값)', amount, sumOf(...of.map((part) => at(part, '사업비'))))] : []),
    ...(also ?? '')
      .split(' ')
      .filter((says) => says !== '')
      .map((says, index) => word(`그 밖의 수 ${index + 1}`, says, held(says))),
  ];
}

/** The shares that the paper gives two of the rows, against the amounts beside them. */
const shares: readonly Printed[] = (
  [
    ['공공일자리/공공근로', '70 30'],
    ['공공일자리/지역공동체', '75 25'],
  ] as const
).flatMap(([place, says]) =>
  cells(at(place, '부담 비율'), ['시비', '구비'], says, (cell, share, name) => ({
    place: cell,
    says: share,
    follows: percentOf(at(place, name), at(place, '사업비'), 0),
  })),
);

/** The header’s cost again: the parts of the overview should come to it. */
const overviewAgainstWhole: readonly Printed[] = [
  ...(['계', ...sourceNames] as const).map((name): Printed => {
    const column = name === '계' ? '사업비' : name;
    const parts = whole.filter((part) => name === '계' || withNumber(part, name));
    return {
      place: `총사업비와 정책개요/${name}`,
      says: { 계: '34034', 국비: '368', 시비: '17876', 구비: '15790' }[name] ?? '-',
      follows: sumOf(...parts.map((part) => at(part, column))),
    };
  }),
];

// ── Chapters 4 to 6: money, indicators, results ─────────────────────────────────────────────────────────────────

function moneyTable(
  table: string,
  figure: 'budget' | 'spent',
  rows: readonly (readonly [word: string, numbers: string, source?: BudgetSource])[],
): readonly Printed[] {
  return rows.flatMap(([word, numbers, source]) =>
    cells(`${table}/${word}`, ['계', '소계', ...years, '임기 후'], numbers, (place, says, name) => {
      if (name === '계' || name === '소계') return stated(place, says, program, money(figure, term, source));
      if (name === '임기 후') return reckoned(place, says, program, money(figure, after, source));
      const make = source === undefined ? stated : reckoned;
      return make(place, says, program, money(figure, name, source));
    }),
  );
}

// prettier-ignore
const investment = moneyTable('투자계획', 'budget', [
  ['총계', '34034 34034 5987 6984 7867 8492 4704 -'],
  ['국비', '368 368 54 124 75 76 39 -', 'national'],
  ['시비', '17876 17876 2767 3885 4321 4499 2404 -', 'province'],
  ['구비', '15790 15790 3166 2975 3471 3917 2261 -', 'own'],
  ['기타', '- - - - - - - -', 'other'],
]);

// prettier-ignore
const execution = moneyTable('집행액', 'spent', [
  ['총계', '17362 17362 4054 11828 1480 - - -'],
  ['국비', '155 155 40 115 - - - -', 'national'],
  ['시비', '10909 10909 2706 7333 870 - - -', 'province'],
  ['구비', '6298 6298 1308 4380 610 - - -', 'own'],
  ['기타', '- - - - - - - -', 'other'],
]);

// prettier-ignore
const targets = [
  '5200 941 1135 1200 1250 674',
  '5480 675 1360 1370 1380 695',
  '915 160 180 185 190 200',
  '300 88 50 53 56 53',
  '5 1 1 1 1 1',
].flatMap((numbers, index) =>
  cells(`확인지표/${index + 1}`, ['목표', ...years], numbers, (place, says, name) =>
    name === '목표'
      ? stated(place, says, program, { figure: 'target', indicator: indicators[index]!, period: term })
      : reckoned(place, says, program, { figure: 'target', indicator: indicators[index]!, period: name }),
  ),
);

// prettier-ignore
const quarters = [
  '1200 600 - 600 -',
  '1370 342 342 343 343',
  '185 - - 120 65',
  '53 28 15 - 10',
  '1 1 1 1 1',
].flatMap((numbers, index) =>
  cells(`분기별 목표/${index + 1}`, ['계', 'Q1', 'Q2', 'Q3', 'Q4'], numbers, (place, says, name) => {
    const period = name === '계' ? String(quartered) : `${quartered}-${name}`;
    return reckoned(place, says, program, { figure: 'target', indicator: indicators[index]!, period });
  }),
);

/** What the parts make must be what the year’s column says, besides. */
const quarterSums: readonly Printed[] = ['1200', '1370', '185', '53'].map((says, index) => ({
  place: `분기별 목표/${index + 1}/계(더한 값)`,
  says,
  follows: sumOf(
    ...quarters
      .filter(({ place, says: part }) => place.startsWith(`분기별 목표/${index + 1}/Q`) && part !== '-')
      .map(({ place }) => place),
  ),
}));

// prettier-ignore
const results: readonly Printed[] = [
  '30 5200 4278 82.3',
  '20 5480 2108 38.5',
  '20 915 360 39.3',
  '20 300 222 74',
  '10 5 3 60',
].flatMap((numbers, index) =>
  cells(`추진실적 총괄/${index + 1}`, ['비율', '목표', '실적', '이행률'], numbers, (place, says, name) => {
    const indicator = indicators[index]!;
    if (name === '비율') return { place, says, follows: weightOf(program, indicator, first) };
    if (name === '목표') return reckoned(place, says, program, { figure: 'target', indicator, period: term });
    if (name === '실적') return reckoned(place, says, program, { figure: 'result', indicator, period: term });
    return stated(place, says, program, { figure: 'rate', indicator, period: term });
  }),
);

const totalRate = stated('추진실적 총괄/총 이행률', '61', program, { figure: 'programRate', period: term });

// ── The logs, chapter 7, and what they say of one another ───────────────────────────────────────────────────────

// prettier-ignore
const progress: readonly Printed[] = [
  '2 148 74 74', '1 300 150 150', '88 496 102', '11 43 1218 1096 122', '508 24 10',
  '786 508 5 250 4 28 4', '50', '3 10 3 7', '2 40 1 100 1 20', '476 24 14',
  '1271 893 5 350 4 28 5', '5 3 106161', '83 3509 249', '830 52 1 458', '9 26 635 508 127',
  '691 415 5 250 4 26 4', '4 4 10', '1 277', '9 26',
].flatMap((numbers, index) => inWords(logged('progress', index + 1), entryOf('progress', index + 1), numbers));

const outreach: readonly Printed[] = [
  ...inWords(logged('outreach', 7), entryOf('outreach', 7), '11500'),
  ...inWords(logged('outreach', 13), entryOf('outreach', 13), '150'),
];

const secondHalf = inWords('향후계획', ahead, '694 415 5 250 4 29 4');

/** A sum, or a stretch of months, that a sentence prints beside what it is made of. */
const said = (log: string, what: string, says: Decimal, follows: Follows): Printed => ({
  place: `${log}/${what}`,
  says,
  follows,
});

// prettier-ignore
const inSentences: readonly Printed[] = [
  said(logged('progress', 1), '합', '148', sumOf(...numbers('progress', 1, 3, 4))),
  said(logged('progress', 2), '합', '300', sumOf(...numbers('progress', 2, 3, 4))),
  said(logged('progress', 4), '합', '1218', sumOf(...numbers('progress', 4, 4, 5))),
  said(logged('progress', 6), '합', '786', sumOf(...numbers('progress', 6, 2, 4, 6))),
  said(logged('progress', 6), '공공근로의 기간', '5', months('2023-02/2023-06')),
  said(logged('progress', 6), '구 자체 일자리의 기간', '4', months('2023-03/2023-06')),
  said(logged('progress', 6), '지역공동체의 기간', '4', months('2023-03/2023-06')),
  said(logged('progress', 8), '한 사업의 기간', '10', months('2023-03/2023-12')),
  said(logged('progress', 8), '다른 사업의 기간', '7', months('2023-06/2023-12')),
  said(logged('progress', 11), '합', '1271', sumOf(...numbers('progress', 11, 2, 4, 6))),
  said(logged('progress', 11), '공공근로의 기간', '5', months('2023-07/2023-12')),
  said(logged('progress', 11), '구 자체 일자리의 기간', '4', months('2023-08/2023-11')),
  said(logged('progress', 11), '지역공동체의 기간', '5', months('2023-07/2023-11')),
  said(logged('progress', 14), '두 반기의 합', '830', sumOf(...numbers('progress', 16, 2), '향후계획/2')),
  said(logged('progress', 15), '합', '635', sumOf(...numbers('progress', 15, 4, 5))),
  said(logged('progress', 16), '합', '691', sumOf(...numbers('progress', 16, 2, 4, 6))),
  said(logged('progress', 16), '공공근로의 기간', '5', months('2024-02/2024-06')),
  said(logged('progress', 16), '구 자체 일자리의 기간', '4', months('2024-03/2024-07')),
  said(logged('progress', 16), '지역공동체의 기간', '4', months('2024-03/2024-06')),
  said(logged('progress', 17), '기간', '10', months('2024-03/2024-12')),
  said('향후계획', '합', '694', sumOf('향후계획/2', '향후계획/4', '향후계획/6')),
  said('향후계획', '공공근로의 기간', '5', months('2024-07/2024-11')),
  said('향후계획', '구 자체 일자리의 기간', '4', months('2024-08/2024-11')),
  said('향후계획', '지역공동체의 기간', '4', months('2024-07/2024-10')),
];

/** Figures that are printed in two places; money that was won by the end of the year before, in million won. */
// prettier-ignore
const twice: readonly Printed[] = [
  said(logged('progress', 5), '상반기 공공근로', '508', sameAs(numbers('progress', 6, 2)[0] ?? '')),
  said('현황/1', '2023년 선발', '2305', sumOf(...numbers('progress', 6, 1), ...numbers('progress', 11, 1))),
  said('투자계획', '2023년 국비(따낸 돈)', '124', sumOf(...numbers('progress', 1, 3), ...numbers('progress', 7, 1))),
  said('투자계획', '2024년 국비(따낸 돈)', '75', mixOf(['0.001', numbers('progress', 12, 3)[0] ?? ''])),
  said('투자계획', '2023년 시비(따낸 돈)', '3885', mixOf(
    ['1', numbers('progress', 2, 3)[0] ?? ''], ['1', numbers('progress', 4, 4)[0] ?? ''],
    ['100', numbers('progress', 5, 2)[0] ?? ''], ['100', numbers('progress', 10, 2)[0] ?? ''],
  )),
  said('투자계획', '2024년 시비(따낸 돈)', '4321', mixOf(
    ['100', numbers('progress', 14, 2)[0] ?? ''], ['1', numbers('progress', 15, 4)[0] ?? ''],
  )),
];

/** The rows are numbered to the last one. */
const counts: readonly Printed[] = (
  [
    ['progress', '19'],
    ['outreach', '17'],
  ] as const
).map(([log, says]) => ({
  place: `${logged(log, 0)}/마지막 번호`,
  says,
  follows: countOf(
    (reading) =>
      Object.keys(reading.program(program).entries).filter((id) => id.startsWith(`${log}-`)).length,
  ),
}));

export const printed: readonly Printed[] = [
  ...header,
  ...stood,
  ...projects.flatMap(overview),
  ...shares,
  ...overviewAgainstWhole,
  ...investment,
  ...targets,
  ...quarters,
  ...quarterSums,
  ...results,
  totalRate,
  ...execution,
  ...progress,
  ...outreach,
  ...secondHalf,
  ...inSentences,
  ...twice,
  ...counts,
];

function logged(log: Log, nth: number): string {
  return `${log === 'progress' ? '일정별 추진실적' : '주민 참여 실적'}/${nth}`;
}

/** The places of some numbers of an entry, counted from 1. */
function numbers(log: Log, nth: number, ...which: readonly number[]): readonly string[] {
  return which.map((each) => `${logged(log, nth)}/${each}`);
}
