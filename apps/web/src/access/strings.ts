// What the pages of access records and of a person's data say.
import type { Label } from '#contract/label';
import { say, plural } from '../language/say.js';

/** How something ended, or why it was refused, in a word or two. */
export const outcomeLabels: Readonly<Record<string, Label>> = {
  done: say('처리됨', 'Done'),
  'not-your-part': say('권한 없음', 'Not permitted'),
  'own-item': say('당사자(제척)', 'Party to the item'),
  'not-signed-in': say('로그인하지 않음', 'Not signed in'),
  'session-ended': say('로그인 만료', 'Session ended'),
  'post-not-held': say('맡지 않은 직위', 'Post not held'),
  'post-not-chosen': say('직위를 고르지 않음', 'No post chosen'),
  'post-changed': say('다른 직위로 바뀜', 'Post changed'),
  'beyond-invitation': say('초대 범위 밖', 'Beyond the invitation'),
  'foreign-origin': say('다른 사이트의 요청', 'From another site'),
  'not-json': say('형식이 다른 요청', 'Not in JSON'),
  'sign-in-failed': say('로그인 실패', 'Sign-in failed'),
  'factor-owed': say('2차 인증 전', 'Second step owed'),
  'link-spent': say('만료된 링크', 'Spent link'),
  'not-on-this-installation': say('허용되지 않은 곳', 'Not from here'),
  'too-many': say('요청이 너무 많음', 'Too many requests'),
  'factor-wait': say('인증 실패로 잠시 막힘', 'Second step barred for a while'),
  'sign-in-too-old': say('로그인한 지 오래됨', 'Signed in too long ago'),
  'deputy-names-none': say('직무대리의 대리 지정', 'A deputy naming deputies'),
  'own-claim': say('본인이 등록한 실적', 'Their own result'),
};

