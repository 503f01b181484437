// Holds the year as it was played against its table: every difference with what is behind it, what was kept, what is owed.
import type { ComparedDifference } from '#contract/views';
import type { OpenedCycle, Owed } from '#domain/cycle/states';
import type { OpinionId } from '#domain/ids';
import { caseOpinion } from './case-table.js';
import { same, unlessSame } from './comparing.js';
import { keptTable, owedTable, yearTable, type OwedStanding, type YearRow } from './year-table.js';
import type { ComparisonRead } from './story.js';
import { rowsOf, type FoundRow } from './year-rows.js';

/** What the product shows at the end of the year. */
export interface YearFound extends ComparisonRead {
  readonly nextCycle: OpenedCycle;
}

/** One difference, as the table has it and as it was found. */
export interface RowComparison {
  readonly expected?: FoundRow;
  readonly found?: FoundRow;
  /** The fields that differ; empty where it is the one of the table. */
  readonly differs: readonly string[];
}

/** Every difference of the table, and every one that was found besides. */
export function compareRows(differences: readonly ComparedDifference[]): readonly RowComparison[] {
  const found = rowsOf(differences);
  const strays = found.filter((row) => !yearTable.some((expected) => nameOf(expected) === nameOf(row)));
  return [
    ...yearTable.map((row) => {
      const expected = withRemarks(row);
      return compare(
        expected,
        found.find((each) => nameOf(each) === nameOf(row)),
      );
    }),
    ...strays.map((stray) => compare(undefined, stray)),
  ];
}

/** Everything in which the year came out otherwise than its tables say, a line each. */
export function yearDifferences({ differences, kept, owed, nextCycle }: YearFound): readonly string[] {
  return [
    ...compareRows(differences).flatMap(({ expected, found, differs }) => {
      const name = nameOf(expected ?? found);
      if (!expected || !found) return unlessSame(name, expected, found);
      return differs.flatMap((field) =>
        unlessSame(`${name}: ${field}`, of(expected, field), of(found, field)),
      );
    }),
    ...unlessSame(
      'kept',
      expectedKept(),
      kept.map(({ origin, reason }) => ({ opinion: origin.opinion, remarks: origin.remarks, reason })),
    ),
    ...unlessSame(
      'still owed',
      Object.keys(owedTable).filter((opinion) => owedTable[opinion] === 'owed'),
      owed.map(({ entry }) => entry.origin.opinion),
    ),
    ...unlessSame('taken over by the cycle of 2022', owedTable, standingsIn(nextCycle)),
  ];
}

function withRemarks(row: YearRow): FoundRow {
  return { ...row, remarks: row.opinions.flatMap((id) => caseOpinion(id).remarks) };
}

function compare(expected: FoundRow | undefined, found: FoundRow | undefined): RowComparison {
  if (!expected || !found) return { expected, found, differs: ['row'] };
  const fields = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return { expected, found, differs: fields.filter((field) => !same(of(expected, field), of(found, field))) };
}

function of(row: FoundRow, field: string): unknown {
  return Object.entries(row).find(([name]) => name === field)?.[1];
}

function nameOf(row: FoundRow | YearRow | undefined): string {
  return row === undefined ? '' : `${row.number} ${row.place}`;
}

function expectedKept() {
  return keptTable.map((opinion) => {
    const { answer, remarks } = caseOpinion(opinion);
    return { opinion, remarks, reason: 'reason' in answer ? answer.reason : '' };
  });
}

function standingsIn({ owed }: OpenedCycle): Readonly<Record<OpinionId, string>> {
  return Object.fromEntries(
    Object.values(owed).map((item) => [item.entry.origin.opinion, standingOf(item) ?? item.status]),
  );
}

/** How something owed stands, in the words of the table; undefined for what it does not expect. */
export function standingOf(item: Owed): OwedStanding | undefined {
  if (item.status === 'owed') return 'owed';
  return item.status === 'checked' && item.finding !== 'dropped' ? item.finding : undefined;
}
