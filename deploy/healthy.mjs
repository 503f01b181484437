// Asks the process of this container whether it can do its work; which part is down stands in what it answers.
import { readFileSync } from 'node:fs';

const { PORT, HOST, METRICS_PORT, METRICS_HOST } = process.env;

/** The container's own command, behind whatever reaps for it. */
const runsWorker = () => readFileSync('/proc/1/cmdline', 'utf8').includes('apps/worker/');
const isWorker = !PORT && (METRICS_PORT ? true : runsWorker());
const [host, port] = isWorker ? [METRICS_HOST, METRICS_PORT] : [HOST, PORT || '3000'];

// A worker that answers nowhere is as well as it runs.
if (!port) process.exit(0);

/** Who listens on every address is asked on this one. */
const own = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? (host || '127.0.0.1');
const url = `http://${own.includes(':') ? `[${own}]` : own}:${port}/health/ready`;
const answer = await fetch(url).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
