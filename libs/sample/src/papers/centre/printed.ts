// Every figure that the plan of District D's job centre prints, chapter by chapter, as the paper has it.
import type { Decimal, ProgramId } from '#domain/ids';
import { monthsIn, type Period } from '#domain/periods';
import { shown as editionOf } from '../reading.js';
import {
  baselineOf,
  countOf,
  inContent,
  mixOf,
  raisedToTheTen,
  reckoned,
  sameAs,
  stated,
  sumOf,
  type Follows,
  type Printed,
  type Reading,
} from '../printed.js';
import { year } from './programs.js';

const running: ProgramId = 'p-4-1';
const period: Period = String(year);

const word = (place: string, says: Decimal, follows: Follows): Printed => ({ place, says, follows });

/** Numbers that stand in what a project does. */
const inWords = (program: ProgramId, place: string, numbers: string): readonly Printed[] =>
  numbers
    .split(' ')
    .map((says, index) => word(`${place}/${index + 1}`, says, inContent(program, year, says)));

const count = (place: string, says: Decimal, follows: Parameters<typeof countOf>[0]): Printed =>
  word(place, says, countOf(follows));

// ── Chapter numbers and the first two chapters ──────────────────────────────────────────────────────────────────

/** As the headings have them: Ⅵ comes twice, and Ⅳ not at all. */
const chapters: readonly Printed[] = ['1', '2', '3', '6', '5', '6', '7', '8', '9'].map((says, index) =>
  word(`장 번호/${index + 1}번째`, says, () => String(index + 1)),
);

/** The number and the policy’s number, as they were written down when the line had signed. */
const signed: readonly Printed[] = [
  word('결재/문서번호', '1632', (reading) => approvalOf(reading)?.number.match(/\d+/g)?.[0]),
  word('결재/방침번호', '44', (reading) => approvalOf(reading)?.policyNumber?.match(/\d+/g)?.[0]),
];

function approvalOf(reading: Reading) {
  const edition = editionOf(reading);
  return edition.status === 'inForce' ? edition.approval : undefined;
}

const standing: readonly Printed[] = [
  ...inWords(running, '현황/층', '3 1'),
  ...inWords(running, '현황/규모', '50.78'),
  word('현황/근무인원', '9', sumOf('현황/직업상담사', '현황/일자리설계사', '현황/지역공동체')),
  ...['직업상담사', '일자리설계사', '지역공동체'].map((who) =>
    word(`현황/${who}`, '3', inContent(running, year, '3')),
  ),
  stated('현황/총사업비', '85232', running, { figure: 'budget', period }),
  reckoned('현황/인건비', '79532', running, { figure: 'budget', period, source: 'province' }),
  reckoned('현황/운영비', '5700', running, { figure: 'budget', period, source: 'own' }),
  word('현황/총사업비(더한 값)', '85232', sumOf('현황/인건비', '현황/운영비')),
];

const indicators = [
  ['구인', 'i-openings', '2664', '2800', '233'],
  ['구직', 'i-seekers', '6594', '6930', '577'],
  ['취업', 'i-placed', '1963', '2060', '171'],
] as const;

// prettier-ignore
const lastYear: readonly Printed[] = [
  ...indicators.map(([name, indicator, result]) =>
    word(`2015년 실적/${name}`, result, baselineOf(running, indicator, year)),
  ),
  word('2015년 실적/취업상담', '15816', inContent(running, year, '15816')),
  ...inWords('p-2-1', '2015년 실적/일자리발굴단', '18 88 122'),
  ...inWords('p-2-2', '2015년 실적/일자리상담실', '23 132'),
  ...inWords('p-3-1', '2015년 실적/직업심리검사', '8 54'),
  ...inWords('p-3-3', '2015년 실적/취업컨설팅', '11 88'),
  ...inWords('p-3-2', '2015년 실적/취업박람회', '12 22'),
];

// ── What is enlarged, the goal and its fields ───────────────────────────────────────────────────────────────────

