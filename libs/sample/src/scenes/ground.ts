// Before any round: the organization with its rules and posts, the committee with its seats, the plan with its programs.
import { day, step, tell, type Act, type AnyStep, type StreamRef } from '../act.js';
import {
  city,
  committee,
  committeeName,
  coordinator,
  departments,
  held,
  holderOf,
  installation,
  organization,
  posts,
  seats,
  sitterIn,
} from '../city.js';
import { plan, planTitle, planYear, programs, strategy, type CaseProgram } from '../programs.js';
import { cityRulePack } from '../rule-pack.js';
import { office } from './streams.js';

const founding = step(
  installation,
  organization,
  {
    type: 'EstablishOrganization',
    name: city.name,
    post: coordinator.id,
    postTitle: coordinator.title,
    person: holderOf(coordinator.id),
  },
  `${city.name}를 등록하고 총괄부서에 첫 직위를 둔다.`,
);

const applyingRules = step(
  office,
  organization,
  { type: 'ApplyRulePack', pack: cityRulePack },
  '정족수와 제척 등 근거 조문이 붙은 규칙 묶음을 적용한다.',
);

const addingDepartments = departments.map(({ id, name, releases }) =>
  step(
    office,
    organization,
    { type: 'AddDepartment', id, name, releases },
    `부서를 등록한다: ${name}${releases ? '(답은 부서장이 내보냄)' : ''}`,
  ),
);

const addingPosts = posts.map(({ id, title, department, rank }) =>
  step(office, organization, { type: 'AddPost', id, title, rank, department }, `직위를 둔다: ${title}`),
);

const appointing = posts.map(({ id, title }) =>
  step(
    office,
    organization,
    { type: 'AppointHolder', post: id, person: holderOf(id), from: held.from },
    `직위를 맡을 사람을 정한다: ${title}`,
  ),
);

const establishingCommittee = step(
  office,
  committee,
  { type: 'EstablishCommittee', name: committeeName, kind: 'subcommittee' },
  `${committeeName}를 꾸린다.`,
);

const addingSeats = seats.map(({ id, title, sector, role }) =>
  step(office, committee, { type: 'AddSeat', id, title, sector, role }, `위원 자리를 둔다: ${title}`),
);

const fillingSeats = seats.map(({ id, title }) =>
  step(
    office,
    committee,
    { type: 'FillSeat', seat: id, person: sitterIn(id), ...held },
    `위원을 위촉한다: ${title}`,
  ),
);

const streamOf = (program: CaseProgram): StreamRef<'program'> => ({ kind: 'program', id: program.id });

const introducing = programs.map((program) => {
  const { name, owner, cooperating, indicators, budget } = program;
  return step(
    office,
    streamOf(program),
    { type: 'IntroduceProgram', name, owner, cooperating, year: planYear, indicators, budget },
    `세부사업을 등록한다: ${program.number} ${name}`,
  );
});

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
  step(office, plan, { type: 'DraftPlan', title: planTitle, year: planYear }, `${planTitle}을 올린다.`),
  step(
    office,
    plan,
    {
      type: 'AddStrategy',
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
    { type: 'PlaceProgram', strategy: strategy.id, program: id, number, kind, priority },
    `계획에 번호를 붙여 넣는다: ${number}`,
  ),
);

const puttingInForce = step(
  office,
  plan,
  { type: 'PutInForce', from: '2021-01-01' },
  `${planTitle}을 1월 1일부터 시행 중인 것으로 적는다.`,
);

/** Two days in June, so that the round can begin on 1 July. */
export const ground: readonly Act[] = tell(
  'ground',
  'setup',
  day('2021-06-21', '09:00', founding, applyingRules, ...addingDepartments, ...addingPosts, ...appointing),
  day('2021-06-21', '13:30', establishingCommittee, ...addingSeats, ...fillingSeats),
  day('2021-06-22', '09:00', ...introducing, ...abolishing, ...drafting, ...placing, puttingInForce),
);
