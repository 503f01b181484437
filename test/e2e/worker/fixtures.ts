// Gives a test a worker on a house of its own, whose clock it sets, and waits for what the worker does.
import { koreanDate } from '#contract/korean-date';
import { startWorker, type RunningWorker } from '#worker/start-worker';
import { freshHouse, type FreshHouse } from '../read-models/fresh-house.js';

export interface WorkedHouse extends FreshHouse {
  /** Starts a worker, as another process would; ended by `drop`. */
  work(redisUrl?: string): Promise<RunningWorker>;
  /** Sets the clock; `instant` as ISO text with its offset. */
  itIs(instant: string): void;
  today(): string;
}

/** Lines that workers write to the log go to `heard`. */
export async function workedHouse(heard: string[] = []): Promise<WorkedHouse> {
  const fresh = await freshHouse();
  const { house, url } = fresh;
  const workers: RunningWorker[] = [];
  return {
    ...fresh,
    work: async (redisUrl) => {
      const worker = await startWorker({
        ...house,
        databaseUrl: url,
        redisUrl,
        log: (line) => heard.push(line),
      });
      workers.push(worker);
      return worker;
    },
    itIs: (instant) => house.clock.moveTo(new Date(instant)),
    today: () => koreanDate(house.clock.now()),
    drop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await fresh.drop();
    },
  };
}
