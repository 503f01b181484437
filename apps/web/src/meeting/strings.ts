// What the pages of meetings say of their own, in both languages.
import type { Label } from '#contract/label';
import type { Motion } from '#domain/meeting/words';
import { plural, say } from '../language/say.js';

/** What a decision does, said before it is taken. */
const effects: Readonly<Record<Motion['kind'], Label>> = {
  settle: say(
    '안건의 답변을 모두 받아들이고 심의를 마칩니다.',
    'The answers are taken, and the items settled.',
  ),
  agree: say('부서가 낸 변경에 합의합니다.', 'The changes that the departments offer are agreed.'),
  askAgain: say('부서에 재검토를 요청합니다.', 'The departments are asked again.'),
  recordOpen: say('미결로 기록에 남깁니다.', 'The items are recorded open.'),
  judgeProposals: say(
    '가결되면 변경안 동의, 부결되면 부동의가 위원회 의견이 됩니다.',
    'Carried, the committee agrees to the proposals; rejected, it objects. Either is its opinion.',
  ),
  deliberateChanges: say(
    '가결되면 변경이 심의를 거친 것으로 기록되고 다음 절차로 갑니다.',
    'Carried, the changes are deliberated and go on to their next step.',
  ),
  deliberatePlan: say(
    '가결되면 초안이 다음 절차로 가고, 부결되면 총괄부서로 돌아갑니다.',
    'Carried, the draft goes on; rejected, it goes back to the coordinating office.',
  ),
  confirmMinutes: say(
    '가결되거나 이견이 없으면 그때의 회의록이 확인되어 더 바꿀 수 없습니다.',
    'Carried, or without objection, the minutes are confirmed as they then read and no longer change.',
  ),
};

const foretoldMotion = (before: Label, kind: Motion['kind']): Label =>
  say(
    `${before.ko} ${effects[kind].ko} 되돌릴 수 없습니다.`,
    `${before.en} ${effects[kind].en} This cannot be undone.`,
  );

