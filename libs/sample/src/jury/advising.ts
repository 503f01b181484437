// August to December 2018: the jury advises on the new plan in six points, the department answers each, and it is published.
import { bringing, day, step, tell, type Act, type AnyStep } from '../act.js';
import { consequence } from '../consequence.js';
import { handInSeat } from '../offices.js';
import type { StreamRef } from '../stream-ref.js';
import { cycleIdOf } from '#domain/between/naming';
import type { OpinionId, OwedId, RemarkId } from '#domain/ids';
import { jury } from './district.js';
import { takingVotes } from './kinds.js';
import { advisedIn, answerTo, recommendations, shownBy } from './paper.js';
import { jobs } from './pledges.js';
import { chair, office, officerFor, plan, secretary } from './streams.js';

export const advice: StreamRef<'round'> = { kind: 'round', id: 'jury-2018' };
export const advisoryCycle: StreamRef<'cycle'> = {
  kind: 'cycle',
  id: cycleIdOf(jury.id, plan.id, advisedIn),
};

const topic = `${jobs.id}/midterm`;
const counted = recommendations.map((_, index) => index + 1);

/** The opinion that is the nth recommendation, counted from 1. */
export function recommendationId(nth: number): OpinionId {
  return `recommendation-${nth}`;
}

const remarkId = (nth: number): RemarkId => `remark-${nth}`;

/** What the answer to the nth recommendation promised. */
export function promiseOf(nth: number): OwedId {
  return `${advice.id}:${recommendationId(nth)}`;
}

/** The recommendations whose answers promise something. */
export const promised = counted.filter((nth) => 'proof' in answerTo(nth).answer);

const opening = step(
  chair,
  advice,
  {
    type: 'OpenRound',
    committee: jury.id,
    plan: plan.id,
    year: advisedIn,
    programs: [jobs.id],
    title: '새 공약 실천계획에 대한 권고',
    tracks: ['midterm'],
    opinionsDue: '2018-08-30',
    answersDue: '2018-09-14',
  },
  '새 공약 실천계획을 두고 권고를 받는 회차를 연다.',
);

/** There is nothing to report of a plan that has only begun. */
const waiving = step(
  secretary,
  advice,
  { type: 'WaiveSubmission', topic, reason: '새 계획이라 아직 낼 실적이 없음' },
  '부서의 제출을 기다리지 않기로 한다.',
);

const speaking: readonly AnyStep[] = recommendations.map((text, index) =>
  step(
    handInSeat(jury, `juror-${index + 1}`),
    advice,
    { type: 'SubmitRemark', topic, id: remarkId(index + 1), kind: 'opinion', text },
    '배심원이 의견을 적어 낸다',
  ),
);

const recommending: readonly AnyStep[] = recommendations.map((text, index) =>
  step(
    secretary,
    advice,
    {
      type: 'IssueOpinion',
      topic,
      id: recommendationId(index + 1),
      wording: { asks: 'action', text },
      remarks: [remarkId(index + 1)],
    },
    '배심원단의 권고로 낸다',
  ),
);

const answering: readonly AnyStep[] = counted.map((nth) => {
  const { text, answer, first } = answerTo(nth);
  const shared = first === undefined ? {} : { sharedWith: recommendationId(first) };
  return step(
    officerFor(jobs),
    advice,
    { type: 'GiveResponse', opinion: recommendationId(nth), answer, text, ...shared },
    first === undefined
      ? `권고마다 검토의견을 낸다: ${nth}`
      : `${first}번 권고의 검토의견이 ${nth}번 권고에도 답한다.`,
  );
});

/** Everything that happened in the round until it was concluded. */
const actsShown = 2 + speaking.length + 1 + recommending.length + 1 + answering.length + 1 + 1;

const publishing = step(
  office,
  advice,
  {
    type: 'PublishRound',
    version: actsShown,
    remarks: 'none',
    redactions: [],
    reason: '권고와 검토의견을 주민에게 알림',
  },
  '권고 여섯과 그 검토의견을 주민에게 공개한다.',
);

const keeping: readonly AnyStep[] = promised.map((nth) =>
  step(
    officerFor(jobs),
    advisoryCycle,
    { type: 'ReportFollowUp', owed: promiseOf(nth), evidence: '약속한 자료를 배심원단에 냄 (예시)' },
    `약속한 것을 했다고 알린다: ${nth}`,
  ),
);

const checking: readonly AnyStep[] = promised.map((nth) =>
  step(
    secretary,
    advisoryCycle,
    { type: 'CheckFollowUp', owed: promiseOf(nth), finding: 'kept', note: '자료를 받아 확인함 (예시)' },
    `약속이 지켜졌다고 적는다: ${nth}`,
  ),
);

/** The round itself, up to its publication. */
export const advising: readonly Act[] = tell(
  'advice',
  'setup',
  day(
    '2018-08-09',
    '10:00',
    bringing(opening, consequence(advisoryCycle, ['rounds', advice.id, 'status'], 'running')),
    waiving,
  ),
  day('2018-08-20', '19:00', ...speaking),
  day(
    '2018-08-30',
    '15:00',
    step(secretary, advice, { type: 'CloseIntake' }, '접수를 마감한다.'),
    ...recommending,
    step(secretary, advice, { type: 'SendOpinions' }, '권고를 주관부서에 보낸다.'),
  ),
  day('2018-09-12', '10:00', ...answering),
  day(
    '2018-09-17',
    '10:00',
    step(
      chair,
      advice,
      { type: 'SettleWithoutObjection', opinions: counted.map(recommendationId) },
      '여섯 건의 검토의견을 받아들인다.',
    ),
    bringing(
      step(chair, advice, { type: 'ConcludeRound' }, '회차를 닫는다.'),
      consequence(advisoryCycle, ['rounds', advice.id, 'status'], 'concluded'),
      ...promised.map((nth) => consequence(advisoryCycle, ['owed', promiseOf(nth), 'status'], 'owed')),
    ),
  ),
  day('2018-09-20', '10:00', publishing),
);

/** What was promised is shown and checked by its day, and the cycle of the first year is closed. */
export const advisedEnd: readonly Act[] = tell(
  'advice',
  'rest',
  day('2018-12-20', '10:00', ...keeping),
  day(
    shownBy,
    '10:00',
    ...checking,
    step(office, advisoryCycle, { type: 'CloseCycle' }, '첫해의 주기를 닫는다.'),
    ...takingVotes,
  ),
);