// prettier-ignore
const enlarged: readonly Printed[] = [
  ...inWords('p-1-3', '신규 사업/구인기업', '86 200'),
  ...inWords('p-3-2', '확대 사업/취업박람회', '1 2 1 2'),
  ...inWords('p-2-1', '확대 사업/일자리발굴단', '1 2'),
  ...inWords('p-2-2', '확대 사업/일자리상담실', '2 6'),
  ...inWords('p-3-1', '확대 사업/직업심리검사', '1 1 2'),
];

/** So many a month make so many a year. */
const byTheMonth: readonly Printed[] = (
  [
    ['취업박람회', '12'],
    ['일자리발굴단', '18'],
    ['일자리상담실', '23'],
    ['직업심리검사', '8'],
  ] as const
).map(([what, says]) =>
  word(`2015년 실적/${what}(달마다)`, says, mixOf([String(monthsIn('2015')), `확대 사업/${what}/1`])),
);

const goal: readonly Printed[] = [
  ...indicators.flatMap(([name, indicator, , target]) => [
    reckoned(`목표/${name}`, target, running, { figure: 'target', indicator, period }),
    word(`목표/${name}(실적에서)`, target, raisedToTheTen(`2015년 실적/${name}`, '목표/상향')),
  ]),
  word('목표/상향', '5', (reading) => {
    const [first] = reading.program(running).years[year]?.indicators ?? [];
    return first?.derived?.raise;
  }),
  count('목표/분야', '4', (reading) => Object.keys(editionOf(reading).strategies).length),
  count('목표/사업', '11', (reading) => Object.keys(editionOf(reading).lines).length),
];

// prettier-ignore
const inFields: readonly Printed[] = [
  ...inWords('p-1-3', '분야별/1-3', '86 200'),
  ...inWords('p-2-1', '분야별/2-1', '1 2 1 2 4 2'),
  word('분야별/2-1/넷(조마다 둘)', '4', mixOf(['2', '분야별/2-1/2'])),
  ...inWords('p-2-2', '분야별/2-2', '2 6 4 1 1'),
  word('분야별/2-2/여섯(더한 값)', '6', sumOf('분야별/2-2/3', '분야별/2-2/4', '분야별/2-2/5')),
  ...inWords('p-3-2', '분야별/3-2', '2 1 2'),
  ...inWords('p-3-3', '분야별/3-3', '2'),
];

// ── The projects one by one, and the schedule ───────────────────────────────────────────────────────────────────

/** The months that a project runs, as its row of the schedule has them. */
const monthsOf = (program: ProgramId, from: Decimal, until: Decimal): readonly Printed[] =>
  [from, until].map((says, index) =>
    word(`세부/${program.slice(2)}/${index === 0 ? '첫 달' : '끝 달'}`, says, (reading) => {
      const [row] = reading.program(program).schedule;
      const month = row?.periods[0]?.split('/')[index];
      return month && String(Number(month.slice(5)));
    }),
  );

