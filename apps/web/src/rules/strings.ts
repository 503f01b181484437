// What the page of rules says of its own: what each rule governs, and what its values mean.
import type { Label } from '#contract/label';
import type { RuleKey, RuleStanding } from '#domain/rule-packs';
import { towards } from '../language/particle.js';
import { plural, say } from '../language/say.js';

const withholds = (ko: string, en: string): Label =>
  say(`공개 화면에서 가림: ${ko}`, `Withheld from the public: what is ${en}`);

const meanings: Readonly<Record<RuleKey, Label>> = {
  'round.submission-first': say(
    '부서가 중간실적·자체평가나 변경(안)을 먼저 제출한 뒤에 위원 의견을 받음',
    'Departments hand in results, self-assessment or proposed changes before members speak',
  ),
  'round.deadlines': say(
    '회차의 의견 기한과 답변 기한을 세는 방법',
    'How the two deadlines of a round are counted',
  ),
  'remark.sealed-until-close': say(
    '접수 마감 전 위원 의견의 열람 범위',
    'Who reads a remark before the intake is closed',
  ),
  'opinion.trace': say(
    '분과 의견마다 근거가 된 위원 발언을 남김',
    'Every opinion keeps the remarks that it was consolidated from',
  ),
  'response.proof': say(
    '부서 답변에 변경 수치, 기한 있는 조치계획, 사유 등 근거를 갖춤',
    'Every answer carries its proof: figures, a dated follow-up, or a reason',
  ),
  'response.release': say('부서 답변을 보내기 전 부서장의 승인', 'Whether the head lets an answer go out'),
  'settlement.recusal': say(
    '자신이 답변하는 안건의 심의·의결에서 빠짐',
    'Nobody deliberates or votes on what they answer themselves',
  ),
  'meeting.quorum': say('회의를 여는 데 필요한 출석 위원 수', 'How many must be present to open'),
  'meeting.majority': say('의결에 필요한 찬성 수', 'How many must be in favour'),
  'meeting.recusal-base': say(
    '제척·기피·회피한 위원을 정족수에서 빼는지 여부',
    'Whether members who are recused still count for the quorum',
  ),
  'meeting.record': say('회의록에 남길 사항', 'What the minutes must hold'),
  'meeting.notice': say(
    '회의 며칠 전까지 소집통지를 보내는지',
    'How many days before a meeting its notice goes out',
  ),
  'meeting.proxy': say(
    '다른 사람의 대리 참석을 허용하는지',
    'Whether a member may send somebody in their place',
  ),
  'change.residents-heard': say('계획을 바꾸기 전 주민 의견을 들음', 'Residents are heard before a change'),
  'change.deliberated': say('계획 변경을 위원회가 심의함', 'The committee deliberates on a change'),
  'change.reported': say('계획 변경을 의회에 보고함', 'A change is reported to the assembly'),
  'change.approved': say('계획 변경에 새 결재를 받음', 'A change is approved anew'),
  'change.submitted': say('바뀐 계획을 상급기관에 제출함', 'The changed plan is submitted upwards'),
  'plan.residents-heard': say('시행계획을 정하기 전 주민 의견을 들음', 'Residents are heard on a plan'),
  'plan.deliberated': say('시행계획을 위원회가 심의함', 'The bodies deliberate on a plan'),
  'plan.reported': say('시행계획을 의회에 보고함', 'A plan is reported to the assembly'),
  'plan.approved': say('시행계획의 결재를 받음', 'A plan is approved'),
  'plan.submitted': say('시행계획을 상급기관에 제출함', 'A plan is submitted upwards'),
  'plan.results': say('시행결과를 상급기관에 제출함', 'The results of a plan are submitted upwards'),
  'plan.lead-drafted': say(
    '제출 기한 며칠 전까지 계획(안) 작성과 주민 의견 수렴을 마칠지(일)',
    'How many days before the deadline the draft is finished and residents are heard',
  ),
  'plan.lead-deliberated': say(
    '제출 기한 며칠 전까지 위원회 심의를 마칠지(일)',
    'How many days before the deadline the bodies have deliberated',
  ),
  'plan.lead-reported': say(
    '제출 기한 며칠 전까지 의회에 보고할지(일)',
    'How many days before the deadline it is reported to the assembly',
  ),
  'plan.lead-approved': say(
    '제출 기한 며칠 전까지 결재를 마칠지(일)',
    'How many days before the deadline it is approved',
  ),
  'name.chair': say('화면과 문서에서 위원장을 부르는 이름', 'What the chair is called on screens and papers'),
  'name.secretary': say(
    '화면과 문서에서 간사를 부르는 이름',
    'What the secretary is called on screens and papers',
  ),
  'name.opinion': say(
    '회차에서 위원회 의견을 부르는 이름',
    'What an opinion of the committee is called in its rounds',
  ),
  'name.response': say('회차에서 부서 답변을 부르는 이름', 'What an answer is called in its rounds'),
  'withheld.by-law': withholds('다른 법률에서 비밀로 정한 정보', 'secret by another law'),
  'withheld.national-interest': withholds('국가안전보장 등에 관한 정보', 'about national interests'),
  'withheld.safety': withholds(
    '생명·신체·재산의 보호에 지장을 줄 정보',
    'harmful to life, health and property',
  ),
  'withheld.trial': withholds('재판·수사에 관한 정보', 'about trials and investigations'),
  'withheld.deliberation': withholds('의사결정 과정에 있는 정보', 'about decisions still being made'),
  'withheld.personal': withholds('사생활을 침해할 개인 정보', 'about the private life of a person'),
  'withheld.business': withholds('경영·영업상 비밀', 'secrets of a business'),
  'withheld.speculation': withholds('투기 등의 우려가 있는 정보', 'an invitation to speculate'),
  'withheld.data-protection': withholds(
    '목적 외로 제공할 수 없는 개인정보',
    'personal data not to be passed on',
  ),
  'minutes.days': say(
    '회의가 끝나고 회의록을 작성할 때까지의 날수',
    'Within how many days after a meeting its minutes are written',
  ),
  'minutes.confirm': say('회의록을 누가 확인하는지', 'Who confirms the minutes of a meeting'),
  'reminder.steps': say(
    '기한을 기준으로 며칠 전(-)과 며칠 뒤(+)에 담당자에게 알리는지',
    'How many days before (-) and after (+) its due date whoever owes something is reminded',
  ),
  'reminder.escalation': say(
    '기한이 며칠 지나면 부서장·분과장과 총괄부서에 알리는지',
    'After how many days overdue the head or chair and the coordinating office hear of it',
  ),
  'meeting.written': say(
    '서면회의를 열 수 있는지(정하지 않으면 열 수 없음)',
    'Whether the committee may meet in writing; it may not where nothing is said',
  ),
  'meeting.written-window': say(
    '서면회의의 첫날을 빼고 적어도 며칠(근무일) 동안 제출을 받는지',
    'For how many working days at least, after its first one, a written meeting takes answers',
  ),
  'meeting.written-not-for': say(
    '서면으로 의결하지 않는 안건의 종류',
    'Which motions are not decided in writing',
  ),
  'rate.cap': say('달성률을 몇 %까지만 보여 주는지', 'The percentage above which a rate is not shown'),
  'rate.downward': say(
    '줄일수록 좋은 지표의 달성률을 계산하는 방법',
    'How the rate of what should go down is reckoned',
  ),
  'rate.programs': say(
    '여러 사업의 달성률을 모으는 방법',
    'What the rates of several programs make together',
  ),
  'result.counts': say('달성률에 쓰는 실적', 'Which result counts for a rate'),
  'standing.words': say('추진상황에 쓰는 구분', 'The words for how a program stands'),
  'standing.in-part': say(
    '계획한 만큼의 몇 %에 못 미치면 일부추진으로 보는지(%)',
    'Below how many percent of what was planned a program stands in part',
  ),
  'round.tracks': say(
    '위원회의 회차에서 중간평가와 변경(안) 가운데 무엇을 다루는지',
    'What a round of the committee takes up: mid-term evaluation, proposed changes, or both',
  ),
  'round.adjustments': say(
    '부서가 낸 조정안을 의견으로 정리하는지, 사업별로 표결하는지',
    'Whether a proposal is answered by an opinion, or voted on program by program',
  ),
  'round.rhythm': say('위원회가 한 해에 몇 번 검토하는지', 'How often in a year the committee looks back'),
  'round.publication': say(
    '회차를 마친 뒤 며칠 안에 결과와 사유를 주민에게 공개하는지(일)',
    'Within how many days of its conclusion a round is published with its reasons',
  ),
  'self-check.quarterly': say(
    '부서가 공약사업을 분기마다 자체점검하는지(다음 달 말일까지)',
    'Whether departments check their pledges every quarter, by the end of the month after',
  ),
  'result.yearly': say(
    '부서가 해마다 다음 해 2월 말일까지 사업 실적을 등록하는지',
    'Whether departments report what their programs reached by the end of February of the year after',
  ),
};

