// The figures of a worker in a process of its own, read by Prometheus on the machine itself.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { MovableClock } from '#door/clock';
import type { QueueWatch } from '#jobs/queue-watch';
import { metricsType, type Metrics } from '#metrics/metrics';
import type { RunningWorker } from './start-worker.js';

export interface FiguresParts {
  readonly metrics: Metrics;
  readonly queues: Pick<QueueWatch, 'states'>;
  readonly worker: Pick<RunningWorker, 'statuses'>;
  readonly clock: Pick<MovableClock, 'ahead'>;
}

/**
 * Answers `/metrics` on loopback until it is closed.
 * @param port 0 takes any free port
 * @throws the system's error, such as EADDRINUSE, when it cannot listen there
 */
export async function serveFigures(
  port: number,
  { metrics, queues, worker, clock }: FiguresParts,
): Promise<{ readonly address: string; close(): void }> {
  const text = async () =>
    metrics.text({
      queues: await queues.states().catch(() => undefined),
      subscriptions: worker
        .statuses()
        .map(({ name, state, lag }) => ({ name, isRunning: state === 'running', lag })),
      clockAhead: clock.ahead,
    });
  const server = createServer(({ method, url }, response) => {
    if (method !== 'GET' || url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    text().then(
      (said) => response.writeHead(200, { 'content-type': metricsType }).end(said),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const taken = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://127.0.0.1:${taken}/metrics`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
