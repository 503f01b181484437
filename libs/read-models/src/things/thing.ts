// One thing that a search can find: where it stands, what it says, and who may read it.
import type { FoundKind } from '#contract/finding/finding';
import type { CommitteeId } from '#domain/ids';
import type { Track } from '#domain/round/words';
import type { Tag } from '#domain/tags';

/** The audience of what everybody in the organization may read. */
export const everybody: Tag = 'everybody';

/** What stands in one place of a stream, in the words that its readers see. Two audiences that both must let a reader in. */
export interface Thing {
  readonly kind: FoundKind;
  /** Names it among those of its kind in its stream. */
  readonly key: string;
  /** What its page is opened with: the id of the opinion, the remark, the program. Null where that is the stream itself. */
  readonly item: string | null;
  /** What it is called: `1-6 …`, the title of a round. */
  readonly heading: string;
  /** What it says. */
  readonly text: string;
  /** What it stands in: the title of the round or plan. */
  readonly context: string;
  readonly committee: CommitteeId | null;
  readonly year: number | null;
  readonly track: Track | null;
  readonly audience: readonly Tag[];
  /** Null where who passes the first may read it. */
  readonly innerAudience: readonly Tag[] | null;
}

/** Texts one below the other, without those that say nothing or were said above. */
export function lines(...texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.filter((text) => text !== undefined && text !== ''))].join('\n');
}

/** `1-6 Growth of enterprises`. */
export function titled(number: string, name: string): string {
  return [number, name].filter((part) => part !== '').join(' ');
}
