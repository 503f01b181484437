// What runs beside the process that answers people: opens one file after the other, and says of each what stands in it.
import { readFile } from './read/read-file.js';
import { Unreadable } from './read/unreadable.js';
import type { Found, ToRead } from './reading-room.js';
import { serve } from './workshop-process.js';

serve(({ bytes, format }: ToRead) =>
  readFile(bytes, format).then(
    (document): Found => ({ kind: 'read', document }),
    (error: unknown): Found => ({ kind: 'not-read', ...whyNot(error) }),
  ),
);

/** What a reader did not foresee is a file that is not as it should be, or one that memory has no room for. */
function whyNot(error: unknown): Pick<Extract<Found, { kind: 'not-read' }>, 'reason' | 'message'> {
  if (error instanceof Unreadable) return { reason: error.reason, message: error.message };
  const isRoom = error instanceof RangeError && /alloc|memory|Invalid .*length/i.test(error.message);
  return { reason: isRoom ? 'too-large' : 'damaged', message: String(error) };
}
