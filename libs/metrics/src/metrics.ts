// What a process counts of its own work, as Prometheus reads it: appends, requests, refusals, jobs and sendings.
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { countProcess, type WatchedProcess } from './process-figures.js';

/** How an append came out. */
export interface MeasuredAppend {
  readonly outcome: string;
  readonly ms: number;
}

export interface MeasuredRequest {
  readonly method: string;
  readonly status: number;
  readonly ms: number;
  /** The code of the refusal, where it was one. */
  readonly refused?: string | undefined;
}

/** A job that was run. `lateMs`: so long after its hour it was begun. */
export interface MeasuredJob {
  readonly queue: string;
  readonly lateMs: number;
  readonly ms: number;
  readonly failed: boolean;
}

export interface MeasuredSending {
  readonly channel: string;
  readonly outcome: string;
}

export interface MeasuredFile {
  readonly act: 'put' | 'get';
  readonly ended: string;
  readonly ms: number;
}

export interface MeasuredPaper {
  readonly format: string;
  readonly ended: string;
  readonly ms: number;
}

/** A queue as it stands when it is asked about. `lateMs`: how long the job that is most overdue has been due. */
export interface StandingQueue {
  readonly queue: string;
  readonly jobs: Readonly<Record<string, number>>;
  readonly lateMs: number;
}

export interface StandingSubscription {
  readonly name: string;
  readonly isRunning: boolean;
  readonly lag: number;
}

/** How things stand when the figures are read. */
export interface Standing {
  /** undefined where the queue does not answer. */
  readonly queues: readonly StandingQueue[] | undefined;
  readonly subscriptions: readonly StandingSubscription[];
  /** How far the clock of this process was moved, in milliseconds. */
  readonly clockAhead: number;
}

const appendBuckets = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5];
const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** From a second to a day. */
const lateBuckets = [1, 5, 15, 60, 300, 900, 3_600, 14_400, 86_400];

/** Large ones take minutes, beside what answers people. */
const paperBuckets = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

const seconds = (ms: number) => ms / 1_000;

export class Metrics {
  private readonly registry = new Registry();
  private readonly registers = [this.registry];
  private readonly appends = new Histogram({
    name: 'cycles_append_seconds',
    help: 'From offering the events of a command to the log until they are durable, or turned away',
    labelNames: ['outcome'] as const,
    buckets: appendBuckets,
    registers: this.registers,
  });
  private readonly requests = new Histogram({
    name: 'cycles_request_seconds',
    help: 'Requests answered, by method and status; live updates left out',
    labelNames: ['method', 'status'] as const,
    buckets: requestBuckets,
    registers: this.registers,
  });
  private readonly refusals = new Counter({
    name: 'cycles_refusals_total',
    help: 'Requests refused, by the code of docs/refusals.md',
    labelNames: ['code'] as const,
    registers: this.registers,
  });
  private readonly jobs = new Histogram({
    name: 'cycles_job_seconds',
    help: 'Jobs run, by queue and how they ended; a failed one is tried again',
    labelNames: ['queue', 'ended'] as const,
    buckets: appendBuckets,
    registers: this.registers,
  });
  private readonly lateness = new Histogram({
    name: 'cycles_job_late_seconds',
    help: 'How long after its hour a job was begun',
    labelNames: ['queue'] as const,
    buckets: lateBuckets,
    registers: this.registers,
  });
  private readonly sendings = new Counter({
    name: 'cycles_sendings_total',
    help: 'Letters handed to a mail server or the webhook: sent, refused for good, or failed and tried again later',
    labelNames: ['channel', 'outcome'] as const,
    registers: this.registers,
  });
  private readonly queueAnswers = new Gauge({
    name: 'cycles_queue_up',
    help: '1 while the queue answers',
    registers: this.registers,
  });
  private readonly depth = new Gauge({
    name: 'cycles_queue_jobs',
    help: 'Jobs in a queue by state; delayed ones wait for their hour',
    labelNames: ['queue', 'state'] as const,
    registers: this.registers,
  });
  private readonly overdue = new Gauge({
    name: 'cycles_queue_late_seconds',
    help: 'How long the job that is most overdue has been due; 0 while none is',
    labelNames: ['queue'] as const,
    registers: this.registers,
  });
  private readonly running = new Gauge({
    name: 'cycles_subscription_running',
    help: '1 while a subscription follows the log, 0 where it stopped',
    labelNames: ['subscription'] as const,
    registers: this.registers,
  });
  private readonly lag = new Gauge({
    name: 'cycles_subscription_lag_events',
    help: 'How many events a subscription is behind the log',
    labelNames: ['subscription'] as const,
    registers: this.registers,
  });
  private readonly ahead = new Gauge({
    name: 'cycles_clock_ahead_seconds',
    help: 'How far the clock of this process is ahead of the machine; anything but 0 belongs to a sample',
    registers: this.registers,
  });

