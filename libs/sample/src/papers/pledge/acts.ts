// District G from the first day of its term to the spring of 2024: the pledge, its money, what was reached, and what the paper prints.
import { day, step, tell, bringing, type Act, type AnyStep } from '../../act.js';
import { consequence } from '../../consequence.js';
import { founding } from '../../founding.js';
import { handInPost } from '../../offices.js';
import type { StreamRef } from '../../stream-ref.js';
import { firstEdition } from '#domain/plan/words';
import { stating } from '../stating.js';
import { district } from './district.js';
import { figuresFor, lineOf, program, years } from './figures.js';
import { entries } from './logs.js';
import { printed, term } from './printed.js';

export const plan = { kind: 'plan', id: 'pledges-2022' } as const satisfies StreamRef;
const pledge: StreamRef<'program'> = { kind: 'program', id: program };

export const office = handInPost(district.coordinator.id);
export const officer = handInPost('jobs-officer');

const [firstYear] = years;
const lastYear = years[years.length - 1] ?? firstYear;

const planning: readonly AnyStep[] = [
  step(
    office,
    pledge,
    {
      type: 'IntroduceProgram',
      name: '공공일자리 늘리기',
      owner: 'jobs',
      cooperating: [],
      ...figuresFor(firstYear),
      content: figuresFor(firstYear).content,
    },
    '공약을 등록한다: 1-4',
  ),
  ...years
    .slice(1)
    .map((year) =>
      step(office, pledge, { type: 'StateYear', ...figuresFor(year) }, `${year}년의 목표와 예산을 적는다`),
    ),
  step(
    office,
    plan,
    {
      type: 'DraftPlan',
      title: '민선 8기 공약 실천계획',
      year: firstYear,
      lastYear,
      bodies: [],
    },
    '임기의 공약 실천계획을 올린다.',
  ),
  step(
    office,
    plan,
    {
      type: 'AddStrategy',
      edition: firstEdition,
      id: 's-1',
      number: '1',
      title: '일자리가 있는 경제',
      leaders: ['jobs-head'],
    },
    '추진전략을 넣는다.',
  ),
  step(
    office,
    plan,
    {
      type: 'PlaceProgram',
      edition: firstEdition,
      strategy: 's-1',
      program,
      number: '1-4',
      kind: 'pledge',
      priority: false,
    },
    '계획에 번호를 붙여 넣는다: 1-4',
  ),
  bringing(
    step(
      office,
      plan,
      { type: 'PutInForce', edition: firstEdition, from: '2022-07-01' },
      '임기 첫날부터 시행 중인 것으로 적는다.',
    ),
    ...years.map((year) => consequence(pledge, ['years', String(year), 'adopted', 'plan'], plan.id)),
  ),
];

/** The paper’s bars cannot be read in its text: each part is taken to run over the whole plan. */
const scheduling = step(
  officer,
  pledge,
  {
    type: 'SetSchedule',
    rows: ['공공일자리', '구인·구직 취업 지원', '직업교육', '공모 일자리', '노동복지센터'].map(
      (title, index) => ({
        id: `row-${index + 1}`,
        title,
        periods: ['2022-Q3/2026-Q4'],
      }),
    ),
  },
  '추진일정을 적는다.',
);

/** By year: on which day it is written down, until which day it was spent, and how much of each source. */
// prettier-ignore
const spent = [
  { on: '2023-01-10', until: '2022-12-31', year: 2022, amounts: { national: '40', province: '2706', own: '1308' } },
  { on: '2024-01-10', until: '2023-12-31', year: 2023, amounts: { national: '115', province: '7333', own: '4380' } },
  { on: '2024-04-01', until: '2024-03-31', year: 2024, amounts: { province: '870', own: '610' } },
] as const;

const spending = spent.map(({ on, until, year, amounts }) =>
  day(
    on,
    '09:00',
    ...(['national', 'province', 'own'] as const).flatMap((source) => {
      const amount = (amounts as Partial<Record<typeof source, string>>)[source];
      if (amount === undefined) return [];
      return [
        step(
          officer,
          pledge,
          {
            type: 'RecordSpending',
            id: `spent-${year}-${source}`,
            year,
            line: lineOf(source),
            amount,
            until,
          },
          `${year}년에 집행한 돈을 적는다`,
        ),
      ];
    }),
  ),
);

/** From the beginning of the term until the paper was made, as one figure each. */
const reached = [
  ['i-public-jobs', '4278'],
  ['i-placements', '2108'],
  ['i-training', '360'],
  ['i-contests', '222'],
  ['i-centre', '3'],
] as const;

const reporting: readonly AnyStep[] = reached.map(([indicator, value]) =>
  step(
    officer,
    pledge,
    {
      type: 'ReportResult',
      id: `result-${indicator}`,
      indicator,
      period: '2022-Q3/2024-Q1',
      value,
      evidence: [{ title: '실적 집계표 (예시)' }],
    },
    '임기 첫날부터의 실적을 낸다',
  ),
);

const confirming: readonly AnyStep[] = reached.map(([indicator, value]) =>
  step(
    office,
    pledge,
    { type: 'ConfirmResult', result: `result-${indicator}`, value },
    '총괄부서가 실적을 확정한다',
  ),
);

const logging: readonly AnyStep[] = entries.map((entry) =>
  step(officer, pledge, { type: 'LogEntry', ...entry }, `추진실적을 적는다: ${entry.title}`),
);

/** The paper’s own judgement, though its rate is 61.0. */
const judging = step(
  office,
  pledge,
  { type: 'JudgeStanding', standing: 'carriedOn', reason: '공약 이행 뒤에도 해마다 이어 가는 사업으로 봄' },
  '추진상황을 판단한다.',
);

const document = 'G구 공약 1-4 (2024년 3월 말)';

/** What the parts of the overview come to, beside the whole: entered as the paper has it, corrected nowhere. */
const overview: readonly AnyStep[] = (
  [
    [{ figure: 'budget', period: term }, '33590'],
    [{ figure: 'budget', period: term, source: 'province' }, '16936'],
    [{ figure: 'budget', period: term, source: 'own' }, '16286'],
  ] as const
).map(([figure, value], index) =>
  step(
    office,
    pledge,
    {
      type: 'StateFigure',
      id: `overview-${index + 1}`,
      figure,
      value,
      document: `${document}, 정책개요를 더한 값`,
    },
    '정책개요의 사업비를 더한 값을 적는다',
  ),
);

export const acts: readonly Act[] = [
  ...tell('ground', 'setup', day('2022-07-04', '09:00', ...founding(district))),
  ...tell('ground', 'setup', day('2022-07-05', '09:00', ...planning, scheduling)),
  ...tell('ground', 'setup', ...spending),
  ...tell('ground', 'setup', day('2024-04-01', '10:00', ...reporting, ...logging)),
  ...tell('ground', 'setup', day('2024-04-05', '09:00', ...confirming, judging)),
  ...tell('ground', 'setup', day('2024-04-08', '09:00', ...stating(office, printed, document), ...overview)),
];
