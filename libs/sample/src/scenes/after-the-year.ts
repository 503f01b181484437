// January and February 2022: what was promised is checked in the new cycle, and the old year is closed.
import { day, refused, step, tell, type Act } from '../act.js';
import { inPost } from '../city.js';
import { plan, planYear, programs } from '../programs.js';
import { checking, reporting } from './promises.js';
import { cycle, nextCycle, office, privateChair, publicChair, secretary } from './streams.js';

const kept = 'o-1-1-midterm-1';
const late = 'o-1-2-midterm-1';

const growing = programs.find(({ id }) => id === 'p-1-6');

/** What the departments report and what was found are examples. */
export const followUps: readonly Act[] = tell(
  'followUps',
  'rest',
  day(
    '2022-01-19',
    '10:00',
    reporting(
      inPost('job-policy-officer'),
      nextCycle,
      kept,
      '10월 셋째 주에 취업역량 교육을 열었고, 참여자 41명에게 구인 정보를 보냄',
    ),
    reporting(
      inPost('tourism-officer'),
      nextCycle,
      late,
      '수료자 인재풀 명부를 1월 14일에 갖추어 업계 협의체에 건넴',
    ),
    refused(
      checking(
        publicChair,
        nextCycle,
        kept,
        { finding: 'kept', note: '교육을 연 것을 확인함' },
        '공공분과장이 1-1을 이행으로 적으려 하지만, 자기 부서의 약속은 스스로 점검할 수 없다.',
      ),
      'own-item',
    ),
    checking(
      secretary,
      nextCycle,
      kept,
      { finding: 'kept', note: '10월 안에 교육을 열고 알선을 이어 감' },
      '1-1의 약속을 기한 안에 지킨 것으로 적는다.',
    ),
    checking(
      privateChair,
      nextCycle,
      late,
      { finding: 'late', note: '명부가 기한을 두 주 넘겨 갖추어짐' },
      '1-2의 약속은 기한을 두 주 넘겨 지킨 것으로 적는다.',
    ),
  ),
  day(
    '2022-01-20',
    '10:00',
    refused(
      step(
        office,
        { kind: 'program', id: 'p-1-6' },
        {
          type: 'StateYear',
          year: planYear,
          content: [],
          indicators: growing?.indicators ?? [],
          budget: growing?.budget ?? [],
        },
        '지난해 1-6의 목표를 5%로 되돌려 적으려 하지만, 2021년의 수치는 해가 바뀌며 굳었다.',
      ),
      'year-frozen',
    ),
  ),
);

/** The results go out by the end of February; the cycle of 2021 has nothing left. */
export const closing: readonly Act[] = tell(
  'closing',
  'rest',
  day(
    '2022-02-25',
    '14:00',
    step(
      office,
      plan,
      { type: 'ClosePlan', submitted: '2022-02-25', number: '총괄-2022-412' },
      '2021년의 실적을 2월 말에 앞서 제출하고 계획을 닫는다.',
    ),
    step(
      privateChair,
      cycle,
      { type: 'CloseCycle' },
      '2021년의 주기를 닫는다. 남은 약속은 2022년의 주기에 있다.',
    ),
  ),
);
