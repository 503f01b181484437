// What differs between two versions of plans as a paper, with the opinions that its changes were agreed on.
import type { Paper } from '#documents/model';
import { planComparisonPaper } from '#documents/papers/plan-comparison';
import { isSettled } from '#domain/plan/states';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { comparisonSeenBy } from '../comparison.js';
import type { PaperAsked } from './asked.js';
import type { PaperSources } from './paper-sources.js';

/** A draft as long as the later version is one. Refused where the reader sees nothing of one of them. */
export async function planComparison(
  sources: PaperSources,
  { id, ...compared }: PaperAsked,
): Promise<Paper | Refusal> {
  const { reader } = sources;
  const view = await comparisonSeenBy(reader, id, compared);
  if (isRefusal(view)) return view;
  const later = await sources.stream('plan', view.to.plan);
  if (isRefusal(later)) return later;
  const edition = later.editions[view.to.edition];
  if (!edition) return refuse('unknown-page', 'edition', { stream: 'plan', id });
  const { differences } = view;
  const [rounds, gone] = await Promise.all([
    reader.seenOf(
      'round',
      differences.flatMap(({ behind }) => behind.map(({ agreed }) => agreed.origin.round)),
    ),
    reader.seenOf(
      'program',
      differences.flatMap(({ kind, program }) => (kind === 'programGone' ? [program] : [])),
    ),
  ]);
  return planComparisonPaper(
    {
      view,
      edition,
      rounds,
      ends: new Map(
        [...gone].flatMap(([program, state]) =>
          'reason' in state ? [[program, state.reason] as const] : [],
        ),
      ),
      nameOfDepartment: (department) => sources.department(department),
    },
    await sources.origin(!isSettled(view.to)),
  );
}
