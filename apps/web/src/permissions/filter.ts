// Leaves those changes of permission that somebody looks for: by words, kind of change, and day.
import type { PermissionChangeView } from '#contract/views';
import { holdsWords } from '../holds-words.js';

export interface PermissionFilter {
  readonly text: string;
  /** The type of the act, or all of them. */
  readonly event: string;
  /** Recorded on this day or after; all where it is empty. */
  readonly since: string;
}

export const everyChange: PermissionFilter = { text: '', event: '', since: '' };

/** The changes that a filter leaves, in the order in which they came. */
export function leftBy(
  { text, event, since }: PermissionFilter,
  changes: readonly PermissionChangeView[],
): readonly PermissionChangeView[] {
  return changes.filter((change) => {
    const { title, gains, loses, by, reason } = change;
    const said = [title, gains, loses, by.person, by.title, reason].flatMap((each) => each ?? []);
    return (
      holdsWords(said, text) &&
      (event === '' || change.event === event) &&
      (since === '' || change.on >= since)
    );
  });
}
