// How kinds of files, places in them, outcomes of rows, and what a file hides are called.
import type { IntakeKind } from '#domain/intake/words';
import type { BackStanding, Place, RowStanding } from './intake-views.js';
import type { Label } from './label.js';

const say = (ko: string, en: string): Label => ({ ko, en });

export const intakeKindLabels: Readonly<Record<IntakeKind, Label>> = {
  'answer-sheet': say('부서 답변서', 'Answer sheet of a department'),
  'opinion-table': say('의견·답변 표(회의록 붙임)', 'Table of opinions and answers'),
  minutes: say('회의록', 'Minutes'),
  recommendations: say('권고와 검토 의견', 'Recommendations and reviews'),
  'pledge-sheet': say('공약 이행 카드', 'Pledge sheet'),
  'road-map': say('연차별 이행 로드맵', 'Road map'),
  'operating-plan': say('사업 운영계획', 'Operating plan'),
  'seat-list': say('위원 명부', 'List of seats'),
};

export const rowStandingLabels: Readonly<Record<RowStanding, Label>> = {
  waiting: say('대기', 'Waiting'),
  done: say('가져옴', 'Taken in'),
  there: say('이미 있음', 'There already'),
  refused: say('반려됨', 'Refused'),
};

export const backStandingLabels: Readonly<Record<BackStanding, Label>> = {
  waiting: say('되돌리기 대기', 'To be taken back'),
  reversed: say('되돌림', 'Taken back'),
  left: say('되돌릴 수 없어 남음', 'Left: nothing takes it back'),
  refused: say('되돌리지 못함', 'Could not be taken back'),
};

/** Why a file cannot be read. */
export const unreadableLabels = {
  encrypted: say('암호를 풀고 저장한 파일을 올려 주세요.', 'Save it without its password first.'),
  damaged: say(
    '파일이 손상되었습니다. 원본을 다시 저장해 주세요.',
    'It is damaged. Save the original again.',
  ),
  'too-large': say('내용이 너무 많습니다. 나누어 올려 주세요.', 'It holds too much. Divide it.'),
  'too-long': say('여는 데 너무 오래 걸립니다. 나누어 올려 주세요.', 'It takes too long to open. Divide it.'),
  busy: say(
    '다른 파일을 읽고 있습니다. 잠시 후 다시 시도해 주세요.',
    'Other files are being read. Try again soon.',
  ),
  unsupported: say(
    'HWP, HWPX, DOCX, XLSX, 텍스트(CSV) 파일에서만 표를 읽을 수 있습니다.',
    'Tables are read from HWP, HWPX, DOCX, XLSX and text (CSV) only.',
  ),
} as const satisfies Readonly<Record<string, Label>>;

/** What a file holds beside what was read from it. */
export const leftOutLabels = {
  macro: say('매크로는 실행하지도 읽지도 않았습니다.', 'Macros were neither run nor read.'),
  'nested-table': say('표 안의 표는 따로 떼어 읽었습니다.', 'Tables within tables were read apart.'),
  picture: say('그림은 읽지 않았습니다.', 'Pictures were not read.'),
  'hidden-sheet': say('숨긴 시트가 있습니다.', 'There are hidden sheets.'),
  comment: say('메모는 읽지 않았습니다.', 'Comments were not read.'),
  'rows-beyond': say('한도를 넘는 행은 읽지 않았습니다.', 'Rows beyond the limit were not read.'),
} as const satisfies Readonly<Record<string, Label>>;

/** `표 1, 3행, 2열`. */
export function placeLabel({ table, row, column, line }: Place): Label {
  const parts = [
    ...(table === undefined ? [] : [say(`표 ${table}`, `table ${table}`)]),
    ...(row === undefined ? [] : [say(`${row}행`, `row ${row}`)]),
    ...(column === undefined ? [] : [say(`${column}열`, `column ${column}`)]),
    ...(line === undefined ? [] : [say(`${line}번째 줄`, `line ${line}`)]),
  ];
  return say(parts.map(({ ko }) => ko).join(', '), parts.map(({ en }) => en).join(', '));
}
