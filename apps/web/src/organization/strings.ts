// What the pages of an organization and of its committees say of their own.
import type { Label } from '#contract/label';
import { plural, say } from '../language/say.js';

export const officeStrings = {
  guide: say('처음 설정 이어서 하기', 'Go on with the first setup'),
  departments: say('부서와 직위', 'Departments and posts'),
  coordinators: say('총괄부서', 'Coordinating office'),
  noDepartments: say('등록된 부서가 없습니다.', 'No department is registered yet.'),
  noPosts: say('등록된 직위가 없습니다.', 'No post is registered yet.'),
  releases: say('부서장 승인 후 답변', 'Answers are released by the head'),
  releasesNot: say('부서장 승인 없이 답변', 'Answers go out without the head'),
  vacant: say('공석', 'Vacant'),
  since: (date: Label) => say(`${date.ko}부터`, `since ${date.en}`),
  term: (from: Label, until: Label) => say(`${from.ko} ~ ${until.ko}`, `${from.en} – ${until.en}`),
  also: say('겸직:', 'Also'),
  successor: (date: Label) => say(`${date.ko}부터 후임`, `successor from ${date.en}`),
  holdersBefore: (count: number) => say(`이전 담당 ${count}명`, `${plural(count, 'earlier holder')}`),
  deputyFor: (from: Label, until: Label) =>
    say(`직무대리 ${from.ko} ~ ${until.ko}`, `deputy ${from.en} – ${until.en}`),
  deputyNow: say('직무대리 중', 'Acting as deputy'),
  deputyAhead: say('시작 전', 'Not begun'),
  deputiesBefore: (count: number) =>
    say(`지난 직무대리 ${count}건`, `${plural(count, 'earlier deputy', 'earlier deputies')}`),
  endedEarly: (reason: string) => say(`조기 종료: ${reason}`, `ended early: ${reason}`),
  neverActed: say('시작 전에 취소됨', 'withdrawn before it began'),
  endedDepartments: (count: number) =>
    say(`폐지된 부서 ${count}개`, `${plural(count, 'department')} that ended`),
  thenVacant: (date: Label) => say(`${date.ko}까지, 이후 공석`, `until ${date.en}, then vacant`),
  endedOn: (date: Label) => say(`${date.ko}까지`, `until ${date.en}`),
  ruleValues: {
    always: (words: string) => say(`늘 쓰는 구분: ${words}`, `Always among them: ${words}.`),
    escalation: {
      hint: say('비워 두면 알리지 않습니다.', 'They hear nothing where it stays empty.'),
      head: say('부서장·분과장에게 알림: 기한 뒤 날수', 'The head or chair hears: days overdue'),
      office: say('총괄부서에 알림: 기한 뒤 날수', 'The coordinating office hears: days overdue'),
    },
  },
  kinds: {
    title: say('주기의 종류', 'Kinds of cycle'),
    none: say(
      '정해 둔 주기의 종류가 없습니다. 위원회마다 단계와 규칙을 하나씩 정하거나, 종류로 정해 두고 고를 수 있습니다.',
      'No kind of cycle is defined. Each committee has its stages and rules set one by one, or takes a kind that is defined here.',
    ),
    rules: (count: number) => say(`규칙 ${count}개`, plural(count, 'rule')),
    beginWith: say('바탕으로 삼을 종류', 'Begin with'),
    fresh: say('새로 정하기', 'A new one'),
    name: say('종류의 이름', 'Name of the kind'),
    foretell: say(
      '위원회가 이 종류를 고르면 단계와 규칙이 함께 적용됩니다. 이미 고른 위원회에는 다시 고를 때까지 전의 내용이 남습니다.',
      'A committee that takes the kind takes its stages and rules together. Committees that took it before keep it as it was until they take it anew.',
    ),
    taken: say('주기의 종류:', 'Kind of cycle:'),
    nothingToTake: say(
      '고를 종류가 없습니다. 기관 화면에서 주기의 종류를 먼저 정합니다.',
      'There is no kind to take: it is defined on the organization’s page first.',
    ),
    foretellTaking: say(
      '다음에 시작하는 주기부터 이 종류의 단계와 규칙이 적용됩니다. 진행 중인 주기는 그대로입니다.',
      'Cycles that begin from now on have the stages and rules of this kind. One that is under way stays as it is.',
    ),
  },
  packs: say('규칙 묶음', 'Rule packs'),
  noPacks: say('적용된 규칙 묶음이 없습니다.', 'No rule pack is applied yet.'),
  ruleCount: (count: number) => say(`적용 중인 규칙 ${count}개`, `${plural(count, 'rule')} in force`),
  rule: say('규칙', 'Rule'),
  rulesPage: say('규정 화면에서 보기', 'See them on the page of rules'),
  ruleTable: say('규칙과 근거 조문', 'Rules and their articles'),
  inForce: say('시행 기간', 'In force'),
  superseded: say('다른 규칙으로 바뀜', 'Superseded'),
  committees: say('위원회', 'Committees'),
  noCommittees: say('등록된 위원회가 없습니다.', 'No committee is registered yet.'),
  lacking: (roles: readonly Label[]) =>
    say(
      `아직 없음: ${roles.map(({ ko }) => ko).join(', ')}`,
      `Still missing: ${roles.map(({ en }) => en).join(', ')}`,
    ),
  newCommittee: say('위원회 등록', 'Register a committee'),
  reportsTo: say('상위 위원회:', 'Reports to'),
  below: say('소속 위원회:', 'Under it'),
  seats: say('위원', 'Seats'),
  seatCount: (filled: number, seats: number) =>
    say(`위원 ${filled}명 / ${seats}석`, `${filled} of ${seats} seats filled`),
  sectorCount: (sector: Label, filled: number, seats: number) =>
    say(`${sector.ko} ${filled}명 / ${seats}석`, `${sector.en} ${filled} of ${seats}`),
  noSeats: say('등록된 위원석이 없습니다.', 'No seat is registered yet.'),
  termOver: say('임기 만료', 'Term over'),
  termEnding: (date: Label) => say(`임기 만료 임박(${date.ko})`, `Term ends soon (${date.en})`),
  termsEnding: (count: number) => say(`${count}명 임기 만료 임박`, `${plural(count, 'term')} ending soon`),
  termAhead: say('임기 시작 전', 'Term not begun'),
  actingUntil: (date: Label) => say(`직무대행(${date.ko}까지)`, `Acting chair until ${date.en}`),
  stages: say('주기의 단계', 'Stages of its cycles'),
  ownRules: say('위원회 규칙', 'Rules of its own'),
  noOwnRules: say(
    '위원회가 따로 정한 규칙이 없습니다. 기관의 규칙을 따릅니다.',
    'It has no rules of its own: those of the organization apply.',
  ),
  notEstablished: say('아직 없는 위원회입니다.', 'This committee is not registered.'),
  person: say('사람 식별자', 'Person'),
  personHint: say(
    '사번처럼 영문·숫자로 된 식별자입니다. 사람의 이름은 적지 않습니다.',
    'An id of letters and digits, such as a staff number; no name of a person.',
  ),
  personNamed: say('사람', 'Person'),
  personMissing: say('명단에 없는 사람 등록하기', 'Somebody who is not in the list: add them'),
  accounts: say('사람과 계정 관리', 'People and accounts'),
  personAlso: say('이미 있는 사람', 'Somebody who is here already'),
  somebodyNew: say('새 사람', 'Somebody new'),
  departmentName: say('부서 이름', 'Name of the department'),
  postTitle: say('직위 명칭', 'Title of the post'),
  noDepartment: say('없음(총괄부서)', 'None (coordinating office)'),
  committeeName: say('위원회 이름', 'Name of the committee'),
  seatTitle: say('위원석 명칭', 'Title of the seat'),
  lastDay: say('마지막 날', 'Last day'),
  lastDayOfDeputy: say('어제로 적으면 지금 바로 끝납니다.', 'Yesterday means that it ends at once.'),
  successorFrom: say('후임자의 첫날', 'First day of the successor'),
  termUntil: say('임기 종료일', 'Last day of the term'),
  actingFrom: say('대행 시작일', 'Stands in from'),
  actingTo: say('대행 종료일', 'Stands in until'),
  days: {
    title: say('공휴일과 휴무일', 'Public holidays and days off'),
    year: say('연도', 'Year'),
    ofYear: (year: number) => say(`${year}년`, String(year)),
    source: (listedOn: Label) =>
      say(
        `우주항공청 월력요항 기준, ${listedOn.ko}까지 발표된 공휴일입니다. 그 뒤에 정해진 날은 휴무일로 지정하면 모든 기한 계산에 바로 반영됩니다.`,
        `From the official almanac (월력요항), as announced until ${listedOn.en}. Declare what was announced later: it counts at once in every reckoning.`,
      ),
    unlisted: (year: number) =>
      say(
        `${year}년 공휴일은 아직 목록에 없습니다. 기한은 주말과 여기에 지정한 휴무일만 보고 계산합니다.`,
        `The public holidays of ${year} are not listed yet: dates are reckoned by weekends and by what is declared here.`,
      ),
    name: say('휴무일 이름', 'Name of the day off'),
    off: say('기관 지정', 'Declared'),
    worked: say('정상 근무', 'Worked'),
    revoke: say('해제', 'Revoke'),
  },
  pack: {
    from: say('시행일', 'In force from'),
    title: say('묶음 이름', 'Name of the pack'),
    series: say('바탕이 되는 법령', 'Taken from'),
    ticked: say('적용할 규칙', 'Rules to apply'),
    named: (title: Label, from: string) => `${title.ko} (${from})`,
    drop: (rule: Label) => say(`${rule.ko} 적용`, `Apply ${rule.en}`),
  },
  foretell: {
    contact: say(
      '부서 대표 전화번호를 적습니다. 회차를 공개하면 답변 옆에 함께 보이므로 개인 휴대전화는 적지 않습니다.',
      'The telephone of the department’s office. It is shown to everybody beside its answers: never give a private one.',
    ),
    department: say(
      '등록한 부서는 지울 수 없습니다. 이름은 바꿀 수 있고, 없어진 부서는 폐지로 남깁니다.',
      'A department cannot be removed once it is registered. It can be renamed, and it can end.',
    ),
    post: say(
      '등록한 직위는 지울 수 없습니다. 명칭과 담당자는 언제든 바꿀 수 있습니다.',
      'A post cannot be removed once it is registered. Its title and its holder can change at any time.',
    ),
    handingOver: say(
      '그날부터 후임자가 이 직위의 할 일과 작성 중인 글을 이어받고, 전임자는 이 직위로 아무것도 할 수 없습니다. 이미 서명한 것은 서명한 사람의 것으로 남습니다. 그날이 되기 전에는 같은 날짜로 다른 사람을 다시 지정할 수 있고, 그 뒤에는 되돌릴 수 없습니다.',
      'From that day the successor owes what the post owes and goes on with what was begun; the predecessor can do nothing in it any more. What was signed stays signed by whom it was. Until that day somebody else can be named for the same day; after it, this cannot be taken back.',
    ),
    deputy: say(
      '직무대리는 그 기간에 담당자와 같은 일을 할 수 있고, 한 일마다 직무대리로 남습니다. 다른 직무대리를 지정하지는 못합니다. 담당자가 바뀌면 함께 끝납니다.',
      'In those days the deputy may do what the holder may, and each act says that it was done as deputy. A deputy names no other deputy. It ends when the holder changes.',
    ),
    endingDeputy: say(
      '적은 날이 지나면 이 직위로 일할 수 없습니다. 그때까지 한 일은 그대로 남습니다.',
      'After that day they can do nothing in this post. What they did until then stays.',
    ),
    dayOff: say(
      '이날을 휴무일로 보고 근무일 기준 기한을 다시 계산합니다. 직접 적은 날짜(회의일, 회차 기한)는 그대로 두고, 해당 날짜 아래에 휴무일임을 알립니다.',
      'Dates counted in working days are reckoned anew with this day off. Dates that somebody wrote down, of meetings and of rounds, stay; it is said under them that the day is off.',
    ),
    dayWorked: say(
      '이날을 근무일로 보고 근무일 기준 기한을 다시 계산합니다. 나중에 다시 휴무일로 지정할 수 있습니다.',
      'Dates counted in working days are reckoned anew with this day worked. It can be declared to be off again.',
    ),
    renaming: say(
      '새 이름은 바로 쓰입니다. 이전에 한 일은 그때의 이름으로 남습니다.',
      'The new name counts at once. What was done before is read under the name of its day.',
    ),
    endingDepartment: say(
      '폐지한 부서는 되살릴 수 없습니다. 담당자가 있는 직위가 없어야 하며, 맡은 사업은 먼저 다른 부서로 옮겨 주세요.',
      'A department that ended does not come back. No post in it may be held; move its programs to another department first.',
    ),
    holding: say(
      '마지막 날이 지나면 직위가 비고, 하던 일은 다음 담당자에게 넘어갑니다.',
      'After the last day the post is vacant; its open work passes to the next holder.',
    ),
    pack: say(
      '적용한 규칙은 되돌릴 수 없고, 뒤에 적용한 규칙으로 바뀝니다. 이미 시작한 회차는 시작할 때의 규칙을 따릅니다.',
      'A rule that was applied stays until a later one takes its place. Rounds that are open keep the rules they began with.',
    ),
    committee: say(
      '등록한 위원회는 이름과 구분을 바꾸거나 지울 수 없습니다.',
      'A committee’s name and kind cannot be changed once it is registered.',
    ),
    seat: say(
      '추가한 위원석은 역할을 바꾸거나 지울 수 없습니다. 명칭은 바꿀 수 있습니다.',
      'A seat’s role cannot be changed and it cannot be removed once it is added; its title can change.',
    ),
    rules: say(
      '위원회가 정한 규칙은 기관의 규칙보다 먼저 적용되며, 뒤에 정한 규칙으로만 바뀝니다.',
      'A committee’s own rules go before the organization’s, and only later ones take their place.',
    ),
  },
} as const;
