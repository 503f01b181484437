// August and September 2020: the departments propose, the jury votes, fourteen adjustments come into force and one is withdrawn.
import { bringing, day, step, tell, type Act } from '../act.js';
import { consequence } from '../consequence.js';
import { arriving } from '../scenes/arriving.js';
import { noticing } from '../scenes/noticing.js';
import { jury } from './district.js';
import { adjustmentOf, adjustmentText, isCarried, jurors, pledges, roundYear } from './pledges.js';
import {
  agreed,
  chair,
  changeOf,
  cycle,
  deliberating,
  office,
  officerFor,
  opinionOn,
  plan,
  round,
  secretary,
  topicOf,
  voting,
} from './streams.js';

/** A round with one track, over the row of its year. */
export const opening: readonly Act[] = tell(
  'opening',
  'rest',
  day(
    '2020-08-03',
    '10:00',
    bringing(
      step(
        chair,
        round,
        {
          type: 'OpenRound',
          committee: jury.id,
          plan: plan.id,
          year: roundYear,
          title: '2020년 공약 조정 심의',
          tracks: ['change'],
          opinionsDue: '2020-08-28',
          answersDue: '2020-09-11',
        },
        '2020년 목표의 조정을 다루는 회차를 연다.',
      ),
      consequence(cycle, ['rounds', round.id, 'status'], 'running'),
      consequence(cycle, ['status'], 'planChange'),
    ),
  ),
);

/** Each department proposes the adjustment of its pledges. */
export const proposing: readonly Act[] = tell(
  'submissions',
  'rest',
  day(
    '2020-08-05',
    '09:00',
    ...pledges.map((pledge) =>
      step(
        officerFor(pledge),
        round,
        {
          type: 'ProposeChange',
          topic: topicOf(pledge),
          changes: [adjustmentOf(pledge)],
          reason: '감염병으로 올해의 여건이 달라짐',
        },
        `${roundYear}년 목표의 조정안을 낸다: ${pledge.number} ${adjustmentText(pledge)}`,
      ),
    ),
  ),
);

/** A vote on each: carried or rejected, it is the committee’s opinion. */
export const votes: readonly Act[] = tell(
  'votes',
  'rest',
  day(
    '2020-08-12',
    '09:00',
    step(secretary, round, { type: 'CloseIntake' }, '조정안을 모두 받아 접수를 마감한다.'),
    step(
      secretary,
      voting,
      {
        type: 'ConveneMeeting',
        committee: jury.id,
        number: '2020-1',
        date: '2020-08-20',
        time: '14:00',
        place: '구청 대강당',
        agenda: pledges.map((pledge) => ({
          id: pledge.id,
          title: `${pledge.number} ${pledge.name}의 조정`,
          motion: { kind: 'judgeProposals', round: round.id, topics: [topicOf(pledge)] },
        })),
      },
      '공약마다 한 안건씩, 조정을 표결할 회의를 소집한다.',
    ),
    noticing(secretary, voting, '배심원들에게 소집통지를 보낸다.'),
  ),
  day(
    '2020-08-20',
    '13:50',
    ...arriving(secretary, voting, jury.seats),
    step(chair, voting, { type: 'OpenMeeting' }, '회의를 연다.'),
  ),
  day(
    '2020-08-20',
    '14:10',
    ...pledges.map((pledge) =>
      bringing(
        step(
          chair,
          voting,
          {
            type: 'TakeVote',
            agendaItem: pledge.id,
            inFavour: pledge.inFavour,
            against: jurors - pledge.inFavour,
            abstained: 0,
          },
          `조정을 표결한다: ${pledge.number} 찬성 ${pledge.inFavour} 반대 ${jurors - pledge.inFavour}`,
        ),
        consequence(round, ['opinions', opinionOn(pledge), 'status'], 'issued'),
      ),
    ),
    step(chair, voting, { type: 'CloseMeeting' }, '회의를 마친다.'),
  ),
);

