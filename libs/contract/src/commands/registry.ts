// Every command of the house by stream and type, held to the domain's words by the compiler in both directions.
import type { StreamName } from '#domain/between/streams';
import type { CommandTypeOf, WireBody } from '../wire.js';
import * as committee from './committee.dto.js';
import * as cycle from './cycle.dto.js';
import type { Schema } from './fields.js';
import * as intake from './intake.dto.js';
import * as meeting from './meeting.dto.js';
import * as organization from './organization.dto.js';
import * as paper from './paper.dto.js';
import * as plan from './plan.dto.js';
import * as program from './program.dto.js';
import * as reminder from './reminder.dto.js';
import * as round from './round.dto.js';

/** The schema of each command; a missing one does not compile. */
export const commandSchemas = {
  organization,
  committee,
  program,
  plan,
  cycle,
  round,
  meeting,
  reminder,
  intake,
  paper,
} satisfies {
  readonly [S in StreamName]: { readonly [T in CommandTypeOf<S>]: Schema<WireBody<S, T>> };
};

type Schemas = typeof commandSchemas;

/** A type with all that it is made of spelled out, so that classes, unions and intersections can be compared. */
type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The schemas of a stream that stand for no command, or for another shape than the command has. */
type DriftOf<S extends StreamName> = {
  [T in keyof Schemas[S]]: T extends CommandTypeOf<S>
    ? Schemas[S][T] extends Schema<infer Shape>
      ? Same<Plain<Shape>, Plain<WireBody<S, T>>> extends true
        ? never
        : T
      : T
    : T;
}[keyof Schemas[S]];

type None<Drifted extends never> = Drifted;

/** Does not compile where a field of a schema is missing, extra, or of another type; the error names the command. */
export type NothingDrifts = None<{ [S in StreamName]: DriftOf<S> }[StreamName]>;
