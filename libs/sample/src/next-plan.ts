// What the office and the departments put into the plan for 2022 besides what was agreed. All of it is an example.
import type { Change, ProgramKind, YearFigures } from '#domain/changes';
import type { IsoDate, OpinionId, ProgramId } from '#domain/ids';
import type { SignatureManner, Signer } from '#domain/plan/words';
import { planYear, programs, type CaseProgram } from './programs.js';

const year = planYear + 1;

function program(id: ProgramId): CaseProgram {
  const found = programs.find((each) => each.id === id);
  if (!found) throw new RangeError(`the case has no program ${id}`);
  return found;
}

/** A line that the office sets otherwise than it was copied. */
export interface OfficeLine {
  readonly program: CaseProgram;
  readonly kind: ProgramKind;
  readonly figures: YearFigures;
  readonly reason: string;
}

const figures = (
  { content, indicators, budget }: CaseProgram,
  targets: Readonly<Record<string, string>>,
  amounts: Readonly<Record<string, string>>,
): YearFigures => ({
  year,
  content,
  indicators: indicators.map((each) => ({ ...each, target: targets[each.indicator] ?? each.target })),
  budget: budget.map((each) => ({ ...each, amount: amounts[each.line] ?? each.amount })),
});

const savings = program('p-1-4');
const training = program('p-1-2');
const hope = program('p-1-5');

/** More people and money for 1-4, as its follow-up had asked; 1-2 is in its second year, and new no longer. */
export const officeLines: readonly OfficeLine[] = [
  {
    program: savings,
    kind: savings.kind,
    figures: figures(savings, { 'i-1-4-people': '80' }, { 'b-1-4-savings': '240000' }),
    reason: '2022년 본예산에 늘려 요구한 금액에 맞춤',
  },
  {
    program: training,
    kind: 'continuing',
    figures: figures(training, {}, { 'b-1-2-ceremony': '5000', 'b-1-2-teaching': '28000' }),
    reason: '둘째 해가 되어 신규가 아님',
  },
];

/** A line that would undo what was agreed on the hours of 1-5. */
export const undoingLine: OfficeLine = {
  program: hope,
  kind: hope.kind,
  figures: figures(hope, { 'i-1-5-people': '230' }, {}),
  reason: '근무시간은 올해처럼 두자는 예산부서의 뜻',
};

/** The indicator that the draft takes in for 1-8: that it is the one, its name and its target are ours. */
export const resocialisation: {
  readonly opinion: OpinionId;
  readonly changes: readonly Change[];
  readonly note: string;
} = {
  opinion: 'o-1-8-change-2',
  changes: [
    {
      kind: 'indicatorAdded',
      added: { name: '재사회화 프로그램 수료 인원(예시)', unit: '명', target: '150' },
      effective: year,
    },
  ],
  note: '대표지표 다섯 가운데 재사회화를 재는 하나를 먼저 담음(예시)',
};

/** A target that nobody set any more: the plan says 6,000. */
export const staleVisitors: readonly Change[] = [
  { kind: 'indicatorTarget', indicator: 'i-1-8-visitors', from: '5500', to: '6500', effective: year },
];

/** The other deferred item of 1-8, and why it goes on to the next cycle. */
export const operatingResults = {
  opinion: 'o-1-8-change-1',
  reason: '문을 연 뒤의 운영 성과를 평가한 결과가 2022년 상반기에 나오므로 그때 지표를 다시 살핌',
};

/** What a resident says in the hearing, and what the office replies. */
export const residentsComment = {
  id: 'c-1',
  text: '새희망 일자리의 근무시간이 길어지면 오전이나 오후만 일할 수 있는 사람도 계속 받는지 궁금합니다.',
  reply: '하루 3시간 근무도 그대로 있으며, 원하는 시간을 골라 신청할 수 있습니다.',
};

/** From the drafter up to the mayor, with one beside the line. */
export const approvalLine: readonly Signer[] = [
  { title: '총괄부서 담당자', part: 'approves' },
  { title: '총괄팀장', part: 'approves' },
  { title: '예산과장', part: 'cooperates' },
  { title: '총괄과장', part: 'approves' },
  { title: '복지국장', part: 'approves' },
  { title: '부시장', part: 'approves' },
  { title: '시장', part: 'approves' },
];

/** How a place of the line was signed. */
export interface CaseSignature {
  readonly signer: number;
  readonly signed: IsoDate;
  readonly manner: SignatureManner;
  readonly remark?: string;
}

/** One with an opinion, one for somebody absent, and one by delegation rule, after which the mayor need not sign. */
export const signatures: readonly CaseSignature[] = [
  { signer: 0, signed: '2021-11-18', manner: 'approved' },
  { signer: 1, signed: '2021-11-18', manner: 'approved' },
  {
    signer: 2,
    signed: '2021-11-19',
    manner: 'cooperated',
    remark: '1-4의 늘린 금액은 본예산이 의결된 만큼만 쓸 것',
  },
  { signer: 3, signed: '2021-11-19', manner: 'forAbsent' },
  { signer: 4, signed: '2021-11-22', manner: 'approved' },
  { signer: 5, signed: '2021-11-23', manner: 'delegated' },
];
