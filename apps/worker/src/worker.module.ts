// The worker as a Nest module: what it is given, what it runs.
import { Module, type DynamicModule } from '@nestjs/common';
import { Delivering } from './delivering.js';
import { EndingWindows } from './ending-windows.js';
import { WorkerParts } from './parts.js';
import { Reminding } from './reminding.js';
import { Subscriptions } from './subscriptions.js';

@Module({})
export class WorkerModule {
  /** The worker on the given parts. */
  static on(parts: WorkerParts): DynamicModule {
    return {
      module: WorkerModule,
      providers: [
        { provide: WorkerParts, useValue: parts },
        Subscriptions,
        Reminding,
        Delivering,
        EndingWindows,
      ],
    };
  }
}