export const accessStrings = {
  title: say('접속 기록 점검', 'Review of access records'),
  lead: say(
    '누가 언제 어디서 무엇을 했는지 매월 확인하고, 점검한 사실을 남깁니다. 기록은 고치거나 골라 지울 수 없습니다.',
    'Look each month at who did what, when and from where, and record that you did. Records can be neither changed nor picked out.',
  ),
  month: say('점검할 달', 'Month'),
  show: say('보기', 'Show'),
  monthIs: (month: string) => {
    const [year, number] = month.split('-').map(Number);
    const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
      new Date(`${month}-01T00:00:00Z`),
    );
    return say(`${year}년 ${number}월`, `${name} ${year}`);
  },
  review: {
    title: say('이 달의 점검', 'This month’s review'),
    none: say('아직 점검하지 않았습니다.', 'Not reviewed yet.'),
    by: (who: string, title: string, at: Label) =>
      say(`${at.ko} ${who}(${title})`, `${at.en}, ${who} (${title})`),
    note: say('점검 결과', 'What was found'),
    hint: say('이상이 없으면 ‘이상 없음’이라고 적습니다.', 'Where nothing was found, say so.'),
    submit: say('점검한 것으로 남기기', 'Record the review'),
    done: say('점검한 사실을 남겼습니다.', 'The review is on record.'),
  },
  people: {
    title: say('사람별', 'By person'),
    none: say('이 달의 접속 기록이 없습니다.', 'There are no access records of this month.'),
    unknown: say('알 수 없는 사람', 'Nobody known'),
    person: say('사람', 'Person'),
    signIns: say('로그인', 'Sign-ins'),
    failures: say('로그인 실패', 'Failed sign-ins'),
    commands: say('처리', 'Acts'),
    refusals: say('거부', 'Refusals'),
    personalData: say('개인정보 조회', 'Personal data read'),
    downloads: say('내려받기', 'Downloads'),
    atNight: say('야간(22–6시)', 'At night (22–6)'),
    newAddresses: say('처음 보는 주소', 'New addresses'),
    addressesSay: say(
      '처음 보는 주소: 앞선 석 달 동안 이 기관의 누구도 쓰지 않은 접속 주소',
      'New addresses: nobody of the organization came from them in the three months before',
    ),
  },
  downloads: {
    title: say('내려받은 개인정보', 'Personal data taken out'),
    none: say('내려받은 기록이 없습니다.', 'Nothing was taken out.'),
  },
  refusals: {
    title: say('거부된 요청', 'Refused requests'),
    none: say('거부된 요청이 없습니다.', 'Nothing was refused.'),
  },
  otherOutcome: say('내용·상태가 맞지 않음', 'Did not fit'),
  columns: {
    at: say('일시', 'When'),
    who: say('누가', 'Who'),
    from: say('어디서', 'From'),
    what: say('무엇을', 'What'),
    outcome: say('결과', 'Outcome'),
    concerning: say('누구의 정보', 'Whose data'),
    reason: say('사유', 'Reason'),
  },
  retention: {
    title: say('보관 기간', 'Retention'),
    say: (least: number, most: number) =>
      say(
        `접속 기록은 ${least}개월 이상 보관해야 하며, 5만 명 이상이거나 민감정보를 다루면 24개월 이상이어야 합니다(개인정보의 안전성 확보조치 기준 제8조). ${most}개월까지 정할 수 있습니다. 기간을 줄이면 지난 기록은 한 시간 안에 지워지고 되돌릴 수 없습니다.`,
        `Access records must be kept for ${least} months at least, for 24 where many people’s or sensitive data is handled (Safety Standards for Personal Information, article 8); at most ${most}. After a shorter choice, older records go within the hour and cannot be had back.`,
      ),
    months: say('보관 개월 수', 'Months'),
    submit: say('보관 기간 바꾸기', 'Change the retention'),
    done: say('보관 기간을 바꾸었습니다.', 'The retention is changed.'),
  },
  privacy: {
    title: say('개인정보 열람과 삭제', 'Taking out and erasing personal data'),
    lead: say(
      '정보주체가 요청하면 그 사람에 대해 남아 있는 것을 모두 내려받아 전하고, 맡은 일이 없는 사람의 이름·연락처·로그인 수단을 삭제합니다.',
      'On request, take out all that is kept of a person; erase the name, contacts and sign-in of whoever holds nothing any more.',
    ),
    find: say('사람 찾기', 'Find a person'),
    nobody: say('찾는 사람이 없습니다.', 'Nobody is found.'),
    erased: say('삭제됨', 'Erased'),
    erasedPerson: (person: string) => say(`삭제된 사람(${person})`, `Erased person (${person})`),
    more: (count: number) =>
      say(
        `그 밖에 ${count}명이 있습니다. 이름이나 직위로 찾아 주세요.`,
        `${plural(count, 'person', 'people')} more: find them by name or post.`,
      ),
    noPost: say('맡은 직위 없음', 'Holds nothing'),
    take: say('정보 내려받기', 'Take out the data'),
    takeOf: (who: string) => say(`${who} 정보 내려받기`, `Take out the data of ${who}`),
    erase: say('개인정보 삭제', 'Erase'),
    eraseOf: (who: string) => say(`${who} 개인정보 삭제`, `Erase who ${who} is`),
    eraseSay: say(
      '이름, 전자우편, 전화번호, 비밀번호와 모든 로그인이 지워지며 되돌릴 수 없습니다. 이 사람이 한 일과 서명은 식별자로 남습니다.',
      'The name, mail, telephone, password and every session go and cannot be had back. What the person did and signed stays under an id.',
    ),
    reason: say('사유', 'Reason'),
    reasonHint: say('접속 기록에 함께 남습니다.', 'It is kept with the access record.'),
    cancel: say('그만두기', 'Leave it'),
    erasedNow: say('개인정보를 삭제했습니다.', 'The personal data is erased.'),
    ownTitle: say('나에 대해 남아 있는 정보', 'What is kept of you'),
    ownSay: say(
      '이름과 연락처, 로그인, 처리한 일, 내 정보를 본 사람의 기록을 모두 볼 수 있습니다.',
      'Your name and contacts, sessions, what you did, and who looked at your data.',
    ),
  },
  data: {
    title: (who: string) => say(`${who}에 대해 남아 있는 정보`, `What is kept of ${who}`),
    taken: say('내려받은 때', 'Taken out'),
    id: say('식별자', 'Id'),
    name: say('성명', 'Name'),
    email: say('전자우편', 'Mail'),
    phone: say('전화번호', 'Telephone'),
    posts: say('맡은 직위', 'Posts'),
    passwordSet: say('비밀번호를 정한 때', 'Password set'),
    erasedAt: say('삭제한 때', 'Erased'),
    none: say('없음', 'None'),
    sessions: say('지금의 로그인', 'Present sessions'),
    app: say('인증 앱', 'Authenticator app'),
    isSet: say('등록함', 'Set up'),
    recoveryCodes: say('남은 복구 번호', 'Recovery codes left'),
    passkeys: say('패스키', 'Passkeys'),
    cityAccounts: say('연결된 통합 계정', 'Accounts of the city connected'),
    drafts: say('작성하다 만 글', 'Begun and not sent'),
    told: say('받은 알림', 'What they were told'),
    acts: say('처리한 일', 'What they did'),
    accesses: say('접속 기록', 'Access records'),
    save: say('파일로 저장(JSON)', 'Save as a file (JSON)'),
    print: say('인쇄', 'Print'),
    close: say('닫기', 'Close'),
    counted: (count: number) => say(`${count}건`, plural(count, 'entry', 'entries')),
  },
} as const;
