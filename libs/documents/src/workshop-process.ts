// What every process of a workshop does: takes orders, answers each, and ends with the process that opened the workshop.
import { Worker } from 'node:worker_threads';

/** Looks from a thread of its own, since the work may keep the process busy for ever. */
const guard = `
const { workerData: opener } = require('node:worker_threads');
setInterval(() => {
  try {
    if (process.ppid === opener && process.kill(opener, 0)) return;
  } catch {}
  process.kill(process.pid, 'SIGKILL');
}, 500);
`;

/** Serves orders with `work`, which says what went wrong in what it answers: what it throws ends the process. */
export function serve<Order, Product>(work: (order: Order) => Promise<Product>): void {
  process.on('message', (order: Order) => {
    void work(order).then((product) => process.send?.(product));
  });
  process.on('disconnect', () => process.exit());
  new Worker(guard, { eval: true, workerData: Number(process.argv[2]) }).unref();
}
