// What papers say of their own, in both languages; whatever has a name in the house is taken from the glossary.
import type { Label } from '#contract/label';
import type { Called } from '#domain/called';

const say = (ko: string, en: string): Label => ({ ko, en });

/** A title and words that go on from it, which do not say its last word again. */
function goingOn(title: string, words: string): string {
  const [first = ''] = words.split(' ');
  return title.endsWith(first) ? `${title}${words.slice(first.length)}` : `${title} ${words}`;
}

export const paperWords = {
  draft: say('초안', 'Draft'),
  /** The mark at the end of an official paper. */
  end: say('끝.', 'End.'),
  none: say('-', '-'),
  enclosure: say('붙임', 'Enclosure'),
  /** What stands above the title of something enclosed: its number where there are several. */
  enclosureNumber: (nth?: number): Label =>
    say(nth === undefined ? '붙임' : `붙임 ${nth}`, nth === undefined ? 'Enclosure' : `Enclosure ${nth}`),
  copies: (title: string, count: number): Label =>
    say(`${title} ${count}부.`, `${title}, ${count} ${count === 1 ? 'copy' : 'copies'}.`),
} as const;

export const minutesWords = {
  title: (meeting: Label): Label => say(`${meeting.ko}록`, `Minutes: ${meeting.en}`),
  when: say('일시', 'When'),
  window: say('서면 의결 기간', 'Answers taken'),
  place: say('장소', 'Place'),
  mode: say('회의 방식', 'Held'),
  organiser: say('개최기관', 'Organiser'),
  attendance: (present: number, enrolled: number, sectors: readonly Label[]): Label =>
    say(
      `참석자 ${present}/${enrolled}\n${sectors.map(({ ko }) => ko).join(' ')}`,
      `Attendance ${present}/${enrolled}\n${sectors.map(({ en }) => en).join(', ')}`,
    ),
  answered: (answered: number, enrolled: number, sectors: readonly Label[]): Label =>
    say(
      `의견 제출 ${answered}/${enrolled}\n${sectors.map(({ ko }) => ko).join(' ')}`,
      `Answered ${answered}/${enrolled}\n${sectors.map(({ en }) => en).join(', ')}`,
    ),
  sector: (sector: Label, present: number, enrolled: number): Label =>
    say(`${sector.ko}(${present}/${enrolled})`, `${sector.en} (${present}/${enrolled})`),
  quorum: (needed: number): Label => say(`의사정족수 ${needed}명`, `Quorum: ${needed}`),
  member: say('위원', 'Member'),
  check: say('확인', 'There'),
  /** The marks of the paper forms. */
  marks: { attended: 'O', absent: 'X' },
  leftEarly: say('중도 퇴장', 'left before the end'),
  proxy: (proxy: string): Label => say(`대리 ${proxy}`, `by proxy: ${proxy}`),
  presided: say('주재', 'Presided'),
  attendees: say('배석', 'In attendance'),
  agenda: say('회의주제 및 안건', 'Agenda'),
  statedFigure: (figure: Label, stated: number, counted: number): Label =>
    say(`${figure.ko}: 문서 ${stated}, 명부 ${counted}`, `${figure.en}: printed ${stated}, roll ${counted}`),
  figures: {
    present: say('참석', 'present'),
    enrolled: say('재적', 'enrolled'),
  },
  stated: (source: string): Label =>
    say(`‘${source}’에 적힌 인원은 명부와 다르다.`, `‘${source}’ prints other figures than the roll has.`),
  results: say('회의 결과', 'What came of it'),
  opening: say('개회와 보고 사항', 'Opening and reports'),
  closing: say('기타', 'Other matters'),
  next: say('차기 회의', 'Next meeting'),
  outcome: say('결과', 'Outcome'),
  /** What was said about the programs, one after the other, under an item or by itself. */
  spoken: say('세부사업 모니터링 의견', 'What was said, by program'),
  asked: (text: string): Label => say(`(질의) ${text}`, `(Question) ${text}`),
  replied: (text: string): Label => say(`(답변) ${text}`, `(Reply) ${text}`),
  unanswered: say('(답변 없음)', '(No reply)'),
  by: (title: string, said: string): Label => say(`${title}: ${said}`, `${title}: ${said}`),
  reported: say('보고·논의', 'For information'),
  votes: (inFavour: number, against: number, abstained: number): Label =>
    say(
      `찬성 ${inFavour}, 반대 ${against}, 기권 ${abstained}`,
      `${inFavour} in favour, ${against} against, ${abstained} abstained`,
    ),
  basis: say('의결 당시', 'At the decision'),
  there: (present: number, enrolled: number, sectors: readonly Label[]): Label =>
    say(
      `출석 ${present}/${enrolled} ${sectors.map(({ ko }) => ko).join(' ')}`,
      `${present} of ${enrolled} present, ${sectors.map(({ en }) => en).join(', ')}`,
    ),
  voters: (voters: number): Label => say(`표결 가능 ${voters}명`, `${voters} could vote`),
  needed: (needed: number): Label => say(`가결에 필요한 찬성 ${needed}명`, `${needed} in favour were needed`),
  presidedBy: (title: string): Label => say(`${title} 주재`, `${title} presided`),
  aside: say('제척·회피', 'Stepped aside'),
  party: say('당사자', 'party'),
  written: say('작성', 'Written'),
  confirmed: say('확인', 'Confirmed'),
} as const;

