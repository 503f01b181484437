// Stops the server that start-postgres.ts started, with its files.

/** Does nothing when the server was named from outside. */
export default async function stopPostgresForTests(): Promise<void> {
  await globalThis.stopTestPostgres?.();
}
