// What runs beside the process that answers people: writes one paper after the other, and says of each what came of it.
import { PdfUnavailable } from './pdf/compiler.js';
import type { Order, Outcome } from './press.js';
import { serve } from './workshop-process.js';
import { written } from './written.js';

serve(({ paper, format }: Order) =>
  written(paper, format).then(
    (bytes): Outcome => ({ kind: 'written', bytes }),
    (error: unknown): Outcome =>
      error instanceof PdfUnavailable ? { kind: 'unavailable' } : { kind: 'failed', message: String(error) },
  ),
);
