// The differences that the product shows, as rows to be held against the table of the year.
import type { ComparedDifference } from '#contract/views';
import type { RemarkId } from '#domain/ids';
import type { YearRow } from './year-table.js';

/** A difference with the remarks that the opinions behind it were consolidated from. */
export interface FoundRow extends YearRow {
  readonly remarks: readonly RemarkId[];
}

/** One row a difference; a clause that an agreed change put in the place of another is one row with it. */
export function rowsOf(differences: readonly ComparedDifference[]): readonly FoundRow[] {
  const replaced = new Set(differences.flatMap((each) => clauseReplacedBy(each) ?? []));
  return differences.flatMap((difference) => {
    if (
      difference.kind === 'clauseRemoved' &&
      replaced.has(clauseName(difference.program, difference.clause))
    )
      return [];
    const { program, number, mark, behind } = difference;
    const origins = behind.map(({ agreed }) => agreed.origin);
    return [
      {
        number,
        program,
        ...told(difference),
        mark,
        opinions: origins.map(({ opinion }) => opinion),
        remarks: origins.flatMap(({ remarks }) => remarks),
      },
    ];
  });
}

function told(difference: ComparedDifference): Pick<YearRow, 'place' | 'from' | 'to'> {
  switch (difference.kind) {
    case 'programAdded':
      return { place: 'line', to: difference.number };
    case 'programGone':
      return { place: 'line', from: difference.number };
    case 'renumbered':
      return { place: 'number', from: difference.from, to: difference.to };
    case 'renamed':
      return { place: 'name', from: difference.from, to: difference.to };
    case 'ownerChanged':
      return { place: 'owner', from: difference.from, to: difference.to };
    case 'cooperatingChanged':
      return { place: 'cooperating', from: difference.from.join(', '), to: difference.to.join(', ') };
    case 'strategyChanged':
      return { place: 'strategy', from: difference.from, to: difference.to };
    case 'kindChanged':
      return { place: 'kind', from: difference.from, to: difference.to };
    case 'priorityChanged':
      return { place: 'priority', from: String(difference.from), to: String(difference.to) };
    case 'indicatorChanged':
      return { place: difference.to.indicator, from: difference.from.target, to: difference.to.target };
    case 'indicatorAdded':
      return { place: difference.indicator.indicator, to: difference.indicator.target };
    case 'indicatorRemoved':
      return { place: difference.indicator.indicator, from: difference.indicator.target };
    case 'budgetLineChanged':
      return { place: difference.to.line, from: difference.from.amount, to: difference.to.amount };
    case 'budgetLineAdded':
      return { place: difference.line.line, to: difference.line.amount };
    case 'budgetLineRemoved':
      return { place: difference.line.line, from: difference.line.amount };
    case 'clauseAdded': {
      const from = changedTo(difference)?.from;
      return { place: 'content', ...(from === undefined ? {} : { from }), to: difference.clause };
    }
    case 'clauseRemoved':
      return { place: 'content', from: difference.clause };
  }
}

/** The agreed change that put a clause there. */
function changedTo({ behind, ...difference }: ComparedDifference) {
  if (difference.kind !== 'clauseAdded') return undefined;
  return behind
    .map(({ agreed }) => agreed.change)
    .filter((change) => change.kind === 'content')
    .find(({ to }) => to === difference.clause);
}

function clauseReplacedBy(difference: ComparedDifference): string | undefined {
  const change = changedTo(difference);
  return change && clauseName(difference.program, change.from);
}

function clauseName(program: string, clause: string): string {
  return `${program}: ${clause}`;
}
