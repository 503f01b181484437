// September 2021: the changes of this year go through their legal steps, the programs are revised, a promise is kept in time.
import type { IsoDate } from '#domain/ids';
import { bringing, day, refused, step, tell, type Act, type AnyStep, type Hand } from '../act.js';
import { caseOpinion } from '../case-table.js';
import { committee, inPost, seats } from '../city.js';
import { consequence } from '../consequence.js';
import { changeOf, keptInTime, thisYears } from '../left-behind.js';
import { planYear } from '../programs.js';
import { arriving } from './arriving.js';
import { checking, reporting } from './promises.js';
import { confirmed, confirming, writing } from './minutes.js';
import { noticing } from './noticing.js';
import { augustMeeting, cycle, office, privateChair, secretary, septemberMeeting } from './streams.js';

const rows = (opinions: readonly string[]) => opinions.map((id) => caseOpinion(id).row).join(', ');

/** 1-6 is answered by a member of the subcommittee: the others deliberate it as an item of its own. */
const apart = 'o-1-6-change';
const together = thisYears.filter((id) => id !== apart);

type RecordedStep = 'residentsHeard' | 'reported' | 'approved' | 'submitted';

const recording = (
  hand: Hand,
  taken: IsoDate,
  recorded: RecordedStep,
  number: string,
  note: string,
): Extract<AnyStep, { readonly stream: { readonly kind: 'cycle' } }> =>
  step(
    hand,
    cycle,
    { type: 'RecordStep', changes: thisYears.map(changeOf), step: recorded, taken, number },
    note,
  );

const hearing = recording(
  office,
  '2021-08-31',
  'residentsHeard',
  '시보 2021-97',
  `올해의 변경 ${thisYears.length}건(${rows(thisYears)})을 시보에 알리고 8월 말까지 주민 의견을 들은 것을 적는다(예시).`,
);

const toTheAssembly = recording(
  office,
  '2021-09-15',
  'reported',
  '의회 보고 2021-44',
  '심의를 거친 변경을 의회에 보고한다(예시).',
);

const convening = step(
  secretary,
  septemberMeeting,
  {
    type: 'ConveneMeeting',
    committee: committee.id,
    number: '2021-9',
    date: '2021-09-08',
    time: '10:00',
    place: '화상회의',
    agenda: [
      confirming(augustMeeting.id),
      {
        id: 'changes',
        title: `올해 적용할 변경의 심의 (${rows(together)})`,
        motion: { kind: 'deliberateChanges', cycle: cycle.id, changes: together.map(changeOf) },
      },
      {
        id: 'growth',
        title: `올해 적용할 변경의 심의 (${rows([apart])})`,
        motion: { kind: 'deliberateChanges', cycle: cycle.id, changes: [changeOf(apart)] },
      },
    ],
  },
  '9월 8일 회의를 소집하고, 합의된 변경을 안건으로 올린다. 1-6은 답한 사람이 위원이어서 따로 둔다.',
);

const present = seats.filter(
  ({ id, sector }) => sector === 'private' || ['chair-public', 'public-2', 'public-4'].includes(id),
);

const deliberated = (opinion: string) =>
  consequence(cycle, ['changes', changeOf(opinion), 'steps', '1', 'step'], 'deliberated');

const voting = [
  bringing(
    step(
      privateChair,
      septemberMeeting,
      { type: 'TakeVote', agendaItem: 'changes', inFavour: 12, against: 0, abstained: 1 },
      '공공분과장은 제척되고, 변경 네 건이 찬성 12, 기권 1로 가결된다(예시).',
    ),
    ...together.map(deliberated),
  ),
  bringing(
    step(
      privateChair,
      septemberMeeting,
      { type: 'RecordNoObjection', agendaItem: 'growth' },
      '1-6은 답한 위원이 빠진 가운데 이견 없이 처리된다(예시).',
    ),
    deliberated(apart),
  ),
];

/** Who is heard, reported to, and asked to approve, under which numbers: examples, like the days. */
export const planChange: readonly Act[] = tell(
  'planChange',
  'rest',
  day(
    '2021-09-01',
    '10:00',
    refused(
      recording(
        office,
        '2021-09-01',
        'reported',
        '의회 보고 2021-41',
        '의회에 보고한 것으로 적으려 하지만, 주민 의견을 듣고 분과가 심의하는 일이 먼저이다.',
      ),
      'step-out-of-order',
    ),
    hearing,
    convening,
    noticing(secretary, septemberMeeting, '9월 회의의 소집통지를 이레 앞서 보낸다.'),
  ),
  day('2021-09-08', '09:40', ...arriving(secretary, septemberMeeting, present)),
  day(
    '2021-09-08',
    '10:00',
    step(privateChair, septemberMeeting, { type: 'OpenMeeting' }, '정족수가 되어 회의를 연다.'),
    confirmed(privateChair, septemberMeeting, augustMeeting, '8월 회의록을 이견 없이 확인한다.'),
    ...voting,
    step(privateChair, septemberMeeting, { type: 'CloseMeeting' }, '회의를 마친다.'),
  ),
  day(
    '2021-09-15',
    '14:00',
    writing(secretary, septemberMeeting, {}, '9월 회의록을 작성한다(예시).'),
    toTheAssembly,
    refused(
      { ...toTheAssembly, note: '같은 보고를 한 번 더 적으려 하지만, 이미 적혀 있다.' },
      'already-recorded',
    ),
  ),
  day(
    '2021-09-24',
    '11:00',
    recording(
      office,
      '2021-09-24',
      'approved',
      '총괄-2021-2866',
      '변경의 결재를 문서 번호와 함께 적는다(예시).',
    ),
  ),
  day(
    '2021-09-29',
    '16:00',
    bringing(
      recording(
        office,
        '2021-09-29',
        'submitted',
        '총괄-2021-2903',
        '변경을 도에 제출한다(예시). 남은 절차가 없으므로 세부사업의 올해 수치가 바뀐다. 1-6의 목표는 이제 10%이다.',
      ),
      ...thisYears.map((opinion) => consequence(cycle, ['changes', changeOf(opinion), 'status'], 'inForce')),
      consequence(
        { kind: 'program', id: 'p-1-6' },
        ['years', String(planYear), 'indicators', '0', 'target'],
        '10',
      ),
    ),
  ),
  day(
    '2021-09-30',
    '10:00',
    reporting(
      inPost('youth-jobs-officer'),
      cycle,
      keptInTime,
      '수요 조사 결과를 붙여 9월 24일에 본예산을 늘려 요구함',
    ),
    checking(
      secretary,
      cycle,
      keptInTime,
      { finding: 'kept', note: '예산 요구서를 확인함' },
      '1-4의 약속을 기한 안에 지킨 것으로 적는다. 지킨 약속은 다음 주기로 넘어가지 않는다(예시).',
    ),
  ),
);
