// What the table of plan figures says, in both languages.
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import { wordsOf, type Label } from '#contract/label';
import { towards } from '../../language/particle.js';
import { plural, say } from '../../language/say.js';

const oneOf = (labels: Readonly<Record<string, Label>>, language: keyof Label) =>
  wordsOf(labels)
    .map((word) => labels[word]?.[language])
    .join(', ');

export const gridStrings = {
  open: say('표에서 입력', 'Enter in a table'),
  close: say('표 입력 닫기', 'Close the table'),
  title: say('목표와 예산을 표에서 입력', 'Targets and budgets in a table'),
  hint: say(
    '칸에 적거나 스프레드시트에서 복사한 칸들을 붙여 넣습니다. 적은 것은 저장할 때까지 이 브라우저에 남습니다.',
    'Type into the cells, or paste cells copied from a spreadsheet. What you type is kept in this browser until it is saved.',
  ),
  keys: say(
    '화살표와 Enter로 옮기고, Esc로 되돌리고, Ctrl+Enter로 저장합니다.',
    'Arrows and Enter move, Esc puts back, Ctrl+Enter saves.',
  ),
  what: say('입력할 것', 'What to enter'),
  views: {
    years: say('연도별 목표', 'Targets by year'),
    quarters: say('분기별 목표', 'Targets by quarter'),
    budget: say('연도·재원별 예산', 'Budgets by year and source'),
  },
  year: say('연도', 'Year'),
  name: say('성과지표', 'Indicator'),
  unit: say('단위', 'Unit'),
  weight: say('가중치(%)', 'Weight (%)'),
  target: say('연간 목표', 'Year'),
  item: say('비목', 'Cost item'),
  source: say('재원', 'Source'),
  scale: say('금액 단위', 'Counted in'),
  addIndicator: say('지표 추가', 'Add an indicator'),
  addLine: say('예산 항목 추가', 'Add a budget line'),
  added: say('새 행', 'New row'),
  dropRow: say('새 행 지우기', 'Drop the new row'),
  otherParts: say('분기로 나누지 않은 목표', 'Not divided into quarters'),
  cell: (row: string, column: Label): Label => say(`${row}, ${column.ko}`, `${row}, ${column.en}`),
  states: {
    wrong: say('고칠 곳 있음', 'to correct'),
    ready: say('저장할 준비', 'ready'),
    sending: say('보내는 중', 'sending'),
    waiting: say('연결되면 보냄', 'waiting'),
    refused: say('되돌아옴', 'came back'),
  },
  discard: say('적은 것 지우기', 'Discard what was typed'),
  reason: say('바꾸는 사유', 'Why it is changed'),
  reasonHint: say('저장하는 모든 사업의 사유로 남습니다.', 'Kept with every program that is saved.'),
  noReason: say('사유를 적어야 저장할 수 있습니다.', 'It can be saved once a reason is written.'),
  save: (count: number): Label => say(`사업 ${count}개 저장`, `Save ${plural(count, 'program')}`),
  saving: (done: number, all: number): Label => say(`${all}개 중 ${done}개 보냄`, `${done} of ${all} sent`),
  counts: (ready: number, wrong: number): Label =>
    say(
      `저장할 준비 ${ready}개 사업, 고칠 곳 ${wrong}칸`,
      `${plural(ready, 'program')} ready, ${plural(wrong, 'cell')} to correct`,
    ),
  saved: (done: number, back: number): Label =>
    back > 0
      ? say(
          `사업 ${done}개를 저장했고, ${back}개는 되돌아왔습니다.`,
          `${plural(done, 'program')} saved, ${back} came back.`,
        )
      : say(`사업 ${done}개를 저장했습니다.`, `${plural(done, 'program')} saved.`),
  pasted: (cells: number, left: number): Label =>
    left > 0
      ? say(
          `${cells}칸을 붙여 넣었고, 적을 수 없는 ${left}칸은 넣지 않았습니다.`,
          `${plural(cells, 'cell')} pasted; ${left} had no place.`,
        )
      : say(`${cells}칸을 붙여 넣었습니다.`, `${plural(cells, 'cell')} pasted.`),
  more: (count: number): Label => say(`사업 ${count}개 더 보기`, `Show ${plural(count, 'more program')}`),
  sum: say('합계', 'Total'),
  missing: say('비어 있습니다.', 'It is empty.'),
  meanwhile: (stands: string): Label =>
    say(
      `그 사이 ${towards(stands)} 바뀌었습니다. 다시 적으면 이 값으로 바꿉니다.`,
      `It has become ${stands} meanwhile. Type again to change that.`,
    ),
  noFigure: say('숫자로 적어 주세요.', 'Write a figure.'),
  noWhole: say('소수점 없이 적어 주세요.', 'Write a whole number.'),
  noSource: say(
    `재원은 다음 가운데 하나로 적어 주세요: ${oneOf(budgetSourceLabels, 'ko')}`,
    `Write one of: ${oneOf(budgetSourceLabels, 'en')}`,
  ),
  noScale: say(
    `금액 단위는 다음 가운데 하나로 적어 주세요: ${oneOf(amountScaleLabels, 'ko')}`,
    `Write one of: ${oneOf(amountScaleLabels, 'en')}`,
  ),
} as const;
