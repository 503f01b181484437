// July up to the meeting: the round is opened, the departments submit, members write remarks.
import { bringing, day, refused, step, tell, type Act } from '../act.js';
import { committee, inPost, inSeat } from '../city.js';
import { consequence } from '../consequence.js';
import { plan, programs, proposals, type CaseProposal } from '../programs.js';
import { topicName } from '../proof-text.js';
import { writtenRemarks } from '../remarks.js';
import { assessments, latePrograms, period, speakers } from '../submissions.js';
import { cycle, privateChair, round, secretary } from './streams.js';

const numberOf = (id: string) => programs.find((program) => program.id === id)?.number ?? id;

const opening = bringing(
  step(
    privateChair,
    round,
    {
      type: 'OpenRound',
      committee: committee.id,
      plan: plan.id,
      title: '2021년도 시행계획 중간평가·변경안 모니터링',
      tracks: ['midterm', 'change'],
      opinionsDue: '2021-07-16',
      answersDue: '2021-08-06',
    },
    '중간평가와 변경안을 함께 다루는 회차를 연다. 의견은 7월 16일, 답은 8월 6일까지.',
  ),
  consequence(cycle, ['rounds', round.id, 'status'], 'running'),
  consequence(plan, ['reviewers', committee.id], cycle.id),
);

/** Opening copies the plan, its programs, owners, indicators and budgets into the round, and a cycle begins to run. */
export const openingOfRound: readonly Act[] = tell(
  'opening',
  'round-until-answers-due',
  day('2021-07-01', '09:00', opening),
);

const assessing = assessments.map(({ program, by, results, problems, improvements }) =>
  step(
    inPost(by),
    round,
    {
      type: 'SubmitAssessment',
      topic: `${program}/midterm`,
      results: results.map((result) => ({ ...result, period })),
      problems,
      improvements,
    },
    `${numberOf(program)}의 상반기 실적과 자체평가를 낸다(예시).`,
  ),
);

const proposalOn: Readonly<Record<string, CaseProposal>> = proposals;

const proposing = Object.entries(speakers).map(([program, by]) => {
  const topic = `${program}/change`;
  const proposal = proposalOn[topic];
  return proposal
    ? step(
        inPost(by),
        round,
        { type: 'ProposeChange', topic, ...proposal },
        `${numberOf(program)}의 변경안을 낸다(예시): ${proposal.reason}.`,
      )
    : step(
        inPost(by),
        round,
        { type: 'ProposeNoChange', topic },
        `${numberOf(program)}에는 바꿀 것이 없다고 알린다(예시).`,
      );
});

const waiving = latePrograms.map((program) =>
  step(
    secretary,
    round,
    {
      type: 'WaiveSubmission',
      topic: `${program}/midterm`,
      reason: '박람회 준비로 제출이 늦어져, 회의 자료를 내기 위해 실적 없이 검토함',
    },
    `늦는 ${numberOf(program)}의 중간실적을 기다리지 않기로 하고 까닭을 적는다.`,
  ),
);

/** Results, self-assessment and the change that each department proposes, or none. */
export const submissions: readonly Act[] = tell(
  'submissions',
  'round-until-answers-due',
  day('2021-07-02', '09:30', ...assessing),
  day('2021-07-05', '09:30', ...proposing),
  day('2021-07-06', '17:30', ...waiving),
);

const writing = writtenRemarks.map(({ by, text, ...remark }) =>
  step(
    inSeat(by),
    round,
    { type: 'SubmitRemark', ...remark, text },
    `${remark.kind === 'question' ? '묻는다' : '의견을 적어 낸다'}(${topicName(remark.topic)}): “${text}”`,
  ),
);

/** Until the intake is closed only the author and the secretary read what was written. */
export const remarksOfMembers: readonly Act[] = tell(
  'remarks',
  'round-until-answers-due',
  day(
    '2021-07-07',
    '19:00',
    ...writing,
    step(
      inSeat('private-4'),
      round,
      {
        type: 'WithdrawRemark',
        remark: 'r-1-5-times',
        reason: '모집 공고에서 답을 찾음',
      },
      '참여 횟수를 물었던 질의를 거둔다. 모집 공고에 답이 있었다.',
    ),
    refused(
      step(
        inSeat('public-2'),
        round,
        { type: 'CloseIntake' },
        '접수를 마감하려 하지만, 그 일은 분과장이나 총무의 몫이다.',
      ),
      'not-your-part',
    ),
  ),
);
