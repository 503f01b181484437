// What the page of a plan tells beside its state: who owes its next step by when, and what it lacks before that.
import type { Page } from '#contract/views';
import { editionPrepared } from '#domain/plan/facts';
import { lackingIn } from '#domain/plan/lacking';
import { obligationsOfPlan } from '#domain/plan/obligations';
import type { Plan } from '#domain/plan/states';
import type { IsoDate } from '#domain/ids';

/**
 * The figures of a plan for a reader who sees it as `seen`: asked of the whole plan, as the door would, and told where the
 * reader sees all of it. Without a `today`, for a point of the past, nothing is asked.
 */
export function planFigures(
  whole: Plan,
  seen: Plan,
  today: IsoDate | undefined,
): Pick<Page, 'duties' | 'lacking'> {
  if (whole.status === 'none' || seen !== whole || today === undefined) return {};
  const edition = editionPrepared(whole);
  return {
    duties: obligationsOfPlan(whole, today),
    ...(edition ? { lacking: lackingIn(whole, edition, today) } : {}),
  };
}
