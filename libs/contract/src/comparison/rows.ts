// The rows of a comparison: each difference with its mark, and a clause that came in the place of another as one row.
import type { ComparedDifference, ComparisonView } from '../views.js';
import type { Label } from '../label.js';
import type { DifferenceMark } from '#domain/plan/comparison';
import { markWords } from './words.js';

export type Mark = DifferenceMark | 'gone';

/** A clause that the later version has. */
interface AddedClause {
  /** That of its own difference. */
  readonly key: string;
  readonly clause: string;
}

/** What one row of the table tells. */
export interface ComparedRow {
  readonly difference: ComparedDifference;
  /** The clause in the place of the one that the difference tells of. */
  readonly instead?: AddedClause;
  readonly mark: Mark;
}

/** The rows of one program. */
export interface ProgramRows {
  readonly program: string;
  readonly rows: readonly ComparedRow[];
}

/** In the order in which they are offered. */
const marks: readonly Mark[] = ['alreadyInForce', 'new', 'byOffice', 'gone'];

/** The rows of all differences, in the order in which they come. */
export function rowsOf(differences: readonly ComparedDifference[]): readonly ComparedRow[] {
  const placed = new Set(differences.flatMap((each) => insteadOf(each, differences)?.key ?? []));
  return differences
    .filter(({ key }) => !placed.has(key))
    .map((difference) => {
      const instead = insteadOf(difference, differences);
      return { difference, ...(instead && { instead }), mark: markOf(difference) };
    });
}

/** Rows of one program together. */
export function byProgram(rows: readonly ComparedRow[]): readonly ProgramRows[] {
  const programs = [...new Set(rows.map(({ difference }) => difference.program))];
  return programs.map((program) => ({
    program,
    rows: rows.filter(({ difference }) => difference.program === program),
  }));
}

/** How many rows bear each mark; a mark that none bears is left out. */
export function countsByMark(
  rows: readonly ComparedRow[],
): readonly { readonly mark: Mark; readonly count: number }[] {
  return marks.flatMap((mark) => {
    const count = rows.filter((row) => row.mark === mark).length;
    return count === 0 ? [] : [{ mark, count }];
  });
}

/** What a mark is called between these two versions: by their years, where they are of different ones. */
export function markLabel(mark: Mark, { from, to }: Pick<ComparisonView, 'from' | 'to'>): Label {
  if (mark === 'gone') return markWords.gone;
  return from.year === to.year ? markWords.within[mark] : markWords.byYear[mark](from.year, to.year);
}

/** A program that left by an agreed abolition bears the mark of that; any other one its own. */
function markOf({ kind, mark, behind }: ComparedDifference): Mark {
  return kind === 'programGone' && behind.length === 0 ? 'gone' : mark;
}

/** The clause that an agreed change put in the place of a removed one. */
function insteadOf(
  removed: ComparedDifference,
  differences: readonly ComparedDifference[],
): AddedClause | undefined {
  if (removed.kind !== 'clauseRemoved') return undefined;
  const to = removed.behind.flatMap(({ agreed: { change } }) =>
    change.kind === 'content' && change.from.trim() === removed.clause ? [change.to.trim()] : [],
  );
  const added = differences.flatMap((each) =>
    each.kind === 'clauseAdded' && each.program === removed.program ? [each] : [],
  );
  return added.find(({ clause }) => to.includes(clause));
}
