// The versions of plans that can be compared: every edition of every plan that the reader may see, and what each is called.
import type { PlanSummary } from '#contract/views';
import type { Label } from '#contract/label';
import { editionName } from '../plan/edition-name.js';

export interface Version {
  /** Plan and edition in one word. */
  readonly key: string;
  readonly plan: string;
  readonly edition: string;
  readonly name: Label;
}

/** The latest plan first, and of a plan its latest edition. */
export function versionsOf(plans: readonly PlanSummary[]): readonly Version[] {
  return plans.flatMap(({ id: plan, title, editions }) =>
    editions
      .map(({ id: edition, status }, place) => {
        const { ko, en } = editionName(place, status);
        return {
          key: keyOf({ plan, edition }),
          plan,
          edition,
          name: { ko: `${title} · ${ko}`, en: `${title} · ${en}` },
        };
      })
      .toReversed(),
  );
}

/** The key of a version. */
export function keyOf({ plan, edition }: { readonly plan: string; readonly edition: string }): string {
  return `${plan} ${edition}`;
}
