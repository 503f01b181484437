// The sheet on which a department answers without the product: what its columns are called, for who writes it and who reads it.
import type { Called } from '#domain/called';
import type { Label } from '../label.js';
import type { Column } from './columns.js';

const say = (ko: string, en: string): Label => ({ ko, en });

/** Columns of the sheet, by what they hold: known ones first, then those to fill in. */
export const sheetColumns = [
  'number',
  'name',
  'track',
  'opinion',
  'disposition',
  'text',
  'proof',
  'due',
] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** What each is headed with, by the words of the committee. */
export function sheetColumnLabels({
  opinion = '모니터링 의견',
  response = '답변',
}: Called): Readonly<Record<SheetColumn, Label>> {
  return {
    number: say('사업번호', 'Program'),
    name: say('세부사업명', 'Name'),
    track: say('구분', 'Track'),
    opinion: say(opinion, 'Opinion'),
    disposition: say('처리 구분', 'Disposition'),
    text: say(response, 'Answer'),
    proof: say('후속조치·사유·근거', 'Follow-up, reason or evidence'),
    due: say('이행 기한·반영 연도', 'Due date or year'),
  };
}

/** Without these nothing can be read from it. */
const needed: readonly SheetColumn[] = ['disposition', 'text', 'proof', 'due'];

/** The columns as a table is searched for them. */
export function answerSheetColumns(called: Called): readonly Column<SheetColumn>[] {
  const labels = sheetColumnLabels(called);
  return sheetColumns.map((key) => ({
    key,
    label: labels[key],
    ...(needed.includes(key) ? { needed: true as const } : {}),
  }));
}

/** The id of the sheet of a round for a department, as files carry it. */
export function answerSheetId(round: string, department: string): string {
  return `answers/${round}/${department}`;
}

/** The round and the department that such an id names; undefined for an id of something else. */
export function sheetNamedBy(
  id: string,
): { readonly round: string; readonly department: string } | undefined {
  const [, round, department] = /^answers\/([^/]+)\/([^/]+)$/.exec(id) ?? [];
  return round === undefined || department === undefined ? undefined : { round, department };
}
