// What the page says of its own, in both languages; the words of the domain come from the glossary.
import type { Label } from '#contract/label';
import type { Answer } from '#domain/round/words';
import { plural, say } from './say.js';

const dispositionOwes: Readonly<Record<Answer['disposition'], Label>> = {
  accepted: say(
    '무엇을 언제까지 또는 수치로 얼마나 바꿀지 적습니다.',
    'Say what changes in figures, or what will be done by when.',
  ),
  partlyAccepted: say(
    '수용하는 내용과 수용하지 않는 부분을 적습니다.',
    'Say what is taken up, and what is left out.',
  ),
  notAccepted: say('사유를 적습니다.', 'Give the reason.'),
  deferred: say('검토할 연도와 사유를 적습니다.', 'Give the year and the reason.'),
  underWay: say('이미 하고 있음을 보여 주는 사실을 적습니다.', 'Give the facts that show it.'),
  nothingToAnswer: say('답할 것이 없는 의견입니다.', 'The opinion asks for nothing.'),
};

export const strings = {
  navigation: say('주 메뉴', 'Main'),
  menu: say('메뉴', 'Menu'),
  places: {
    work: say('나의 할 일', 'My work'),
    rounds: say('회차', 'Rounds'),
    opening: say('회차 시작', 'Open a round'),
    meetings: say('회의', 'Meetings'),
    cycles: say('주기', 'Cycles'),
    plans: say('계획', 'Plans'),
    search: say('검색', 'Search'),
    rules: say('규칙', 'Rules'),
    organization: say('기관', 'Organization'),
    setup: say('처음 설정', 'First setup'),
  },
  asOf: {
    title: say('지난 날짜로 보기', 'See it as it was'),
    until: say('조회할 날짜(그날 끝 기준)', 'At the end of'),
    look: say('조회', 'Look'),
    showing: (date: Label) =>
      say(
        `${date.ko} 기준 화면입니다. 지난 날짜로 보는 동안에는 아무것도 처리할 수 없습니다.`,
        `This is how it was on ${date.en}. Nothing can be done while looking at the past.`,
      ),
    now: say('현재로 돌아오기', 'Back to now'),
  },
  unseen: {
    title: say('볼 수 없는 화면입니다.', 'You cannot see this page.'),
    say: say(
      '주소가 바뀌었거나, 그때는 아직 없었거나, 이 직위로는 볼 수 없는 내용입니다.',
      'It may have moved, not have been there yet at that time, or not be for your post.',
    ),
    home: say('나의 할 일로 가기', 'Go to my work'),
  },
  stale: say(
    '방금 새로 불러오지 못해 앞서 불러온 내용을 보여 드립니다.',
    'It could not be read again just now: this is what was read before.',
  ),
  product: say('위원회 모니터링', 'Committee monitoring'),
  language: say('언어', 'Language'),
  skipToContent: say('본문으로 건너뛰기', 'Skip to content'),
  loading: say('불러오는 중입니다.', 'Loading.'),
  tryAgain: say('다시 시도', 'Try again'),
  reload: say('새로 고침', 'Reload'),
  close: say('닫기', 'Close'),
  more: say('다른 처리', 'More actions'),
  yes: say('예', 'Yes'),
  no: say('아니요', 'No'),
  nothing: say('없음', 'None'),
  optional: say('(선택)', '(optional)'),
  mayStayEmpty: say('비워 두어도 됩니다.', 'May stay empty.'),
  chooseOne: say('고르세요', 'Choose one'),
  findAmong: (count: number) => say(`${count}개 가운데 찾기`, `Find among ${count}`),
  sending: say('보내는 중', 'Sending'),
  begun: say('작성 중', 'draft'),
  discard: say('적은 내용 지우기', 'Discard what I wrote'),
  notThere: say('이 항목은 지금 볼 수 없습니다.', 'This item cannot be seen at present.'),
  unreachable: say(
    '서버에 닿지 못했습니다. 적은 내용은 그대로 있으니 잠시 뒤 다시 해 주세요. 두 번 보내도 한 번만 처리됩니다.',
    'The server did not answer. What you wrote is kept: try again shortly; sent twice, it is still done once.',
  ),
  connectionLost: say(
    '서버와 연결이 끊겼습니다. 다시 연결하고 있으며, 그동안의 변경은 보이지 않을 수 있습니다.',
    'The connection to the server is lost. Reconnecting; until then you may not see what moves.',
  ),
  done: (command: Label) => say(`처리했습니다: ${command.ko}`, `Done: ${command.en}`),
  switchPerson: say('사람 바꾸기', 'Switch person'),
  sampleNote: say(
    '예시 기관입니다. 사람은 직위로만 나오고, 문서에 없는 수치와 날짜는 지어낸 것입니다.',
    'A sample: people appear by their posts only; figures and dates that no paper names are made up.',
  ),
  lettersLeft: (left: number) => say(`앞으로 ${left}자까지 쓸 수 있습니다.`, `${left} characters left.`),
  pageLost: say(
    '화면을 가져오지 못했습니다. 적은 내용은 브라우저에 남아 있으니 잠시 뒤 다시 해 주세요.',
    'This page could not be brought here. What you wrote is kept in the browser: try again shortly.',
  ),
  crash: {
    title: say('화면을 보여 드리지 못했습니다.', 'This page failed.'),
    say: say(
      '적은 내용은 브라우저에 남아 있습니다. 화면을 새로 고쳐 주세요.',
      'What you wrote is kept in the browser. Reload the page.',
    ),
  },
  signIn: {
    title: say('누구로 들어갈까요?', 'Who are you today?'),
    lead: say(
      '한 도시의 실제 모니터링 회차를 처음부터 끝까지 해 볼 수 있습니다. 직위를 고르면 그 사람이 할 수 있는 일만 나타납니다.',
      'Work a real monitoring round of one city. Choose a post: you are offered exactly what its holder may do.',
    ),
    sample: say(
      '예시 기관이며 실제 사람은 없습니다. 탭을 두 개 열면 두 사람이 되어 볼 수 있습니다.',
      'This is a sample, with no real people in it. Two tabs can be two people.',
    ),
    nobodyTitle: say('들어올 수 있는 사람이 없습니다.', 'Nobody can come in here.'),
    nobody: say(
      '기관에 등록된 사람이 아직 없습니다. 등록을 마치면 여기에 나타납니다.',
      'Nobody is registered in the organization yet. Whoever is appears here.',
    ),
    noSample: say(
      '이 설치본에는 예시 기관이 없고, 계정으로 로그인하는 화면은 아직 제공하지 않습니다.',
      'This installation has no sample, and signing in with an account is not offered yet.',
    ),
    also: say('겸직:', 'also'),
  },
  clock: {
    today: say('오늘', 'Today'),
    say: say(
      '예시에서는 날짜를 앞으로 옮겨 기한이 지난 모습을 볼 수 있습니다. 되돌릴 수는 없습니다.',
      'In the sample the day can be moved forward, to see deadlines pass. It never goes back.',
    ),
    to: say('이 날짜 오전 9시로', 'To 9:00 on'),
    move: say('옮기기', 'Move'),
  },
  round: {
    choose: say('회차', 'Round'),
    none: say('볼 수 있는 회차가 없습니다.', 'There is no round for you to see.'),
    noneSay: say(
      '회차가 시작되고 이 직위가 참여하게 되면 여기에 나타납니다.',
      'Once a round is opened and your post takes part in it, it appears here.',
    ),
    concludedOn: (date: Label) => say(`${date.ko}에 종료했습니다.`, `Concluded on ${date.en}.`),
    cancelledOn: (date: Label) => say(`${date.ko}에 취소했습니다. 사유:`, `Cancelled on ${date.en}. Reason:`),
  },
  stages: {
    label: say('회차의 단계', 'Stages of the round'),
    collecting: say('의견 접수', 'Remarks'),
    consolidating: say('의견 정리', 'Consolidation'),
    answering: say('답변', 'Answers'),
    concluded: say('종료', 'Concluded'),
    now: say('지금 단계', 'now'),
    done: say('마침', 'done'),
    ahead: say('아직', 'ahead'),
    cancelled: say('취소됨', 'cancelled'),
  },
  figures: {
    opinions: say('의견', 'Opinions'),
    answered: say('답변됨', 'Answered'),
    settled: say('심의 완료', 'Settled'),
    open: say('남음', 'Open'),
    unanswered: say('답변 없는 질의', 'Questions without reply'),
    leftLying: say('반영 안 된 발언', 'Remarks not taken up'),
    asYouSee: say('이 직위에서 볼 수 있는 항목만 센 것입니다.', 'Counted from what this post can see.'),
  },
  work: {
    title: say('나의 할 일', 'What I owe'),
    nothing: say('지금 처리할 일이 없습니다.', 'You owe nothing at present.'),
    inPost: say('다른 직위로 처리:', 'In your other post:'),
  },
  filter: {
    text: say('찾기', 'Search'),
    department: say('부서', 'Department'),
    status: say('상태', 'Status'),
    track: say('구분', 'Track'),
    all: say('전체', 'All'),
    clear: say('조건 지우기', 'Clear'),
    count: (count: number) => say(`의견 ${count}건`, plural(count, 'opinion')),
  },
  table: {
    title: say('의견과 답변', 'Opinions and answers'),
    subject: say('세부사업', 'Program'),
    opinion: say('분과 의견', 'Opinion'),
    answer: say('부서 답변', 'Answer'),
    nothing: say('조건에 맞는 항목이 없습니다.', 'Nothing fits the filter.'),
  },
  strategy: say('추진전략', 'Strategy'),
  priority: say('중점', 'Priority'),
  ledBy: say('답변:', 'Led by'),
  answeredBy: say('답변 부서:', 'Answered by'),
  abolished: say('폐지된 사업이라 의견을 받지 않습니다.', 'Abolished: no opinions are taken.'),
  noOpinion: say('아직 의견이 없습니다.', 'No opinion yet.'),
  opinionNamed: (said: string) => say(`의견 ${said}`, `Opinion ${said}`),
  fromRemarks: (count: number) => say(`근거 발언 ${count}건`, `From ${plural(count, 'remark')}`),
  remarks: {
    count: (count: number) => say(`위원 발언 ${count}건`, plural(count, 'remark')),
    leftLyingCount: (count: number) => say(`반영 안 됨 ${count}`, `${count} not taken up`),
    unansweredCount: (count: number) => say(`답변 없음 ${count}`, `${count} without reply`),
    leftLying: say('어느 의견에도 반영되지 않음', 'No opinion took it up'),
    unanswered: say('답변 없는 질의', 'Without reply'),
    sealed: say('접수 마감까지 비공개', 'Sealed until the intake closes'),
    speakerUnknown: say('발언자 미상', 'speaker unknown'),
    takenUpBy: (places: readonly number[]) =>
      say(`→ ${places.join(', ')}번째 의견에 반영`, `→ taken up by opinion ${places.join(', ')}`),
  },
  submission: {
    assessment: say('부서 중간실적과 자체평가', 'The department’s results and self-assessment'),
    proposal: say('부서가 낸 변경(안)', 'The department’s proposed change'),
    change: say('현행 → 변경', 'From → to'),
    awaited: say('부서 제출을 기다리고 있습니다.', 'Awaiting the department’s submission.'),
    noChange: say('부서 제출: 변경사항 없음', 'The department proposes no change.'),
    waived: say('부서 제출 없이 진행합니다. 사유:', 'Goes on without the department’s submission. Reason:'),
  },
  targetIs: (target: string) => say(`목표 ${target}`, `target ${target}`),
  fromYear: (year: number) => say(`${year}년부터`, `from ${year}`),
  becomes: say('에서', 'becomes'),
  until: (date: Label) => say(`${date.ko}까지`, `by ${date.en}`),
  deferredTo: (year: number) => say(`${year}년에 검토`, `To be considered in ${year}`),
  contribution: say('협조부서 의견', 'Contribution'),
  askedAgain: (nth: number) => say(`재검토 요청 ${nth}차`, `Asked again (${nth})`),
  earlierAnswers: (count: number) => say(`이전 답변 ${count}건`, plural(count, 'earlier answer')),
  transferTo: say('이송 요청:', 'Transfer requested to'),
  agreedAsAbove: say('위 변경에 합의함', 'Agreed as offered above'),
  settledBy: say('심의:', 'Settled by'),
  settledWithoutObjection: say('이견 없음으로 심의:', 'Settled without objection by'),
  now: say('현행', 'Now'),
  toBe: say('변경', 'To be'),
  inUnit: (name: Label, unit: string) => say(`${name.ko} (${unit})`, `${name.en} (${unit})`),
  addChange: say('변경 하나 더 적기', 'Add another change'),
  removeChange: (nth: number) => say(`변경 ${nth} 빼기`, `Remove change ${nth}`),
  proofKind: say('수용 방법', 'How'),
  answerText: say('답변 내용', 'Answer in words'),
  replyText: say('답변', 'Reply'),
  deferralYear: say('검토할 연도', 'Year to consider it in'),
  ownWords: say('직접 작성', 'Own words'),
  noRemarks: say(
    '이 항목에는 발언이 없어 정해진 문구로만 낼 수 있습니다.',
    'Nothing was said here: only a ready phrase can stand.',
  ),
  resultsHint: say('실적이 없는 지표는 비워 두세요.', 'Leave an indicator without a result empty.'),
  planHint: say('예: plan-2021', 'For example plan-2021'),
  tickAll: (count: number) => say(`모두 고르기 (${count})`, `Tick all (${count})`),
  tickNone: say('모두 풀기', 'Tick none'),
  dispositionOwes,
  foretell: {
    closeIntake: (awaited: number) =>
      awaited === 0
        ? say(
            '마감하면 위원 발언이 모두에게 공개되고, 더는 의견을 받지 않습니다. 되돌릴 수 없습니다.',
            'Remarks are then open to all and no more are taken. This cannot be undone.',
          )
        : say(
            `부서 제출이 없는 항목이 ${awaited}건 있습니다. 마감하면 더는 제출과 의견을 받지 않으며 되돌릴 수 없습니다.`,
            `${plural(awaited, 'topic')} still await their department. No more submissions or remarks are taken then. This cannot be undone.`,
          ),
    send: (count: number) =>
      say(
        `의견 ${count}건을 답변할 부서에 보냅니다. 되돌릴 수 없습니다.`,
        `${plural(count, 'opinion')} go out to the departments. This cannot be undone.`,
      ),
    settleMany: say(
      '고른 답변을 이견 없이 받아들입니다. 되돌릴 수 없습니다.',
      'The answers you tick are taken without objection. This cannot be undone.',
    ),
    recordOpen: say(
      '답변을 받아들이지 않은 채 미결로 남깁니다. 되돌릴 수 없습니다.',
      'It stays open in the record. This cannot be undone.',
    ),
    conclude: say('회차를 종료합니다. 되돌릴 수 없습니다.', 'The round ends. This cannot be undone.'),
    cancel: say(
      '회차를 취소합니다. 지금까지의 내용과 사유는 남고, 다시 열 수 없습니다.',
      'The round is cancelled. What was said and the reason stay; it cannot be opened again.',
    ),
    release: say('이 답변을 위원회에 내보냅니다.', 'The answer goes out to the committee.'),
    transfer: say('요청한 부서로 의견을 보냅니다.', 'The opinion goes to the department that was named.'),
    askAgain: say(
      '무엇이 모자라는지 적으면 부서가 다시 답변합니다.',
      'Say what is missing; the department answers again.',
    ),
    agree: say(
      '부서가 내놓은 변경에 그대로 합의합니다.',
      'The change is agreed as the department offers it.',
    ),
    settle: say(
      '답변을 받아들이고 심의를 마칩니다. 되돌릴 수 없습니다.',
      'The answer is taken, and the item is settled. This cannot be undone.',
    ),
    withdrawOpinion: say(
      '의견을 거두어들입니다. 이력에는 남습니다.',
      'The opinion is taken back; it stays in the history.',
    ),
    withdrawRemark: say(
      '발언을 거두어들입니다. 이력에는 남습니다.',
      'The remark is taken back; it stays in the history.',
    ),
    noChange: say(
      '이 사업에는 변경사항이 없다고 제출합니다.',
      'You state that nothing is to change in this program.',
    ),
    waive: say(
      '부서 제출을 기다리지 않고 의견을 받습니다.',
      'Remarks are taken without waiting for the department.',
    ),
    remark: say(
      '접수를 마감할 때까지는 본인과 간사·총무만 볼 수 있습니다.',
      'Until the intake closes only you and the secretary can read it.',
    ),
  },
  moved: {
    title: say('쓰시는 동안 이 항목이 바뀌었습니다.', 'This item moved while you wrote.'),
    say: say(
      '적은 내용은 그대로 있습니다. 나란히 견주어 보세요.',
      'What you wrote is kept. Compare the two.',
    ),
    yours: say('내가 적은 내용', 'What you wrote'),
    now: say('지금 항목', 'The item now'),
    tooLate: say(
      '다른 사람이 먼저 처리하여 이대로는 제출할 수 없습니다. 적은 내용은 그대로 있으니 두 글을 견주어 고르십시오.',
      'Somebody else was first, so this can no longer be handed in as it is. What you wrote is kept: compare the two and choose.',
    ),
    goOn: say('바뀐 내용을 확인했습니다', 'I have read what changed'),
    mine: say('내 글로 정정하기', 'Correct it to what I wrote'),
    both: say('두 글을 합쳐 정정하기', 'Correct it to both texts'),
    theirs: say('지금 내용을 그대로 두기', 'Leave it as it stands'),
  },
  history: {
    title: say('이력', 'History'),
    open: say('이력', 'History'),
    nothing: say('이력이 없습니다.', 'No history.'),
    rules: (count: number) => say(`적용한 규칙 ${count}건`, `${plural(count, 'rule')} applied`),
    since: (date: Label) => say(`${date.ko}부터 시행`, `in force since ${date.en}`),
    field: say('항목', 'Field'),
    before: say('전', 'Before'),
    after: say('후', 'After'),
  },
  /** Fields that stand in no command, only in what items keep. */
  fields: {
    status: say('상태', 'Status'),
    addressee: say('답변할 곳', 'Addressee'),
    awaitsRelease: say('부서장 승인 대기', 'Awaits release'),
    wasOut: say('공개되었던 답변', 'Was out'),
    posts: say('직위', 'Posts'),
    recused: say('제척·회피', 'Recused'),
    votes: say('표결', 'Votes'),
  },
} as const;
