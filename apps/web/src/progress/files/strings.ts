// What taking figures out and in says, in both languages.
import { figureColumns, type FigureColumn } from '#contract/tables/figure-table';
import { plural, say } from '../../language/say.js';

export const fileStrings = {
  takeOut: say('표로 내려받기(CSV)', 'Download as a table (CSV)'),
  takeOutAll: say('모두 내려받기(JSON)', 'Download everything (JSON)'),
  takingOut: say('내려받는 중', 'Downloading'),
  takeIn: say('표로 가져오기', 'Take a table in'),
  file: (plan: string, kind: string) => `${plan}-figures.${kind}`,
  lead: say(
    '내려받은 표에 실적과 집행액을, 작성 중인 계획(안)이면 목표와 예산액을 적어 그대로 가져올 수 있습니다. 먼저 행마다 어떻게 될지 보고, 그다음에 반영합니다.',
    'A table that was downloaded can be filled in and taken in again, with targets and budgets too while the plan is in draft: you first see what becomes of each row.',
  ),
  choose: say('파일에서 읽기(CSV, JSON)', 'Read a file (CSV, JSON)'),
  clear: say('표 지우기', 'Clear the table'),
  look: say('미리 보기', 'See what becomes of it'),
  looking: say('확인하는 중', 'Looking'),
  carryOut: (count: number) => say(`${count}건 반영`, `Take in ${count}`),
  goOn: (count: number) => say(`남은 ${count}건 이어서 반영`, `Go on with the remaining ${count}`),
  running: (done: number, all: number) => say(`${all}건 가운데 ${done}건 처리`, `${done} of ${all} done`),
  progress: say('반영 진행', 'Progress'),
  finished: (count: number) => say(`${count}건을 반영했습니다.`, `${plural(count, 'row')} taken in.`),
  stopped: say(
    '도중에 멈췄습니다. 표는 그대로 있고, 이어서 하면 반영되지 않은 행만 보냅니다.',
    'It stopped half-way. The table is kept; going on sends only what is not taken in.',
  ),
  nothing: say('반영할 행이 없습니다.', 'There is nothing to take in.'),
  unread: (headings: readonly string[]) =>
    say(`읽지 않는 열: ${headings.join(', ')}`, `Columns not read: ${headings.join(', ')}`),
  left: (cells: readonly FigureColumn[]) => {
    const labels = figureColumns.filter(({ key }) => cells.includes(key)).map(({ label }) => label);
    return say(
      `반영되지 않는 칸: ${labels.map(({ ko }) => ko).join(', ')}`,
      `Cells not taken in: ${labels.map(({ en }) => en).join(', ')}`,
    );
  },
  rows: say('행별 결과', 'Row by row'),
  refusedOnly: say('반영할 수 없는 행만', 'Only what is refused'),
  more: (next: number, left: number) =>
    say(`${next}행 더 보기 (남은 ${left}행)`, `Show ${plural(next, 'more row')} of ${left} left`),
  row: say('행', 'Row'),
  outcome: say('결과', 'Outcome'),
  program: say('세부사업', 'Program'),
  name: say('지표·예산 항목', 'Indicator or line'),
  period: say('기간', 'Period'),
  value: say('값', 'Figure'),
} as const;