export const meetingStrings = {
  list: say('회의', 'Meetings'),
  jumps: say('이 회의에서 이동', 'Within this meeting'),
  toList: say('회의 목록', 'All meetings'),
  none: say('볼 수 있는 회의가 없습니다.', 'There is no meeting for you to see.'),
  noneSay: say(
    '위원회가 회의를 소집하면 안건과 함께 여기에 나타납니다.',
    'Once a committee convenes a meeting, it appears here with its agenda.',
  ),
  groups: {
    open: say('지금 열린 회의', 'In session'),
    convened: say('소집된 회의', 'Convened'),
    closed: say('지난 회의', 'Past meetings'),
  },
  ofCommittee: say('위원회', 'Committee'),
  all: say('전체', 'All'),
  named: (committee: string, number: Label) =>
    say(`${committee} ${number.ko} 회의`, `${committee}: meeting ${number.en}`),
  agendaCount: (count: number) => say(`안건 ${count}건`, plural(count, 'agenda item')),
  today: say('오늘', 'today'),
  when: (date: Label, time: string) => say(`${date.ko} ${time}`, `${date.en}, ${time}`),
  convene: {
    link: say('회의 소집', 'Convene a meeting'),
    toMeeting: say('소집한 회의 보기', 'To the meeting'),
    title: (committee: string) => say(`${committee} 회의 소집`, `Convene a meeting: ${committee}`),
    lead: say(
      '날짜와 안건을 정하면 참석 대상과 제척되는 위원을 미리 보여 드립니다. 소집하기 전까지는 이 브라우저에만 남습니다.',
      'Set the date and the agenda: who is on the roll and who must step aside is shown beforehand. Until you convene it, it stays in this browser.',
    ),
    notYours: say(
      '이 위원회의 회의를 소집할 수 있는 직위가 아닙니다.',
      'Your post does not convene meetings of this committee.',
    ),
    foretell: say(
      '소집하면 그날의 위원과 규칙으로 명부가 정해집니다. 일정과 안건은 개회 전까지 사유를 적어 바꿀 수 있습니다.',
      'The roll is then fixed with the members and rules of that day. Date and agenda can be changed until it opens, with the reason.',
    ),
    number: say('회의 번호 (연도-차수)', 'Number (year-nth)'),
    taken: (number: Label) =>
      say(
        `${number.ko} 회의가 이미 있습니다. 번호를 확인하세요.`,
        `There is a meeting ${number.en} already: check the number.`,
      ),
    last: (number: Label, date: Label) =>
      say(`최근 회의: ${number.ko}, ${date.ko}`, `The last one: ${number.en}, ${date.en}`),
    past: say('지난 날짜입니다.', 'This date is past.'),
    previous: say('전차 회의 결과 보고', 'Report on the last meeting'),
  },
  agenda: {
    title: say('안건', 'Agenda'),
    nth: (nth: number) => say(`안건 ${nth}`, `Item ${nth}`),
    name: say('안건명', 'Title'),
    add: say('안건 추가', 'Add an item'),
    remove: (nth: number) => say(`안건 ${nth} 빼기`, `Remove item ${nth}`),
    up: (nth: number) => say(`안건 ${nth} 위로`, `Move item ${nth} up`),
    down: (nth: number) => say(`안건 ${nth} 아래로`, `Move item ${nth} down`),
    motion: say('의결할 내용', 'What it decides'),
    information: say('보고·논의 (의결 없음)', 'For information, nothing to decide'),
    informationShort: say('보고·논의', 'For information'),
    source: {
      round: say('회차', 'Round'),
      cycle: say('모니터링 주기', 'Monitoring cycle'),
      plan: say('계획', 'Plan'),
      meeting: say('확인할 회의', 'Meeting'),
    },
    goneThrough: say('살필 회차', 'Round to go through'),
    goneThroughNone: say('없음', 'None'),
    minutes: say('회의록', 'Minutes'),
    toMinutes: say('회의록 보기', 'To the minutes'),
    opinions: say('대상 의견', 'Opinions'),
    topics: say('대상 변경(안)', 'Proposals'),
    changes: say('대상 변경', 'Changes'),
    edition: say('심의할 계획서', 'Edition'),
    choose: say('고르세요', 'Choose one'),
    nothingToPick: say('올릴 수 있는 항목이 없습니다.', 'There is nothing to put on the agenda.'),
    pickReady: (count: number) =>
      say(`바로 심의할 수 있는 ${count}건 고르기`, `Tick the ${count} that are ready`),
    inItem: (nth: number) => say(`안건 ${nth}에 있음`, `In item ${nth}`),
    tabledIn: (meeting: Label) => say(`${meeting.ko} 회의 안건에 있음`, `On the agenda of ${meeting.en}`),
    counted: (count: number) => ` (${count}건)`,
    /** Titles are part of the record, and so in the language of the house. */
    titles: {
      settle: (numbers: string) => `의견에 대한 답변의 심의${numbers}`,
      agree: (numbers: string) => `변경 합의의 심의${numbers}`,
      askAgain: (numbers: string) => `재검토 요청의 심의${numbers}`,
      recordOpen: (numbers: string) => `미결 처리의 심의${numbers}`,
      judgeProposals: (numbers: string) => `부서 변경(안)의 심의${numbers}`,
      deliberateChanges: (numbers: string) => `올해 적용할 변경의 심의${numbers}`,
      deliberatePlan: (title: string) => `${title}(안)의 심의`,
      confirmMinutes: (number: string) => `전차 회의록 확인(${number})`,
    },
    parties: (titles: string) =>
      say(
        `제척: ${titles}. 이 안건의 당사자이므로 심의·표결에서 빠집니다.`,
        `Must step aside: ${titles}. They answer for it, and neither deliberate nor vote.`,
      ),
    split: say('당사자별로 안건 나누기', 'Split the item by parties'),
    partiesSplit: say(
      '당사자가 있는 건을 따로 안건으로 두면 그 건에서만 빠집니다.',
      'Put what concerns them into an item of its own, and they step aside for that one only.',
    ),
    done: say('의결함', 'Decided'),
    effects,
  },
  preview: {
    title: say('참석 대상', 'On the roll'),
    enrolled: (count: number) => say(`재적 ${count}명`, `${plural(count, 'member')} enrolled`),
    sector: (sector: Label, count: number) => say(`${sector.ko} ${count}`, `${sector.en} ${count}`),
    quorum: (count: number) => say(`의사정족수 ${count}명`, `Quorum ${count}`),
    members: say('위원 모두 보기', 'Show all members'),
    ofDay: (date: Label) => say(`${date.ko}의 위원 기준`, `As the seats are held on ${date.en}`),
    pending: say('참석 대상을 확인하고 있습니다.', 'Looking up the roll.'),
  },
  occasion: say('일시', 'When'),
  place: say('장소', 'Place'),
  roll: {
    notYet: say('출석 전', 'Not here yet'),
    title: say('출석', 'Roll'),
    say: say(
      '한 번 누르면 바로 기록됩니다. 참석한 사실은 명부에 남으며, 자리를 뜨면 퇴장으로 적습니다.',
      'One press records it at once. That somebody attended stays on the roll; who goes is recorded as left.',
    ),
    keys: say('↑↓ 다른 위원, Enter 기록', '↑↓ another member, Enter records'),
    arrive: say('참석', 'Present'),
    arrived: (title: string) => say(`${title} 참석`, `${title} is present`),
    proxy: say('대리 참석', 'By proxy'),
    proxyArrived: (title: string) => say(`${title} 대리 참석`, `${title} is present by proxy`),
    inPerson: say('본인 참석', 'In person'),
    cameInPerson: (title: string) => say(`${title} 본인 참석`, `${title} is present in person`),
    back: say('다시 참석', 'Is back'),
    cameBack: (title: string) => say(`${title} 다시 참석`, `${title} is back`),
    leave: say('퇴장', 'Left'),
    leaves: (title: string) => say(`${title} 퇴장`, `${title} left`),
    sending: say('기록 중', 'Recording'),
    waiting: say('보내기 대기', 'Waits to be sent'),
    attendees: (present: number, enrolled: number) =>
      say(`${present} / ${enrolled}명`, `${present} of ${enrolled}`),
    attended: (count: number) =>
      say(`참석한 위원 모두 ${count}명`, `${plural(count, 'member')} attended in all`),
  },
  quorum: {
    now: say('현재 출석', 'Present now'),
    needed: say('의사정족수', 'Quorum'),
    reached: say('정족수 충족', 'Quorum reached'),
    lacking: (more: number) => say(`${more}명 더 필요`, `${more} more needed`),
    people: (count: number) => say(`${count}명`, `${count}`),
  },
  item: {
    voters: (voters: number) => say(`표결 가능 ${voters}명`, `${voters} may vote`),
    quorum: (needed: number) => say(`의결에 필요한 출석 ${needed}명`, `${needed} must be present`),
    toCarry: (needed: number) => say(`찬성 ${needed}명 이상이면 가결`, `${needed} in favour carry it`),
    tooFew: say(
      '표결할 수 있는 위원이 모자라 지금은 의결할 수 없습니다.',
      'Too few may vote: it cannot be decided at present.',
    ),
    party: say('당사자', 'Party'),
    recused: say('제척·회피', 'Recused'),
    votes: (inFavour: number, against: number, abstained: number) =>
      say(
        `찬성 ${inFavour}, 반대 ${against}, 기권 ${abstained}`,
        `${inFavour} in favour, ${against} against, ${abstained} abstained`,
      ),
    heldOverFor: say('보류 사유:', 'Held over because'),
    unseen: (count: number) =>
      say(`이 직위로 볼 수 없는 항목 ${count}건`, `${plural(count, 'item')} that your post cannot see`),
    openPage: {
      round: say('회차 보기', 'Go to the round'),
      cycle: say('주기 보기', 'Go to the cycle'),
      plan: say('계획 보기', 'Go to the plan'),
      meeting: say('회의록 보기', 'Go to the minutes'),
    },
    notAnswered: say('답변 전', 'Not answered yet'),
  },
  tally: {
    sum: (cast: number, voters: number) =>
      say(`합계 ${cast} / 표결 가능 ${voters}`, `${cast} of ${voters} votes`),
    left: (left: number) => say(`${left}표가 남았습니다.`, `${plural(left, 'vote')} not accounted for.`),
    tooMany: (over: number) =>
      say(`표결할 수 있는 사람보다 ${over}표 많습니다.`, `${plural(over, 'vote')} more than may vote.`),
    all: say('모두 찬성', 'All in favour'),
    restAbstained: say('남은 표를 기권으로', 'The rest abstained'),
    fewer: (name: Label) => say(`${name.ko} 1 줄이기`, `One less: ${name.en}`),
    more: (name: Label) => say(`${name.ko} 1 늘리기`, `One more: ${name.en}`),
  },
  undecided: (count: number) =>
    say(
      `의결하지 않은 안건 ${count}건을 의결하거나 보류하면 폐회할 수 있습니다.`,
      `${plural(count, 'item')} to decide or hold over before the meeting can close.`,
    ),
  stated: {
    title: say('문서상 참석 인원과 다른 점', 'Where the printed attendance disagrees'),
    agrees: say('문서에 적힌 참석 인원이 명부와 같습니다.', 'The printed attendance agrees with the roll.'),
    source: say('적힌 곳', 'Printed in'),
    caption: say('문서와 명부의 인원 비교', 'Printed figures beside the roll'),
    figure: say('항목', 'Figure'),
    printed: say('문서', 'Printed'),
    counted: say('명부', 'Roll'),
    difference: say('차이', 'Difference'),
    whole: say('전체', 'In all'),
    presentAll: say('참석', 'Present'),
    enrolledAll: say('재적', 'Enrolled'),
    presentIn: (sector: Label) => say(`${sector.ko} 참석`, `${sector.en} present`),
    enrolledIn: (sector: Label) => say(`${sector.ko} 재적`, `${sector.en} enrolled`),
    kept: say(
      '문서에 적힌 그대로 명부 곁에 남깁니다. 명부는 바뀌지 않습니다.',
      'It is kept beside the roll as printed; the roll stays as it is.',
    ),
    sourceHint: say('예: 회의록 머리의 참석 칸', 'For example the header of the minutes'),
  },
  cancelled: say('취소한 회의입니다. 사유:', 'This meeting was cancelled. Reason:'),
  foretell: {
    open: (present: number, enrolled: number) =>
      say(
        `${enrolled}명 가운데 ${present}명이 출석했습니다. 개회하면 소집 단계로 돌아갈 수 없습니다.`,
        `${present} of ${enrolled} are present. Once opened, it cannot go back to being convened.`,
      ),
    close: say(
      '폐회합니다. 그 뒤에는 출석과 의결을 더 기록할 수 없습니다. 되돌릴 수 없습니다.',
      'The meeting ends: no attendance or decision is recorded after that. This cannot be undone.',
    ),
    cancel: say(
      '회의를 취소합니다. 번호와 사유는 남고, 다시 열 수 없습니다. 안건은 다른 회의에 다시 올릴 수 있습니다.',
      'The meeting is cancelled. Number and reason stay, it cannot be opened again; its items can go to another meeting.',
    ),
    cancelTold: say(
      '회의를 취소하고, 통지를 받은 위원에게 취소를 알립니다. 알린 것은 거둘 수 없습니다. 번호와 사유는 남고, 다시 열 수 없습니다. 안건은 다른 회의에 다시 올릴 수 있습니다.',
      'The meeting is cancelled, and whoever had the notice is told: that cannot be taken back. Number and reason stay, it cannot be opened again; its items can go to another meeting.',
    ),
    noObjection: (kind: Motion['kind']) =>
      foretoldMotion(
        say('표결 없이 이견 없음으로 기록합니다.', 'Nobody objects, and no vote is taken.'),
        kind,
      ),
    vote: (kind: Motion['kind'], toCarry: number) =>
      foretoldMotion(
        say(`찬성이 ${toCarry}명 이상이면 가결됩니다.`, `${toCarry} in favour carry the motion.`),
        kind,
      ),
    holdOver: say(
      '이 회의에서는 의결하지 않습니다. 다음 회의에 다시 올려야 합니다. 되돌릴 수 없습니다.',
      'It is not decided in this meeting, and has to be tabled again. This cannot be undone.',
    ),
    recusal: say(
      '기록한 위원은 이 안건의 심의와 표결에서 빠집니다. 되돌릴 수 없습니다.',
      'Whoever is recorded neither deliberates nor votes on this item. This cannot be undone.',
    ),
    arrival: say('참석으로 기록합니다.', 'Recorded as present.'),
    departure: say(
      '퇴장으로 기록합니다. 참석한 사실은 명부에 남습니다.',
      'Recorded as left; that they attended stays on the roll.',
    ),
  },
  recusal: {
    seat: say('제척·회피 위원', 'Who steps aside'),
    reasonHint: say('예: 해당 사업의 담당자', 'For example: answers for the program'),
  },
  bring: {
    changes: (count: number) =>
      say(`변경 ${count}건 심의 안건으로 올리기`, `Bring ${plural(count, 'change')} to a meeting`),
    plan: () => say('심의 안건으로 올리기', 'Bring it to a meeting'),
    opinions: (count: number) =>
      say(`답변 ${count}건 심의 안건으로 올리기`, `Bring ${plural(count, 'answer')} to a meeting`),
    tabled: say('심의할 회의:', 'To be deliberated in'),
  },
  notes: {
    link: say('회의 발언 여러 건 입력', 'Enter what was said'),
    title: say('회의 발언 입력', 'What was said in a meeting'),
    lead: say(
      '한 줄에 발언 하나씩 붙여 넣으면 사업 번호와 위원 이름을 알아봅니다. 입력하기 전까지는 이 브라우저에 남습니다.',
      'Paste one remark a line: program numbers and members are recognised. Until you enter them they are kept in this browser.',
    ),
    closed: say(
      '이 회차에는 지금 발언을 입력할 수 없습니다.',
      'No remarks can be entered in this round at present.',
    ),
    meeting: say('회의', 'Meeting'),
    noMeeting: say('회의와 관계없음', 'No meeting'),
    keptFrom: say(
      '아직 입력하지 않은 메모가 있어, 열어 본 회의가 아니라 그 메모를 적을 때의 회의가 골라져 있습니다.',
      'Notes wait here that were not entered yet: the meeting chosen is theirs, not the one that you came from.',
    ),
    takeMeeting: say('열어 본 회의로 바꾸기', 'Change to the one I came from'),
    paste: say('메모 붙여 넣기', 'Paste notes'),
    pasteHint: say(
      '예: 1-6 민간 위원 3: 지원 기준을 넓혀야 함',
      'For example: 1-6 민간 위원 3: widen the criteria',
    ),
    split: say('줄로 나누기', 'Split into lines'),
    lines: say('입력할 발언', 'Remarks to enter'),
    count: (count: number) => say(`${count}건`, `${count}`),
    nothing: say('아직 적은 발언이 없습니다.', 'Nothing noted yet.'),
    addLine: say('줄 추가', 'Add a line'),
    removeLine: (nth: number) => say(`${nth}번째 줄 지우기`, `Remove line ${nth}`),
    nth: (nth: number) => say(`${nth}번째 발언`, `Remark ${nth}`),
    program: say('세부사업', 'Program'),
    track: say('구분', 'Track'),
    kind: say('종류', 'Kind'),
    speaker: say('발언자', 'Speaker'),
    text: say('발언 내용', 'What was said'),
    speakerUnknown: say('발언자 미상', 'speaker unknown'),
    presentSeats: say('참석 위원', 'Present'),
    otherSeats: say('그 밖의 위원', 'Others'),
    enter: (count: number) => say(`발언 ${count}건 입력`, `Enter ${plural(count, 'remark')}`),
    enterNothing: say('입력할 발언 없음', 'Nothing to enter'),
    entering: say('입력하는 중', 'Entering'),
    missing: say('사업을 고르세요.', 'Choose the program.'),
    missingText: say('발언 내용을 적으세요.', 'Write what was said.'),
    states: {
      kept: say('입력 전', 'Not entered'),
      sending: say('입력 중', 'Entering'),
      done: say('입력됨', 'Entered'),
      refused: say('거절됨', 'Refused'),
      unsent: say('보내지 못함', 'Not sent'),
    },
    summary: (done: number, left: number) =>
      left === 0
        ? say(`${done}건을 모두 입력했습니다.`, `All ${done} are entered.`)
        : say(`${done}건 입력됨, ${left}건 남음.`, `${done} entered, ${left} left.`),
    sentAsIs: say(
      '처리되었는지 알 수 없어 적은 그대로 다시 보냅니다. 두 번 보내도 한 번만 기록됩니다.',
      'It may have been entered: it is sent again as it is, and recorded once.',
    ),
    clearDone: say('입력된 줄 치우기', 'Clear what is entered'),
    toRound: say('회차에서 보기', 'See them in the round'),
    foretell: say(
      '고른 위원이 한 말로 회차에 기록됩니다. 의견에 반영되기 전까지는 정정하거나 철회할 수 있습니다.',
      'They are entered as said by whom you chose. Until an opinion takes them up they can be corrected or withdrawn.',
    ),
  },
} as const;
