// Asks the process of this container whether it serves: an API by its health, a worker by its figures.
const { PORT, METRICS_PORT } = process.env;
const worker = METRICS_PORT && !PORT ? `http://127.0.0.1:${METRICS_PORT}/metrics` : undefined;

const answer = await fetch(worker ?? `http://127.0.0.1:${PORT || '3000'}/health`).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
