// The way of an act through the house, step by step, for whoever keeps traces; by default nobody does.
import { currentCause, withCause, type Cause } from './cause.js';

/** Steps that are told of; no more than a reader can take in. */
export type SpanName =
  'request' | 'command' | 'append' | 'subscription' | 'policy' | 'notice' | 'intake' | 'job' | 'sending';

/** What a span says besides: ids of machines, names of kinds; nothing of people. */
export type SpanFacts = Readonly<Record<string, string | number | undefined>>;

export interface SpanOptions {
  readonly facts?: SpanFacts;
  /** What it follows from; the cause of the work at hand unless told. */
  readonly cause?: Cause;
  /** Others that it follows from as well. */
  readonly also?: readonly Cause[];
  /** Whether it is told of where no trace was begun before: it begins one then. */
  readonly begins?: boolean;
  /** When it began, in milliseconds; now unless told. */
  readonly began?: number;
}

/** A step under way. */
export interface Span {
  /** What follows from the step. */
  readonly cause: Cause;
  /** Ends it. `failed`: what kind of fault it was. */
  end(facts?: SpanFacts, failed?: string): void;
}

export interface Traces {
  /** Whether anybody keeps them. */
  readonly isKept: boolean;
  begin(name: SpanName, options?: SpanOptions): Span;
  /** Sends what was not sent yet, and ends. */
  close(): Promise<void>;
}

/** Keeps none: what follows from a step follows from what the step followed from. */
export const noTraces: Traces = {
  isKept: false,
  begin: (_name, { cause = currentCause() } = {}) => ({ cause, end: () => undefined }),
  close: () => Promise.resolve(),
};

/** Does `work` as a step, and what it begins as following from it. `told`: what became of it. */
export async function asStep<T>(
  traces: Traces,
  name: SpanName,
  options: SpanOptions,
  work: () => Promise<T>,
  told: (done: T) => SpanFacts = () => ({}),
): Promise<T> {
  const span = traces.begin(name, options);
  try {
    const done = await withCause(span.cause, work);
    span.end(told(done));
    return done;
  } catch (error) {
    span.end({}, error instanceof Error ? error.name : 'Error');
    throw error;
  }
}
