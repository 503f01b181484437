// November 2021: the working council and the council deliberate on the draft for 2022, in their order, by vote.
import { firstEdition } from '#domain/plan/words';
import { bringing, day, refused, step, tell, type Act, type AnyStep } from '../act.js';
import { council, workingCouncil } from '../city.js';
import { consequence } from '../consequence.js';
import { nextPlan } from '../programs.js';
import { arriving } from './arriving.js';
import { writing } from './minutes.js';
import { noticing } from './noticing.js';
import {
  councilChair,
  councilMeeting,
  councilSecretary,
  workingChair,
  workingCouncilMeeting,
  workingSecretary,
} from './streams.js';

const edition = firstEdition;
const agendaItem = 'plan';
const motion = { kind: 'deliberatePlan', plan: nextPlan.id, edition } as const;

const taken = (nth: number, body: string) =>
  consequence(nextPlan, ['editions', edition, 'deliberations', String(nth), 'body'], body);

const conveningWorkingCouncil = step(
  workingSecretary,
  workingCouncilMeeting,
  {
    type: 'ConveneMeeting',
    committee: workingCouncil.id,
    number: '2021-4',
    date: '2021-11-03',
    time: '14:00',
    place: '시청 중회의실',
    agenda: [{ id: agendaItem, title: '2022년도 시행계획(안)의 심의', motion }],
  },
  '실무협의체 회의를 엿새 앞서 소집한다.',
);

const workingSession = [
  ...arriving(
    workingSecretary,
    workingCouncilMeeting,
    workingCouncil.seats.filter(({ id }) => id !== 'working-2'),
  ),
  step(workingChair, workingCouncilMeeting, { type: 'OpenMeeting' }, '다섯 가운데 넷이 모여 회의를 연다.'),
  bringing(
    step(
      workingChair,
      workingCouncilMeeting,
      { type: 'TakeVote', agendaItem, inFavour: 3, against: 1, abstained: 0 },
      '찬성 3, 반대 1로 초안이 가결되어 대표협의체로 올라간다.',
    ),
    taken(0, workingCouncil.id),
  ),
  step(workingChair, workingCouncilMeeting, { type: 'CloseMeeting' }, '회의를 마친다.'),
];

const conveningCouncil = step(
  councilSecretary,
  councilMeeting,
  {
    type: 'ConveneMeeting',
    committee: council.id,
    number: '2021-2',
    date: '2021-11-10',
    time: '10:00',
    place: '시청 대회의실',
    agenda: [{ id: agendaItem, title: '2022년도 시행계획(안)의 심의·확정', motion }],
  },
  '대표협의체 회의를 소집한다.',
);

const coming = (...ids: readonly string[]) =>
  arriving(
    councilSecretary,
    councilMeeting,
    council.seats.filter(({ id }) => ids.includes(id)),
  );

const opening = (note: string) => step(councilChair, councilMeeting, { type: 'OpenMeeting' }, note);

const adoptingVote = (note: string, inFavour: number) =>
  step(
    councilChair,
    councilMeeting,
    { type: 'TakeVote', agendaItem, inFavour, against: 0, abstained: 0 },
    note,
  );

const councilSession: readonly AnyStep[] = [
  ...coming('council-chair-private', 'council-secretary'),
  refused(opening('다섯 가운데 둘뿐이어서 회의를 열 수 없다.'), 'no-quorum'),
  ...coming('council-1'),
  opening('한 사람이 더 와서 과반이 되었으므로 회의를 연다.'),
  step(
    councilSecretary,
    councilMeeting,
    { type: 'RecordDeparture', attendance: 'council-1' },
    '위원 1이 급한 일로 나간다.',
  ),
  refused(adoptingVote('둘이서 확정하려 하지만, 정족수가 모자란다.', 2), 'no-quorum'),
  ...coming('council-chair-public', 'council-2'),
  bringing(
    adoptingVote('늦게 온 두 사람을 더하여 넷이 모두 찬성한다. 2022년도 시행계획(안)이 심의를 마친다.', 4),
    taken(1, council.id),
    consequence(nextPlan, ['editions', edition, 'status'], 'deliberated'),
  ),
  step(councilChair, councilMeeting, { type: 'CloseMeeting' }, '회의를 마친다.'),
  writing(councilSecretary, councilMeeting, {}, '대표협의체 회의록을 작성한다(예시).'),
];

/** The councils' seats, who came and how they voted are examples. */
export const bodies: readonly Act[] = tell(
  'bodies',
  'rest',
  day(
    '2021-10-28',
    '11:00',
    conveningWorkingCouncil,
    noticing(workingSecretary, workingCouncilMeeting, '실무협의체에 소집통지를 보낸다.'),
  ),
  day('2021-11-03', '14:00', ...workingSession),
  day(
    '2021-11-04',
    '09:00',
    conveningCouncil,
    noticing(councilSecretary, councilMeeting, '대표협의체에 소집통지를 보낸다.'),
    writing(workingSecretary, workingCouncilMeeting, {}, '실무협의체 회의록을 작성한다(예시).'),
  ),
  day('2021-11-10', '10:00', ...councilSession),
);
