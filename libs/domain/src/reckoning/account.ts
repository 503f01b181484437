// What a program keeps beside its figures, as far as it is held against them: what papers print, reasons, judgements.
import type { ProgramId, StatedId } from '../ids.js';
import type { GivenReason, Judgement, Stated } from '../reported.js';
import type { ProgramBook } from './explanation.js';

/** A program as what does not add up is looked for in it; its stream has all of this. */
export interface ProgramAccount extends ProgramBook {
  readonly stated: Readonly<Record<StatedId, Stated>>;
  /** By the key of the contradiction. */
  readonly reasons: Readonly<Record<string, GivenReason>>;
}

/** A program as its standing is told. */
export interface StandingProgram extends ProgramBook {
  readonly status: 'running' | 'abolished' | 'ended';
  readonly judgement?: Judgement;
}

/** Something about one of several programs. */
export type Among<T> = T & { readonly program: ProgramId };