/** Fourteen times as proposed; the department of the rejected one yields. */
export const answering: readonly Act[] = tell(
  'answers',
  'rest',
  day(
    '2020-08-21',
    '10:00',
    step(secretary, round, { type: 'SendOpinions' }, '표결의 결과를 각 부서에 보낸다.'),
  ),
  day(
    '2020-08-25',
    '09:00',
    ...pledges.map((pledge) =>
      step(
        officerFor(pledge),
        round,
        {
          type: 'GiveResponse',
          opinion: opinionOn(pledge),
          answer: {
            disposition: 'accepted',
            proof: { kind: isCarried(pledge) ? 'asProposed' : 'proposalWithdrawn' },
          },
          text: isCarried(pledge)
            ? '조정한 목표로 해 나가겠습니다.'
            : '배심원단의 뜻에 따라 조정안을 거두고 처음 목표대로 하겠습니다.',
        },
        isCarried(pledge)
          ? `조정한 목표대로 하겠다고 답한다: ${pledge.number}`
          : `배심원단의 뜻에 따라 조정안을 거둔다고 답한다: ${pledge.number}`,
      ),
    ),
  ),
);

/** Fourteen changes are agreed, all fifteen opinions settled. */
export const settling: readonly Act[] = tell(
  'agreement',
  'rest',
  day(
    '2020-09-01',
    '10:00',
    ...agreed.map((pledge) =>
      step(
        chair,
        round,
        { type: 'AgreeChange', opinion: opinionOn(pledge) },
        `변경에 합의한다: ${pledge.number}`,
      ),
    ),
    step(
      chair,
      round,
      { type: 'SettleWithoutObjection', opinions: pledges.map(opinionOn) },
      `${pledges.length}건을 모두 마무리한다. 거둔 조정안에는 합의할 것이 없다.`,
    ),
    bringing(
      step(chair, round, { type: 'ConcludeRound' }, '회차를 닫는다.'),
      consequence(cycle, ['rounds', round.id, 'status'], 'concluded'),
    ),
  ),
);

const agendaItem = 'changes';

/** The changes are deliberated and approved, and take effect. */
export const changing: readonly Act[] = tell(
  'planChange',
  'rest',
  day(
    '2020-09-02',
    '10:00',
    step(
      secretary,
      deliberating,
      {
        type: 'ConveneMeeting',
        committee: jury.id,
        number: '2020-2',
        date: '2020-09-10',
        time: '14:00',
        place: '구청 대강당',
        agenda: [
          {
            id: agendaItem,
            title: `조정 ${agreed.length}건의 심의`,
            motion: { kind: 'deliberateChanges', cycle: cycle.id, changes: agreed.map(changeOf) },
          },
        ],
      },
      '합의된 조정을 한꺼번에 심의할 회의를 소집한다.',
    ),
    noticing(secretary, deliberating, '배심원들에게 소집통지를 보낸다.'),
  ),
  day(
    '2020-09-10',
    '13:50',
    ...arriving(secretary, deliberating, jury.seats),
    step(chair, deliberating, { type: 'OpenMeeting' }, '회의를 연다.'),
    bringing(
      step(
        chair,
        deliberating,
        { type: 'RecordNoObjection', agendaItem },
        '조정 열네 건이 이견 없이 심의를 마친다.',
      ),
      ...agreed.map((pledge) =>
        consequence(cycle, ['changes', changeOf(pledge), 'steps', '0', 'step'], 'deliberated'),
      ),
    ),
    step(chair, deliberating, { type: 'CloseMeeting' }, '회의를 마친다.'),
  ),
  day(
    '2020-09-16',
    '11:00',
    bringing(
      step(
        office,
        cycle,
        {
          type: 'RecordStep',
          changes: agreed.map(changeOf),
          step: 'approved',
          taken: '2020-09-16',
          number: '공약-2020-118',
        },
        '구청장의 승인을 문서 번호와 함께 적는다. 열네 공약의 2020년 목표가 바뀐다.',
      ),
      ...agreed.map((pledge) => consequence(cycle, ['changes', changeOf(pledge), 'status'], 'inForce')),
    ),
  ),
);

/** Everything that happened in the round until it was concluded. */
const actsShown = opening.length + proposing.length + 1 + pledges.length + answering.length + settling.length;

/** Every vote with the reason for the adjustment, and what the department said; then nothing is left. */
export const closing: readonly Act[] = tell(
  'closing',
  'rest',
  day(
    '2020-09-18',
    '10:00',
    step(
      office,
      round,
      {
        type: 'PublishRound',
        version: actsShown,
        remarks: 'none',
        redactions: [],
        reason: '공약의 조정과 그 사유를 주민에게 알림',
      },
      '조정과 표결, 그 사유를 주민에게 공개한다.',
    ),
    step(office, cycle, { type: 'CloseCycle' }, '남은 것이 없으므로 주기를 닫는다.'),
  ),
);
