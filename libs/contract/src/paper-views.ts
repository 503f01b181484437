// What the browser is answered about papers that were made final, and about what one would lack.
import type { Disclosure } from '#domain/disclosure';
import type { IsoDate } from '#domain/ids';
import type { CheckCode, Finding } from '#domain/paper-checks';
import type { Final, Registration } from '#domain/paper/states';
import type { FinalId, PaperFile, PaperSubject } from '#domain/paper/words';
import type { OfferView } from './views.js';

/** A paper as it was made final once, with the title of who made it. */
export interface FinalView {
  readonly id: FinalId;
  readonly revision: number;
  readonly status: Final['status'];
  readonly title: string;
  readonly position: number;
  readonly disclosure: Disclosure;
  readonly files: readonly PaperFile[];
  readonly accepted: readonly Finding[];
  readonly by: string;
  readonly on: IsoDate;
  readonly registration?: Registration;
  /** Why it no longer stands. */
  readonly reason?: string;
}

/** Every time that a paper was made final, the first one first, and what the reader may do. */
export interface FinalPapersView {
  /** The id of its stream. */
  readonly paper: string;
  readonly subject: PaperSubject;
  readonly finals: readonly FinalView[];
  readonly allowed: readonly OfferView[];
}

/** Something that a paper lacks. */
export interface PaperCheck {
  readonly check: CheckCode;
  /** Whether nobody can accept it. */
  readonly blocks: boolean;
  readonly places: readonly string[];
}

/** What a paper would lack if it were made final as of this position. */
export interface PaperChecksView {
  readonly position: number;
  readonly title: string;
  readonly checks: readonly PaperCheck[];
}
