// The meeting of 14 July, and how what was said there became the committee's opinions.
import { remarkKindLabels, trackLabels } from '#contract/glossary';
import type { Wording } from '#domain/round/words';
import { day, refused, step, tell, type Act, type AnyStep } from '../act.js';
import { caseTable } from '../case-table.js';
import { committee, inPost, seats, type JobsSeatId } from '../city.js';

import { topicName } from '../proof-text.js';
import { spokenRemarks } from '../remarks.js';
import { cameLate, leftEarly, presentFromTheStart, printedRoll } from '../roll.js';
import { wordingOf } from '../wording.js';
import { arriving } from './arriving.js';
import { writing } from './minutes.js';
import { noticing } from './noticing.js';
import { julyMeeting, privateChair, round, secretary } from './streams.js';

const titleOfSeat = (id: JobsSeatId) => seats.find((seat) => seat.id === id)?.title ?? id;

const convening = step(
  secretary,
  julyMeeting,
  {
    type: 'ConveneMeeting',
    committee: committee.id,
    number: '2021-7',
    date: '2021-07-14',
    time: '10:00',
    place: '화상회의',
    agenda: [
      { id: 'previous', title: '전차 회의 결과 보고' },
      { id: 'monitoring', title: '2021년도 시행계획 중간평가 및 변경안 모니터링', round: round.id },
      { id: 'next', title: '차기 회의 일정' },
    ],
  },
  '제7차 회의를 엿새 앞서 소집한다. 7월 14일 10시, 화상회의.',
);

const coming = (...ids: readonly JobsSeatId[]) =>
  arriving(
    secretary,
    julyMeeting,
    ids.flatMap((id) => seats.filter((seat) => seat.id === id)),
  );

const entering = spokenRemarks.map(({ text, ...remark }): AnyStep =>
  step(
    secretary,
    round,
    { type: 'EnterRemark', ...remark, text, meeting: julyMeeting.id },
    `회의에서 나온 ${remarkKindLabels[remark.kind].ko}, 말한 이 모름(${topicName(remark.topic)}): “${text}”`,
  ),
);

/** Nobody noted who spoke; the roll comes out of the seats, and the printed figures stand beside it. */
export const july: readonly Act[] = tell(
  'july',
  'round-until-answers-due',
  day(
    '2021-07-08',
    '10:00',
    convening,
    noticing(secretary, julyMeeting, '소집통지를 보낸다. 닷새 앞서 알려야 하는 기한에 하루가 남았다.'),
  ),
  day('2021-07-14', '09:50', ...coming(...presentFromTheStart)),
  day(
    '2021-07-14',
    '10:02',
    step(
      privateChair,
      julyMeeting,
      { type: 'OpenMeeting' },
      '17명 가운데 11명이 모여 과반이 되었으므로 회의를 연다.',
    ),
  ),
  day('2021-07-14', '10:21', ...coming(cameLate)),
  day(
    '2021-07-14',
    '11:40',
    step(
      secretary,
      julyMeeting,
      { type: 'RecordDeparture', attendance: leftEarly },
      `${titleOfSeat(leftEarly)}이 먼저 나간 것을 적는다(예시). 참석한 사실은 남는다.`,
    ),
  ),
  day(
    '2021-07-14',
    '12:00',
    step(
      privateChair,
      julyMeeting,
      { type: 'CloseMeeting', ended: '12:00' },
      '회의를 마친다. 12시에 끝난 것을 적는다.',
    ),
    step(
      secretary,
      julyMeeting,
      { type: 'StateRoll', stated: printedRoll, source: '회의록 머리의 참석 칸' },
      '회의록에 찍힌 참석 수(11/17, 공공 0/6, 민간 11/11)를 명부 곁에 그대로 적어 둔다.',
    ),
    step(
      secretary,
      julyMeeting,
      {
        type: 'RecordGist',
        agendaItem: 'monitoring',
        gist: '세부사업마다 중간실적과 변경(안)을 살피고 의견을 냄. 발언은 회차에 사업별로 적음.',
      },
      '안건의 발언 요지를 적는다(예시).',
    ),
    step(
      secretary,
      julyMeeting,
      { type: 'SetNextDate', date: '2021-08-11', time: '10:00', place: '화상회의' },
      '다음 회의를 8월 둘째 수요일로 알린 것을 적는다.',
    ),
  ),
  day('2021-07-14', '14:00', ...entering),
  day(
    '2021-07-15',
    '09:00',
    step(
      secretary,
      round,
      {
        type: 'CorrectRemark',
        remark: 'r-1-6-staff',
        text: '센터 실무자가 적어 모든 분야의 기업을 돕기 어렵다.',
        reason: '옮겨 적으며 빠진 말을 녹음을 듣고 채움',
      },
      '1-6의 발언을 옮기며 빠뜨린 말을 채우고 까닭을 남긴다.',
    ),
    step(secretary, round, { type: 'CloseIntake' }, '접수를 마감한다. 이제 참여하는 모두가 발언을 읽는다.'),
  ),
);

