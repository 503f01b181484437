// What the page of a plan tells beside its state: who owes its next step by when, and what it lacks before that.
import type { FoundInEdition } from '#contract/figure-views';
import type { Page } from '#contract/views';
import { foundInEdition } from '#domain/plan/adding-up';
import { editionPrepared } from '#domain/plan/facts';
import { lackingIn } from '#domain/plan/lacking';
import { obligationsOfPlan } from '#domain/plan/obligations';
import type { Edition, Plan } from '#domain/plan/states';
import type { IsoDate } from '#domain/ids';

/**
 * The figures of a plan for a reader who sees it as `seen`. What is owed and lacking is asked of the whole plan, as the door
 * would, and told where the reader sees all of it; not without a `today`, for a point of the past. What does not add up is
 * told of all that they see.
 */
export function planFigures(
  whole: Plan,
  seen: Plan,
  today: IsoDate | undefined,
): Pick<Page, 'duties' | 'lacking' | 'found'> {
  if (whole.status === 'none' || seen.status === 'none') return {};
  const edition = editionPrepared(seen);
  const found = edition && { found: foundViews(edition) };
  if (seen !== whole || today === undefined) return { ...found };
  return {
    duties: obligationsOfPlan(whole, today),
    ...(edition && { lacking: lackingIn(whole, edition, today) }),
    ...found,
  };
}

function foundViews(edition: Edition): readonly FoundInEdition[] {
  return foundInEdition(edition).map((found) => {
    const { name = '', years = [] } = edition.lines[found.program] ?? {};
    const { at } = found;
    const year = years.find((each) => String(each.year) === at.period);
    const indicator =
      'indicator' in at ? year?.indicators.find((each) => each.indicator === at.indicator) : undefined;
    return {
      ...found,
      programName: name,
      ...(indicator && { indicatorName: indicator.name, unit: indicator.unit }),
    };
  });
}
