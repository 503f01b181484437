// A subscription's batches as steps of the acts that they follow from.
import type { Subscriber } from '#event-store/subscription';
import { causeOf, type Cause } from '#observing/cause';
import { asStep, type Traces } from '#observing/traces';

/** More acts of one batch are not named. */
const mostNamed = 32;

/** The same subscriber, told of in the traces of what it handles; nothing is changed where nobody keeps any. */
export function followed(subscriber: Subscriber, traces: Traces): Subscriber {
  if (!traces.isKept) return subscriber;
  return {
    ...subscriber,
    handle: async (batch, tx) => {
      const [first, ...also] = [...new Set(batch.flatMap((event) => causeOf(event).trace ?? []))]
        .slice(0, mostNamed)
        .map((trace): Cause => ({ trace }));
      if (!first) return subscriber.handle(batch, tx);
      const facts = { subscription: subscriber.name, events: batch.length };
      await asStep(traces, 'subscription', { cause: first, also, facts }, () => subscriber.handle(batch, tx));
    },
  };
}
