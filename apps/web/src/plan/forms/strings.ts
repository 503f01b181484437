// What the fields for a program's figures say of their own, in both languages.
import { plural, say } from '../../language/say.js';
import type { Division } from './parts-of-year.js';

export const figuresStrings = {
  more: say(
    '기간별 목표, 가중치, 산정 방식, 이어받는 지표',
    'Targets by period, weight, how it is reckoned, lineage',
  ),
  division: say('기간 구분', 'Divided into'),
  divisions: {
    none: say('나누지 않음', 'Not divided'),
    halves: say('반기', 'Halves'),
    quarters: say('분기', 'Quarters'),
    months: say('월', 'Months'),
  } satisfies Record<Division, unknown>,
  weightHint: say(
    '한 사업의 가중치는 모두 더해 100이 되어야 합니다.',
    'The weights of a program make 100 together.',
  ),
  ratioNone: say('실적을 직접 등록', 'Results are reported'),
  ratioOver: say('나누어지는 지표', 'Indicator that is divided'),
  ratioUnder: say('나누는 지표', 'Indicator that it is divided by'),
  ratioHint: say(
    '다른 두 지표로 산출하는 지표이면 고릅니다. 실적은 따로 등록하지 않습니다.',
    'Chosen where it follows from two others: its results are not reported then.',
  ),
  ancestorsHint: say(
    '이전 사업을 계속하거나, 여러 사업을 통합하거나, 한 사업에서 분리한 사업이면 고릅니다. 실적 추이가 이어집니다.',
    'Chosen where the program continues others, merges them or splits from one: its figures go on from theirs.',
  ),
  addAncestor: say('이전 사업 더하기', 'Add a program before'),
  continuesHint: say(
    '다른 지표를 이어받아 추이를 함께 볼 지표이면 고릅니다.',
    'Chosen where it goes on from other indicators, to be compared with them over the years.',
  ),
  addContinued: say('이어받는 지표 더하기', 'Add an indicator before'),
  derivedHint: say(
    '전년 실적 같은 기준값에서 목표를 정했으면 적습니다. 기준값과 목표가 맞지 않으면 이행 현황에 표시합니다.',
    'Where the target came of last year’s figure. What does not agree with it is told beside the progress.',
  ),
  places: {
    '1': say('소수 첫째 자리까지', 'To one decimal'),
    '0': say('일 단위', 'To the one'),
    '-1': say('십 단위', 'To the ten'),
    '-2': say('백 단위', 'To the hundred'),
    '-3': say('천 단위', 'To the thousand'),
  },
  paste: say('표에서 붙여넣기', 'Paste from a table'),
  pasted: say('붙여넣을 표', 'The table'),
  pasteHint: say(
    '표에서 복사한 칸을 그대로 붙여넣습니다. 이름이 같은 행은 고치고, 없는 행은 더합니다.',
    'Cells as a spreadsheet copies them. A row of the same name is changed, any other is added.',
  ),
  columns: say('읽는 열', 'Columns'),
  read: say('표 읽기', 'Read the table'),
  wasRead: (rows: number) => say(`${rows}개 행을 옮겼습니다.`, `${plural(rows, 'row')} taken over.`),
  unread: (rows: readonly number[]) =>
    say(`읽지 못한 행: ${rows.join(', ')}`, `Rows that could not be read: ${rows.join(', ')}`),
} as const;

/** What the columns of a pasted table are called, and what else spreadsheets call them. */
export const columnWords = {
  name: { label: { ko: '성과지표', en: 'Indicator' }, also: ['지표', '지표명', '확인지표'] },
  unit: { label: { ko: '단위', en: 'Unit' } },
  target: { label: { ko: '목표', en: 'Target' }, also: ['목표값', '연간 목표', '계'] },
  weight: { label: { ko: '가중치', en: 'Weight' }, also: ['전체사업 대비 비율', '비율'] },
  q1: { label: { ko: '1분기', en: 'Q1' }, also: ['1/4', '1/4분기'] },
  q2: { label: { ko: '2분기', en: 'Q2' }, also: ['2/4', '2/4분기'] },
  q3: { label: { ko: '3분기', en: 'Q3' }, also: ['3/4', '3/4분기'] },
  q4: { label: { ko: '4분기', en: 'Q4' }, also: ['4/4', '4/4분기'] },
  item: { label: { ko: '비목', en: 'Cost item' }, also: ['예산 항목', '항목', '산출내역'] },
  amount: { label: { ko: '금액', en: 'Amount' }, also: ['예산', '예산액'] },
  source: { label: { ko: '재원', en: 'Source' }, also: ['재원별'] },
  scale: { label: { ko: '금액 단위', en: 'Counted in' }, also: ['단위'] },
} as const;
