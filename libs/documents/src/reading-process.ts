// What runs beside the process that answers people: opens one file after the other, and says of each what stands in it.
import { readFile } from './read/read-file.js';
import { NotRead } from './read/not-read.js';
import type { Found, ToRead } from './reading-room.js';
import { serve } from './workshop-process.js';

serve(({ bytes, format }: ToRead) =>
  readFile(bytes, format).then(
    (document): Found => ({ kind: 'read', document }),
    (error: unknown): Found => {
      // What a reader did not foresee may have left it in any state: it ends the process, and the next file begins a new one.
      if (!(error instanceof NotRead)) throw error;
      return { kind: 'not-read', reason: error.reason, message: error.message };
    },
  ),
);