// prettier-ignore
const projects: readonly Printed[] = [
  ...inWords('p-1-2', '세부/1-2', '3 1'),
  ...monthsOf('p-1-3', '3', '12'),
  ...[['상반기', '86', 'H1'], ['하반기', '200', 'H2']].map(([half = '', says = '', part = '']) =>
    reckoned(`세부/1-3/${half}`, says, 'p-1-3', { figure: 'target', indicator: 'i-new-companies', period: `${year}-${part}` }),
  ),
  ...monthsOf('p-2-1', '1', '11'),
  word('세부/2-1/지식산업센터', '47', sumOf('세부/2-1/완공', '세부/2-1/건축 중', '세부/2-1/미착공')),
  ...[['완공', '38'], ['건축 중', '4'], ['미착공', '5']].map(([what = '', says = '']) =>
    word(`세부/2-1/${what}`, says, inContent('p-2-1', year, says)),
  ),
  ...inWords('p-2-1', '세부/2-1', '1 2 13'),
  word('세부/2-1/2015년 업체', '88', sameAs('2015년 실적/일자리발굴단/2')),
  word('세부/2-1/2015년 인원', '122', sameAs('2015년 실적/일자리발굴단/3')),
  ...[['센터', '30', 'i-centres'], ['업체', '200', 'i-scouted'], ['인원', '270', 'i-scouted-jobs']].map(([what = '', says = '', indicator = '']) =>
    reckoned(`세부/2-1/2016년 ${what}`, says, 'p-2-1', { figure: 'target', indicator, period }),
  ),
  ...monthsOf('p-2-2', '2', '11'),
  ...inWords('p-2-2', '세부/2-2', '2 6 4 1 1 5 2'),
  word('세부/2-2/여섯(더한 값)', '6', sumOf('세부/2-2/3', '세부/2-2/4', '세부/2-2/5')),
  ...monthsOf('p-2-3', '3', '11'),
  ...monthsOf('p-3-1', '1', '12'),
  word('세부/3-1/한 달에', '1', sameAs('확대 사업/직업심리검사/3')),
  word('세부/3-1/층', '9', inContent('p-3-1', year, '9')),
  ...monthsOf('p-3-2', '1', '12'),
  ...inWords('p-3-2', '세부/3-2', '2 1 2'),
  ...monthsOf('p-3-3', '3', '12'),
  word('세부/3-3/층', '3', sameAs('현황/층/1')),
  ...inWords(running, '세부/4-1', '2 1'),
];

const targets: readonly Printed[] = indicators.flatMap(([name, indicator, result, target, average]) => [
  word(`목표제/2015년 실적/${name}`, result, sameAs(`2015년 실적/${name}`)),
  reckoned(`목표제/2016년 목표/${name}`, target, running, { figure: 'target', indicator, period }),
  stated(`목표제/월평균/${name}`, average, running, { figure: 'monthlyAverage', indicator, period }),
]);

const raise = word('목표제/상향', '5', sameAs('목표/상향'));

const schedule: readonly Printed[] = [
  count('추진 일정/줄', '11', (reading) =>
    Object.keys(editionOf(reading).lines).reduce(
      (rows, program) => rows + reading.program(program).schedule.length,
      0,
    ),
  ),
  count('추진 일정/분야', '4', (reading) => Object.keys(editionOf(reading).strategies).length),
];

export const printed: readonly Printed[] = [
  ...chapters,
  ...signed,
  ...inWords('p-1-1', '문제점/나이', '20 40 50 60'),
  ...standing,
  ...lastYear,
  ...enlarged,
  ...byTheMonth,
  ...goal,
  ...inFields,
  ...projects,
  ...targets,
  raise,
  ...schedule,
];

/** What is counted, in which unit, where: the same thing should be counted in the same one. */
export const units: readonly {
  readonly counted: string;
  readonly in: readonly (readonly [place: string, unit: string])[];
}[] = [
  {
    counted: '2015년 구인',
    in: [
      ['2015년 실적', '건'],
      ['목표제', '건'],
    ],
  },
  {
    counted: '2015년 구직',
    in: [
      ['2015년 실적', '명'],
      ['목표제', '건'],
    ],
  },
  {
    counted: '2015년 취업',
    in: [
      ['2015년 실적', '명'],
      ['목표제', '명'],
    ],
  },
  {
    counted: '2015년 발굴한 구인인원',
    in: [
      ['2015년 실적', '건'],
      ['세부/2-1', '명'],
    ],
  },
  {
    counted: '2016년 구인',
    in: [
      ['목표', '건'],
      ['목표제', '건'],
    ],
  },
  {
    counted: '2016년 구직',
    in: [
      ['목표', '명'],
      ['목표제', '건'],
    ],
  },
  {
    counted: '2016년 취업',
    in: [
      ['목표', '명'],
      ['목표제', '명'],
    ],
  },
];
