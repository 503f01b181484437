// October 2021: the plan for 2022 is drafted from this year's and from what waits, and residents are heard on it.
import { firstEdition } from '#domain/plan/words';
import { bringing, day, refused, step, tell, type Act } from '../act.js';
import { committee, council, workingCouncil } from '../city.js';
import { consequence } from '../consequence.js';
import { changeOf, nextYears, owedOf, putOff } from '../left-behind.js';
import {
  officeLines,
  operatingResults,
  residentsComment,
  resocialisation,
  staleVisitors,
  undoingLine,
  type OfficeLine,
} from '../next-plan.js';
import { nextPlan, nextPlanTitle, plan, planYear, strategy } from '../programs.js';
import { cycle, office, privateChair } from './streams.js';

const edition = firstEdition;

const draft = step(
  office,
  nextPlan,
  {
    type: 'DraftPlan',
    title: nextPlanTitle,
    year: planYear + 1,
    basis: plan.id,
    bodies: [workingCouncil.id, council.id],
  },
  `${nextPlanTitle}을 올해 계획에서 짜기 시작한다. 폐지된 1-3은 따라오지 않고, 두 협의체가 차례로 심의한다.`,
);

const submitting = (note: string) => step(office, nextPlan, { type: 'SubmitDraft', edition }, note);

const adopting = bringing(
  step(
    privateChair,
    cycle,
    { type: 'BeginAdoption' },
    '올해의 변경이 모두 끝났으므로 차년도 반영으로 넘어간다. 2022년부터라고 합의한 것이 초안에 들어간다.',
  ),
  consequence(nextPlan, ['awaited', committee.id, 'received'], true),
  ...nextYears.map((opinion) => consequence(nextPlan, ['changes', changeOf(opinion), 'status'], 'takenIn')),
  ...putOff.map((opinion) => consequence(nextPlan, ['deferred', owedOf(opinion), 'status'], 'open')),
);

const setting = ({ program, kind, figures, reason }: OfficeLine, note: string) =>
  step(
    office,
    nextPlan,
    {
      type: 'SetLine',
      edition,
      program: program.id,
      strategy: strategy.id,
      number: program.number,
      kind,
      priority: program.priority,
      years: [figures],
      reason,
    },
    note,
  );

const takingIn = (note: string, changes = resocialisation.changes) =>
  step(
    office,
    nextPlan,
    {
      type: 'TakeInDeferred',
      deferred: owedOf(resocialisation.opinion),
      changes,
      note: resocialisation.note,
    },
    note,
  );

/** Everything that was put off to this draft is dealt with: taken in, or carried with its reason. */
export const drafting: readonly Act[] = tell(
  'drafting',
  'rest',
  day(
    '2021-10-01',
    '09:30',
    bringing(draft, consequence(nextPlan, ['awaited', committee.id, 'received'], false)),
    refused({ ...draft, note: '같은 계획을 한 번 더 짜려 하지만, 이미 있다.' }, 'wrong-stage'),
  ),
  day(
    '2021-10-05',
    '10:00',
    refused(submitting('초안을 올리려 하지만, 일자리분과의 몫이 아직 오지 않았다.'), 'parts-awaited'),
    adopting,
  ),
  day(
    '2021-10-06',
    '10:00',
    ...officeLines.map((line) =>
      setting(line, `총괄부서가 ${line.program.number}를 고치고 까닭을 적는다: ${line.reason}(예시)`),
    ),
    refused(
      setting(
        undoingLine,
        `${undoingLine.program.number}의 근무시간을 올해처럼 두려 하지만, 합의하여 담은 변경이 지워지므로 그럴 수 없다.`,
      ),
      'change-undone',
    ),
    refused(
      submitting('초안을 올리려 하지만, 올해에서 미룬 1-8의 두 건이 아직 그대로이다.'),
      'deferred-open',
    ),
    refused(
      takingIn('1-8의 이용자 목표를 5,500명에서 올리려 하지만, 지금 목표는 6,000명이다.', staleVisitors),
      'figure-stale',
    ),
    takingIn('1-8에 재사회화 프로그램의 수료 인원을 지표로 더한다(예시).'),
    step(
      office,
      nextPlan,
      {
        type: 'CarryDeferred',
        deferred: owedOf(operatingResults.opinion),
        reason: operatingResults.reason,
      },
      `1-8의 다른 한 건은 까닭을 적어 다음 주기로 넘긴다: ${operatingResults.reason}(예시)`,
    ),
  ),
);

/** A hearing of twenty days with one comment; what was said is an example. */
export const hearing: readonly Act[] = tell(
  'hearing',
  'rest',
  day(
    '2021-10-07',
    '09:00',
    refused(submitting('초안을 올리려 하지만, 주민 의견을 아직 듣지 않았다.'), 'hearing-owed'),
    step(
      office,
      nextPlan,
      {
        type: 'AnnounceHearing',
        edition,
        from: '2021-10-08',
        until: '2021-10-27',
        place: '시 누리집과 시보',
      },
      '초안을 10월 8일부터 27일까지 누리집과 시보에 알려 주민 의견을 듣는다.',
    ),
  ),
  day(
    '2021-10-19',
    '15:00',
    step(
      office,
      nextPlan,
      {
        type: 'RecordComment',
        edition,
        id: residentsComment.id,
        text: residentsComment.text,
        received: '2021-10-19',
      },
      `주민 의견을 적는다: “${residentsComment.text}”`,
    ),
  ),
  day(
    '2021-10-28',
    '10:00',
    refused(submitting('초안을 올리려 하지만, 주민 의견에 답하지 않았다.'), 'comments-unanswered'),
    step(
      office,
      nextPlan,
      { type: 'ReplyToComment', comment: residentsComment.id, text: residentsComment.reply },
      `주민에게 답한다: “${residentsComment.reply}”`,
    ),
    submitting('초안을 심의에 올린다. 이제 고치려면 되돌려야 한다.'),
  ),
);
