// Which programs of an edition are shown: those with the words, of the strategy and department, or changed, that somebody asks for.
import { sameFigures } from '#domain/figures';
import type { EditionLine } from '#domain/plan/states';
import { hasWords } from './rows.js';

export interface PlanFilter {
  readonly words: string;
  /** Empty for all of them. */
  readonly strategy: string;
  readonly department: string;
  readonly changedOnly: boolean;
}

export const noFilter: PlanFilter = { words: '', strategy: '', department: '', changedOnly: false };

/** Whether anything is left out. */
export function isFiltering(filter: PlanFilter): boolean {
  return Object.keys(noFilter).some(
    (key) => filter[key as keyof PlanFilter] !== noFilter[key as keyof PlanFilter],
  );
}

/** Whether a line is shown; `departmentOf` gives the name of a department by its id. */
export function fits(
  line: EditionLine,
  { words, strategy, department, changedOnly }: PlanFilter,
  departmentOf: (id: string) => string,
): boolean {
  return (
    (strategy === '' || line.strategy === strategy) &&
    (department === '' || line.owner === department || line.cooperating.includes(department)) &&
    (!changedOnly || isChanged(line)) &&
    hasWords(line, words, departmentOf(line.owner))
  );
}

/** Whether a line says something else than what it was copied with; what was copied from nothing is new. */
export function isChanged({
  years,
  copied,
  reasons,
}: Pick<EditionLine, 'years' | 'copied' | 'reasons'>): boolean {
  return (
    reasons.length > 0 ||
    years.some((row) => {
      const before = copied.find(({ year }) => year === row.year);
      return before === undefined || !sameFigures(before, row);
    })
  );
}
