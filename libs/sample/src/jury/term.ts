// July 2018: the district, its jury, and the plan of the term with a row for each of its years.
import { firstEdition } from '#domain/plan/words';
import { bringing, day, step, tell, type Act, type AnyStep } from '../act.js';
import { consequence } from '../consequence.js';
import { founding, seating } from '../founding.js';
import { district, jury } from './district.js';
import { takingAdvice } from './kinds.js';
import { pledges, roundYear, rowOf, years } from './pledges.js';
import { office, plan, strategy, streamOf } from './streams.js';

const introducing = pledges.map((pledge) => {
  const { year, ...figures } = rowOf(pledge, years[0]);
  return step(
    office,
    streamOf(pledge),
    { type: 'IntroduceProgram', name: pledge.name, owner: pledge.owner, cooperating: [], year, ...figures },
    `공약을 등록한다: ${pledge.number} ${pledge.name}`,
  );
});

const stating = years
  .slice(1)
  .flatMap((year) =>
    pledges.map((pledge) =>
      step(
        office,
        streamOf(pledge),
        { type: 'StateYear', ...rowOf(pledge, year) },
        `${year}년의 목표와 예산을 적는다: ${pledge.number}`,
      ),
    ),
  );

const drafting: readonly AnyStep[] = [
  step(
    office,
    plan,
    {
      type: 'DraftPlan',
      title: '민선 7기 공약 실천계획',
      year: years[0],
      lastYear: years[years.length - 1] ?? years[0],
      bodies: [],
    },
    '임기의 공약 실천계획을 올린다. 해마다 한 줄씩이다.',
  ),
  step(office, plan, { type: 'AddStrategy', edition: firstEdition, ...strategy }, '추진전략을 넣는다.'),
  ...pledges.map(({ id, number }) =>
    step(
      office,
      plan,
      {
        type: 'PlaceProgram',
        edition: firstEdition,
        strategy: strategy.id,
        program: id,
        number,
        kind: 'pledge',
        priority: false,
      },
      `계획에 번호를 붙여 넣는다: ${number}`,
    ),
  ),
  bringing(
    step(
      office,
      plan,
      { type: 'PutInForce', edition: firstEdition, from: '2018-07-01' },
      '임기 첫날부터 시행 중인 것으로 적는다.',
    ),
    ...pledges.map((pledge) =>
      consequence(streamOf(pledge), ['years', String(roundYear), 'adopted', 'plan'], plan.id),
    ),
  ),
];

/** What makes it a jury's: its kind, its rules, and the one stage of its cycles. */
export const ground: readonly Act[] = tell(
  'ground',
  'setup',
  day('2018-07-02', '09:00', ...founding(district)),
  day('2018-07-03', '09:00', ...seating(district, jury), ...takingAdvice),
  day('2018-07-04', '08:00', ...introducing, ...stating),
  day('2018-07-05', '09:00', ...drafting),
);
