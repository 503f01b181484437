// What the browser says where files are taken in, in both languages.
import type { Label } from '#contract/label';
import { plural, say } from '../language/say.js';

export const intakeStrings = {
  lead: say(
    '파일이나 표를 올리면 무엇이 되는지 먼저 보여 드립니다. ‘파일 가져오기’를 누르기 전에는 아무것도 기록되지 않습니다.',
    'You first see what a file or table comes to. Nothing is recorded before you take it in.',
  ),
  into: say('가져올 곳', 'Into'),
  source: say('파일 또는 표', 'A file or a table'),
  files: {
    orDrop: say(
      '여기에 끌어다 놓아도 됩니다. HWP, HWPX, DOCX, XLSX, 텍스트(CSV)',
      'Or drop one here: HWP, HWPX, DOCX, XLSX, text (CSV)',
    ),
    kept: (name: string) => say(`‘${name}’ 파일을 올렸습니다.`, `‘${name}’ is here.`),
  },
  paste: say('또는 표 붙여넣기', 'Or paste a table'),
  pasteHint: say(
    '한글·엑셀의 표를 복사해 붙여 넣습니다.',
    'Copy a table from a document or spreadsheet and paste it here.',
  ),
  pasteClosed: say(
    '올린 파일이 있습니다. 표를 붙여 넣으려면 먼저 ‘처음부터 다시’를 누르세요.',
    'A file is here. To paste a table, begin anew first.',
  ),
  look: say('붙여 넣은 표 살펴보기', 'Look at what was pasted'),
  looking: say('살펴보는 중입니다…', 'Looking at it…'),
  clear: say('처음부터 다시', 'Begin anew'),
  lookAgain: say('다시 살펴보기', 'Look again'),
  preview: say('미리 보기', 'Preview'),
  kind: say('문서 종류', 'Kind of paper'),
  chooseKind: say('종류를 고르세요', 'Choose a kind'),
  unknown: say(
    '이곳으로 가져올 수 있는 문서로 보이지 않습니다. 파일이나 가져올 곳을 확인해 주세요.',
    'This is like nothing that can be taken in here. Check the file, and into what it is taken.',
  ),
  file: (name: string) => say(`파일: ${name}`, `File: ${name}`),
  leftOut: say('읽지 않은 것', 'What was not read'),
  doubts: say('결정할 것', 'To decide'),
  doubtsHint: say(
    '보통의 선택은 미리 골라 두었습니다. ‘결정 필요’는 골라야 가져올 수 있습니다.',
    'What is usual is chosen already. What must be decided says so.',
  ),
  mustDecide: say('결정 필요', 'To be decided'),
  undecided: (count: number) =>
    say(
      `결정할 것이 ${count}건 남았습니다. 모두 결정하면 가져올 수 있습니다.`,
      `${plural(count, 'decision')} left before it can be taken in.`,
    ),
  usual: say('보통', 'Usual'),
  findings: say('서로 맞지 않는 값', 'Figures that do not agree'),
  findingsHint: say(
    '고치지 않고 파일에 적힌 대로 가져옵니다.',
    'They are taken in as the file has them; nothing is corrected.',
  ),
  what: say('항목', 'What'),
  says: say('파일의 값', 'The file says'),
  follows: say('다른 칸에서 나오는 값', 'From its other cells'),
  by: say('차이', 'Difference'),
  rows: say('가져올 행', 'Rows'),
  row: say('자리', 'Place'),
  act: say('처리', 'Act'),
  outcome: say('결과', 'Outcome'),
  details: say('내용 보기', 'Details'),
  tried: {
    done: say('가져올 수 있음', 'Can be taken in'),
    there: say('이미 있음', 'There already'),
    refused: say('반려될 행', 'Would be refused'),
  },
  stays: say('되돌릴 수 없음', 'Cannot be taken back'),
  counts: (fits: number, there: number, refused: number) =>
    say(
      `가져올 행 ${fits}건, 이미 있는 행 ${there}건, 반려될 행 ${refused}건`,
      `${plural(fits, 'row')} to take in, ${there} there already, ${refused} would be refused`,
    ),
  refusedOnly: say('반려된 행만', 'Only what is refused'),
  more: (next: number, left: number) =>
    say(`${next}행 더 보기 (남은 ${left}행)`, `Show ${plural(next, 'more row')} of ${left} left`),
  notTaken: say('가져오지 않는 것', 'What is not taken in'),
  why: say('까닭', 'Why'),
  quoted: say('파일의 내용', 'What it says'),
  pasted: say('붙여넣은 표.txt', 'Pasted table.txt'),
  nothing: say('가져올 행이 없습니다.', 'There is nothing to take in.'),
  foretell: (rows: number, stays: number) =>
    say(
      `${rows}행을 지금 직위로 하나씩 처리합니다.${stays > 0 ? ` ${stays}행은 나중에 되돌릴 수 없습니다.` : ''}`,
      `${plural(rows, 'row')} will be carried out one by one in your post.${stays > 0 ? ` ${stays} of them cannot be taken back later.` : ''}`,
    ),
  foretellUndo: say(
    '이 파일로 처리한 것을 마지막 행부터 되돌립니다. 되돌릴 수 없는 것은 남습니다.',
    'What this file did is taken back from its last row on. What nothing takes back stays.',
  ),
  notOffered: say('이 직위로는 파일을 가져올 수 없습니다.', 'Your post takes no files in.'),
  list: say('가져온 파일', 'Files taken in'),
  none: say('가져온 파일이 없습니다.', 'No file was taken in yet.'),
  begunBy: (who: string, day: Label) => say(`${day.ko}, ${who}`, `${day.en}, ${who}`),
  result: (done: number, there: number, refused: number) =>
    say(
      `가져옴 ${done} · 이미 있음 ${there} · 반려 ${refused}`,
      `Taken in ${done} · there already ${there} · refused ${refused}`,
    ),
  running: (done: number, all: number) => say(`${all}행 가운데 ${done}행 처리`, `${done} of ${all} rows`),
  progress: say('진행', 'Progress'),
  report: say('행별 결과', 'Row by row'),
  decided: say('결정한 것', 'What was decided'),
  undoneBy: (who: string, day: Label) =>
    say(`되돌림: ${day.ko}, ${who}. 사유:`, `Taken back on ${day.en} by ${who}. Reason:`),
  toList: say('가져온 파일 목록', 'All files taken in'),
} as const;
