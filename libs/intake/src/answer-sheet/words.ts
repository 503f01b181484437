// What is said of the rows of an answer sheet from which nothing is taken, and of those that somebody has to decide.
import { dispositionLabels } from '#contract/glossary';
import type { Label } from '#contract/label';

const say = (ko: string, en: string): Label => ({ ko, en });

const dispositions = {
  ko: Object.values(dispositionLabels).map(({ ko }) => ko),
  en: Object.values(dispositionLabels).map(({ en }) => en),
};

export const sheetSays = {
  otherRound: (round: string): Label =>
    say(
      `이 회차의 답변서가 아닙니다(답변서에 적힌 회차: ${round}).`,
      `This is not the sheet of this round (it names ${round}).`,
    ),
  noId: say(
    '어느 의견에 대한 답변인지 알 수 없습니다. 받은 답변서의 행을 그대로 두고 채워 주세요.',
    'It cannot be told which opinion this answers. Keep the rows of the sheet as they came.',
  ),
  unknownOpinion: say(
    '이 회차에 없거나 다른 부서가 답변할 의견입니다.',
    'There is no such opinion in this round, or another department answers it.',
  ),
  otherDepartment: say('다른 부서로 이송된 의견입니다.', 'This opinion was passed to another department.'),
  leftEmpty: say('답변 칸이 비어 있습니다.', 'Left empty.'),
  noDisposition: say('처리 구분이 비어 있습니다.', 'The disposition is missing.'),
  unknownDisposition: (said: string): Label =>
    say(
      `처리 구분 ‘${said}’은(는) 쓸 수 없습니다. ${dispositions.ko.join('·')} 가운데 하나로 적어 주세요.`,
      `‘${said}’ is no disposition. Write one of: ${dispositions.en.join(', ')}.`,
    ),
  noText: say('답변 내용이 비어 있습니다.', 'The answer itself is missing.'),
  noAction: say('후속조치가 비어 있습니다.', 'The follow-up is missing.'),
  noDay: (said: string): Label =>
    said === ''
      ? say('이행 기한이 비어 있습니다.', 'The due date is missing.')
      : say(`이행 기한 ‘${said}’을(를) 날짜로 읽을 수 없습니다.`, `‘${said}’ cannot be read as a date.`),
  noLeftOut: say(
    '일부수용에는 반영하지 않는 부분을 둘째 줄에 적어야 합니다.',
    'What is accepted in part says in a second line what is left out.',
  ),
  noReason: say('사유가 비어 있습니다.', 'The reason is missing.'),
  noYear: say('반영 연도를 네 자리로 적어야 합니다.', 'The year is missing or not of four digits.'),
  noEvidence: say('추진 근거가 비어 있습니다.', 'The evidence is missing.'),
  figuresOwed: say(
    '수치 변경을 요청한 의견입니다. 바꿀 수치는 시스템에서 직접 입력해 주세요.',
    'The committee asks for a change in figures. Enter the figures in the system.',
  ),
  there: say('같은 답변이 이미 있습니다.', 'The same answer is there already.'),
  answered: (disposition: string, text: string): Label =>
    say(
      `그사이 다른 답변이 제출되었습니다(${disposition}): “${text}”`,
      `Another answer was given meanwhile (${disposition}): “${text}”`,
    ),
  notAsked: (status: Label): Label =>
    say(`답변을 받는 상태가 아닙니다(${status.ko}).`, `No answer is awaited (${status.en}).`),
  saidTwice: say('같은 의견에 대한 행이 앞에 이미 있습니다.', 'A row before it says the same.'),
  whichRow: say(
    '같은 의견에 서로 다른 답변이 적혀 있습니다. 어느 것을 가져올까요?',
    'Two rows answer the same opinion differently. Which one counts?',
  ),
  rowNumbered: (row: number, text: string): Label => say(`${row}행: ${text}`, `Row ${row}: ${text}`),
  otherRow: say('같은 의견의 다른 행을 골랐습니다.', 'The other row was chosen.'),
  askedAgain: say(
    '위원회가 다시 물은 답변과 똑같습니다. 그래도 제출할까요?',
    'The committee asked again after this very answer. Give it once more?',
  ),
  giveAgain: say('그대로 다시 제출', 'Give it again'),
  leaveOut: say('가져오지 않음', 'Leave it out'),
} as const;
