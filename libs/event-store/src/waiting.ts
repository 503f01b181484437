// The two ways of waiting that listeners and subscriptions need: a while, and until woken.
import { setTimeout as delay } from 'node:timers/promises';

/** Waits `ms` milliseconds, or until `signal` is aborted; never rejects. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}

/** The pause before try number `failures` + 1, in milliseconds: from 100, doubling, at most 5,000. */
export function backoff(failures: number): number {
  return Math.min(100 * 2 ** failures, 5_000);
}

/** Keeps one wake-up for whoever waits next, so that none is missed between looking and waiting. */
export class Latch {
  private woken = false;
  private release: (() => void) | undefined;

  wake(): void {
    this.woken = true;
    this.release?.();
  }

  /** Resolves with true when woken, at once if it was woken since the last wait; with false after `ms` milliseconds. */
  async wait(ms: number): Promise<boolean> {
    if (!this.woken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.release = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.release = undefined;
    }
    const { woken } = this;
    this.woken = false;
    return woken;
  }
}
