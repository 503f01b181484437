// Keeps an old version from passing over what only a newer one understands, while both run side by side.
import { isKnownEvent } from '#domain/between/streams';
import { parseStreamId } from '#door/foldings';
import type { Recorded } from '#event-store/store';
import type { Subscriber } from '#event-store/subscription';

/**
 * A subscriber that stops before an event which this version does not know. The checkpoint stays there, so that a worker
 * of the version that knows it goes on from it. What came with an imported log is passed over by every version.
 */
export function knownOnly(subscriber: Subscriber): Subscriber {
  return {
    ...subscriber,
    handle: (batch, tx) => {
      const unknown = batch.find((event) => event.origin === undefined && !isKnown(event));
      if (unknown) throw new UnknownEvent(`${unknown.type} on ${unknown.stream}: not known to this version`);
      return subscriber.handle(batch, tx);
    },
  };
}

/** Written by a newer version, or by nobody of ours. */
class UnknownEvent extends Error {
  override readonly name = 'UnknownEvent';
}

function isKnown({ stream, type }: Recorded): boolean {
  const address = parseStreamId(stream);
  return address !== undefined && isKnownEvent(address.stream, type);
}