const values: Readonly<Record<string, Label>> = {
  required: say('반드시 거침', 'required'),
  'not-required': say('거치지 않아도 됨', 'not required'),
  sealed: say('작성자와 간사만 열람', 'author and secretary only'),
  open: say('참여자 모두 열람', 'open to all who take part'),
  kept: say('기록하여 보존', 'kept on record'),
  'by-department': say('부서별로 정함', 'as each department has it'),
  excluded: say('심의·의결에서 제외', 'excluded'),
  stays: say('정족수에 그대로 포함', 'still counted'),
  leaves: say('정족수에서 뺌', 'not counted'),
  allowed: say('허용', 'allowed'),
  refused: say('허용하지 않음', 'not allowed'),
  'calendar-dates': say('날짜로 정함(휴일 포함)', 'calendar dates'),
  meeting: say('다음 회의에서 확인', 'the next meeting'),
  chair: say('위원장이 확인', 'the chair'),
  'business-days': say('근무일로 셈(휴일 제외)', 'business days'),
  none: say('두지 않음', 'none'),
  off: say('알리지 않음', 'never'),
  quotient: say('목표 ÷ 실적', 'target over result'),
  shortfall: say('100%에서 초과한 만큼 뺌', '100 % less the overrun'),
  mean: say('단순 평균', 'the plain mean'),
  byBudget: say('예산 가중 평균', 'the mean weighed by budget'),
  verified: say('확정 실적 우선', 'verified figures first'),
  claimed: say('부서가 등록한 실적', 'the department’s own figures'),
  'midterm,change': say('중간평가와 변경(안)', 'mid-term evaluation and proposed changes'),
  midterm: say('중간평가', 'mid-term evaluation'),
  change: say('변경(안)', 'proposed changes'),
  opinion: say('의견으로 정리', 'by an opinion'),
  vote: say('회의에서 표결', 'by a vote in a meeting'),
  free: say('정하지 않음', 'as it likes'),
  yearly: say('해마다', 'every year'),
  'half-yearly': say('반기마다', 'every half-year'),
  quarterly: say('분기마다', 'every quarter'),
};

