// The figures and the health of a worker in a process of its own, read on the machine itself or by the operator's token.
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { MovableClock } from '#door/clock';
import type { QueueWatch } from '#jobs/queue-watch';
import { metricsType, type Metrics } from '#metrics/metrics';
import type { Health } from '#observing/health/health';
import { mayLookInside } from '#observing/inside';
import type { FiguresSettings } from './figures-settings.js';
import type { RunningWorker } from './start-worker.js';

export interface FiguresParts {
  readonly metrics: Metrics;
  readonly health: Health;
  readonly queues: Pick<QueueWatch, 'states'>;
  readonly worker: Pick<RunningWorker, 'statuses'>;
  readonly clock: Pick<MovableClock, 'ahead'>;
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly said?: string;
}

/** A port at which a worker can be asked, from before it works. */
export interface Figures {
  readonly address: string;
  /** From now on it answers of these; until then it is alive, and not ready. */
  tell(parts: FiguresParts): void;
  close(): void;
}

/**
 * Answers `/metrics`, `/health/live` and `/health/ready` until it is closed.
 * @throws the system's error, such as EADDRINUSE, when it cannot listen there
 */
export async function openFigures({ port, host, token }: FiguresSettings): Promise<Figures> {
  let told: FiguresParts | undefined;
  const server = createServer((request, response) => {
    const { headers, socket } = request;
    void answerTo(request, mayLookInside({ ip: socket.remoteAddress, headers }, token), told)
      .catch((): Answer => ({ status: 500 }))
      .then(({ status, type, said }) =>
        response.writeHead(status, type === undefined ? {} : { 'content-type': type }).end(said),
      );
  });
  server.listen(port, host);
  await once(server, 'listening');
  const bound = server.address();
  const taken = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/metrics`,
    tell: (parts) => {
      told = parts;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Why it cannot listen there, one sentence in Korean and one in English; undefined where the error says something else. */
export function figuresProblem({ port, host }: FiguresSettings, error: unknown): string | undefined {
  const place = `${host}:${port}`;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return (
        `${place}은(는) 다른 프로그램이 쓰고 있습니다. METRICS_PORT로 다른 포트를 지정해 주세요. ` +
        `Another program uses ${place}. Name another port with METRICS_PORT.`
      );
    case 'EACCES':
    case 'EADDRNOTAVAIL':
      return (
        `${place}에서 요청을 받을 수 없습니다. METRICS_HOST와 METRICS_PORT를 확인해 주세요. ` +
        `It cannot listen at ${place}. Check METRICS_HOST and METRICS_PORT.`
      );
  }
  return undefined;
}

async function answerTo(
  { method, url }: IncomingMessage,
  inside: boolean,
  told: FiguresParts | undefined,
): Promise<Answer> {
  if (method !== 'GET') return { status: 404 };
  if (url === '/health/live') return json(200, { status: 'ok' });
  if (!told) return { status: 503 };
  const { metrics, health, queues, worker, clock } = told;
  switch (url) {
    case '/health/ready': {
      const report = await health.report(inside ? 'operator' : 'stranger');
      return json(report.status === 'failing' ? 503 : 200, inside ? report : { status: report.status });
    }
    case '/metrics': {
      if (!inside) return { status: 404 };
      const said = await metrics.text({
        queues: await queues.states().catch(() => undefined),
        subscriptions: worker
          .statuses()
          .map(({ name, state, lag }) => ({ name, isRunning: state === 'running', lag })),
        clockAhead: clock.ahead,
      });
      return { status: 200, type: metricsType, said };
    }
  }
  return { status: 404 };
}

function json(status: number, said: object): Answer {
  return { status, type: 'application/json; charset=utf-8', said: JSON.stringify(said) };
}
