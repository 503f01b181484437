// An append as a step of the act that it makes durable, whoever's turn it was written in.
import { causeOf } from './cause.js';
import type { Traces } from './traces.js';

/** An append as the log tells of it. */
export interface TracedAppend {
  readonly outcome: string;
  readonly ms: number;
  readonly append: {
    readonly stream: string;
    readonly events: readonly { readonly metadata: unknown }[];
  };
}

/** Tells of an append that has ended, by the cause that its events bear. */
export function traceAppend(traces: Traces, { outcome, ms, append }: TracedAppend): void {
  const { stream, events } = append;
  const [first] = events;
  if (!first) return;
  const facts = { stream: stream.slice(0, stream.indexOf('/')), events: events.length };
  traces
    .begin('append', { cause: causeOf(first), began: Date.now() - ms, facts })
    .end({ outcome }, outcome === 'failed' ? outcome : undefined);
}
