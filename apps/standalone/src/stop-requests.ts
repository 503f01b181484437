// Being told to stop comes in several ways, and one of them is silence: npm dying without a word to its
// child.

/**
 * Resolves when this process should stop: Ctrl-C, SIGTERM, a closed terminal, or, when npm started it, npm's
 * death (a killed npm does not pass the signal on). Later requests are swallowed, since a stop is then under
 * way.
 */
export function stopRequested(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    if (process.env.npm_lifecycle_event) {
      const parent = process.ppid;
      const watch = setInterval(() => {
        if (process.ppid === parent) return;
        clearInterval(watch);
        resolve();
      }, 250);
      watch.unref();
    }
  });
}
