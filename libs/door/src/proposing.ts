// What the door is told of a file by who can open one: it opens none itself.
import type { WireCommandOf } from '#contract/wire';
import type { PersonId } from '#domain/ids';
import type { Refusal } from '#domain/refusals';

/** A person and the post in which they act, as signed in. */
export interface Signed {
  readonly person: PersonId;
  /** The post by its key: `seat:jobs/secretary`, `post:tourism-officer`. */
  readonly post: string;
}

/** What a file comes to for whoever takes it in: so many acts and findings. */
export interface Proposed {
  readonly steps: number;
  readonly findings: number;
}

/**
 * Works out what is taken in from a file, as it and the house stand now, and keeps it if it is what was looked at before; or
 * says why nothing can be.
 */
export type Propose = (
  begin: WireCommandOf<'intake', 'BeginIntake'>,
  asked: { readonly organization: string; readonly signed: Signed },
) => Promise<Proposed | Refusal>;
