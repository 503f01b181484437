// A plan's figures as a table: the same columns go out and come in again, a row for each indicator and period and for each budget line.
import type { Label } from '../label.js';
import type { Column } from './columns.js';

/** What a row is about. */
export const figureRowKinds = ['indicator', 'budget'] as const;
export type FigureRowKind = (typeof figureRowKinds)[number];

export const figureRowKindLabels: Readonly<Record<FigureRowKind, Label>> = {
  indicator: { ko: '지표', en: 'Indicator' },
  budget: { ko: '예산', en: 'Budget' },
};

/**
 * In their order. Read back are `claimed` with its evidence and reasons, and of budget lines `spent` until a day; of a plan
 * in draft, where a row has neither, `target` and `weight`. All else says only where a row belongs, or follows from others.
 */
export const figureColumns = [
  { key: 'kind', label: { ko: '구분', en: 'Kind' }, needed: true },
  { key: 'number', label: { ko: '번호', en: 'Number' }, also: ['연번', '사업번호'] },
  { key: 'program', label: { ko: '세부사업 식별자', en: 'Program id' } },
  { key: 'programName', label: { ko: '세부사업', en: 'Program' }, also: ['사업명', '세부사업명'] },
  { key: 'item', label: { ko: '지표·예산 항목 식별자', en: 'Indicator or line id' } },
  {
    key: 'name',
    label: { ko: '지표·산출내역', en: 'Indicator or cost item' },
    also: ['지표', '지표명', '산출내역'],
  },
  { key: 'unit', label: { ko: '단위', en: 'Unit' } },
  { key: 'source', label: { ko: '재원', en: 'Source' } },
  { key: 'period', label: { ko: '기간', en: 'Period' }, also: ['연도', '시기'], needed: true },
  { key: 'target', label: { ko: '목표·예산액', en: 'Target or budget' }, also: ['목표', '예산', '예산액'] },
  { key: 'weight', label: { ko: '가중치(%)', en: 'Weight (%)' } },
  { key: 'claimed', label: { ko: '보고 실적', en: 'Reported result' }, also: ['실적', '추진실적'] },
  { key: 'spent', label: { ko: '집행액', en: 'Spent' }, also: ['집행'] },
  { key: 'until', label: { ko: '집행 기준일', en: 'Spent until' }, also: ['기준일'] },
  { key: 'verified', label: { ko: '확정 실적', en: 'Confirmed result' } },
  { key: 'result', label: { ko: '실적 집계', en: 'Result in all' } },
  { key: 'rate', label: { ko: '달성률·집행률(%)', en: 'Rate (%)' } },
  { key: 'evidence', label: { ko: '증빙', en: 'Evidence' }, also: ['증빙자료'] },
  { key: 'note', label: { ko: '비고', en: 'Note' } },
  { key: 'late', label: { ko: '지연 사유', en: 'Why late' } },
  { key: 'reason', label: { ko: '정정 사유', en: 'Why corrected' } },
] as const satisfies readonly Column<string>[];

export type FigureColumn = (typeof figureColumns)[number]['key'];

/** A row as it stands in the table. */
export type FigureRow = Readonly<Record<FigureColumn, string>>;

/** What became of a row, or would become of it. */
export const importOutcomes = ['reported', 'corrected', 'set', 'same', 'empty', 'refused'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

export const importOutcomeLabels: Readonly<Record<ImportOutcome, Label>> = {
  reported: { ko: '새로 보고', en: 'Reported' },
  corrected: { ko: '정정', en: 'Corrected' },
  set: { ko: '계획(안)에 반영', en: 'Set in the draft' },
  same: { ko: '이미 있음', en: 'There already' },
  empty: { ko: '값 없음', en: 'No figure' },
  refused: { ko: '반영 불가', en: 'Refused' },
};
