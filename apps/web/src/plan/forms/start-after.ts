// A plan while its drafting is being asked for: what stands in the form before anybody writes.
import type { PlanSummary } from '#contract/views';

export interface DraftingValues {
  readonly title: string;
  readonly year: string;
  readonly lastYear: string;
  readonly basis: string;
  readonly bodies: readonly string[];
}

/** What a plan is likely to say that follows another one: its title for the years after, for as many years. */
export function startAfter(
  basis: Pick<PlanSummary, 'id' | 'title' | 'year' | 'lastYear'> | undefined,
  year: number,
): DraftingValues {
  if (!basis) return { title: '', year: String(year), lastYear: '', basis: '', bodies: [] };
  const [first, years] = [basis.lastYear + 1, basis.lastYear - basis.year];
  return {
    title: basis.title.replace(String(basis.year), String(first)),
    year: String(first),
    lastYear: years === 0 ? '' : String(first + years),
    basis: basis.id,
    bodies: [],
  };
}
