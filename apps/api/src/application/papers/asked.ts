// Which paper is asked for.
import type { Language } from '#contract/label';
import type { PaperKind } from '#contract/papers';

/** What a paper is asked of. */
export interface PaperAsked {
  readonly kind: PaperKind;
  /** The meeting or round that it is about. */
  readonly id: string;
  readonly language: Language;
  /** To which department; only where the paper goes to one. */
  readonly department?: string;
  /** To who leads a strategy, by their post; only where the paper goes to one. */
  readonly post?: string;
}
