// 20 to 28 July: the departments and the leaders of the strategy answer, each in its own way.
import { dispositionLabels, trackLabels } from '#contract/glossary';
import type { OpinionId } from '#domain/ids';
import type { Answer } from '#domain/round/words';
import { day, refused, step, tell, type Act, type AnyStep, type Hand } from '../act.js';
import { caseOpinion } from '../case-table.js';
import { inPost } from '../city.js';

import { privateChair, publicChair, round, secretary } from './streams.js';

const labourOfficer = inPost('labour-policy-officer');
const publicJobsOfficer = inPost('job-policy-officer');
const tourismOfficer = inPost('tourism-officer');
const tourismHead = inPost('tourism-head');
const economyOfficer = inPost('local-economy-officer');
const youthOfficer = inPost('youth-jobs-officer');
const newHopeOfficer = inPost('new-hope-officer');
const eventsOfficer = inPost('job-support-officer');
const centreOfficer = inPost('second-life-officer');

const answering = (hand: Hand, id: OpinionId): AnyStep => {
  const { row, track, answer, answerText } = caseOpinion(id);
  return step(
    hand,
    round,
    { type: 'GiveResponse', opinion: id, answer, text: answerText },
    `${row} ${trackLabels[track].ko}에 답한다. ${dispositionLabels[answer.disposition].ko}: “${answerText}”`,
  );
};

const wrongDepartment = refused(
  step(
    labourOfficer,
    round,
    {
      type: 'GiveResponse',
      opinion: 'o-1-6-change',
      answer: { disposition: 'notAccepted', reason: '맡은 사업이 아님' },
      text: '우리 부서의 사업이 아닙니다.',
    },
    '노동정책과가 지역경제과의 1-6에 답하려 하지만, 맡은 부서가 아니다.',
  ),
  'not-your-part',
);

const declinedTransfer = [
  step(
    publicJobsOfficer,
    round,
    {
      type: 'RequestTransfer',
      opinion: 'o-1-1-midterm-3',
      to: 'local-economy',
      reason: '협업 기관의 다수가 사회적경제기업임',
    },
    '1-1의 셋째 의견을 지역경제과로 이송해 달라고 한다.',
  ),
  step(
    secretary,
    round,
    {
      type: 'DeclineTransfer',
      opinion: 'o-1-1-midterm-3',
      reason: '인력을 보내는 사업을 맡은 부서가 답할 일임',
    },
    '이송을 받아들이지 않고 까닭을 적는다.',
  ),
];

const promiseInsteadOfFigures = refused(
  step(
    economyOfficer,
    round,
    {
      type: 'GiveResponse',
      opinion: 'o-1-6-change',
      answer: {
        disposition: 'accepted',
        proof: { kind: 'followUp', action: '목표 상향을 검토하기', due: '2021-12-31' },
      },
      text: '목표를 올리는 쪽으로 살피겠습니다.',
    },
    '1-6의 목표를 올리라는 의견에 수치 없이 수용이라고만 답하려 하지만, 변경을 물은 의견에는 변경 수치로 답해야 한다.',
  ),
  'change-owed',
);

const transferThere = [
  step(
    labourOfficer,
    round,
    {
      type: 'RequestTransfer',
      opinion: 'o-1-9-midterm-1',
      to: 'job-policy',
      reason: '인력 지원 예산을 일자리정책과가 맡고 있다고 보았음',
    },
    '1-9의 인력 의견을 일자리정책과로 이송해 달라고 한다.',
  ),
  step(
    privateChair,
    round,
    { type: 'ApproveTransfer', opinion: 'o-1-9-midterm-1' },
    '이송을 받아들여 일자리정책과로 보낸다.',
  ),
];

const transferBack = [
  step(
    publicJobsOfficer,
    round,
    {
      type: 'RequestTransfer',
      opinion: 'o-1-9-midterm-1',
      to: 'labour-policy',
      reason: '복지센터의 정원은 노동정책과가 정함',
    },
    '일자리정책과는 정원을 노동정책과가 정한다며 되돌려 달라고 한다.',
  ),
  step(
    secretary,
    round,
    { type: 'ApproveTransfer', opinion: 'o-1-9-midterm-1' },
    '다시 노동정책과로 보낸다. 오간 자취는 모두 남는다.',
  ),
];

const staffing = caseOpinion('o-1-9-midterm-1');
const shortOfEvidence: Answer = { disposition: 'underWay', evidence: '정원이 모두 차 있음' };

const labourAnswers = [
  step(
    labourOfficer,
    round,
    { type: 'GiveResponse', opinion: staffing.id, answer: shortOfEvidence, text: staffing.answerText },
    '1-9의 인력 의견에 기추진이라고 답한다.',
  ),
  step(
    labourOfficer,
    round,
    {
      type: 'CorrectResponse',
      opinion: staffing.id,
      answer: staffing.answer,
      text: staffing.answerText,
      reason: '정원의 수와 직위를 밝히려고',
    },
    '정원이 몇이고 누구인지 밝혀 답을 바로잡는다. 먼저 낸 답도 남는다.',
  ),
  answering(labourOfficer, 'o-1-9-midterm-2'),
  answering(labourOfficer, 'o-1-9-change'),
];

