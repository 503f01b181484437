// Sends what lies in the outbox: gives each letter its deliveries, plans them as jobs, and has each sent when it is due.
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Carrier } from '#delivery/channels';
import { Deliverer } from '#delivery/deliverer';
import { pause } from '#event-store/waiting';
import { backendAt } from '#jobs/backend';
import { deliveryJobId, deliveryQueue, type DeliveryJob } from '#jobs/deliveries';
import { openPlannedQueue, type PlannedQueue } from '#jobs/planned-queue';
import { Turns } from '#jobs/turns';
import { keptCause } from '#observing/cause';
import { unobserved, type Observing } from '#observing/observing';
import { asStep } from '#observing/traces';
import { saidOf } from '#observing/withheld';
import type { Metrics } from '#metrics/metrics';
import { WorkerParts } from './parts.js';

/** So soon, in milliseconds, a new letter is on its way. */
const lookEveryMs = 1_000;
/** So often the queue is made anew from the table, whatever became of it. */
const sweepEveryMs = 30_000;
/** So long, in milliseconds, what is being sent is waited for at the end: what was taken and not recorded is sent again. */
const sendingMs = 7_000;

@Injectable()
export class Delivering implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private readonly turns = new Turns();
  private deliverer: Deliverer | undefined;
  private queue: PlannedQueue<DeliveryJob> | undefined;
  private said: string | undefined;

  constructor(private readonly parts: WorkerParts) {}

  /** Opens the queue, and looks into the outbox from then on. Rejects when the database does not answer. */
  async start(): Promise<void> {
    const { databaseUrl, redisUrl, clock, pool, delivery, metrics, log } = this.parts;
    const { observing = unobserved } = this.parts;
    if (!delivery) return;
    const deliverer = new Deliverer({
      ...{ pool, now: () => clock.now(), ...delivery },
      carriers: delivery.carriers.map((carrier) => told(carrier, observing, metrics)),
    });
    this.deliverer = deliverer;
    this.queue = await openPlannedQueue<DeliveryJob>({
      name: deliveryQueue,
      backend: backendAt({ databaseUrl, redisUrl }),
      causeOf: ({ cause }) => keptCause(cause),
      run: ({ delivery: id }) =>
        asStep(observing.traces, 'job', { begins: true, facts: { queue: deliveryQueue } }, () =>
          deliverer.deliver(id),
        ),
      ran: (run) => metrics?.ran(run),
      graceMs: sendingMs,
      log,
    });
    void this.lookNowAndThen(this.stopping.signal);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.queue?.close();
  }

  /** Makes the queue what the outbox says it should be. Rejects when the database or the queue fails. */
  async sweep(): Promise<void> {
    await this.turns.take(async () => {
      await this.deliverer?.readdress();
      await this.plan();
    });
  }

  private async plan(): Promise<void> {
    if (!this.deliverer || !this.queue) return;
    const open = await this.deliverer.open();
    const ahead = this.parts.clock.now().getTime() - Date.now();
    await this.queue.follow(
      open.map(({ organization, id: delivery, attempts, at, cause }) => ({
        id: deliveryJobId(delivery, attempts),
        at: at.getTime() - ahead,
        data: { organization, delivery, ...(cause === null ? {} : { cause }) },
      })),
    );
  }

  private async lookNowAndThen(stop: AbortSignal): Promise<void> {
    let swept = -Infinity;
    while (!stop.aborted) {
      try {
        const isNew = await this.deliverer?.route();
        if (performance.now() - swept >= sweepEveryMs) {
          await this.sweep();
          swept = performance.now();
        } else if (isNew) await this.turns.take(() => this.plan());
        this.said = undefined;
      } catch (error) {
        if (!stop.aborted) this.say(saidOf(error));
      }
      await pause(lookEveryMs, stop);
    }
  }

  /** What is away is said to be away once. */
  private say(message: string): void {
    if (message !== this.said) this.parts.log(`delivery: ${message}`);
    this.said = message;
  }
}

/** A carrier whose sendings are counted, and told of where they end badly. */
function told(carrier: Carrier, { log, traces }: Observing, metrics: Metrics | undefined): Carrier {
  return {
    channel: carrier.channel,
    addressOf: (recipient) => carrier.addressOf(recipient),
    carry: async (parcel) => {
      const { channel } = carrier;
      const sent = await asStep(
        traces,
        'sending',
        { facts: { channel } },
        () => carrier.carry(parcel),
        ({ outcome }) => ({ outcome }),
      );
      const { outcome } = sent;
      metrics?.sent({ channel, outcome });
      // What the other side said may repeat what was written to whom: it stands in the organization's own list.
      if (outcome !== 'sent') log.warn('a letter was not sent', { channel, outcome, delivery: parcel.id });
      return sent;
    },
  };
}
