// 28 July to 13 August: asked again, agreed, settled, the strategy by a vote of the meeting, and concluded.
import { bringing, day, refused, step, tell, type Act } from '../act.js';
import { caseOpinion, caseTable } from '../case-table.js';
import { committee, inPost, inSeat, seats, type JobsSeatId } from '../city.js';
import { consequence } from '../consequence.js';
import { proofText } from '../proof-text.js';
import { arriving } from './arriving.js';
import { confirmed, confirming, writing } from './minutes.js';
import { noticing } from './noticing.js';
import { augustMeeting, cycle, julyMeeting, office, privateChair, round, secretary } from './streams.js';

const youthOfficer = inPost('youth-jobs-officer');
const actingSeat: JobsSeatId = 'private-1';
const actingChair = inSeat(actingSeat);

const onBudget = caseOpinion('o-1-4-midterm');
const onStrategy = caseTable.filter(({ row }) => row === 'I').map(({ id }) => id);

const convening = step(
  secretary,
  augustMeeting,
  {
    type: 'ConveneMeeting',
    committee: committee.id,
    number: '2021-8',
    date: '2021-08-11',
    time: '10:00',
    place: '화상회의',
    agenda: [
      confirming(julyMeeting.id),
      {
        id: 'strategy',
        title: '추진전략 I 의견의 마무리',
        motion: { kind: 'settle', round: round.id, opinions: onStrategy },
      },
    ],
  },
  '8월 11일 회의를 소집하고, 두 분과장이 마무리할 수 없는 전략 의견을 안건으로 올린다.',
);

const namingActingChair = step(
  office,
  committee,
  {
    type: 'NameActingChair',
    seat: actingSeat,
    from: '2021-08-11',
    until: '2021-08-11',
    reason: '두 공동분과장이 모두 전략 안건에서 제척됨',
  },
  '그 안건을 맡을 직무대행으로 민간 위원 1을 하루 동안 정한다(예시).',
);

/** 1-4's bare promise becomes a dated action; meanwhile a topic is reopened for nothing, and the deadline moves. */
export const again: readonly Act[] = tell(
  'again',
  'rest',
  day(
    '2021-07-28',
    '14:00',
    step(
      privateChair,
      round,
      { type: 'AskAgain', opinion: onBudget.id, reason: '무엇을 언제까지 할지가 없음' },
      '1-4의 답에 무엇을 언제까지 하겠다는 말이 없어 재검토를 요청한다.',
    ),
  ),
  day(
    '2021-07-29',
    '10:00',
    step(
      privateChair,
      round,
      {
        type: 'ReopenTopic',
        topic: 'p-1-8/change',
        opinionsDue: '2021-08-04',
        answersDue: '2021-08-09',
        reason: '대표지표의 확정 일정이 알려지면 의견을 더하려고',
      },
      '1-8의 변경안을 다시 연다. 다른 사업은 그대로 간다.',
    ),
  ),
  day(
    '2021-07-30',
    '15:00',
    step(
      youthOfficer,
      round,
      {
        type: 'GiveResponse',
        opinion: onBudget.id,
        answer: {
          disposition: 'partlyAccepted',
          proof: { kind: 'followUp', action: '예산 부서와 상의하기', due: '2021-12-31' },
          leftOut: '대상을 넓히는 일은 예산이 정해진 뒤로 미룸',
        },
        text: '우선 예산 부서와 상의하겠습니다.',
      },
      '상의하겠다고 다시 답한다. 이번에는 일부수용이다.',
    ),
  ),
  day(
    '2021-08-02',
    '10:00',
    step(
      privateChair,
      round,
      { type: 'AskAgain', opinion: onBudget.id, reason: '본예산 요구는 9월에 끝나므로 12월의 상의로는 늦음' },
      '연말의 상의로는 본예산에 늦으므로 한 번 더 재검토를 요청한다.',
    ),
  ),
  day(
    '2021-08-05',
    '10:00',
    step(
      secretary,
      round,
      {
        type: 'CloseReopenedTopic',
        topic: 'p-1-8/change',
        reason: '확정 일정이 아직 나오지 않아 더할 의견이 없음',
      },
      '다시 연 1-8의 변경안을 더한 것 없이 닫는다.',
    ),
    step(
      privateChair,
      round,
      {
        type: 'ExtendDeadlines',
        answersDue: '2021-08-10',
        reason: '재검토를 두 번 거친 1-4가 수요를 조사할 시간',
      },
      '답의 기한을 8월 6일에서 10일로 늦춘다.',
    ),
    namingActingChair,
    convening,
    noticing(secretary, augustMeeting, '8월 회의의 소집통지를 엿새 앞서 보낸다.'),
  ),
  day(
    '2021-08-09',
    '11:00',
    step(
      youthOfficer,
      round,
      { type: 'GiveResponse', opinion: onBudget.id, answer: onBudget.answer, text: onBudget.answerText },
      `세 번째에는 할 일과 날짜가 있다: “${onBudget.answerText}”`,
    ),
  ),
);

