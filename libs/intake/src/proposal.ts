// What a file that came in is taken for: acts in their order, what has to be decided before, and what does not add up in it.
import type { Doubt, Finding, NotTaken, Place } from '#contract/intake-views';
import type { WireCommand } from '#contract/wire';
import type { StreamName } from '#domain/between/streams';
import type { IntakeKind } from '#domain/intake/words';

export type { Choice, Doubt, Finding, NotTaken, Place } from '#contract/intake-views';
export { intakeKinds, type IntakeKind } from '#domain/intake/words';

/** By the id of each doubt, the value of the choice that was made. */
export type Decisions = Readonly<Record<string, string>>;

/** One act that a row of the file stands for. */
export interface IntakeStep<N extends StreamName = StreamName> {
  /** The same for the same row of the same file: a repeat does nothing. At most 60 characters. */
  readonly key: string;
  readonly place: Place;
  /** What it takes in, for the report: a few words from the row itself. */
  readonly what: string;
  readonly stream: N;
  readonly id: string;
  readonly command: WireCommand<N>;
}

export type AnyIntakeStep = { readonly [N in StreamName]: IntakeStep<N> }[StreamName];

/** All that is said about a file before anything is taken in. */
export interface Proposal {
  readonly kind: IntakeKind;
  readonly steps: readonly AnyIntakeStep[];
  readonly doubts: readonly Doubt[];
  readonly findings: readonly Finding[];
  readonly notTaken: readonly NotTaken[];
}