/** What papers call an opinion where its committee says no other word. */
const plainOpinion = '모니터링 의견';

export const opinionTableWords = {
  title: (round: string, { opinion = plainOpinion, response = '부서 의견' }: Called): Label =>
    say(goingOn(round, `${opinion} 및 ${response} 정리`), `${round}: opinions and answers`),
  stoodOn: (day: Label): Label => say(`기준일 ${day.ko}`, `As of ${day.en}`),
  partly: say('열람 권한이 있는 소관 사항만 적은 표입니다.', 'Only what its reader may see is in the table.'),
  row: say('연번', 'No.'),
  number: say('사업번호', 'Program'),
  priority: say('중점추진사업', 'Priority'),
  isPriority: say('중점', 'priority'),
  kind: say('구분', 'Kind'),
  name: say('세부사업명', 'Name'),
  department: say('담당부서', 'Department'),
  team: say('담당팀', 'Team'),
  officer: say('담당자', 'Officer'),
  track: (year: number, track: Label): Label => say(`${year}년도 ${track.ko}`, `${track.en} ${year}`),
  opinion: ({ opinion = plainOpinion }: Called): Label => say(opinion, 'Opinion of the committee'),
  answer: ({ response = '사업부서 의견(후속조치)' }: Called): Label =>
    say(response, 'Answer of the department (follow-up)'),
  /** Where one paragraph answers several: it stands beside the one that it was given to first. */
  answeredWith: (opinion: string): Label =>
    say(`‘${opinion}’에 대한 답변과 한 문단으로 답함`, `Answered by the same paragraph as ‘${opinion}’`),
  strategy: (number: string, title: string): Label =>
    say(`추진전략 ${number}. ${title}`, `Strategy ${number}. ${title}`),
  abolished: say('폐지', 'abolished'),
  answeredBy: (department: string): Label => say(`답변 부서: ${department}`, `Answered by ${department}`),
  contribution: (department: string): Label => say(`협조 ${department}:`, `${department} adds:`),
  leftOut: say('제외 사항', 'Left out'),
  evidence: say('근거', 'Evidence'),
  reason: say('사유', 'Reason'),
  deferredTo: (year: number): Label => say(`${year}년 검토`, `To be considered in ${year}`),
  until: (date: Label): Label => say(`${date.ko}까지`, `by ${date.en}`),
  from: (year: number): Label => say(`${year}년부터`, `from ${year}`),
} as const;

/** Where a check found something, in words of the paper. */
export const checkPlaces = {
  noTarget: (program: string, year: number): Label =>
    say(`${program}: ${year}년 지표와 목표`, `${program}: indicators and targets of ${year}`),
  noBudget: (program: string, year: number): Label =>
    say(`${program}: ${year}년 예산`, `${program}: budget of ${year}`),
  noResult: (program: string, indicator: string, year: number): Label =>
    say(`${program}: ${indicator} ${year}년 실적`, `${program}: result of ${indicator} in ${year}`),
} as const;

export const photoWords = {
  photos: say('회의 사진', 'Photographs'),
  notShown: (name: string, why: Label): Label =>
    say(`‘${name}’ 사진을 실을 수 없음: ${why.ko}`, `‘${name}’ cannot be shown: ${why.en}`),
  unshown: {
    gone: say('보관된 파일이 없음', 'its file is not there'),
    broken: say('파일이 손상됨', 'its file is broken'),
    'too-large': say('사진이 너무 큼', 'it is too large'),
  },
} as const;

