// What runs beside the process that answers people: writes one paper after the other, and says of each what came of it.
import { parentPort } from 'node:worker_threads';
import { PdfUnavailable } from './pdf/compiler.js';
import type { Order, Outcome } from './press.js';
import { written } from './written.js';

parentPort?.on('message', (order: Order) => void carryOut(order));

async function carryOut({ paper, format }: Order): Promise<void> {
  const outcome = await written(paper, format).then(
    (bytes): Outcome => ({ kind: 'written', bytes }),
    (error: unknown): Outcome =>
      error instanceof PdfUnavailable ? { kind: 'unavailable' } : { kind: 'failed', message: String(error) },
  );
  parentPort?.postMessage(outcome);
}
