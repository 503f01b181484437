// What the pages that everybody can read say of their own.
import type { SeatRole, Sector } from '#domain/actor';
import type { Label } from '#contract/label';
import { sectorLabels, seatRoleLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { PublicOpinion } from '#domain/round/public';
import { plural, say } from '../language/say.js';

/** Whoever reads from outside waits for the answer; that the opinion went out is the offices' affair. */
const statuses: Readonly<Record<PublicOpinion['status'], Label>> = {
  ...itemStatusLabels.round.opinion,
  sent: say('답변 대기', 'Awaiting an answer'),
};

export const publicStrings = {
  statuses,
  product: say('위원회 모니터링 공개 자료', 'Committee monitoring, published'),
  list: {
    title: (organization: string) => say(`${organization} 공개 자료`, `Published by ${organization}`),
    lead: say(
      '시행계획과, 위원회가 그 계획을 점검하여 낸 의견 및 담당 부서의 답변입니다. 공개한 시점의 내용이 그대로 보입니다.',
      'Plans, what committees said about them, and what the departments answered. Each is shown as it stood when it was published.',
    ),
    rounds: say('모니터링 회차', 'Review rounds'),
    plans: say('시행계획', 'Plans'),
    stoodOn: (date: Label) => say(`${date.ko} 기준`, `as of ${date.en}`),
  },
  back: say('공개 자료 목록', 'All that is published'),
  facts: {
    committee: say('위원회', 'Committee'),
    plan: say('계획', 'Plan'),
    status: say('진행 상태', 'Status'),
    answersDue: say('답변 제출 기한', 'Answers due'),
    stoodOn: say('기준일', 'As of'),
    publishedOn: say('공개일', 'Published on'),
  },
  stands: (date: Label) =>
    say(
      `${date.ko}까지의 내용입니다. 그 뒤에 바뀐 것은 다시 공개할 때까지 반영되지 않습니다.`,
      `This is how it stood on ${date.en}. What has changed since is not in it until it is published anew.`,
    ),
  masked: say(
    '위원의 이름은 공개하지 않으며, 발언한 위원은 공공·민간으로만 구분합니다.',
    'Members’ names are not published; who spoke is told by sector only.',
  ),
  byRole: say(
    '위원의 이름은 공개하지 않으며, 발언한 위원은 공공·민간과 위원회에서 맡은 역할로만 구분합니다.',
    'Members’ names are not published; who spoke is told by sector and part in the committee only.',
  ),
  noRemarks: say('위원의 이름과 발언은 공개하지 않습니다.', 'Members’ names and remarks are not published.'),
  opinion: say('위원회 의견', 'Opinion of the committee'),
  outcome: say('처리 결과', 'Outcome'),
  strategy: say('추진전략', 'Strategy'),
  priority: say('중점', 'Priority'),
  abolished: say('폐지', 'Abolished'),
  owner: say('담당 부서', 'Department'),
  cooperating: say('협조 부서', 'Cooperating'),
  answeredBy: say('답변 부서', 'Answered by'),
  target: (year: number) => say(`${year}년 목표`, `Target ${year}`),
  noOpinion: say('의견 없음', 'No opinion'),
  answersToo: say('이 문단이 함께 답하는 의견', 'The same paragraph answers'),
  answeredWith: say(
    '이 의견에는 다음 의견의 답변과 한 문단으로 답했습니다.',
    'Answered by the same paragraph as',
  ),
  noAnswer: say('아직 답변이 없습니다.', 'Not answered yet.'),
  remarks: (count: number) => say(`근거가 된 발언 ${count}건`, `${plural(count, 'remark')} behind it`),
  memberOf: (sector: Sector): Label =>
    say(`${sectorLabels[sector].ko} 위원`, `${sectorLabels[sector].en} sector`),
  roleOf: (sector: Sector, role: SeatRole): Label =>
    say(
      `${sectorLabels[sector].ko} ${seatRoleLabels[role].ko}`,
      `${seatRoleLabels[role].en}, ${sectorLabels[sector].en.toLowerCase()} sector`,
    ),
  unknownSpeaker: say('발언 위원 미기록', 'Speaker not noted'),
  agreed: say('합의된 변경', 'Agreed change'),
  withheld: (clause: string) => say(`비공개(${clause})`, `Withheld (${clause})`),
  plan: {
    from: say('시행일', 'In force from'),
    years: say('계획 기간', 'Years'),
    table: say('계획 내용', 'What the plan holds'),
    program: say('세부사업', 'Program'),
    indicators: say('성과지표와 목표', 'Indicators and targets'),
    budget: say('예산', 'Budget'),
    content: say('사업내용', 'Content'),
    none: say('없음', 'None'),
  },
  print: say('인쇄', 'Print'),
  none: {
    title: say('공개된 자료가 없습니다.', 'Nothing is published here.'),
    say: say(
      '주소가 바뀌었거나, 공개하지 않았거나, 공개를 거둔 자료입니다.',
      'It may have moved, not have been published, or have been taken back.',
    ),
  },
} as const;