const agreeing = caseTable
  .filter(({ final }) => final === 'agreedAndSettled')
  .map(({ id, row, answer, agreed }) =>
    step(
      privateChair,
      round,
      { type: 'AgreeChange', opinion: id },
      `${row}의 변경에 합의한다. ${proofText(answer, agreed, 'ko')} (${agreed[0]?.effective}년부터)`,
    ),
  );

const notes: Readonly<Record<string, string>> = {
  'o-1-1-midterm-2': '직접일자리 사업의 한계를 받아들임',
  'o-1-7-change': '까닭이 있어 지표 유지를 받아들임',
  'o-1-8-change-1': '2022년 계획을 짤 때 반드시 다룸',
  'o-1-8-change-2': '2022년 계획을 짤 때 반드시 다룸',
};

const settlingOneByOne = Object.entries(notes).map(([id, note]) =>
  step(
    privateChair,
    round,
    { type: 'SettleOpinion', opinion: id, note },
    `${caseOpinion(id).row}의 의견을 마무리하며 남긴다. “${note}”`,
  ),
);

const rest = caseTable
  .map(({ id }) => id)
  .filter((id) => !onStrategy.includes(id) && !Object.hasOwn(notes, id));

/** The private co-chair answers nothing but the strategy, and may settle all the rest. */
export const agreement: readonly Act[] = tell(
  'agreement',
  'rest',
  day(
    '2021-08-10',
    '10:00',
    refused(
      step(
        privateChair,
        round,
        { type: 'SettleOpinion', opinion: 'o-1-6-change' },
        '1-6을 마무리하려 하지만, 변경이 걸린 답은 먼저 합의해야 한다.',
      ),
      'change-awaits-agreement',
    ),
    ...agreeing,
    ...settlingOneByOne,
    step(
      privateChair,
      round,
      { type: 'SettleWithoutObjection', opinions: rest },
      `나머지 ${rest.length}건을 이견 없음으로 한꺼번에 마무리한다.`,
    ),
    refused(
      step(
        privateChair,
        round,
        { type: 'ConcludeRound' },
        '회차를 닫으려 하지만, 전략 의견 두 건이 아직 열려 있다.',
      ),
      'opinions-still-open',
    ),
  ),
);

const presentInAugust = seats.filter(
  ({ id, sector }) => sector === 'private' || id === 'chair-public' || id === 'public-2',
);

const recusing = (['chair-public', 'chair-private'] as const).map((seat) =>
  step(
    secretary,
    augustMeeting,
    { type: 'RecordRecusal', agendaItem: 'strategy', seat, reason: '전략을 이끌며 직접 답한 사람임' },
    `전략 안건에서 제척된 것을 적는다: ${seats.find(({ id }) => id === seat)?.title}`,
  ),
);

/** Who attended in August and how they voted are examples: no paper of that meeting is at hand. */
export const august: readonly Act[] = tell(
  'august',
  'rest',
  day('2021-08-11', '09:45', ...arriving(secretary, augustMeeting, presentInAugust)),
  day(
    '2021-08-11',
    '10:00',
    step(privateChair, augustMeeting, { type: 'OpenMeeting' }, '정족수가 되어 회의를 연다.'),
    confirmed(privateChair, augustMeeting, julyMeeting, '7월 회의록을 이견 없이 확인한다.'),
    ...recusing,
    refused(
      step(
        privateChair,
        augustMeeting,
        { type: 'TakeVote', agendaItem: 'strategy', inFavour: 13, against: 0, abstained: 0 },
        '제척된 민간분과장이 표결을 부치려 하지만 그럴 수 없다.',
      ),
      'own-item',
    ),
    bringing(
      step(
        actingChair,
        augustMeeting,
        { type: 'TakeVote', agendaItem: 'strategy', inFavour: 10, against: 0, abstained: 1 },
        '직무대행이 표결에 부친다. 찬성 10, 기권 1. 전략 의견 두 건이 회의의 뜻으로 마무리된다.',
      ),
      ...onStrategy.map((opinion) => consequence(round, ['opinions', opinion, 'status'], 'settled')),
    ),
    step(privateChair, augustMeeting, { type: 'CloseMeeting' }, '회의를 마친다.'),
  ),
);

/** Nothing is open any more, and the cycle goes on to the plan change. */
export const end: readonly Act[] = tell(
  'end',
  'rest',
  day(
    '2021-08-13',
    '10:00',
    bringing(
      step(
        privateChair,
        round,
        { type: 'ConcludeRound' },
        '모든 의견이 마무리되어 회차를 닫는다. 합의된 변경과 약속은 주기로 넘어간다.',
      ),
      consequence(cycle, ['status'], 'planChange'),
    ),
    writing(secretary, augustMeeting, {}, '8월 회의록을 작성한다(예시).'),
  ),
);
