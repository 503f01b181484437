// Asks the process of this container whether it can do its work; which part is down stands in what it answers.
const { PORT, METRICS_PORT } = process.env;
const port = METRICS_PORT && !PORT ? METRICS_PORT : PORT || '3000';

const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
