// Before any round: the organization with its rules and posts, the committee with its seats, the plan with its programs.
import { firstEdition } from '#domain/plan/words';
import { bringing, day, step, tell, type Act, type AnyStep } from '../act.js';
import { city, council, jobs, workingCouncil } from '../city.js';
import { consequence } from '../consequence.js';
import { founding, seating } from '../founding.js';
import { plan, planTitle, planYear, programs, strategy, type CaseProgram } from '../programs.js';
import type { StreamRef } from '../stream-ref.js';
import { office } from './streams.js';

const streamOf = (program: CaseProgram): StreamRef<'program'> => ({ kind: 'program', id: program.id });

const introducing = programs.map((program) => {
  const { name, owner, cooperating, content, indicators, budget } = program;
  return step(
    office,
    streamOf(program),
    { type: 'IntroduceProgram', name, owner, cooperating, year: planYear, content, indicators, budget },
    `세부사업을 등록한다: ${program.number} ${name}`,
  );
});

/** Only what runs can be placed in a plan, so it is abolished once the plan that still lists it is there. */
const abolishing = programs.flatMap((program) =>
  program.abolishedOn === undefined
    ? []
    : [
        step(
          office,
          streamOf(program),
          { type: 'AbolishProgram', on: program.abolishedOn, reason: '지난해까지만 하고 그만둔 사업' },
          `이미 폐지된 ${program.number}을 폐지로 적어, 번호는 남고 의견은 받지 않게 한다.`,
        ),
      ],
);

const drafting: readonly AnyStep[] = [
  step(
    office,
    plan,
    { type: 'DraftPlan', title: planTitle, year: planYear, bodies: [] },
    `${planTitle}을 올린다. 지난해에 이미 확정된 계획이므로 심의할 기구는 두지 않는다.`,
  ),
  step(
    office,
    plan,
    {
      type: 'AddStrategy',
      edition: firstEdition,
      id: strategy.id,
      number: strategy.number,
      title: strategy.title,
      leaders: strategy.leaders,
    },
    `추진전략 ${strategy.number}을 넣는다. 이끄는 두 사람은 두 공동분과장이기도 하다.`,
  ),
];

const placing = programs.map(({ id, number, kind, priority }) =>
  step(
    office,
    plan,
    {
      type: 'PlaceProgram',
      edition: firstEdition,
      strategy: strategy.id,
      program: id,
      number,
      kind,
      priority,
    },
    `계획에 번호를 붙여 넣는다: ${number}`,
  ),
);

/** From here on the programs' own figures of 2021 are those that a plan adopted. */
const puttingInForce = bringing(
  step(
    office,
    plan,
    { type: 'PutInForce', edition: firstEdition, from: '2021-01-01' },
    `${planTitle}을 확정된 그대로 넘겨받아 1월 1일부터 시행 중인 것으로 적는다.`,
  ),
  ...programs.map((program) =>
    consequence(streamOf(program), ['years', String(planYear), 'adopted', 'plan'], plan.id),
  ),
);

/** Three days in January: everything is there before the year begins to run. */
export const ground: readonly Act[] = tell(
  'ground',
  'setup',
  day('2021-01-04', '09:00', ...founding(city)),
  day(
    '2021-01-05',
    '09:00',
    ...seating(city, council),
    ...seating(city, workingCouncil),
    ...seating(city, jobs),
  ),
  day('2021-01-06', '09:00', ...introducing, ...drafting, ...placing, puttingInForce, ...abolishing),
);
