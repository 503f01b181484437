// Which paper is asked for.
import type { Language } from '#contract/label';
import type { PaperKind } from '#contract/papers';
import type { Compared } from '../comparison.js';

/** What a paper is asked of. */
export interface PaperAsked extends Compared {
  readonly kind: PaperKind;
  /** The stream that it is about, of the kind that `paperStreams` names. */
  readonly id: string;
  readonly language: Language;
  /** To which department; only where the paper goes to one. */
  readonly department?: string;
  /** To who leads a strategy, by their post; only where the paper goes to one. */
  readonly post?: string;
}
