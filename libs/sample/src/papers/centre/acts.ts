// District D in the first weeks of 2016: the centre's plan with its eleven projects, signed from the drafter to the deputy head.
import { firstEdition, mannersOf } from '#domain/plan/words';
import { bringing, day, step, tell, type Act, type AnyStep } from '../../act.js';
import { consequence } from '../../consequence.js';
import { founding } from '../../founding.js';
import { handInPost } from '../../offices.js';
import type { StreamRef } from '../../stream-ref.js';
import { stating } from '../stating.js';
import { approvalLine, approved, district } from './district.js';
import { printed } from './printed.js';
import { filled, form } from './prior-review.js';
import { fieldOf, fields, figuresOf, projects, year, type Project } from './programs.js';

export const plan = { kind: 'plan', id: 'job-centre-2016' } as const satisfies StreamRef;

const office = handInPost(district.coordinator.id);
const officer = handInPost('job-support-officer');
const edition = firstEdition;

const streamOf = ({ id }: Project): StreamRef<'program'> => ({ kind: 'program', id });

const settingForm = step(
  office,
  { kind: 'organization', id: district.id },
  { type: 'SetChecklist', checklist: form },
  '계획마다 함께 작성할 사전검토 양식을 정한다.',
);

const introducing: readonly AnyStep[] = projects.map((project) =>
  step(
    office,
    streamOf(project),
    {
      type: 'IntroduceProgram',
      name: project.name,
      owner: 'job-policy',
      cooperating: [],
      ...figuresOf(project),
      content: figuresOf(project).content,
    },
    `사업을 등록한다: ${project.number} ${project.name}`,
  ),
);

const scheduling: readonly AnyStep[] = projects.map((project) =>
  step(
    officer,
    streamOf(project),
    { type: 'SetSchedule', rows: [{ id: project.number, title: project.name, periods: [project.when] }] },
    `추진일정을 적는다: ${project.number}`,
  ),
);

const drafting: readonly AnyStep[] = [
  step(
    office,
    plan,
    { type: 'DraftPlan', title: '2016년 일자리센터 운영 계획', year, bodies: [] },
    '센터의 한 해 계획을 올린다.',
  ),
  ...fields.map((field) =>
    step(
      office,
      plan,
      { type: 'AddStrategy', edition, ...field, leaders: ['job-policy-head'] },
      `분야를 넣는다: ${field.title}`,
    ),
  ),
  ...projects.map((project) =>
    step(
      office,
      plan,
      {
        type: 'PlaceProgram',
        edition,
        strategy: fieldOf(project)?.id ?? '',
        program: project.id,
        number: project.number,
        kind: project.number === '1-3' ? 'new' : 'continuing',
        priority: false,
      },
      `계획에 번호를 붙여 넣는다: ${project.number}`,
    ),
  ),
];

const signing: readonly AnyStep[] = [
  step(office, plan, { type: 'FillChecklist', edition, filled }, '사전검토사항을 작성한다.'),
  step(
    office,
    plan,
    { type: 'SetDisclosure', edition, grade: 'public' },
    '누구에게나 공개하는 문서로 정한다.',
  ),
  step(office, plan, { type: 'SubmitDraft', edition }, '심의하는 위원회가 없으므로 곧바로 결재로 넘긴다.'),
  step(
    office,
    plan,
    { type: 'StartApproval', edition, line: approvalLine },
    '결재를 올린다. 기안부터 부구청장까지이고 넷이 협조한다.',
  ),
  ...approvalLine.map(({ title, part }, signer) =>
    step(
      office,
      plan,
      {
        type: 'RecordSignature',
        edition,
        signer,
        manner: mannersOf(part)[0] ?? 'approved',
        signed: approved.on,
      },
      `서명을 적는다: ${title}`,
    ),
  ),
  step(
    office,
    plan,
    {
      type: 'FinishApproval',
      edition,
      number: approved.number,
      approved: approved.on,
      policyNumber: approved.policyNumber,
    },
    '결재가 끝났으므로 문서 번호와 날짜를 적는다.',
  ),
  bringing(
    step(office, plan, { type: 'PutInForce', edition, from: approved.on }, '결재한 날부터 시행한다.'),
    ...projects.map((project) =>
      consequence(streamOf(project), ['years', String(year), 'adopted', 'plan'], plan.id),
    ),
  ),
];

export const acts: readonly Act[] = [
  ...tell('ground', 'setup', day('2016-01-25', '09:00', ...founding(district), settingForm)),
  ...tell('ground', 'setup', day('2016-01-26', '09:00', ...introducing, ...scheduling, ...drafting)),
  ...tell('ground', 'setup', day('2016-02-05', '09:00', ...signing)),
  ...tell(
    'ground',
    'setup',
    day('2016-02-11', '09:00', ...stating(office, printed, 'D구 일자리센터 운영 계획 (2016년 2월)')),
  ),
];