export const registeredWords = {
  registered: (number: string, day: Label): Label =>
    say(`등록 ${number} (${day.ko})`, `Registered ${number} (${day.en})`),
} as const;

export const letterWords = {
  to: say('수신', 'To'),
  title: say('제목', 'Subject'),
} as const;

export const noticeWords = {
  /** Of a meeting that was moved, or cancelled, after its notice had gone out. */
  changeTitle: (meeting: string): Label =>
    say(`${meeting} 회의 일정 변경 통지`, `Notice of change: ${meeting}`),
  cancellationTitle: (meeting: string): Label =>
    say(`${meeting} 회의 취소 통지`, `Notice of cancellation: ${meeting}`),
  changed: say(
    '회의 일정이 다음과 같이 변경되었음을 알려 드립니다.',
    'The meeting is held at another time or place.',
  ),
  cancelled: say('다음 회의가 취소되었음을 알려 드립니다.', 'The following meeting is cancelled.'),
  before: (value: Label): Label => say(`변경 전: ${value.ko}`, `Before: ${value.en}`),
  after: (value: Label): Label => say(`변경 후: ${value.ko}`, `Now: ${value.en}`),
  reason: (reason: string): Label => say(`사유: ${reason}`, `Reason: ${reason}`),
  title: (meeting: string): Label => say(`${meeting} 회의 소집 통지`, `Notice of ${meeting}`),
  to: (committee: string): Label => say(`${committee} 위원`, `The members of ${committee}`),
  sentOn: (day: Label): Label => say(`시행 ${day.ko}`, `Sent on ${day.en}`),
  asks: say(
    '다음과 같이 회의를 소집하오니 참석하여 주시기 바랍니다.',
    'You are asked to attend the meeting that is convened as follows.',
  ),
  asksInWriting: say(
    '다음과 같이 서면으로 의결하고자 하오니 기간 안에 의견을 제출하여 주시기 바랍니다.',
    'A decision is to be taken in writing; please answer within the days named.',
  ),
  agenda: say('상정 안건', 'Agenda'),
  reply: say(
    '참석 여부를 회의 전날까지 알려 주시기 바랍니다.',
    'Please say by the day before whether you attend.',
  ),
  answerInWriting: say(
    '안건마다 찬성·반대·기권과 의견을 적어 주시기 바랍니다.',
    'Please answer each item in favour, against or abstaining, with what you want to have said.',
  ),
} as const;

export const answerSheetWords = {
  title: (round: string, { opinion = plainOpinion, response = '답변' }: Called): Label =>
    say(`${goingOn(round, opinion)}에 대한 ${response} 요청`, `${round}: request for answers`),
  about: (committee: string, round: string): Label =>
    say(
      `${committee}의 ${goingOn(round, '모니터링')}과 관련된 사항입니다.`,
      `This concerns ${round} of ${committee}.`,
    ),
  asks: {
    department: (count: number, due: string): Label =>
      say(
        `귀 부서 소관 의견 ${count}건에 대한 답변과 후속조치를 ${due}까지 제출하여 주시기 바랍니다.`,
        `Please answer the ${count} ${count === 1 ? 'opinion' : 'opinions'} addressed to your department by ${due}.`,
      ),
    post: (count: number, due: string): Label =>
      say(
        `소관 추진전략에 대한 의견 ${count}건의 답변과 후속조치를 ${due}까지 제출하여 주시기 바랍니다.`,
        `Please answer the ${count} ${count === 1 ? 'opinion' : 'opinions'} on the strategy that you lead by ${due}.`,
      ),
  },
  how: say(
    '시스템에 직접 입력하거나 붙임 답변서를 작성하여 제출할 수 있습니다.',
    'Answer in the system, or fill in the enclosed sheet.',
  ),
  sheet: ({ opinion = plainOpinion }: Called): Label => say(`${opinion} 답변서`, 'Answer sheet'),
  hint: (dispositions: string): Label =>
    say(
      `처리 구분은 다음 가운데 하나로 적습니다: ${dispositions}. 일부수용은 ‘후속조치·사유·근거’ 칸의 첫 줄에 후속조치를, 다음 줄에 반영하지 않는 부분을 적습니다. 빈 행은 제출하지 않은 것으로 봅니다.`,
      `The disposition is one of: ${dispositions}. Where you accept in part, write the follow-up in the first line of its cell and what is left out in the next. A row left empty counts as not answered.`,
    ),
} as const;
