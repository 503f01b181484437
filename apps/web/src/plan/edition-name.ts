// What an edition of a plan is called: the first one, or the nth correction, and how it stands.
import { itemStatusLabels } from '#contract/statuses';
import type { Label } from '#contract/label';
import type { Edition } from '#domain/plan/states';
import { planStrings } from './strings.js';

/** `place` is that among the editions of its plan, from 0. */
export function editionTitle(place: number): Label {
  return place <= 0 ? planStrings.original : planStrings.correction(place);
}

/** The title with how the edition stands. */
export function editionName(place: number, status: Edition['status']): Label {
  const title = editionTitle(place);
  const state = itemStatusLabels.plan.edition[status];
  return { ko: `${title.ko} (${state.ko})`, en: `${title.en} (${state.en})` };
}