const ceremony = caseOpinion('o-1-2-change');
const tooMuch: Answer = {
  disposition: 'accepted',
  proof: {
    kind: 'changes',
    changes: [
      {
        kind: 'budgetMoved',
        fromLine: 'b-1-2-ceremony',
        toLine: 'b-1-2-teaching',
        amount: '6000',
        effective: 2021,
      },
    ],
  },
};

const tourismDrafts = [
  step(
    youthOfficer,
    round,
    {
      type: 'AddContribution',
      opinion: 'o-1-2-midterm-1',
      text: '시 일자리센터의 구직자 명부와 인재풀을 함께 쓸 수 있습니다.',
    },
    '협조부서인 일자리정책과가 1-2의 답에 한 대목을 보탠다(협조 관계는 예시).',
  ),
  answering(tourismOfficer, 'o-1-2-midterm-1'),
  answering(tourismOfficer, 'o-1-2-midterm-2'),
  step(
    tourismOfficer,
    round,
    { type: 'GiveResponse', opinion: ceremony.id, answer: tooMuch, text: ceremony.answerText },
    '1-2 변경안에 6,000천원을 옮기겠다고 답한다. 관광과의 답은 과장이 내보내야 나간다.',
  ),
];

const tourismRelease = [
  step(
    tourismHead,
    round,
    { type: 'ReturnResponse', opinion: ceremony.id, reason: '이미 쓴 발대식 비용을 빼고 다시 셈할 것' },
    '금액을 다시 셈하라며 변경안의 답을 반려한다.',
  ),
  answering(tourismOfficer, ceremony.id),
  ...['o-1-2-midterm-1', 'o-1-2-midterm-2', ceremony.id].map((opinion) =>
    step(
      tourismHead,
      round,
      { type: 'ReleaseResponse', opinion },
      `${caseOpinion(opinion).row} ${trackLabels[caseOpinion(opinion).track].ko}의 답을 내보낸다.`,
    ),
  ),
];

const barePromise: Answer = {
  disposition: 'accepted',
  proof: { kind: 'followUp', action: '수요에 맞추어 힘쓰기', due: '2021-12-31' },
};

const ownItem = refused(
  step(
    publicChair,
    round,
    { type: 'SettleOpinion', opinion: 'o-s1-midterm' },
    '전략 의견을 마무리하려 하지만, 스스로 이끌고 답한 항목은 마무리할 수 없다.',
  ),
  'own-item',
);

/** In the end every answer is the one of the case table, but for 1-4's. */
export const answers: readonly Act[] = tell(
  'answers',
  'rest',
  day('2021-07-20', '09:30', wrongDepartment, ...declinedTransfer),
  day(
    '2021-07-21',
    '10:00',
    answering(publicJobsOfficer, 'o-1-1-midterm-1'),
    answering(publicJobsOfficer, 'o-1-1-midterm-2'),
    answering(publicJobsOfficer, 'o-1-1-midterm-3'),
    answering(publicJobsOfficer, 'o-1-1-change'),
    answering(newHopeOfficer, 'o-1-5-midterm'),
    answering(newHopeOfficer, 'o-1-5-change'),
    answering(eventsOfficer, 'o-1-7-midterm'),
    answering(eventsOfficer, 'o-1-7-change'),
    answering(centreOfficer, 'o-1-8-midterm'),
    answering(centreOfficer, 'o-1-8-change-1'),
    answering(centreOfficer, 'o-1-8-change-2'),
  ),
  day(
    '2021-07-22',
    '10:00',
    promiseInsteadOfFigures,
    answering(economyOfficer, 'o-1-6-change'),
    answering(economyOfficer, 'o-1-6-midterm'),
    ...transferThere,
  ),
  day('2021-07-23', '10:00', ...transferBack),
  day('2021-07-26', '09:30', ...labourAnswers, ...tourismDrafts),
  day('2021-07-27', '09:30', ...tourismRelease),
  day(
    '2021-07-27',
    '14:00',
    answering(youthOfficer, 'o-1-4-change'),
    step(
      youthOfficer,
      round,
      {
        type: 'GiveResponse',
        opinion: 'o-1-4-midterm',
        answer: barePromise,
        text: '예산을 얻기는 어려우나 수요에 맞추어 힘쓰겠습니다.',
      },
      '1-4 중간평가에 힘쓰겠다고만 답한다.',
    ),
    answering(inPost('job-policy-head'), 'o-s1-midterm'),
    answering(inPost('self-support-head'), 'o-s1-change'),
  ),
  day('2021-07-28', '10:00', ownItem),
);
