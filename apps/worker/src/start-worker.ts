// Starts the worker, alone or in the process of the API.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { countedFiles } from '#files/counted';
import { frameworkLog } from '#observing/framework-log';
import { unobserved } from '#observing/observing';
import type { Nearby } from '#read-models/lists';
import { Delivering } from './delivering.js';
import { EndingWindows } from './ending-windows.js';
import type { WorkerParts } from './parts.js';
import { Reminding } from './reminding.js';
import { Subscriptions, type WorkerStatus } from './subscriptions.js';
import { WorkerModule } from './worker.module.js';

/** A worker at work; `waitFor` makes lists that are opened with it wait without asking the database. */
export interface RunningWorker extends Nearby {
  /** Where each subscription is, or where and why it stopped. */
  statuses(): readonly WorkerStatus[];
  /** Plans ends of written meetings, reminders and deliveries anew at once: to be called after the clock was moved. Rejects when that fails. */
  sweep(): Promise<void>;
  /** Lets what is under way finish, then ends; the parts stay open. */
  stop(): Promise<void>;
}

/**
 * Starts subscriptions, reminders, deliveries and the ends of written meetings on a migrated database.
 * @throws the driver's error when the database does not answer; nothing runs then
 */
export async function startWorker(parts: WorkerParts): Promise<RunningWorker> {
  const app = await NestFactory.createApplicationContext(WorkerModule.on(counting(parts)), {
    logger: frameworkLog((parts.observing ?? unobserved).log),
  });
  const subscriptions = app.get(Subscriptions);
  const reminding = app.get(Reminding);
  const delivering = app.get(Delivering);
  const endingWindows = app.get(EndingWindows);
  try {
    await subscriptions.start();
    await reminding.start();
    await delivering.start();
    await endingWindows.start();
  } catch (error) {
    await app.close();
    throw error;
  }
  let stopped: Promise<void> | undefined;
  return {
    statuses: () => subscriptions.statuses(),
    waitFor: (list, position, timeoutMs) => subscriptions.waitFor(list, position, timeoutMs),
    sweep: async () => {
      await endingWindows.sweep();
      await reminding.sweep();
      await delivering.sweep();
    },
    stop: () => (stopped ??= app.close()),
  };
}

/** The same parts, with the files of this process counted. */
function counting(parts: WorkerParts): WorkerParts {
  const { files, metrics } = parts;
  return files && metrics
    ? { ...parts, files: countedFiles(files, (measured) => metrics.filed(measured)) }
    : parts;
}