  private readonly signIns = new Counter({
    name: 'cycles_sign_ins_total',
    help: 'Attempts to sign in: done, or the code of the refusal',
    labelNames: ['outcome'] as const,
    registers: this.registers,
  });
  private readonly files = new Histogram({
    name: 'cycles_file_seconds',
    help: 'Files put into the storage or got from it, and how that ended',
    labelNames: ['act', 'ended'] as const,
    buckets: requestBuckets,
    registers: this.registers,
  });
  private readonly papers = new Histogram({
    name: 'cycles_paper_seconds',
    help: 'Papers written, by format and how that ended',
    labelNames: ['format', 'ended'] as const,
    buckets: paperBuckets,
    registers: this.registers,
  });

  /** Counts from now on what the process itself takes, beside its work. */
  watchProcess(watched: WatchedProcess): void {
    countProcess(this.registry, watched);
    // What is first counted when it goes wrong would not be seen to grow: it begins with none.
    this.appends.zero({ outcome: 'failed' });
    for (const code of ['fault', 'busy']) this.refusals.inc({ code }, 0);
    for (const outcome of ['sent', 'failed']) this.sendings.inc({ channel: 'mail', outcome }, 0);
    for (const act of ['put', 'get']) this.files.zero({ act, ended: 'failed' });
  }

  appended({ outcome, ms }: MeasuredAppend): void {
    this.appends.observe({ outcome }, seconds(ms));
  }

  answered({ method, status, ms, refused }: MeasuredRequest): void {
    this.requests.observe({ method, status: String(status) }, seconds(ms));
    if (refused !== undefined) this.refusals.inc({ code: refused });
  }

  ran({ queue, lateMs, ms, failed }: MeasuredJob): void {
    this.jobs.observe({ queue, ended: failed ? 'failed' : 'done' }, seconds(ms));
    this.lateness.observe({ queue }, seconds(lateMs));
  }

  sent({ channel, outcome }: MeasuredSending): void {
    this.sendings.inc({ channel, outcome });
  }

  /** `outcome`: `done`, or why not. */
  signedIn(outcome: string): void {
    this.signIns.inc({ outcome });
  }

  filed({ act, ended, ms }: MeasuredFile): void {
    this.files.observe({ act, ended }, seconds(ms));
  }

  wrote({ format, ended, ms }: MeasuredPaper): void {
    this.papers.observe({ format, ended }, seconds(ms));
  }

  /** Everything in the format that Prometheus reads, with how things stand now. */
  async text({ queues, subscriptions, clockAhead }: Standing): Promise<string> {
    this.queueAnswers.set(queues === undefined ? 0 : 1);
    for (const gauge of [this.depth, this.overdue, this.running, this.lag]) gauge.reset();
    for (const { queue, jobs, lateMs } of queues ?? []) {
      for (const [state, count] of Object.entries(jobs)) this.depth.set({ queue, state }, count);
      this.overdue.set({ queue }, seconds(lateMs));
    }
    for (const { name, isRunning, lag } of subscriptions) {
      this.running.set({ subscription: name }, isRunning ? 1 : 0);
      this.lag.set({ subscription: name }, lag);
    }
    this.ahead.set(seconds(clockAhead));
    return this.registry.metrics();
  }
}

/** The content type of what `text` gives. */
export const metricsType = Registry.PROMETHEUS_CONTENT_TYPE;
