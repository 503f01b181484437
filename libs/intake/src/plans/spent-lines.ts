// Which line of the planned budget each row of what was spent is: by its source where that has one row in both tables, else by its
// label. A row that could be either is booked on none.
import type { Label } from '#contract/label';
import type { NotTaken } from '../proposal.js';
import { squeezed } from '../tables/words.js';
import { sourcesOf, type MoneyTable, type SourceRow } from './money-table.js';

const why: Label = {
  ko: '같은 재원이 여러 줄로 나뉘어 있고, 투자계획의 어느 줄에서 집행했는지 이름으로 알 수 없습니다. 집행액은 사업 화면에서 적어 주세요.',
  en: 'The source has several rows, and their names do not tell from which row of the plan this was spent. Record the spending on the page of the program.',
};

/** The rows of what was spent, each on its line of the plan; what could be on several is not taken. */
export function linesSpent(
  spent: MoneyTable,
  planned: MoneyTable | undefined,
): { readonly rows: readonly SourceRow[]; readonly notTaken: readonly NotTaken[] } {
  const own = sourcesOf(spent);
  if (!planned) return { rows: own, notTaken: [] };
  const plans = sourcesOf(planned);
  const lined = own.map((row) => ({ row, line: lineOf(row, own, plans) }));
  return {
    rows: lined.flatMap(({ row, line }) => (line === undefined ? [] : [{ ...row, line }])),
    notTaken: lined.flatMap(({ row: { label, years }, line }) =>
      line === undefined
        ? years.map(({ year, value, place }) => ({ place, quoted: `${label} ${year}: ${value}`, why }))
        : [],
    ),
  };
}

function lineOf(row: SourceRow, own: readonly SourceRow[], plans: readonly SourceRow[]): string | undefined {
  const isOfSource = ({ of }: SourceRow) => of.source === row.of.source;
  const [planned, spent] = [plans.filter(isOfSource), own.filter(isOfSource)];
  if (planned.length <= 1 && spent.length === 1) return planned[0]?.line ?? row.line;
  const isAlike = ({ label }: SourceRow) => squeezed(label) === squeezed(row.label);
  const [alike, these] = [planned.filter(isAlike), spent.filter(isAlike)];
  // Rows that are called alike are told by their order, where there are as many of them in both tables.
  return alike.length === these.length ? alike[these.indexOf(row)]?.line : undefined;
}
