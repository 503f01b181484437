// When a process is asked to end, which it may be at any moment of its life: also while it still starts.

/** So long, in milliseconds, it may take to end; a database that is away could keep it for ever. */
const stopLimit = 10_000;

/** Resolves on SIGINT or SIGTERM. What is under way from then on, a start too, is broken off when its time is over. */
export function stopRequested(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        setTimeout(() => process.exit(1), stopLimit).unref();
        resolve();
      });
  });
}
