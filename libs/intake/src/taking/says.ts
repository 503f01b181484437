// What is asked and said about papers of a committee while they are taken in, in both languages.
import type { Label } from '#contract/label';

const say = (ko: string, en: string): Label => ({ ko, en });

export const says = {
  answerNumbered: (nth: number, text: string): Label =>
    say(`${nth}번째 답변: ${text}`, `Answer ${nth}: ${text}`),
  noAnswer: say('이 의견에는 답변 없음', 'No answer to this opinion'),
  whichAnswer: (opinions: number, answers: number): Label =>
    say(
      `의견 ${opinions}건에 답변 ${answers}건이 있고, 어느 답변이 이 의견의 것인지 적혀 있지 않습니다. 어느 것입니까?`,
      `There are ${opinions} opinions and ${answers} answers, and nothing says which answer is to this opinion. Which is?`,
    ),
  takenAs: say(
    '문서에는 의견이 무엇을 요청하는지 따로 적혀 있지 않습니다. 무엇으로 받겠습니까?',
    'The paper does not say what the opinion asks for. What is it taken as?',
  ),
  whichDisposition: say(
    '문서에는 답변의 처분이 적혀 있지 않습니다. 무엇으로 받겠습니까?',
    'The paper names no disposition. What is the answer taken as?',
  ),
  acceptedWithChange: say('수용: 적힌 수치대로 변경', 'Accepted, with the change in figures that it names'),
  goesOn: say(
    '번호가 없이 이어진 줄입니다. 앞 문장이 이어집니까, 새 의견입니까?',
    'The row goes on without a number. Does the sentence go on, or is this a new opinion?',
  ),
  sentenceGoesOn: say('앞 문장이 이어짐', 'The sentence goes on'),
  newOpinion: say('새 의견', 'A new opinion'),
  oneOrSeveral: say(
    '한 칸에 줄표가 여럿 있습니다. 의견이 하나입니까, 여럿입니까?',
    'One cell holds several dashes. Is it one opinion, or several?',
  ),
  one: say('하나', 'One'),
  several: say('여럿', 'Several'),
  nameDiffers: (number: string, name: string): Label =>
    say(
      `회차의 ${number} 사업은 이름이 ‘${name}’입니다. 어느 사업의 줄입니까?`,
      `In the round, program ${number} is called ‘${name}’. Which program is this row about?`,
    ),
  leaveOut: say('넣지 않음', 'Leave it out'),
  abolished: say('폐지된 사업이라 의견을 받지 않습니다.', 'The program is abolished and takes no opinions.'),
  noSuchProgram: say('회차에 이 사업이 없습니다.', 'The round has no such program.'),
  noSuchTrack: say('회차가 받지 않는 구분입니다.', 'The round did not take this track.'),
  leftOut: say('넣지 않기로 하였습니다.', 'It was left out by choice.'),
  undecided: say('먼저 정해야 할 것이 있습니다.', 'Something must be decided first.'),
  submissionOwed: say(
    '부서의 제출이 없어 의견을 낼 수 없습니다. 먼저 제출을 받거나 받지 않기로 하십시오.',
    'The department has handed nothing in, so no opinion can be issued. Have that handed in, or waive it, first.',
  ),
  roundGoesOn: say(
    '회차가 이미 답변을 받고 있습니다. 의견과 발언은 넣지 않습니다.',
    'The round takes answers already. No opinion or remark is taken in.',
  ),
  roundOver: say('끝난 회차에는 넣을 수 없습니다.', 'Nothing is taken into a round that is over.'),
  notThisRow: say('무엇의 줄인지 알 수 없습니다.', 'It cannot be told what the row is about.'),
  closing: say('의견 접수 마감', 'Close the intake'),
  sending: say('의견 보내기', 'Send the opinions'),
  place: (file: string, { table, row, line }: { table?: number; row?: number; line?: number }): string =>
    [
      file,
      ...(table === undefined ? [] : [`표 ${table}`]),
      ...(row === undefined ? [] : [`${row}행`]),
      ...(line === undefined || row !== undefined ? [] : [`${line}줄`]),
    ].join(' '),
  // minutes
  underAbolished: (number: string): Label =>
    say(
      `${number} 사업은 폐지되었는데 발언이 그 번호에 적혀 있습니다. 어느 사업의 발언입니까?`,
      `Program ${number} is abolished, yet remarks stand under its number. Which program are they about?`,
    ),
  whichTrack: say(
    '중간평가에 대한 발언입니까, 변경(안)에 대한 발언입니까?',
    'Is the remark on the mid-term evaluation, or on the proposed change?',
  ),
  opinionOrQuestion: say('의견입니까, 질의입니까?', 'Is it an opinion, or a question?'),
  nothingUnder: say('‘회의 결과’ 아래에 적힌 것이 없습니다.', 'Nothing stands under the outcome.'),
  present: say('참석자 수', 'Number present'),
  enrolled: say('재적 위원 수', 'Number of members'),
  presentIn: (sector: Label): Label => say(`${sector.ko} 위원 참석자 수`, `Number present, ${sector.en}`),
  enrolledIn: (sector: Label): Label => say(`${sector.ko} 위원 수`, `Number of members, ${sector.en}`),
  weekday: say('요일', 'Day of the week'),
  numbered: say('발언이 적힌 사업 번호', 'Number of the program that remarks stand under'),
  rollBelongs: say(
    '명부의 이름은 넣지 않습니다. 참석은 회의 화면에서 적습니다.',
    'Names of the roll are not taken in. Attendance is entered on the page of the meeting.',
  ),
  whoseRoll: say(
    '회의록에 적힌 참석자 수를 명부의 수 옆에 남깁니다. 어느 회의의 것입니까?',
    'The attendance that the minutes print is kept beside what the roll counts. Of which meeting is it?',
  ),
  nextDate: say(
    '다음 회의 일정은 회의 화면에서 적습니다.',
    'The next date is entered on the page of the meeting.',
  ),
  notAboutProgram: say('사업에 대한 발언이 아닙니다.', 'It is not said about a program.'),
  // recommendations
  noProgram: say(
    '권고가 어느 사업의 것인지 회차에서 찾을 수 없습니다.',
    'The round has no program that the recommendations are on.',
  ),
} as const;
