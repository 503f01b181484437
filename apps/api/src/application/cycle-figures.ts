// What the page of a cycle tells beside its state: the legal steps that a change takes, and who owes what by when.
import type { Page } from '#contract/views';
import { requiredSteps } from '#domain/cycle/facts';
import { obligationsOfCycle } from '#domain/cycle/obligations';
import type { Cycle } from '#domain/cycle/states';
import type { IsoDate } from '#domain/ids';

/**
 * The figures of a cycle for a reader who sees it as `seen`. What is owed is asked of the whole cycle, as the door would,
 * and then kept to what the reader sees; without a `today`, for a point of the past, it is not asked.
 */
export function cycleFigures(
  whole: Cycle,
  seen: Cycle,
  today: IsoDate | undefined,
): Pick<Page, 'steps' | 'duties'> {
  if (whole.status === 'none' || seen.status === 'none') return {};
  const isSeen = (id: string) => Object.hasOwn(seen.changes, id) || Object.hasOwn(seen.owed, id);
  return {
    ...(whole.status === 'planChange' ? { steps: requiredSteps(whole) } : {}),
    ...(today === undefined
      ? {}
      : { duties: obligationsOfCycle(whole, today).filter(({ item }) => !item || isSeen(item.id)) }),
  };
}
