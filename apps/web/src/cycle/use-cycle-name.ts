// What a cycle is called: by its committee and year.
import type { Label } from '#contract/label';
import type { CycleSummary } from '#domain/between/overview';
import { usePage } from '../http/queries.js';
import { cycleStrings } from '../language/cycle-strings.js';

/** The id of the committee stands for its name until that is read. */
export function useCycleName({ committee, year }: Pick<CycleSummary, 'committee' | 'year'>): Label {
  const state = usePage('committee', committee).data?.state;
  return cycleStrings.named(state?.status === 'established' ? state.name : committee, year);
}
