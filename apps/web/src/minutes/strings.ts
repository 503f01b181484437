// What the pages of minutes and of the sheets that are printed for a meeting say of their own, in both languages.
import type { Label } from '#contract/label';
import { plural, say } from '../language/say.js';

export const minutesStrings = {
  title: (meeting: Label) => say(`${meeting.ko} 회의록`, `Minutes: ${meeting.en}`),
  link: say('회의록', 'Minutes'),
  toMeeting: say('회의 화면으로', 'To the meeting'),
  print: say('인쇄', 'Print'),
  notYet: say(
    '회의가 열리면 회의록이 만들어집니다.',
    'The minutes are built once the meeting has been opened.',
  ),
  states: {
    open: say(
      '회의가 진행 중입니다. 지금까지의 내용이며 폐회한 뒤에 작성합니다.',
      'The meeting is in session: this is how it stands. The minutes are written once it is closed.',
    ),
    owed: say(
      '회의에서 기록한 내용으로 만든 초안입니다. 간사가 내용을 더해 작성하면 회의록이 됩니다.',
      'A draft, built from what was recorded. It becomes the minutes when the secretary adds to it and writes it.',
    ),
    written: say(
      '작성한 회의록입니다. 확인하기 전까지 사유를 적어 정정할 수 있습니다.',
      'Written. Until they are confirmed they can be corrected, with the reason.',
    ),
    confirmed: say(
      '확인한 회의록입니다. 더 바꿀 수 없습니다.',
      'Confirmed, and locked: they no longer change.',
    ),
  },
  byMeeting: say(
    '다음 회의에 “전차 회의록 확인” 안건을 올려 확인합니다.',
    'They are confirmed by an item of the next meeting’s agenda.',
  ),
  toConvene: say('확인 안건으로 회의 소집', 'Convene a meeting that confirms them'),
  writtenBy: (who: string, on: Label) => say(`${on.ko} ${who} 작성`, `Written by ${who} on ${on.en}`),
  confirmedBy: (who: string, on: Label) => say(`${on.ko} ${who} 확인`, `Confirmed by ${who} on ${on.en}`),
  confirmedIn: (on: Label) => say(`${on.ko} 다음 회의에서 확인`, `Confirmed by a later meeting on ${on.en}`),
  inMeeting: say('확인한 회의 보기', 'To the meeting that confirmed them'),
  header: {
    caption: say('회의 개요', 'The meeting'),
    name: say('회의명', 'Meeting'),
    organiser: say('개최기관', 'Organiser'),
    when: say('일시', 'When'),
    place: say('장소', 'Place'),
    mode: say('회의 방식', 'Held'),
    attendance: say('참석', 'Attendance'),
    presided: say('주재', 'Presided'),
    attendees: say('배석', 'In attendance'),
    agenda: say('상정 안건', 'Agenda'),
  },
  attended: (present: number, enrolled: number) =>
    say(`재적 ${enrolled}명 중 ${present}명 참석`, `${present} of ${enrolled} attended`),
  quorum: (needed: number) => say(`의사정족수 ${needed}명`, `quorum ${needed}`),
  roll: {
    title: say('참석자 명단', 'Roll'),
    sector: say('구분', 'Sector'),
    seat: say('위원', 'Member'),
    attended: say('참석', 'Attended'),
    /** The marks of the paper forms. */
    marks: { attended: 'O', absent: 'X' },
    yes: say('참석', 'attended'),
    no: say('불참', 'absent'),
    leftEarly: say('회의 중 퇴장', 'left before the end'),
    proxy: (proxy: string) => say(`대리 참석: ${proxy}`, `by proxy: ${proxy}`),
    subtotal: (sector: Label, present: number, enrolled: number) =>
      say(`${sector.ko} ${present} / ${enrolled}명`, `${sector.en}: ${present} of ${enrolled}`),
  },
  stated: (source: string) =>
    say(
      `‘${source}’에 적힌 인원과 다릅니다. 회의록의 인원은 명부에서 셉니다.`,
      `‘${source}’ prints other figures. Those of the minutes are counted from the roll.`,
    ),
  statedCell: (figure: Label, printed: number, counted: number) =>
    say(
      `${figure.ko}: 문서 ${printed}, 명부 ${counted}`,
      `${figure.en}: printed ${printed}, roll ${counted}`,
    ),
  parts: {
    opening: say('개회와 보고 사항', 'Opening and reports'),
    closing: say('기타 사항', 'Other matters'),
    items: say('안건별 심의 내용', 'Items of the agenda'),
    next: say('차기 회의', 'Next meeting'),
  },
  item: {
    gist: say('발언 요지', 'Gist of remarks'),
    noGist: say('기록한 발언 요지가 없습니다.', 'No remarks were taken down.'),
    outcome: say('결과', 'Outcome'),
    aside: say('제척·회피', 'Stepped aside'),
    party: say('당사자', 'party'),
    reported: say('보고·논의', 'For information'),
    basis: say('의결 당시', 'At the decision'),
  },
  form: {
    lead: say(
      '명부·표결·의결 결과는 기록에서 그대로 들어갑니다. 여기에는 글로 적을 내용만 씁니다.',
      'Roll, votes and outcomes come from the record by themselves. Only what is said in words is written here.',
    ),
    grave: say(
      '확인하면 이 회의록은 더 바꿀 수 없습니다. 되돌릴 수 없습니다.',
      'Once confirmed the minutes no longer change. This cannot be undone.',
    ),
    correct: say(
      '앞선 내용은 그대로 남고, 무엇을 왜 바꾸었는지 이력에 보입니다.',
      'The earlier text is kept, and what was changed is shown with the reason.',
    ),
    item: (nth: number, title: string) =>
      say(`안건 ${nth} 발언 요지: ${title}`, `Item ${nth}, gist: ${title}`),
    reasonHint: say('예: 발언자 정정 요청', 'For example: asked for by a speaker'),
  },
  revisions: {
    title: say('작성·정정 이력', 'Revisions'),
    nth: (nth: number) =>
      nth === 1 ? say('최초 작성', 'First version') : say(`${nth - 1}차 정정`, `Correction ${nth - 1}`),
    reason: say('정정 사유:', 'Because'),
    compare: say('달라진 내용', 'What changed'),
    from: say('앞', 'Earlier'),
    to: say('뒤', 'Later'),
    same: say('두 회의록의 글이 같습니다.', 'The two say the same.'),
    added: say('추가', 'added'),
    removed: say('삭제', 'removed'),
    count: (count: number) => say(`${count}건`, plural(count, 'version')),
  },
  sheets: {
    links: say('출력 양식', 'Sheets to print'),
    attendance: say('참석자 서명부', 'Attendance sheet'),
    allowances: say('참석수당 지급 명단', 'List for allowances'),
    number: say('번호', 'No.'),
    name: say('성명', 'Name'),
    signature: say('서명', 'Signature'),
    amount: say('지급액(원)', 'Amount (won)'),
    account: say('계좌', 'Account'),
    sum: say('합계', 'Total'),
    signHint: say(
      '명부의 위원 모두와 배석자의 서명란입니다.',
      'A line for everybody on the roll, and some for those in attendance.',
    ),
    allowHint: (count: number) =>
      say(
        `명부에 참석으로 기록한 민간 위원 ${count}명입니다. 지급액과 계좌는 회계 부서에서 적습니다.`,
        `The ${count} members of the private sector whom the roll says attended. Amounts and accounts are filled in by the accounts office.`,
      ),
    none: say(
      '참석으로 기록한 민간 위원이 없습니다.',
      'Nobody of the private sector is recorded as present.',
    ),
  },
} as const;
