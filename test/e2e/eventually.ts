// Waits for what another process, or a screen, does in its own time.

/** In milliseconds; against waiting for ever, not a measure: a slow machine is not a failure. */
export const patience = 60_000;

/** Resolves when `check` no longer throws; rejects with what it last threw when that takes longer than the patience. */
export async function eventually(check: () => Promise<void> | void): Promise<void> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
