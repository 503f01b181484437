// What the ids in a plan stand for, read from all its editions: an indicator that is gone from one stands in another.
import type { Page } from '#contract/views';
import type { DraftedPlan } from '#domain/plan/states';
import { namesFrom, type Names } from '../names/names.js';
import type { Named } from './named.js';

/** The names in a plan, those of its latest edition first. */
export function namesInPlan(
  { names }: Pick<Page, 'names'>,
  { editions, changes }: DraftedPlan,
  departments: readonly Named[],
): Names {
  const lines = Object.values(editions)
    .toReversed()
    .flatMap((edition) => [...Object.values(edition.lines), ...edition.leftOut.map(({ line }) => line)]);
  const before = Object.values(changes).flatMap((change) => ('before' in change ? [change.before] : []));
  const figures = [...lines.flatMap(({ years, copied }) => [...years, ...copied]), ...before];
  return namesFrom({
    posts: names,
    departments,
    programs: lines,
    indicators: figures.flatMap(({ indicators }) => indicators),
    budget: figures.flatMap(({ budget }) => budget),
  });
}