const standings: Readonly<Record<RuleStanding, Label>> = {
  inForce: say('적용 중', 'in force'),
  toCome: say('시행 예정', 'to come'),
  superseded: say('다른 규칙으로 대체', 'superseded'),
  ended: say('적용 종료', 'ended'),
};

export const ruleStrings = {
  /** Who hears of what is overdue, and after how many days. */
  overdue: (days: number, isHead: boolean) =>
    isHead
      ? say(`${days}일 지나면 부서장·분과장`, `the head or chair after ${plural(days, 'day')}`)
      : say(`${days}일 지나면 총괄부서`, `the coordinating office after ${plural(days, 'day')}`),
  meanings,
  values,
  standings,
  /** `1/2+`: more than that part; `2/3`: at least that part. */
  moreThan: (part: string) =>
    part === '1/2' ? say('과반수(2분의 1 초과)', 'more than half') : say(`${part} 초과`, `more than ${part}`),
  atLeast: (part: string) => say(`${part} 이상`, `at least ${part}`),
  title: say('적용 규칙', 'Rules'),
  lead: say(
    '회차·회의·계획의 처리에 적용되는 규칙과 그 근거 조문입니다. 규칙은 날짜가 있는 자료이며, 처리할 때마다 그날 적용된 규칙이 이력에 함께 남습니다.',
    'The rules that rounds, meetings and plans go by, with their articles. Each has its dates, and every act keeps the rules that it used.',
  ),
  day: say('기준일', 'On'),
  look: say('조회', 'Look'),
  today: say('오늘 기준으로 보기', 'As of today'),
  asOn: (date: Label) => say(`${date.ko}에 적용되는 규칙입니다.`, `The rules that govern on ${date.en}.`),
  groups: {
    round: say('회차와 의견·답변', 'Rounds, opinions and answers'),
    meeting: say('회의와 의결', 'Meetings and votes'),
    change: say('계획 변경 절차', 'Steps of a plan change'),
    plan: say('시행계획 수립 절차', 'Steps of a plan'),
    withheld: say('공개와 비공개', 'What is withheld from the public'),
    reckoning: say('실적 산정과 추진상황', 'Reckoning and standing'),
  },
  columns: {
    rule: say('규칙', 'Rule'),
    value: say('내용', 'Value'),
    basis: say('근거', 'Article'),
    from: say('시행일', 'From'),
    whose: say('정한 곳', 'Set by'),
  },
  basis: {
    statute: say('법령', 'statute'),
    ordinance: say('조례', 'ordinance'),
    office: say('기관 운영 기준', 'the organization’s own'),
    committee: say('위원회 자체 규칙', 'the committee’s own'),
    other: say('근거', 'article'),
  },
  unconfirmed: say('조문 확인 필요', 'article to be confirmed'),
  from: (date: Label) => say(`${date.ko}부터`, `from ${date.en}`),
  until: (date: Label) => say(`${date.ko}까지`, `until ${date.en}`),
  organization: say('기관 전체', 'The whole organization'),
  committee: (name: string) => say(`${name} 자체 규칙`, `${name}: its own rules`),
  setOn: (date: Label, by: string) => say(`${date.ko} ${by} 등록`, `Set on ${date.en} by ${by}`),
  before: (names: string) =>
    say(`${names}: 자체 규칙을 먼저 적용`, `${names}: its own rule goes before this one`),
  governing: (article: string, date: Label) =>
    say(`${date.ko}부터 ${towards(article)} 대체`, `Superseded from ${date.en} by: ${article}`),
  others: (count: number) =>
    say(`지난 규칙과 예정 규칙 ${count}건`, `${plural(count, 'rule')} of other times`),
  none: say('적용된 규칙이 없습니다.', 'No rules have been set.'),
  noneSay: say(
    '총괄부서가 규칙 묶음을 적용하면 근거 조문과 함께 여기에 나타납니다.',
    'Once the coordinating office applies a rule pack, its rules appear here with their articles.',
  ),
  noneNow: say('이 날짜에 적용되는 규칙이 없습니다.', 'No rule governs on this day.'),
  noOwn: say(
    '자체 규칙이 없는 위원회에는 기관 전체 규칙이 적용됩니다.',
    'A committee without rules of its own goes by those of the organization.',
  ),
  show: say('적용 규칙에서 보기', 'See it among the rules'),
  all: say('적용 규칙 전체 보기', 'All rules'),
} as const;