const firstDraftOf = 'o-1-1-midterm-2';

const issuing = caseTable.map((opinion): AnyStep => {
  const { id, topic, remarks, row, asked } = opinion;
  const wording: Wording =
    id === firstDraftOf ? { asks: 'action', text: '민간 일터에서 일하게 할 것' } : wordingOf(opinion);
  return step(
    secretary,
    round,
    { type: 'IssueOpinion', topic, id, wording, remarks },
    `${row} ${trackLabels[opinion.track].ko} 의견을 쓴다${remarks.length > 0 ? `(발언 ${remarks.length}건에서)` : '(정해진 문구)'}: “${asked.ko}”`,
  );
});

const correcting = caseTable
  .filter(({ id }) => id === firstDraftOf)
  .map((opinion) =>
    step(
      secretary,
      round,
      {
        type: 'CorrectOpinion',
        opinion: opinion.id,
        wording: wordingOf(opinion),
        remarks: opinion.remarks,
        reason: '첫 문안에 사업이 끝난 뒤의 취업이 빠져 있었음',
      },
      '1-1의 둘째 의견을 보내기 전에 바로잡고 까닭을 남긴다.',
    ),
  );

/** From the closed intake to the sending: here answers are due. */
export const opinions: readonly Act[] = tell(
  'opinions',
  'round-until-answers-due',
  day(
    '2021-07-15',
    '13:30',
    refused(
      step(
        secretary,
        round,
        {
          type: 'IssueOpinion',
          topic: 'p-1-4/change',
          id: 'o-1-4-slip',
          wording: { phrase: 'agreeToChange' },
          remarks: [],
        },
        '1-4에 변경안 동의를 쓰려 하지만, 부서가 낸 변경이 없다.',
      ),
      'nothing-proposed',
    ),
    ...issuing,
  ),
  day(
    '2021-07-16',
    '10:00',
    step(
      inPost('tourism-officer'),
      round,
      {
        type: 'ReplyToQuestion',
        remark: 'r-1-2-rate',
        text: '아직 교육 중이어서 취업 현황은 과정이 끝난 뒤 모아 드리겠습니다.',
      },
      '1-2의 취업 현황을 물은 질의에 답글을 단다(예시).',
    ),
    writing(
      secretary,
      julyMeeting,
      {
        items: [
          {
            agendaItem: 'monitoring',
            text: '세부사업마다 중간실적과 변경(안)을 살피고 의견을 냄. 사업별 발언과 의견은 붙임의 모니터링 의견으로 정리함.',
          },
        ],
      },
      '회의록을 작성한다. 참석 수와 의결은 명부와 기록에서 그대로 들어간다(예시).',
    ),
    ...correcting,
  ),
  day(
    '2021-07-19',
    '09:00',
    step(
      secretary,
      round,
      { type: 'SendOpinions' },
      '의견을 모두 부서에 보낸다. 이제 8월 6일까지 답할 차례이다.',
    ),
  ),
);
